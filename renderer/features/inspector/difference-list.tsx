// What differs, field by field: words that went and came in the direction of their language, other values before and after.
import { Fragment } from 'react';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { FieldChange, TextChange } from './body-difference.ts';
import { FactValue } from './fact-value.tsx';
import { fieldWordsOf, isEmptyValue, spokenIn } from './field-looks.ts';
import type { Titles } from './use-titles.ts';
import './difference-list.css';

export interface DifferenceListProps {
  readonly kind: Kind;
  readonly changes: readonly FieldChange[];
  readonly titles: Titles;
}

export function DifferenceList({ kind, changes, titles }: DifferenceListProps) {
  const words = useWords(inspectorWords);
  const fieldWords = fieldWordsOf(kind, useLanguage());
  if (changes.length === 0) return <p className="muted">{words.noDifference}</p>;
  return (
    <dl className="difference-list">
      {changes.map((change) => (
        <div key={change.name} className="difference-list-field">
          <dt>{fieldWords[change.name]?.label ?? change.name}</dt>
          {change.texts.length > 0 ? (
            change.texts.map((text, index) => (
              <dd key={index}>
                <ChangedText text={text} />
              </dd>
            ))
          ) : (
            <ChangedValue kind={kind} change={change} titles={titles} />
          )}
        </div>
      ))}
    </dl>
  );
}

function ChangedText({ text }: { readonly text: TextChange }) {
  const words = useWords(inspectorWords);
  const { languages } = useWords(uiWords);
  const { language } = text;
  const name =
    language === null ? '' : (Object.entries(languages).find(([code]) => code === language)?.[1] ?? language);
  return (
    <>
      {text.isTranslation && <span className="difference-list-note">{words.translation(name, '')}</span>}
      <p
        className={language === null ? 'difference-list-text' : 'difference-list-text quoted'}
        {...(language === null ? { dir: 'auto' as const } : spokenIn(language))}
      >
        {text.stretches.map(({ change, text: stretch }, index) => {
          if (change === 'same') return <span key={index}>{stretch}</span>;
          const Tag = change === 'added' ? 'ins' : 'del';
          const core = stretch.trimEnd();
          return (
            <Fragment key={index}>
              <Tag className={`difference-list-${change}`}>
                <span className="unseen">{`${words[change]}: `}</span>
                {core}
              </Tag>
              {stretch.slice(core.length)}
            </Fragment>
          );
        })}
      </p>
    </>
  );
}

function ChangedValue({
  kind,
  change,
  titles,
}: {
  readonly kind: Kind;
  readonly change: FieldChange;
  readonly titles: Titles;
}) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const field = definitionOf(kind).fields[change.name];
  const fieldWords = fieldWordsOf(kind, language)[change.name];
  if (field === undefined || fieldWords === undefined) return null;
  if (field.widget === 'rich-text') return <dd className="muted">{words.textChanged}</dd>;
  const side = (value: unknown) =>
    isEmptyValue(field, value) ? (
      <span className="muted">{words.nothing}</span>
    ) : (
      <FactValue
        name={change.name}
        field={field}
        words={fieldWords}
        value={value}
        titles={titles}
        unit=""
        onOpen={null}
      />
    );
  return (
    <>
      <dd className="difference-list-side">
        <span className="difference-list-note">{words.before}</span>
        <div className="difference-list-value">{side(change.before)}</div>
      </dd>
      <dd className="difference-list-side">
        <span className="difference-list-note">{words.after}</span>
        <div className="difference-list-value">{side(change.after)}</div>
      </dd>
    </>
  );
}
