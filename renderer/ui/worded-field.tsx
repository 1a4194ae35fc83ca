// A wording in the language in which it was said, with its translations below; each takes its own direction and face.
import { Plus, X } from 'lucide-react';
import { type TextLanguage, textLanguages } from '#shared/language/languages.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { Button } from './button.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-parts.tsx';
import { IconButton } from './icon-button.tsx';
import { useWords } from './language.tsx';
import { TextField } from './text-field.tsx';
import './worded-field.css';

export interface WordedTranslation {
  readonly language: TextLanguage;
  readonly text: string;
  /** Who translated it; empty when unknown. */
  readonly by: string;
}

export interface WordedValue {
  readonly text: string;
  readonly language: TextLanguage;
  readonly translations: readonly WordedTranslation[];
}

export interface WordedFieldProps extends FieldProps {
  readonly value: WordedValue;
  readonly onChange: (value: WordedValue) => void;
  /** Names are typed in a line, wordings in several. */
  readonly isMultiline?: boolean;
  readonly isReadOnly?: boolean;
  readonly onLeave?: () => void;
}

export function WordedField(props: WordedFieldProps) {
  const { value, onChange, isMultiline, isReadOnly, isDisabled, onLeave, ...field } = props;
  const words = useWords(uiWords);
  const languages = textLanguages.map((id) => ({ id, label: words.languages[id] }));
  const taken = [value.language, ...value.translations.map((translation) => translation.language)];
  const free = textLanguages.find((language) => !taken.includes(language));
  const state = { isMultiline: isMultiline === true, isReadOnly: isReadOnly === true, isDisabled: isDisabled === true };
  const canChange = isReadOnly !== true && isDisabled !== true;

  const change = (index: number, part: Partial<WordedTranslation>) =>
    onChange({
      ...value,
      translations: value.translations.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  const remove = (index: number) =>
    onChange({ ...value, translations: value.translations.filter((_, at) => at !== index) });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid with its legend in every browser.
    <div className="worded-field" role="group" aria-label={field.label}>
      <TextField
        {...field}
        {...state}
        voice="word"
        language={value.language}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        onLeave={() => onLeave?.()}
        aside={
          <ChoiceField
            isSmall
            isLabelHidden
            label={words.worded.language}
            choices={languages}
            value={value.language}
            onChange={(language) => language !== null && onChange({ ...value, language })}
            isDisabled={!canChange}
          />
        }
      />
      {value.translations.map((translation, index) => (
        <div key={index} className="worded-field-translation">
          <TextField
            {...state}
            voice="word"
            label={words.worded.translation(words.languages[translation.language])}
            language={translation.language}
            value={translation.text}
            onChange={(text) => change(index, { text })}
            onLeave={() => onLeave?.()}
            aside={
              <span className="worded-field-tools">
                <ChoiceField
                  isSmall
                  isLabelHidden
                  label={words.worded.language}
                  choices={languages}
                  value={translation.language}
                  onChange={(language) => language !== null && change(index, { language })}
                  isDisabled={!canChange}
                />
                {canChange && (
                  <IconButton
                    icon={X}
                    label={words.worded.removeTranslation(words.languages[translation.language])}
                    onPress={() => remove(index)}
                  />
                )}
              </span>
            }
          />
          {translation.text.trim() !== '' && (
            <TextField
              isReadOnly={isReadOnly === true}
              isDisabled={isDisabled === true}
              label={words.worded.translatedBy}
              value={translation.by}
              onChange={(by) => change(index, { by })}
              onLeave={() => onLeave?.()}
            />
          )}
        </div>
      ))}
      {canChange && free !== undefined && (
        <Button
          variant="quiet"
          isSmall
          icon={Plus}
          onPress={() =>
            onChange({ ...value, translations: [...value.translations, { language: free, text: '', by: '' }] })
          }
        >
          {words.worded.addTranslation}
        </Button>
      )}
    </div>
  );
}
