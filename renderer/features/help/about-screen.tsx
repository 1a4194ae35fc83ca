// About: which program this is, where the library and its backups stand, under which licences, and that nothing leaves the machine.
import { useAsk } from '#renderer/client/client.tsx';
import { useTitle } from '#renderer/ui/desk.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { helpWords } from '#shared/language/help-words.ts';
import { backupFolderOf } from './backup-folder.ts';
import './about-screen.css';

export function AboutScreen() {
  const words = useWords(helpWords).about;
  const program = useAsk('program.describe', {}).value;
  useTitle(words.title);
  if (program === undefined) return <StillBars rows={4} />;
  const { version, host, library } = program;
  return (
    <main className="about-screen">
      <h1 className="title-document">{words.title}</h1>
      <p className="about-screen-lead">{words.lead}</p>
      <dl className="facts about-screen-facts">
        <dt>{words.version}</dt>
        <dd>
          <bdi dir="ltr">{version}</bdi>
        </dd>
        <dt>{words.runsAs}</dt>
        <dd>{words.hosts[host]}</dd>
        <dt>{words.library}</dt>
        <dd>{library === null ? words.noLibrary : <bdi className="about-screen-path">{library}</bdi>}</dd>
        {library !== null && (
          <>
            <dt>{words.backups}</dt>
            <dd>
              <bdi className="about-screen-path">{backupFolderOf(library)}</bdi>
            </dd>
          </>
        )}
      </dl>
      <section>
        <h2 className="title-part">{words.network}</h2>
        {words.networkText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h2 className="title-part">{words.licence}</h2>
        <p>{words.licenceText}</p>
      </section>
      <section>
        <h2 className="title-part">{words.others}</h2>
        <p>{words.othersText}</p>
      </section>
    </main>
  );
}
