// The desktop program as its user knows it: menus, windows, dialogs, files from the desktop, and what becomes of it when something ends.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds, commands } from '#shared/contract/commands.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { type Checks, firstPage, heardBy, listenIn, must, openSample, standInOf, until } from './check.ts';
import { type Desktop, userFolderIn } from './desktop.ts';

const labelOf = (desktop: Desktop, id: string): Promise<string | null> =>
  desktop.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label ?? null, id);
const isEnabled = (desktop: Desktop, id: string): Promise<boolean> =>
  desktop.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled === true, id);
const choose = (desktop: Desktop, id: string): Promise<void> =>
  desktop.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

const quit = async (desktop: Desktop): Promise<number | null> => {
  await desktop.evaluate(({ app }) => app.quit());
  return desktop.ended;
};

export const programChecks: Checks = {
  draws: {
    says: 'the window draws the program, and nothing on the way broke a rule',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        await firstPage(desktop).waitForSelector('#root > *', { timeout: 8_000 });
        assert.deepEqual(await desktop.faults(), []);
      } finally {
        await desktop.close();
      }
    },
  },
  menu: {
    says: 'the menu has every command once, in words of the language, and runs nothing that cannot be run',
    undrawn: true,
    run: async (desktop) => {
      for (const id of commandIds) assert.equal(await labelOf(desktop, id), commandWords.en.commands[id]);
      assert.equal(await isEnabled(desktop, 'library.open'), true);
      assert.equal(await isEnabled(desktop, 'record.new'), false);
      const wrong = await desktop.evaluate(
        ({ Menu }, roles) =>
          Object.entries(roles).filter(
            ([id, role]) => Menu.getApplicationMenu()?.getMenuItemById(id)?.role?.toLowerCase() !== role,
          ),
        Object.fromEntries(
          Object.entries(commands).flatMap(([id, row]) => ('role' in row ? [[id, row.role.toLowerCase()]] : [])),
        ),
      );
      assert.deepEqual(wrong, []);
    },
  },
  language: {
    says: 'menus change their language when the program does, and the system its look',
    run: async (desktop) => {
      const page = firstPage(desktop);
      await must(page, 'program.prefer', { language: 'ar', theme: 'dark' });
      await until(
        'Arabic menus',
        async () => (await labelOf(desktop, 'view.dark')) === commandWords.ar.commands['view.dark'],
      );
      assert.equal(await desktop.evaluate(({ nativeTheme }) => nativeTheme.themeSource), 'dark');
      await must(page, 'program.prefer', { language: 'en', theme: 'system' });
      await until('English menus', async () => (await labelOf(desktop, 'view.dark')) === 'Dark');
    },
  },
  commands: {
    says: 'a command of the menu is told to the window in front and to no other',
    run: async (desktop) => {
      await choose(desktop, 'window.new');
      await until('two windows', () => desktop.pages().length === 2);
      const [first, second] = desktop.pages();
      if (first === undefined || second === undefined) throw new Error('There are no two windows');
      await until('the second page', () => second.evaluate<boolean>('window.diwan !== undefined').catch(() => false));
      await until('the second in front', () =>
        desktop.evaluate(({ BrowserWindow }) => {
          const ids = BrowserWindow.getAllWindows().map(({ webContents }) => webContents.id);
          return BrowserWindow.getFocusedWindow()?.webContents.id === Math.max(...ids);
        }),
      );
      await listenIn(first);
      await listenIn(second);
      await choose(desktop, 'palette.open');
      await until('the second hears it', async () => (await heardBy(second)).length > 0);
      assert.deepEqual(await heardBy(second), [{ name: 'program.commanded', details: { command: 'palette.open' } }]);
      assert.deepEqual(await heardBy(first), []);
      await must(first, 'program.prefer', { digits: 'arab' });
      await until(
        'both hear what is announced',
        async () => (await heardBy(first)).length + (await heardBy(second)).length === 3,
      );
      await choose(desktop, 'window.close');
      await until('one window', () => desktop.pages().length === 1);
    },
  },
  saves: {
    says: 'the sample is opened, a position changed, and the change is there after the next start',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      const file = join(desktop.folder, 'talks.diwan');
      const wording = { language: 'en', text: 'At least 470 m³/s.', translations: [] };
      try {
        const page = firstPage(desktop);
        const position = await openSample(desktop, file);
        await until('commands for a library', () => isEnabled(desktop, 'record.new'));
        await listenIn(page);
        const body = { ...position.body, wording };
        await must(page, 'record.correct', { id: position.id, expected: position.revision, body });
        await until('the change is announced', async () =>
          (await heardBy(page)).some(({ name }) => name === 'record.changed'),
        );
        assert.equal(await quit(desktop), 0);
        assert.equal(existsSync(`${file}-wal`), false);
      } finally {
        await desktop.close('keep');
      }
      const again = await start({ folder: desktop.folder, words: ['--library', file] });
      try {
        const page = firstPage(again);
        assert.equal((await must(page, 'program.describe', {})).library, file);
        const { records } = await must(page, 'record.list', { kind: 'position' });
        assert.ok(records.some(({ title }) => title === wording.text));
      } finally {
        await again.close();
      }
    },
  },
  prints: {
    says: 'a brief is printed by a process of its own, with the fonts of the program',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        await openSample(desktop, join(desktop.folder, 'talks.diwan'));
        const { records } = await must(page, 'record.list', { kind: 'brief' });
        const brief = records.find(({ title }) => title === 'Steering brief: bilateral with Tirvana');
        if (brief === undefined) throw new Error('The sample has no steering brief');
        const printed = await must(page, 'print.brief', { brief: brief.id, to: { keep: true } });
        assert.ok((printed.pages ?? 0) >= 2 && printed.replaced.length === 0);
        const { bytes } = await must(page, 'file.read', { kept: printed.file, offset: 0, length: 8 });
        assert.match(Buffer.from(bytes, 'base64').toString('latin1'), /^%PDF-/);
      } finally {
        await desktop.close();
      }
    },
  },
  dialogs: {
    says: 'files are chosen in the dialogs of the system, and a new library has its ending',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const shown = await desktop.evaluate(({ dialog }, folder) => {
        const seen: object[] = [];
        const options = (words: readonly unknown[]): object => words.at(-1) as object;
        dialog.showSaveDialog = async (...words: readonly unknown[]) => {
          seen.push(options(words));
          return { canceled: false, filePath: `${folder}/documents/new` };
        };
        dialog.showOpenDialog = async (...words: readonly unknown[]) => {
          seen.push(options(words));
          return { canceled: true, filePaths: [] };
        };
        Object.assign(globalThis, { seen });
        return seen.length;
      }, desktop.folder);
      assert.equal(shown, 0);
      const made = await must(page, 'file.choose', { purpose: 'new-library', name: 'Talks' });
      assert.deepEqual(made, { file: join(desktop.folder, 'documents', 'new.diwan') });
      assert.deepEqual(await must(page, 'file.choose', { purpose: 'open-case' }), { file: null });
      const seen = await desktop.evaluate(() => Reflect.get(globalThis, 'seen') as readonly Record<string, unknown>[]);
      assert.equal(seen[0]?.defaultPath, join(desktop.folder, 'documents', 'Talks.diwan'));
      assert.deepEqual(seen[1]?.filters, [
        { name: 'Diwan case file', extensions: ['diwan-case'] },
        { name: 'All files', extensions: ['*'] },
      ]);
    },
  },
  closes: {
    says: 'a window closes when what was typed in it is kept, and not before',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        // The page takes its time, and keeps something only then.
        await firstPage(desktop).evaluate(`window.diwan.listen(async (event) => {
          if (JSON.parse(event).name !== 'window.closing') return;
          await new Promise((resolve) => setTimeout(resolve, 400));
          await window.diwan.request('{"name":"program.prefer","input":{"digits":"arab"}}');
        }); undefined`);
        const begun = performance.now();
        assert.equal(await quit(desktop), 0);
        const taken = performance.now() - begun;
        const kept: unknown = JSON.parse(readFileSync(join(userFolderIn(desktop.folder), 'preferences.json'), 'utf8'));
        assert.deepEqual(kept, { theme: 'system', language: 'system', digits: 'arab', hijri: 'islamic-umalqura' });
        assert.ok(taken >= 400 && taken < 4_900, `${taken} ms`);
      } finally {
        await desktop.close();
      }
    },
  },
  early: {
    says: 'a program that is ended while its engine still starts ends, and says nothing of the engine',
    alone: true,
    undrawn: true,
    standInOnly: true,
    run: async (_, { start }) => {
      const desktop = await start({ undrawn: true, silent: false });
      try {
        await desktop.evaluate(({ app }) => app.quit());
        // No page is drawn that could say it is done.
        await Promise.allSettled([standInOf(desktop).say(['app://diwan/'], 'diwan:receipt', [1])]);
        // A box that no test expects ends the program with 1.
        assert.equal(await desktop.ended, 0);
      } finally {
        await desktop.close();
      }
    },
  },
  place: {
    says: 'a window comes back where it was, and as large',
    alone: true,
    standInOnly: true,
    run: async (_, { start }) => {
      const placeOf = (desktop: Desktop) =>
        desktop.evaluate(({ standIn }) => {
          const { bounds, maximized, background, visible } = standIn.windowAt(1);
          return { ...bounds, maximized, background, visible };
        });
      const first = await start({ preferences: { theme: 'dark' } });
      const usual = { x: 240, y: 70, width: 1_440, height: 900 };
      await until('the window is shown', async () => (await placeOf(first)).visible);
      assert.deepEqual(await placeOf(first), { ...usual, maximized: false, background: '#0e1314', visible: true });
      await first.evaluate(({ standIn }) => {
        const window = standIn.windowAt(1);
        window.bounds = { x: 100, y: 90, width: 900, height: 700 };
        window.maximized = true;
      });
      assert.equal(await quit(first), 0);
      await first.close('keep');
      const second = await start({ folder: first.folder });
      await until('the window is large', async () => (await placeOf(second)).maximized);
      const { x, y, width, height } = await placeOf(second);
      assert.deepEqual([x, y, width, height], [100, 90, 900, 700]);
      await second.close();
    },
  },
  engine: {
    says: 'an engine that dies is started again, the library is open as before, and the window is told',
    alone: true,
    standInOnly: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        const file = join(desktop.folder, 'talks.diwan');
        await must(page, 'library.create', { file, author: 'Leila' });
        await listenIn(page);
        await desktop.evaluate(({ standIn }) => {
          for (const { pid } of standIn.running) if (pid !== undefined) process.kill(pid, 'SIGKILL');
        });
        await until('another engine', async () => (await heardBy(page)).some(({ name }) => name === 'engine.started'));
        const heard = (await heardBy(page)).filter(({ name }) => name.startsWith('engine.'));
        assert.deepEqual(heard, [
          { name: 'engine.stopped', details: { again: true } },
          { name: 'engine.started', details: { library: file, failure: null } },
        ]);
        assert.equal((await must(page, 'program.describe', {})).library, file);
        assert.deepEqual(await desktop.faults(), []);
      } finally {
        await desktop.close();
      }
    },
  },
  crash: {
    says: 'a page that dies is drawn again, with the library as it was',
    standInOnly: true,
    run: async (desktop) => {
      const page = firstPage(desktop);
      await page.evaluate('window.former = true');
      await desktop.evaluate(({ standIn }) =>
        standIn.windowAt(1).webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }),
      );
      const isNew = 'window.former === undefined && window.diwan !== undefined';
      await until('the page is drawn again', () => page.evaluate<boolean>(isNew).catch(() => false));
      assert.equal((await must(page, 'program.describe', {})).host, 'electron');
    },
  },
  mouse: {
    says: 'the second button of the mouse offers what can be done with a text, in the language of the program',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const labels = await desktop.evaluate(({ standIn }) => {
        const flags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
        const click = (isEditable: boolean, selectionText: string): void => {
          const clicked = { isEditable, selectionText, editFlags: flags };
          standIn.windowAt(1).webContents.emit('context-menu', {}, clicked);
        };
        click(true, '');
        click(false, 'word');
        click(false, ' ');
        return standIn.popped.map(({ items }) => items.map(({ label, enabled }) => `${label ?? ''} ${enabled ?? ''}`));
      });
      assert.deepEqual(labels, [['Cut true', 'Copy true', 'Paste false', ' ', 'Select all true'], ['Copy true']]);
    },
  },
  debugged: {
    says: 'a program that was given to users does not start while it is watched',
    alone: true,
    standInOnly: true,
    run: async (_, { startAndEnd }) => {
      for (const word of ['--remote-debugging-port=0', '--inspect', '--inspect-brk=9229'])
        assert.equal(await startAndEnd({ words: [word], packed: true, silent: true }), 1, word);
    },
  },
};
