// A field that names one or several records, found by typing.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTell } from '#renderer/client/client.tsx';
import type { FieldProps } from '#renderer/ui/field-parts.tsx';
import { useLanguage } from '#renderer/ui/language.tsx';
import { RecordField, type RecordOption } from '#renderer/ui/record-field.tsx';
import { RecordsField } from '#renderer/ui/records-field.tsx';
import type { RecordId } from '#shared/core/ids.ts';
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

export interface ReferenceFieldProps extends FieldProps {
  readonly targets: readonly string[];
  readonly negotiation: RecordId | null;
  readonly titles: Titles;
  /** Called with a record that was chosen, so that its name is known. */
  readonly onNamed: (named: NamedRecord) => void;
}

function useOptions({ targets, negotiation, titles, onNamed }: ReferenceFieldProps) {
  const language = useLanguage();
  const found = useFound(targets, negotiation);
  const hasKinds = targets.length !== 1 || targets[0] === '*';
  const optionOf = ({ id, kind, title }: NamedRecord): RecordOption => ({
    id,
    label: title,
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
  return { found, optionOf, named, choose };
}

export function ReferenceField(
  props: ReferenceFieldProps & { readonly value: string | null; readonly onChange: (value: string | null) => void },
) {
  const {
    targets: _targets,
    negotiation: _negotiation,
    titles: _titles,
    onNamed: _onNamed,
    value,
    onChange,
    ...field
  } = props;
  const { found, optionOf, named, choose } = useOptions(props);
  return (
    <RecordField
      {...field}
      options={found.records.map(optionOf)}
      onSearch={found.search}
      isSearching={found.isSearching}
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
  const {
    targets: _targets,
    negotiation: _negotiation,
    titles: _titles,
    onNamed: _onNamed,
    value,
    onChange,
    ...field
  } = props;
  const { found, optionOf, named, choose } = useOptions(props);
  return (
    <RecordsField
      {...field}
      options={found.records.map(optionOf)}
      onSearch={found.search}
      isSearching={found.isSearching}
      value={value.map(named)}
      onChange={(options) => onChange(options.map(choose))}
    />
  );
}
