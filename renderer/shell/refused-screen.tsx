// A window whose key does not count any more: how to open another one.
import { useWords } from '#renderer/ui/language.tsx';
import { shellWords } from '#shared/language/shell-words.ts';
import './refused-screen.css';

export function RefusedScreen() {
  const words = useWords(shellWords).refused;
  return (
    <main className="refused-screen">
      <h1 className="title-document">{words.title}</h1>
      {words.words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </main>
  );
}
