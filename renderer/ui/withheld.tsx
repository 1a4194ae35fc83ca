// A thing that the reader may not see: always two bars of the same size and the word, so that nothing of it is betrayed.
import { uiWords } from '#shared/language/ui-words.ts';
import { useWords } from './language.tsx';
import './withheld.css';

export interface WithheldProps {
  /** The sentence instead of the plain word, as 'Withheld from Press'. It may not say what is withheld. */
  readonly words?: string;
}

export function Withheld({ words }: WithheldProps) {
  const own = useWords(uiWords).withheld;
  return (
    <span className="withheld">
      <span className="withheld-bar" aria-hidden />
      <span className="withheld-bar withheld-short" aria-hidden />
      <span className="withheld-words">{words ?? own}</span>
    </span>
  );
}
