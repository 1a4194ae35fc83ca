// What is printed and for whom: the choices beside the pages.
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { CheckField } from '#renderer/ui/check-field.tsx';
import { type Choice, ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { type TextLanguage, textLanguages } from '#shared/language/languages.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { annexes } from '#shared/records/dossier.ts';
import { kinds } from '#shared/records/index.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import { DocumentChoice } from './document-choice.tsx';
import { copiesOf, type PrintOptions } from './print-options.ts';
import './options-pane.css';

export interface OptionsPaneProps {
  readonly record: AnyRecord;
  readonly options: PrintOptions;
  readonly onChange: (change: Partial<PrintOptions>) => void;
}

function useReaders(record: AnyRecord): readonly Choice<PrintOptions['audience']>[] {
  const words = useWords(printScreenWords);
  const language = useLanguage();
  const { find } = useMarkings(record.kind === 'negotiation' ? record.id : record.negotiation, language);
  const audiences = useAsk('record.list', { kind: 'audience', limit: 1_000 }).value?.records ?? [];
  const own: readonly Choice<PrintOptions['audience']>[] =
    record.kind === 'negotiation' ? [] : [{ id: 'own', label: words.readerOwn }];
  const named = audiences.flatMap((audience): readonly Choice<RecordId>[] => {
    if (!isKind(audience, 'audience')) return [];
    const level = find(audience.body.highestLevel);
    const label = wordingIn(audience.body.name, language).text;
    return [{ id: audience.id, label, ...(level === null ? {} : { detail: words.upTo(level.name) }) }];
  });
  return [...own, { id: 'all', label: words.readerAll }, ...named];
}

function Annexes({ options, onChange }: Omit<OptionsPaneProps, 'record'>) {
  const words = useWords(printScreenWords);
  const names: Readonly<Record<string, string>> = kinds.dossier.words[useLanguage()].fields.annexes.choices;
  const change = (annex: (typeof annexes)[number], isBound: boolean) => {
    const others = options.annexes.filter((one) => one !== annex);
    onChange({ annexes: isBound ? [...others, annex] : others });
  };
  return (
    <fieldset className="options-pane-annexes">
      <legend>{words.annexes}</legend>
      {annexes.map((annex) => (
        <CheckField
          key={annex}
          isSelected={options.annexes.includes(annex)}
          onChange={(isBound) => change(annex, isBound)}
        >
          {names[annex] ?? annex}
        </CheckField>
      ))}
    </fieldset>
  );
}

function Copies({ record, options, onChange }: OptionsPaneProps) {
  const words = useWords(printScreenWords);
  const write = useNumber();
  const count = copiesOf(record);
  if (count === 0) return null;
  const choices = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    label: words.copyOf(write(index + 1), write(count)),
  }));
  return (
    <ChoiceField
      label={words.copy}
      none={words.noNumber}
      choices={choices}
      value={options.copy === 0 ? null : String(options.copy)}
      onChange={(copy) => onChange({ copy: Number(copy ?? 0) })}
    />
  );
}

export function OptionsPane({ record, options, onChange }: OptionsPaneProps) {
  const words = useWords(printScreenWords);
  const { languages } = useWords(uiWords);
  const readers = useReaders(record);
  const shapes = ['brief', 'cards', 'speaking-notes'] as const;
  const written = textLanguages
    .filter((language) => language !== 'other')
    .map((language): Choice<TextLanguage> => ({ id: language, label: languages[language] }));
  return (
    <div className="options-pane">
      <DocumentChoice record={record} />
      {record.kind === 'brief' && (
        <ChoiceField
          label={words.shape}
          choices={shapes.map((id) => ({ id, label: words.shapes[id] }))}
          value={options.shape}
          onChange={(shape) => shape !== null && onChange({ shape })}
        />
      )}
      {record.kind === 'negotiation' && (
        <div className="options-pane-group">
          <span className="options-pane-label">{words.sheet}</span>
          <ToggleGroup
            label={words.sheet}
            items={(['a3', 'page'] as const).map((id) => ({ id, label: words.sheets[id] }))}
            value={options.sheet}
            onChange={(sheet) => onChange({ sheet })}
          />
        </div>
      )}
      <ChoiceField
        label={words.reader}
        choices={readers}
        value={options.audience}
        onChange={(audience) => audience !== null && onChange({ audience })}
      />
      <ChoiceField
        label={words.language}
        choices={written}
        value={written.find(({ id }) => id === options.language)?.id ?? null}
        onChange={(language) => language !== null && onChange({ language })}
      />
      <div className="options-pane-group">
        <span className="options-pane-label">{words.withheld}</span>
        <ToggleGroup
          label={words.withheld}
          items={(['absent', 'said'] as const).map((id) => ({ id, label: words.withheldAs[id] }))}
          value={options.onWithheld}
          onChange={(onWithheld) => onChange({ onWithheld })}
        />
      </div>
      {record.kind === 'dossier' && <Annexes options={options} onChange={onChange} />}
      <Copies record={record} options={options} onChange={onChange} />
      {!(record.kind === 'negotiation' && options.sheet === 'a3') && (
        <div className="options-pane-group">
          <span className="options-pane-label">{words.paper}</span>
          <ToggleGroup
            label={words.paper}
            items={(['a4', 'letter'] as const).map((id) => ({ id, label: words.papers[id] }))}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
          />
        </div>
      )}
    </div>
  );
}
