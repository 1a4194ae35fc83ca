// The fields of a record as they are read: its words first, then facts in the order of the table; what is empty is left out.
import { Fragment } from 'react';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { titleFrom, type Worded } from '#shared/records/worded.ts';
import { Fact, FactValue, WordedText } from './fact-value.tsx';
import { fieldWordsOf, isEmptyValue, isName, mainWordingOf, spokenIn } from './field-looks.ts';
import type { Body } from './form-values.ts';
import type { Titles } from './use-titles.ts';
import './fields-view.css';

export interface FieldsViewProps {
  readonly kind: Kind;
  readonly body: Body;
  readonly titles: Titles;
  readonly unit: string;
  /** Fields that are shown in another place, such as the heading. */
  readonly without?: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** Fields that take the whole line, their label above: long words and tables. */
const wide = new Set(['text', 'worded', 'rows', 'references']);

export function FieldsView({ kind, body, titles, unit, without = [], onOpen }: FieldsViewProps) {
  const language = useLanguage();
  const words = fieldWordsOf(kind, language);
  const { fields } = definitionOf(kind);
  const main = mainWordingOf(fields);
  const filled = Object.entries(fields).filter(
    ([name, field]) => name !== main && !without.includes(name) && !isEmptyValue(field, body[name]),
  );
  // "No" says something only where it was asked: a field of its own choice.
  const said = filled.filter(([name, field]) => field.widget !== 'yes-no' || body[name] === true);
  const isWide = (name: string, widget: string): boolean => wide.has(widget) && !(widget === 'worded' && isName(name));
  const facts = said.filter(([name, field]) => !isWide(name, field.widget));
  const parts = said.filter(([name, field]) => isWide(name, field.widget));
  const common = { titles, unit, onOpen };
  return (
    <>
      {main !== null && <MainWords worded={body[main] as Worded} isName={isName(main)} />}
      {facts.length > 0 && (
        <section className="frame-section">
          <dl className="facts fields-view-facts">
            {facts.map(([name, field]) => (
              <Fact
                key={name}
                {...common}
                name={name}
                field={field}
                words={words[name]}
                value={body[name]}
                unit={name === 'value' ? unit : ''}
              />
            ))}
          </dl>
        </section>
      )}
      {parts.map(([name, field]) => (
        <section key={name} className="frame-section fields-view-part">
          <h3 className="title-small">{words[name]?.label ?? name}</h3>
          <FactValue
            {...common}
            name={name}
            field={field}
            words={words[name] ?? { label: name, help: '' }}
            value={body[name]}
          />
        </section>
      ))}
    </>
  );
}

/** The words that the record is about. A name stands in the title already: then only its other languages follow. */
function MainWords({ worded, isName: isTitle }: { readonly worded: Worded; readonly isName: boolean }) {
  const isInTitle = isTitle && titleFrom(worded.text) === worded.text;
  if (isInTitle && worded.translations.length === 0) return null;
  return (
    <section className="frame-section">
      {isInTitle ? <OtherNames worded={worded} /> : <WordedText worded={worded} />}
    </section>
  );
}

function OtherNames({ worded }: { readonly worded: Worded }) {
  const words = useWords(inspectorWords);
  const { languages } = useWords(uiWords);
  return (
    <dl className="facts">
      {worded.translations.map(({ language, text, by }, index) => (
        <Fragment key={index}>
          <dt>{by === '' ? languages[language] : words.translation(languages[language], by)}</dt>
          <dd>
            <bdi className="fields-view-name" {...spokenIn(language)}>
              {text}
            </bdi>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
