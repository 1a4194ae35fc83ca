// The value of a field in a row of a list, drawn as its widget asks.
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Firmness, Ladder, rungs, Weight } from '#renderer/ui/measures.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import { listWords } from '#shared/language/list-words.ts';
import { choiceWord } from '#shared/records/field-words.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import { type Worded, wordingIn } from '#shared/records/worded.ts';

export interface CellProps {
  readonly record: AnyRecord;
  readonly field: string;
  readonly titles: ReadonlyMap<string, string>;
}

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

function Named({ ids, titles }: { readonly ids: readonly string[]; readonly titles: ReadonlyMap<string, string> }) {
  const write = useNumber();
  const [first] = ids;
  if (first === undefined) return null;
  return (
    <span className="list-cell-line">
      <bdi>{titles.get(first) ?? '…'}</bdi>
      {ids.length > 1 && <span className="list-cell-more"> +{write(ids.length - 1)}</span>}
    </span>
  );
}

function Chosen({
  record,
  field,
  value,
}: {
  readonly record: AnyRecord;
  readonly field: string;
  readonly value: string;
}) {
  const word = choiceWord(record.kind, field, value, useLanguage());
  const stance = field === 'stance' ? stances.find((one) => one === value) : undefined;
  const rung = field === 'rung' ? rungs.find((one) => one === value) : undefined;
  if (stance !== undefined) return <Stance stance={stance} hasWord />;
  if (rung !== undefined) return <Ladder rung={rung} hasWord />;
  return <span className="list-cell-line">{word}</span>;
}

function Measured({ field, value }: { readonly field: string; readonly value: number }) {
  const write = useNumber();
  if (field === 'firmness') return <Firmness value={value} />;
  if (field === 'weight') return <Weight value={value} />;
  return write(value);
}

function Words({ value }: { readonly value: Worded }) {
  const shown = wordingIn(value, useLanguage());
  return (
    <span className="list-cell-line" lang={shown.language} dir="auto">
      {shown.text}
    </span>
  );
}

export function Cell({ record, field, titles }: CellProps) {
  const words = useWords(listWords);
  const write = useNumber();
  const definition = definitionOf(record.kind).fields[field];
  const value = record.body[field];
  if (definition === undefined || value === null || value === undefined || value === '') return null;
  switch (definition.widget) {
    case 'reference':
    case 'references':
      return <Named ids={idsOf(value)} titles={titles} />;
    case 'choice':
      return <Chosen record={record} field={field} value={String(value)} />;
    case 'choices':
    case 'tags':
      return <span className="list-cell-line">{idsOf(value).length === 0 ? '' : write(idsOf(value).length)}</span>;
    case 'scale':
    case 'number':
      return typeof value === 'number' ? <Measured field={field} value={value} /> : null;
    case 'yes-no':
      return value === true ? words.yes : words.no;
    case 'date':
      return <ShortDate value={value as DateValue} />;
    case 'worded':
      return <Words value={value as Worded} />;
    case 'rows':
      return Array.isArray(value) && value.length > 0 ? write(value.length) : null;
    default:
      return (
        <bdi className="list-cell-line" dir="auto">
          {String(value)}
        </bdi>
      );
  }
}
