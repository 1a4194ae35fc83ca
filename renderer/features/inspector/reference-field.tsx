// A field that names one or several records, found by typing.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import type { FieldProps } from '#renderer/ui/field-parts.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { RecordField, type RecordFieldProps, type RecordOption } from '#renderer/ui/record-field.tsx';
import { RecordsField } from '#renderer/ui/records-field.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { kindWordsOf } from './field-looks.ts';
import type { NamedRecord, Titles } from './use-titles.ts';

const most = 30;

interface Found {
  readonly records: readonly NamedRecord[];
  readonly isSearching: boolean;
  readonly search: (text: string) => void;
}

/** Records of these kinds for what is being typed; the first ones of each kind while nothing is. */
function useFound(targets: readonly string[], negotiation: RecordId | null): Found {
  const language = useLanguage();
  const find = useTell('search.find');
  const list = useTell('record.list');
  const [records, setRecords] = useState<readonly NamedRecord[]>([]);
  const [isSearching, setSearching] = useState(false);
  const turn = useRef(0);
  const kinds = targets.filter(isKindName);
  const key = kinds.join(' ');
  const ask = useCallback(
    async (text: string): Promise<readonly NamedRecord[]> => {
      const wanted = key.split(' ').filter(isKindName);
      const within = negotiation === null ? {} : { negotiation };
      if (text.trim() !== '') {
        const answer = await find({
          text,
          prefix: true,
          limit: most,
          language,
          ...within,
          ...(wanted.length === 0 ? {} : { kinds: wanted }),
        });
        return answer.ok ? answer.value : [];
      }
      const lists = await Promise.all(
        wanted.map((kind) => list({ kind, limit: most, ...(definitionOf(kind).scope === 'library' ? {} : within) })),
      );
      return lists.flatMap((answer) => (answer.ok ? answer.value.records : []));
    },
    [find, list, key, negotiation, language],
  );
  const search = useCallback(
    (text: string) => {
      turn.current += 1;
      const own = turn.current;
      setSearching(true);
      void ask(text).then((found) => {
        if (own !== turn.current) return;
        setRecords(found);
        setSearching(false);
      });
    },
    [ask],
  );
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  return { records, isSearching, search };
}

export interface ReferenceFieldProps extends FieldProps, Pick<RecordFieldProps, 'onUnread' | 'unread'> {
  readonly targets: readonly string[];
  readonly negotiation: RecordId | null;
  readonly titles: Titles;
  /** Called with a record that was chosen, so that its name is known. */
  readonly onNamed: (named: NamedRecord) => void;
}

/** Records what was typed as a new record of a kind that needs no more than a name. @param take what links it */
function useCreating({ targets, negotiation, onNamed }: ReferenceFieldProps, take: (id: string) => void) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const create = useTell('record.create');
  const [refusal, setRefusal] = useState<string | null>(null);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const kinds = targets
    .filter(isKindName)
    .filter((kind) => definitionOf(kind).fromName !== undefined)
    .filter((kind) => definitionOf(kind).scope === 'library' || negotiation !== null);
  const onCreate = async (kind: string, name: string): Promise<boolean> => {
    const fromName = isKindName(kind) ? definitionOf(kind).fromName : undefined;
    if (!isKindName(kind) || fromName === undefined) return false;
    const made = await create({
      kind,
      negotiation: definitionOf(kind).scope === 'library' ? null : negotiation,
      body: fromName({ text: name, language, translations: [] }),
    });
    setRefusal(made.ok ? null : sentenceOf(made.failure, language));
    if (!made.ok) return false;
    onNamed(made.value);
    latest.current(made.value.id);
    return true;
  };
  const creatable = kinds.map((kind) => ({
    id: kind,
    label: (name: string) => words.recordNew(name, kindWordsOf(kind, language).one),
  }));
  return { creatable, onCreate, refusal };
}

function useOptions(props: ReferenceFieldProps, take: (id: string) => void) {
  const { targets, negotiation, titles, onNamed, ...rest } = props;
  const { error, hint, aside, ...plain } = rest;
  const language = useLanguage();
  const found = useFound(targets, negotiation);
  const { refusal, ...creating } = useCreating(props, take);
  const written = useWrittenTitle();
  const hasKinds = targets.length !== 1 || targets[0] === '*';
  const optionOf = ({ id, kind, title }: NamedRecord): RecordOption => ({
    id,
    label: written({ kind, title }),
    ...(hasKinds ? { detail: kindWordsOf(kind, language).one } : {}),
  });
  const named = (id: string): RecordOption => {
    const known = titles.get(id);
    return known === undefined ? { id, label: '…' } : optionOf(known);
  };
  const choose = (option: RecordOption): string => {
    const record = found.records.find(({ id }) => id === option.id);
    if (record !== undefined) onNamed(record);
    return option.id;
  };
  const field = {
    ...plain,
    ...creating,
    ...(hint === undefined ? {} : { hint }),
    ...(aside === undefined ? {} : { aside }),
    error: error ?? refusal,
    options: found.records.map(optionOf),
    onSearch: found.search,
    isSearching: found.isSearching,
  };
  return { field, named, choose };
}

export function ReferenceField(
  props: ReferenceFieldProps & { readonly value: string | null; readonly onChange: (value: string | null) => void },
) {
  const { value, onChange, ...rest } = props;
  const { field, named, choose } = useOptions(rest, onChange);
  return (
    <RecordField
      {...field}
      value={value === null ? null : named(value)}
      onChange={(option) => onChange(option === null ? null : choose(option))}
    />
  );
}

export function ReferencesField(
  props: ReferenceFieldProps & {
    readonly value: readonly string[];
    readonly onChange: (value: readonly string[]) => void;
  },
) {
  const { value, onChange, ...rest } = props;
  const { field, named, choose } = useOptions(rest, (id) => onChange([...value, id]));
  return <RecordsField {...field} value={value.map(named)} onChange={(options) => onChange(options.map(choose))} />;
}
