// Whether what was typed is kept: said in the bar, without a sound when all is well and at once when it is not.
import { uiWords } from '#shared/language/ui-words.ts';
import { clockTime } from './clock-time.ts';
import { useWords, useWritten } from './language.tsx';
import { Link } from './link.tsx';
import './save-state.css';

export type Saved =
  | { readonly state: 'saving' }
  /** `at` is an instant, as '2026-11-23T14:02:11.000Z'. */
  | { readonly state: 'saved'; readonly at: string }
  /** A draft is safe, and nothing is recorded yet. */
  | { readonly state: 'kept'; readonly at: string }
  /** `reason` is a sentence; `action` what can be done about it. */
  | {
      readonly state: 'failed';
      readonly reason: string;
      readonly action?: { readonly verb: string; readonly onPress: () => void };
    };

export function SaveState({ saved }: { readonly saved: Saved }) {
  const words = useWords(uiWords).saved;
  const write = useWritten();
  if (saved.state === 'failed') {
    return (
      <span className="save-state save-state-failed" role="alert">
        <span>{words.notSaved(saved.reason)}</span>
        {saved.action !== undefined && <Link onPress={saved.action.onPress}>{saved.action.verb}</Link>}
      </span>
    );
  }
  const said = saved.state === 'kept' ? words.keptAt : words.savedAt;
  return (
    <span className="save-state" role="status">
      {saved.state === 'saving' ? words.saving : said(write(clockTime(saved.at)))}
    </span>
  );
}
