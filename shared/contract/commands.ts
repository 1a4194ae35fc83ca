// THE TABLE of commands: what the menu of the system, the palette and the toolbars offer, with one shortcut each.

export const menus = ['file', 'edit', 'view', 'insert', 'go', 'window', 'help'] as const;
export type MenuName = (typeof menus)[number];

export interface Shortcut {
  /** As `KeyboardEvent.key` on a Latin layout, lower case; other layouts are matched by the place of the key. */
  readonly key: string;
  /** Ctrl, or Cmd on macOS. */
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export interface CommandRow {
  readonly menu: MenuName;
  readonly shortcut: Shortcut | null;
  /** Where the system does it itself, the name of its role in the menu. */
  readonly role?:
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'quit'
    | 'close'
    | 'minimize'
    | 'togglefullscreen'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom';
  /** Begins a new group in its menu. */
  readonly apart?: true;
  /** Only in a window with a library open. */
  readonly needsLibrary?: true;
}

const keys = (key: string, shift = false): Shortcut => ({ key, ctrl: true, shift });
const plain = (key: string): Shortcut => ({ key, ctrl: false, shift: false });

/** In the order of the menus. Ctrl+Alt is never used: it is AltGr on many keyboards. */
export const commands = {
  'library.new': { menu: 'file', shortcut: null },
  'library.open': { menu: 'file', shortcut: keys('o') },
  'library.sample': { menu: 'file', shortcut: null },
  'record.new': { menu: 'file', shortcut: keys('n'), apart: true, needsLibrary: true },
  'draft.save': { menu: 'file', shortcut: keys('s'), needsLibrary: true },
  'case.import': { menu: 'file', shortcut: null, apart: true, needsLibrary: true },
  'case.export': { menu: 'file', shortcut: null, needsLibrary: true },
  'document.print': { menu: 'file', shortcut: keys('p'), apart: true, needsLibrary: true },
  'settings.open': { menu: 'file', shortcut: keys(','), apart: true },
  'backups.open': { menu: 'file', shortcut: null, needsLibrary: true },
  'library.close': { menu: 'file', shortcut: null, apart: true, needsLibrary: true },
  'program.quit': { menu: 'file', shortcut: keys('q'), role: 'quit' },
  'change.undo': { menu: 'edit', shortcut: keys('z'), needsLibrary: true },
  'change.redo': { menu: 'edit', shortcut: keys('z', true), needsLibrary: true },
  'text.cut': { menu: 'edit', shortcut: keys('x'), role: 'cut', apart: true },
  'text.copy': { menu: 'edit', shortcut: keys('c'), role: 'copy' },
  'text.paste': { menu: 'edit', shortcut: keys('v'), role: 'paste' },
  'text.select-all': { menu: 'edit', shortcut: keys('a'), role: 'selectAll' },
  'record.edit': { menu: 'edit', shortcut: plain('F2'), apart: true, needsLibrary: true },
  'record.delete': { menu: 'edit', shortcut: null, needsLibrary: true },
  'search.open': { menu: 'edit', shortcut: keys('f', true), apart: true, needsLibrary: true },
  'view.system': { menu: 'view', shortcut: null },
  'view.light': { menu: 'view', shortcut: null },
  'view.dark': { menu: 'view', shortcut: null },
  'view.contrast': { menu: 'view', shortcut: null },
  'view.english': { menu: 'view', shortcut: null, apart: true },
  'view.arabic': { menu: 'view', shortcut: null },
  'view.inspector': { menu: 'view', shortcut: keys('i', true), apart: true, needsLibrary: true },
  'view.larger': { menu: 'view', shortcut: keys('+'), role: 'zoomIn', apart: true },
  'view.smaller': { menu: 'view', shortcut: keys('-'), role: 'zoomOut' },
  'view.actual-size': { menu: 'view', shortcut: keys('0'), role: 'resetZoom' },
  'view.full-screen': { menu: 'view', shortcut: plain('F11'), role: 'togglefullscreen' },
  'insert.position': { menu: 'insert', shortcut: null, needsLibrary: true },
  'insert.statement': { menu: 'insert', shortcut: null, needsLibrary: true },
  'insert.concern': { menu: 'insert', shortcut: null, needsLibrary: true },
  'insert.talking-point': { menu: 'insert', shortcut: null, needsLibrary: true },
  'insert.list': { menu: 'insert', shortcut: null, apart: true, needsLibrary: true },
  'insert.matrix': { menu: 'insert', shortcut: null, needsLibrary: true },
  'palette.open': { menu: 'go', shortcut: keys('k') },
  'home.open': { menu: 'go', shortcut: null, apart: true, needsLibrary: true },
  'matrix.open': { menu: 'go', shortcut: null, needsLibrary: true },
  'pane.next': { menu: 'go', shortcut: plain('F6'), apart: true },
  'window.new': { menu: 'window', shortcut: keys('n', true) },
  'window.minimize': { menu: 'window', shortcut: null, role: 'minimize' },
  'window.close': { menu: 'window', shortcut: keys('w'), role: 'close' },
  'help.open': { menu: 'help', shortcut: plain('F1') },
  'shortcuts.open': { menu: 'help', shortcut: keys('/') },
  'about.open': { menu: 'help', shortcut: null, apart: true },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as readonly CommandId[];

export const commandOf = (id: CommandId): CommandRow => commands[id];

export const isCommandId = (value: string): value is CommandId => Object.hasOwn(commands, value);
