// How the program speaks and looks on this machine.
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { type Choice, ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { type Preferences, themes, usualPreferences } from '#shared/contract/preferences.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';
import { settingsWords } from '#shared/language/settings-words.ts';
import { digitSystems, hijriVariants } from '#shared/records/brief.ts';
import { choiceWord } from '#shared/records/field-words.ts';

export function ProgramSettings() {
  const words = useWords(settingsWords);
  const looks = useWords(firstUseWords);
  const language = useLanguage();
  const preferences = useAsk('program.describe', {}).value?.preferences ?? usualPreferences;
  const prefer = useTell('program.prefer');
  const change = <K extends keyof Preferences>(name: K, value: Preferences[K] | null): void => {
    if (value !== null) void prefer({ [name]: value });
  };
  const languages: readonly Choice<Preferences['language']>[] = [
    { id: 'system', label: words.ofSystem },
    { id: 'en', label: 'English' },
    { id: 'ar', label: 'العربية' },
  ];
  const digits: readonly Choice<Preferences['digits']>[] = [
    { id: 'auto', label: words.digitsAsLanguage },
    ...digitSystems.map((id) => ({ id, label: choiceWord('brief', 'digits', id, language) })),
  ];
  return (
    <div className="settings-choices">
      <ChoiceField
        label={words.language}
        choices={languages}
        value={preferences.language}
        onChange={(value) => change('language', value)}
      />
      <ChoiceField
        label={words.theme}
        choices={themes.map((id) => ({ id, label: looks.themes[id] }))}
        value={preferences.theme}
        onChange={(value) => change('theme', value)}
      />
      <ChoiceField
        label={words.digits}
        choices={digits}
        value={preferences.digits}
        onChange={(value) => change('digits', value)}
      />
      <ChoiceField
        label={words.calendar}
        choices={hijriVariants.map((id) => ({ id, label: choiceWord('brief', 'hijri', id, language) }))}
        value={preferences.hijri}
        onChange={(value) => change('hijri', value)}
      />
    </div>
  );
}
