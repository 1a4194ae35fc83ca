// What the frame itself does when a command is chosen: undo, places, looks, libraries, windows.
import { addressOf, useAddressValue, useGo, useOpenRecord } from '#renderer/client/address.ts';
import { useAsk, useTell, useTransport } from '#renderer/client/client.tsx';
import { useOpenSample } from '#renderer/client/open-sample.ts';
import { useFlushAll } from '#renderer/ui/desk.tsx';
import type { CommandId } from '#shared/contract/commands.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { Preferences } from '#shared/contract/preferences.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { focusNextPane } from './panes.ts';
import type { Place } from './use-place.ts';

export interface Wanted {
  readonly place: Place;
  /** A brief or a dossier that is open beside the screen: it is what is printed. */
  readonly document: RecordId | null;
  /** The record that the inspector showed last. */
  readonly lastRecord: string | null;
  readonly openPalette: (mode: 'find' | 'new') => void;
  readonly openShortcuts: () => void;
  /** Says in the frame why something could not be done. */
  readonly say: (failure: Failure) => void;
}

export type OwnCommands = Partial<Record<CommandId, (isBack: boolean) => void>>;

/** A command that is missing cannot be done now. */
export function useOwnCommands({ place, document, lastRecord, openPalette, openShortcuts, say }: Wanted): OwnCommands {
  const go = useGo();
  const [, open] = useOpenRecord();
  const [, begin] = useAddressValue('start');
  const flush = useFlushAll();
  const { openWindow } = useTransport();
  const program = useAsk('program.describe', {}).value;
  const next = useAsk('change.next', program?.library == null ? null : {}).value;
  const prefer = useTell('program.prefer');
  const undo = useTell('change.undo');
  const redo = useTell('change.redo');
  const choose = useTell('file.choose');
  const openLibrary = useTell('library.open');
  const openSample = useOpenSample();
  const closeLibrary = useTell('library.close');

  /** Says what was refused. @returns the value, or null */
  async function done<T>(answer: Promise<{ ok: true; value: T } | { ok: false; failure: Failure }>): Promise<T | null> {
    const { ok, ...rest } = await answer;
    if (ok && 'value' in rest) return rest.value;
    if ('failure' in rest && rest.failure.code !== 'cancelled') say(rest.failure);
    return null;
  }
  const look = (changed: Partial<Preferences>) => () => void done(prefer(changed));

  async function openOther(file: string): Promise<void> {
    await flush();
    if ((await done(openLibrary({ file, mode: 'write-or-read' }))) !== null) go(addressOf.home);
  }
  async function chooseLibrary(): Promise<void> {
    const chosen = await done(choose({ purpose: 'open-library' }));
    if (chosen?.file != null) await openOther(chosen.file);
  }
  async function importCase(): Promise<void> {
    // Without the dialogs of the system the screen itself asks which file.
    const hasDialogs = program?.dialogs === true;
    const file = hasDialogs ? ((await done(choose({ purpose: 'open-case' })))?.file ?? null) : null;
    if (hasDialogs && file === null) return;
    await flush();
    go(addressOf.importOf(file));
  }
  async function goToSample(): Promise<void> {
    await flush();
    const opened = openSample === null ? null : await done(openSample('Diwan'));
    if (opened !== null) go(addressOf.matrix(opened));
  }

  const always: OwnCommands = {
    'library.new': () => begin('new'),
    'library.open': () => (program?.dialogs === true ? void chooseLibrary() : begin('open')),
    'library.sample': () => void goToSample(),
    'settings.open': () => go(addressOf.settings),
    'view.system': look({ theme: 'system' }),
    'view.light': look({ theme: 'light' }),
    'view.dark': look({ theme: 'dark' }),
    'view.contrast': look({ theme: 'contrast' }),
    'view.english': look({ language: 'en' }),
    'view.arabic': look({ language: 'ar' }),
    'palette.open': () => openPalette('find'),
    'pane.next': (isBack) => focusNextPane(isBack ? -1 : 1),
    'help.open': () => go(addressOf.help),
    'shortcuts.open': openShortcuts,
    'about.open': () => go(addressOf.about),
    ...(openWindow === null ? {} : { 'window.new': () => void openWindow(place.path) }),
  };
  if (program?.library == null) return always;
  const { negotiation, subject, record } = place;
  const printed = document ?? subject ?? negotiation;
  return {
    ...always,
    'record.new': () => openPalette('new'),
    'draft.save': () => void flush(),
    'case.import': () => void importCase(),
    'case.export': () => go(addressOf.exportOf(negotiation)),
    'backups.open': () => go(addressOf.backups),
    'library.close': () => void flush().then(() => done(closeLibrary({}))),
    'search.open': () => go(addressOf.search('')),
    'home.open': () => go(addressOf.home),
    ...(next?.undo == null ? {} : { 'change.undo': () => void flush().then(() => done(undo({}))) }),
    ...(next?.redo == null ? {} : { 'change.redo': () => void flush().then(() => done(redo({}))) }),
    ...(negotiation === null ? {} : { 'matrix.open': () => go(addressOf.matrix(negotiation)) }),
    ...(printed === null ? {} : { 'document.print': () => go(addressOf.print(printed)) }),
    ...(record !== null
      ? { 'view.inspector': () => open(null) }
      : lastRecord === null
        ? {}
        : { 'view.inspector': () => open(lastRecord) }),
  };
}
