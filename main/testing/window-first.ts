// Before any test: the window is built once, so that no two tests build it at the same time.
import { buildWindow } from '#main/hosts/window/build.ts';

export const setup = async (): Promise<void> => {
  await buildWindow();
};
