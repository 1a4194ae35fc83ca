// The palette of the window: records as one types, every command with its keys, and the kinds of record that can be made.
import { useEffect, useMemo, useState } from 'react';
import { addressOf, useAddressValue, useGo } from '#renderer/client/address.ts';
import { useAsk, useAskEach, useTell } from '#renderer/client/client.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Palette, type PaletteGroup, type PaletteItem } from '#renderer/ui/palette.tsx';
import { isApple, writeShortcut } from '#renderer/ui/shortcut.ts';
import { type CommandId, commandIds, commandOf, isCommandId } from '#shared/contract/commands.ts';
import { fold } from '#shared/core/fold.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { definitionOf, isKindName, type Kind, kindNames } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import type { Commands } from './commands.ts';
import { listOfKind } from './list-of-kind.ts';

/** Milliseconds after the last letter before records are looked for. */
const calm = 100;
const most = 20;

/** An edition is issued, never written. */
const made: readonly Kind[] = kindNames.filter((kind) => kind !== 'edition');

function useCalm(text: string): string {
  const [kept, keep] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => keep(text), calm);
    return () => clearTimeout(timer);
  }, [text]);
  return kept;
}

/** Whether each word of the query begins a word of one of the names. */
function isNamed(query: string, names: readonly string[]): boolean {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return names.some((name) => {
    const words = fold(name).split(/[\s:/]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** Where a record is worked on: a brief on its page, a negotiation in its matrix, everything else beside its list. */
function useOpenAnywhere(): (id: RecordId) => Promise<void> {
  const go = useGo();
  const get = useTell('record.get');
  return async (id) => {
    const answer = await get({ id });
    if (!answer.ok) return;
    const { kind, negotiation } = answer.value;
    if (kind === 'brief') go(addressOf.brief(id));
    else if (kind === 'negotiation') go(addressOf.matrix(id));
    else go(`${addressOf.list(negotiation, kind)}?record=${id}`);
  };
}

export interface FindPaletteProps {
  /** `new`: only the kinds of record that can be made. */
  readonly mode: 'find' | 'new';
  readonly onClose: () => void;
  readonly commands: Commands;
  readonly hasLibrary: boolean;
  readonly negotiation: RecordId | null;
  readonly recent: readonly RecordId[];
}

export function FindPalette({ mode, onClose, commands, hasLibrary, negotiation, recent }: FindPaletteProps) {
  const words = useWords(shellWords);
  const named = useWords(commandWords);
  const language = useLanguage();
  const go = useGo();
  const openAnywhere = useOpenAnywhere();
  const [, addNew] = useAddressValue('new');
  const [query, setQuery] = useState('');
  const text = useCalm(query.trim());
  const isFinding = mode === 'find' && hasLibrary;
  const found = useAsk('search.find', isFinding && text !== '' ? { text, prefix: true, limit: most, language } : null, {
    keepPrevious: true,
  });
  const opened = useAskEach('record.get', isFinding && text === '' ? recent.map((id) => ({ id })) : []).values;
  const apple = useMemo(isApple, []);

  const recordItem = ({
    id,
    kind,
    title,
  }: {
    readonly id: string;
    readonly kind: Kind;
    readonly title: string;
  }): PaletteItem => ({
    id: `record:${id}`,
    label: title,
    detail: definitionOf(kind).words[language].one,
  });
  const reasonOf = (id: CommandId): string | null => {
    const reason = commands.whyNot(id);
    return reason === null ? null : reason === 'undo' || reason === 'redo' ? words.noAct[reason] : words.whyNot[reason];
  };
  const commandItem = (id: CommandId): PaletteItem => {
    const { shortcut } = commandOf(id);
    const reason = reasonOf(id);
    return {
      id: `command:${id}`,
      label: named.commands[id],
      ...(reason === null ? {} : { detail: reason, isOff: true }),
      ...(shortcut === null ? {} : { shortcut: writeShortcut(shortcut, apple) }),
    };
  };
  const namesOf = (id: CommandId): readonly string[] => {
    const { menu } = commandOf(id);
    return [commandWords.en, commandWords.ar].map((table) => `${table.commands[id]} ${table.menus[menu]}`);
  };
  const kindItem = (kind: Kind): PaletteItem => {
    const { one } = definitionOf(kind).words[language];
    const isOff = definitionOf(kind).scope === 'negotiation' && negotiation === null;
    return {
      id: `kind:${kind}`,
      label: mode === 'new' ? one : words.palette.newOf(one),
      ...(isOff ? { isOff: true, detail: words.whyNot.needsNegotiation } : {}),
    };
  };
  const kindsNamed = made.filter((kind) => {
    const { words: table } = definitionOf(kind);
    return isNamed(
      query,
      [table.en.one, table.en.many, table.ar.one, table.ar.many].flatMap((name, at) => [
        name,
        at < 2 ? `new ${name}` : `جديد ${name}`,
      ]),
    );
  });

  const listItem = (kind: Kind): PaletteItem => ({
    id: `list:${kind}`,
    label: words.palette.listOf(definitionOf(kind).words[language].many),
  });
  const listsNamed = kindNames.filter((kind) => {
    const { words: table } = definitionOf(kind);
    const names = [shellWords.en.palette.listOf(table.en.many), shellWords.ar.palette.listOf(table.ar.many)];
    return isNamed(query, names);
  });

  function groups(): readonly PaletteGroup[] {
    if (mode === 'new') return [{ id: 'kinds', label: words.palette.newRecord, items: kindsNamed.map(kindItem) }];
    const ids = commandIds.filter((id) => query.trim() === '' || isNamed(query, namesOf(id)));
    const byMenu = [...new Set(ids.map((id) => commandOf(id).menu))].map(
      (menu): PaletteGroup => ({
        id: `menu-${menu}`,
        label: named.menus[menu],
        items: ids.filter((id) => commandOf(id).menu === menu).map(commandItem),
      }),
    );
    if (query.trim() === '') {
      const items = opened.flatMap((record) =>
        record === undefined ? [] : [recordItem({ ...record, title: titleIn(record, language) })],
      );
      return [{ id: 'recent', label: words.palette.recent, items }, ...byMenu];
    }
    const records = { id: 'records', label: words.palette.records, items: (found.value ?? []).map(recordItem) };
    const created = { id: 'kinds', label: words.palette.newRecord, items: hasLibrary ? kindsNamed.map(kindItem) : [] };
    // A command that is called just so stands first; it is there before the records are.
    const isCalled = ids.some(
      (id) => isNamed(query, [named.commands[id]]) && fold(named.commands[id]).startsWith(fold(query.trim())),
    );
    const lists = { id: 'lists', label: words.palette.lists, items: hasLibrary ? listsNamed.map(listItem) : [] };
    return isCalled ? [...byMenu, records, created, lists] : [records, created, lists, ...byMenu];
  }

  function choose(item: PaletteItem): void {
    const at = item.id.indexOf(':');
    const [what, id] = [item.id.slice(0, at), item.id.slice(at + 1)];
    if (what === 'record' && isRecordId(id)) void openAnywhere(id);
    if (what === 'list' && isKindName(id)) go(listOfKind(id, negotiation));
    if (what === 'kind' && isKindName(id)) addNew(id);
    // After the palette has gone and the focus is back where it was.
    if (what === 'command' && isCommandId(id)) setTimeout(() => commands.run(id), 0);
  }

  return (
    <Palette
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={groups()}
      onChoose={choose}
      isSearching={found.isReading}
      {...(mode === 'new' ? { label: words.palette.chooseKind } : {})}
    />
  );
}
