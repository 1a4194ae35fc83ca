// Help: how to do what one came for, what the words of the product mean, and the keys.
import { useTitle } from '#renderer/ui/desk.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { ShortcutTable } from '#renderer/ui/shortcut-table.tsx';
import { helpWords } from '#shared/language/help-words.ts';
import { helpTasks, helpTerms } from '#shared/language/help-words-shape.ts';
import './help-screen.css';

export function HelpScreen() {
  const words = useWords(helpWords);
  useTitle(words.title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that takes the focus.
    <main className="help-screen" tabIndex={0}>
      <h1 className="title-document">{words.title}</h1>
      <p className="help-screen-lead">{words.lead}</p>

      <section className="help-screen-part">
        <h2 className="title">{words.parts.tasks}</h2>
        <div className="help-screen-tasks">
          {helpTasks.map((task) => (
            <section key={task} className="help-screen-task">
              <h3 className="title-part">{words.tasks[task].question}</h3>
              {words.tasks[task].answer.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </section>
          ))}
        </div>
      </section>

      <section className="help-screen-part">
        <h2 className="title">{words.parts.terms}</h2>
        <dl className="help-screen-terms">
          {helpTerms.map((term) => (
            <div key={term} className="help-screen-term">
              <dt>{words.terms[term].name}</dt>
              <dd>{words.terms[term].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="help-screen-part">
        <h2 className="title">{words.parts.keys}</h2>
        <p className="help-screen-lead">{words.keysLead}</p>
        <ShortcutTable />
      </section>
    </main>
  );
}
