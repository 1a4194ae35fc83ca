// The value of a field as it is read: names of records, choices in words, dates in both calendars, numbers with their unit.
import { DualDate } from '#renderer/ui/dual-date.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useNumber, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Firmness, Weight } from '#renderer/ui/measures.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import type { Field } from '#shared/records/fields.ts';
import type { Worded } from '#shared/records/worded.ts';
import { type AnyFieldWords, isEmptyValue, spokenIn } from './field-looks.ts';
import type { Body } from './form-values.ts';
import type { Titles } from './use-titles.ts';
import './fact-value.css';

export interface FactValueProps {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly words: AnyFieldWords;
  readonly value: unknown;
  readonly titles: Titles;
  /** After a number, such as 'm³/s'; empty where it has none. */
  readonly unit: string;
  /** Opens a record that is named; null where names are only read. */
  readonly onOpen: ((id: string) => void) | null;
}

export function FactValue(props: FactValueProps) {
  const { name, field, words, value, unit } = props;
  const own = useWords(inspectorWords);
  const write = useNumber();
  const written = useWritten();
  const label = (choice: unknown): string => words.choices?.[String(choice)] ?? String(choice);
  switch (field.widget) {
    case 'line':
      // Codes, hours and symbols keep the order of their parts.
      return <bdi>{field.format === 'time' ? written(String(value)) : String(value)}</bdi>;
    case 'text':
      return (
        <p className="fact-value-text" dir="auto">
          {String(value)}
        </p>
      );
    case 'worded':
      return <WordedText worded={value as Worded} isQuiet />;
    case 'choice': {
      const stance = name === 'stance' ? stances.find((one) => one === value) : undefined;
      return stance === undefined ? <span>{label(value)}</span> : <Stance stance={stance} hasWord />;
    }
    case 'choices':
    case 'tags':
      return (
        <ul className="fact-value-list">
          {(value as readonly string[]).map((one) => (
            <li key={one}>
              <bdi>{label(one)}</bdi>
            </li>
          ))}
        </ul>
      );
    case 'scale':
    case 'number': {
      const number = Number(value);
      if (name === 'firmness') return <Firmness value={number} hasWord />;
      if (name === 'weight') return <Weight value={number} />;
      return (
        <>
          <bdi>{write(number)}</bdi>
          {unit !== '' && (
            <>
              {' '}
              <bdi className="muted">{unit}</bdi>
            </>
          )}
        </>
      );
    }
    case 'yes-no':
      return <>{value === true ? own.yes : own.no}</>;
    case 'date':
      return <DualDate value={value as DateValue} />;
    case 'reference':
      return <RecordName id={String(value)} {...props} />;
    case 'references':
      return (
        <ul className="fact-value-list">
          {(value as readonly string[]).map((id) => (
            <li key={id}>
              <RecordName id={id} {...props} />
            </li>
          ))}
        </ul>
      );
    case 'rows':
      return <Rows {...props} rows={value as readonly Body[]} />;
    case 'rich-text':
      return <span className="muted">{own.ownPage}</span>;
  }
}

export function RecordName({
  id,
  titles,
  onOpen,
}: { readonly id: string } & Pick<FactValueProps, 'titles' | 'onOpen'>) {
  const written = useWrittenTitle();
  const named = titles.get(id);
  const title = named === undefined ? '…' : written(named);
  if (onOpen === null) return <bdi>{title}</bdi>;
  return (
    <Link onPress={() => onOpen(id)}>
      <bdi>{title}</bdi>
    </Link>
  );
}

/** Words in their own language and direction, their translations below with the language named. */
export function WordedText({ worded, isQuiet }: { readonly worded: Worded; readonly isQuiet?: boolean }) {
  const words = useWords(inspectorWords);
  const { languages } = useWords(uiWords);
  return (
    <div className={isQuiet === true ? 'worded-text worded-text-quiet' : 'worded-text'}>
      <p className="quoted worded-text-words" {...spokenIn(worded.language)}>
        {worded.text}
      </p>
      {worded.translations.map((translation, index) => (
        <div key={index} className="worded-text-translation">
          <span className="worded-text-note">{words.translation(languages[translation.language], translation.by)}</span>
          <p className="quoted worded-text-words" {...spokenIn(translation.language)}>
            {translation.text}
          </p>
        </div>
      ))}
    </div>
  );
}

function Rows({ rows, field, words, ...rest }: FactValueProps & { readonly rows: readonly Body[] }) {
  const write = useNumber();
  const inner = field.rows ?? {};
  return (
    <ol className="fact-value-rows">
      {rows.map((row, index) => (
        <li key={index} className="fact-value-row">
          <span className="fact-value-number">{write(index + 1)}</span>
          <dl className="facts">
            {Object.entries(inner).map(([name, one]) =>
              isEmptyValue(one, row[name]) ? null : (
                <Fact key={name} {...rest} name={name} field={one} words={words.fields?.[name]} value={row[name]} />
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** A label and its value, for a list of facts. */
export const Fact = ({
  words,
  ...props
}: Omit<FactValueProps, 'words'> & { readonly words: AnyFieldWords | undefined }) => (
  <>
    <dt>{words?.label ?? props.name}</dt>
    <dd>
      <FactValue {...props} words={words ?? { label: props.name, help: '' }} />
    </dd>
  </>
);
