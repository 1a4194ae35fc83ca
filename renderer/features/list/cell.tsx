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
import { daysLate } from './dates-of-rows.ts';

export interface CellProps {
  readonly record: AnyRecord;
  readonly field: string;
  readonly titles: ReadonlyMap<string, string>;
  /** The day that counts as today; null until it is known. */
  readonly today: string | null;
  /** Dates on the screen are of other years than today. */
  readonly hasYears: boolean;
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

/** A date, and below it for how long what was promised then has been owed. */
function Dated({ record, field, value, today, hasYears }: Omit<CellProps, 'titles'> & { readonly value: DateValue }) {
  const words = useWords(listWords);
  const write = useNumber();
  const days = today === null ? 0 : daysLate(record, field, today);
  return (
    <span>
      <ShortDate value={value} hasYear={hasYears} />
      {days > 0 && <strong className="list-cell-late">{words.overdue(days, write(days))}</strong>}
    </span>
  );
}

/** What the rows of a small table say first: their words, else the record that they name. */
function Rowed({ record, field, titles }: Pick<CellProps, 'record' | 'field' | 'titles'>) {
  const language = useLanguage();
  const inner = Object.entries(definitionOf(record.kind).fields[field]?.rows ?? {});
  const named = (widget: string): string | undefined => inner.find(([, { widget: own }]) => own === widget)?.[0];
  const [words, pointer] = [named('worded'), named('reference')];
  const rows = (record.body[field] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const said = rows.map((row) => {
    const text = words === undefined ? '' : wordingIn(row[words] as Worded, language).text;
    return text === '' && pointer !== undefined ? (titles.get(String(row[pointer])) ?? '…') : text;
  });
  return (
    <bdi className="list-cell-line" dir="auto">
      {useListed(said)}
    </bdi>
  );
}

/** Joined as the language of the interface joins a list. */
function useListed(parts: readonly string[]): string {
  const { comma } = useWords(listWords);
  return parts.filter((part) => part !== '').join(comma);
}

function ManyChosen({ record, field }: Pick<CellProps, 'record' | 'field'>) {
  const language = useLanguage();
  const said = idsOf(record.body[field]).map((value) => choiceWord(record.kind, field, value, language));
  return <span className="list-cell-line">{useListed(said)}</span>;
}

function Tagged({ tags }: { readonly tags: readonly string[] }) {
  return (
    <bdi className="list-cell-line" dir="auto">
      {useListed(tags)}
    </bdi>
  );
}

export function Cell({ record, field, titles, today, hasYears }: CellProps) {
  const words = useWords(listWords);
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
      return <ManyChosen record={record} field={field} />;
    case 'tags':
      return <Tagged tags={idsOf(value)} />;
    case 'scale':
    case 'number':
      return typeof value === 'number' ? <Measured field={field} value={value} /> : null;
    case 'yes-no':
      return value === true ? words.yes : words.no;
    case 'date':
      return <Dated record={record} field={field} value={value as DateValue} today={today} hasYears={hasYears} />;
    case 'worded':
      return <Words value={value as Worded} />;
    case 'rows':
      return <Rowed record={record} field={field} titles={titles} />;
    default:
      return (
        <bdi className="list-cell-line" dir="auto">
          {String(value)}
        </bdi>
      );
  }
}
