// The desktop program from when Chromium is ready to its end: sessions shut, engine, windows, menu, and the way between them.

import { join } from 'node:path';
import { app, ipcMain, Menu, nativeTheme, powerMonitor, screen, type WebContents } from 'electron';
import { preferencesPath } from '#main/hosts/engine/engine-host.ts';
import { jsonFile } from '#main/hosts/engine/json-file.ts';
import { openAtStart } from '#main/hosts/engine/open-at-start.ts';
import { superviseEngine } from '#main/hosts/engine/supervise-engine.ts';
import { readPreferences } from '#main/services/preferences.ts';
import type { CommandId } from '#shared/contract/commands.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { desktopWords } from '#shared/language/desktop-words.ts';
import { makeReceipts } from './announce.ts';
import { answerWindow, isOwnPage } from './answer-window.ts';
import { asking, receipt } from './channels.ts';
import { makeChooseFile } from './choose-file.ts';
import type { DesktopPlaces } from './desktop-places.ts';
import { desktopWindows } from './desktop-windows.ts';
import { guardContents } from './guard-contents.ts';
import { handedCase, placeOfImport } from './handed-case.ts';
import { groundOf, languageOf, themeSourceOf } from './look.ts';
import { contextTemplate, menuTemplate } from './menu.ts';
import { requestsUnderWay } from './requests-under-way.ts';
import { shutSessions } from './shut-sessions.ts';
import { atStart, type Started } from './start-words.ts';
import { sayInDialog, systemDialogs } from './system-dialogs.ts';
import { startUtilityChild, startUtilityEngine } from './utility-process.ts';
import { type Area, placeWindow } from './window-place.ts';

interface Options {
  readonly places: DesktopPlaces;
  /** The user's own folder of this program. */
  readonly folder: string;
  readonly started: Started;
}

/** @returns opens what the desktop hands over later, in this instance */
export function runDesktop({ places, folder, started }: Options): (given: Started) => void {
  let preferences = readPreferences(jsonFile(preferencesPath(folder)));
  let hasLibrary = false;
  const language = () => languageOf(preferences, app.getPreferredSystemLanguages());
  const kept = jsonFile(join(folder, 'window-place.json'));
  const receipts = makeReceipts();
  const underWay = requestsUnderWay<WebContents>();
  const handed = handedCase();
  let ending = false;

  shutSessions(places.window);
  nativeTheme.themeSource = themeSourceOf(preferences);

  const screens = (): readonly [Area, ...Area[]] => [
    screen.getPrimaryDisplay().workArea,
    ...screen.getAllDisplays().map(({ workArea }) => workArea),
  ];
  const windows = desktopWindows({
    preload: places.preload,
    devTools: !app.isPackaged,
    receipts,
    place: () => placeWindow(kept.read(), screens()),
    remember: kept.write,
    ground: () => groundOf(preferences, nativeTheme.shouldUseDarkColors),
    isAsking: underWay.isAsking,
    onChange: () => drawMenu(),
  });

  function run(command: CommandId): void {
    if (command === 'window.new') windows.open();
    else {
      const front = windows.front();
      if (front !== null) windows.tell(front, { name: 'program.commanded', details: { command } });
    }
  }

  function drawMenu(): void {
    const hasWindow = windows.front() !== null;
    const isMac = process.platform === 'darwin';
    const state = { language: language(), preferences, hasLibrary, hasWindow, isMac };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, run)));
  }

  function hear(event: DiwanEvent): void {
    windows.announce(event);
    if (event.name === 'library.opened') hasLibrary = true;
    else if (event.name === 'library.closed' || event.name === 'engine.stopped') hasLibrary = false;
    else if (event.name === 'engine.started') hasLibrary = event.details.library !== null;
    else if (event.name === 'program.preferred') {
      preferences = event.details.preferences;
      nativeTheme.themeSource = themeSourceOf(preferences);
      for (const window of windows.all())
        window.setBackgroundColor(groundOf(preferences, nativeTheme.shouldUseDarkColors));
    } else return;
    drawMenu();
  }

  const chooseFile = makeChooseFile(systemDialogs(windows.front), app.getPath('documents'));
  const engine = superviseEngine({
    start: () => startUtilityEngine(places.engine),
    startChild: startUtilityChild,
    onEvent: hear,
    calls: {
      chooseFile: async (request) => handed.take(request.purpose) ?? (await chooseFile(request, language())),
    },
    setup: {
      kind: 'electron',
      program: 'Diwan',
      processId: process.pid,
      dataFolder: folder,
      documents: app.getPath('documents'),
      today: null,
      places: { resources: places.resources, modules: places.modules, worker: places.worker },
      children: 'parent',
      dialogs: true,
    },
  });

  async function say(failure: Failure | null): Promise<void> {
    // An engine that was still starting when the program was ended says that it is down: nobody wants to hear that.
    if (failure === null || ending) return;
    await sayInDialog(windows.front, sentenceOf(failure, language()), desktopWords[language()].ok);
  }

  /** Opens what was handed over, when what was typed into the library before is kept. */
  async function open({ library, sample, caseFile }: Started): Promise<void> {
    const isFirst = windows.front() === null;
    if (isFirst) windows.open(caseFile === null ? '/' : placeOfImport(caseFile));
    windows.front()?.show();
    windows.front()?.focus();
    if (library !== null || sample) {
      await windows.flush();
      await say(await openAtStart(engine, atStart({ library, sample, caseFile }, sampleFile)));
    }
    if (caseFile === null || isFirst) return;
    handed.hand(caseFile);
    run('case.import');
  }

  const sampleFile = places.sample ?? join(folder, 'sample.diwan');
  const begun = openAtStart(engine, atStart(started, sampleFile));
  ipcMain.handle(asking, (event, text: unknown) =>
    answerWindow(event, text, (...asked) =>
      // A window that is there before the library waits for it, instead of showing that there is none.
      underWay.during(
        event.sender,
        begun.then(() => engine.ask(...asked)),
      ),
    ),
  );
  ipcMain.on(receipt, (event, number: unknown) => {
    if (isOwnPage(event.senderFrame)) receipts.received(event.sender, number);
  });

  app.on('web-contents-created', (_, contents) => {
    guardContents(contents, windows.open);
    contents.on('context-menu', (_event, clicked) => {
      const template = contextTemplate(clicked, language());
      if (template.length > 0) Menu.buildFromTemplate(template).popup();
    });
  });

  app.on('before-quit', () => {
    ending = true;
  });
  app.on('window-all-closed', () => {
    if (ending || process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (windows.front() === null) windows.open();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    void engine.end().finally(() => app.exit(0));
  });
  powerMonitor.on('shutdown', () => app.quit());

  drawMenu();
  windows.open(started.caseFile === null ? '/' : placeOfImport(started.caseFile));
  void begun.then(say);
  return (given) => void open(given);
}
