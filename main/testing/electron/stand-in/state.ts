// What the stand-in knows of the program that runs on it: whether Chromium is ready, and what the program did that it must never do.

/** In words; a sound program leaves this empty. */
export const violations: string[] = [];

export const state = {
  ready: false,
  /** The program's own schemes, once it has told them. */
  schemes: null as readonly string[] | null,
  sandboxed: false,
  switches: [] as (readonly [string, string | undefined])[],
};

/** @throws before Chromium is ready, as Electron does */
export function needReady(what: string): void {
  if (!state.ready) throw new Error(`${what} can only be used after the app is ready`);
}

/** Notes what came too late to have an effect, and throws as Electron does. */
export function needEarly(what: string): void {
  if (!state.ready) return;
  violations.push(`${what} came after Chromium was ready`);
  throw new Error(`${what} should be called before app is ready`);
}
