// The small parts of the stand-in: dialogs, which must be answered by a test, screens, the theme, and the power of the machine.
import { EventEmitter } from 'node:events';
import { needReady, violations } from './state.ts';
import { strict } from './strict.ts';

/** What was said in boxes that only say something. */
export const said: string[] = [];

const unanswered =
  (name: string) =>
  async (...given: readonly unknown[]): Promise<{ readonly response: number }> => {
    const { message = '', buttons = [] } = given.at(-1) as {
      readonly message?: string;
      readonly buttons?: readonly string[];
    };
    // A sentence with one button, where a test has said that there will be one.
    if (name === 'showMessageBox' && buttons.length === 1 && process.env.STAND_IN_SILENT === '1') {
      said.push(message);
      return { response: 0 };
    }
    violations.push(`dialog.${name} was shown, and no test had expected it`);
    throw new Error(`No test answers dialog.${name}`);
  };

export const dialog = strict('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title: string, content: string): void => {
    said.push(`${title}: ${content}`);
    process.stderr.write(`${title}: ${content}\n`);
  },
});

const workArea = { x: 0, y: 0, width: 1_920, height: 1_040 };

export const screen = strict('screen', {
  getPrimaryDisplay: () => {
    needReady('screen');
    return { workArea };
  },
  getAllDisplays: () => [{ workArea }],
});

export const nativeTheme = strict('nativeTheme', {
  themeSource: 'system',
  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark';
  },
});

class PowerMonitor extends EventEmitter {}
export const powerMonitor = new PowerMonitor();
