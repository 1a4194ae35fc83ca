// How the program speaks and looks, to be chosen before anything else.
import { useAsk, useTell } from '#renderer/client/client.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { themes } from '#shared/contract/preferences.ts';
import { firstUseWords } from '#shared/language/first-use-words.ts';
import { interfaceLanguages } from '#shared/language/languages.ts';

/** Each language by its own name: whoever looks for it may not read the other. */
const names = { en: 'English', ar: 'العربية' } as const;

export function Looks() {
  const words = useWords(firstUseWords);
  const language = useLanguage();
  const preferences = useAsk('program.describe', {}).value?.preferences;
  const prefer = useTell('program.prefer');
  return (
    <div className="first-use-looks">
      <ToggleGroup
        label={words.language}
        items={interfaceLanguages.map((id) => ({ id, label: <span lang={id}>{names[id]}</span> }))}
        value={language}
        onChange={(chosen) => void prefer({ language: chosen })}
      />
      <ToggleGroup
        label={words.theme}
        items={themes.map((id) => ({ id, label: words.themes[id] }))}
        value={preferences?.theme ?? 'system'}
        onChange={(theme) => void prefer({ theme })}
      />
    </div>
  );
}
