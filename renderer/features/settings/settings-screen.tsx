// Settings: who you are in this library, how the program speaks and looks, what the library is.
import { addressOf, useOpenRecord } from '#renderer/client/address.ts';
import { useAsk } from '#renderer/client/client.tsx';
import { useMarkings } from '#renderer/client/markings.ts';
import { useTitle } from '#renderer/ui/desk.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import { settingsWords } from '#shared/language/settings-words.ts';
import { NameSetting } from './name-setting.tsx';
import { ProgramSettings } from './program-settings.tsx';
import './settings-screen.css';

const megabyte = 1_000_000;

function Scheme() {
  const words = useWords(settingsWords);
  const { levels } = useMarkings(null, useLanguage());
  const schemes = useAsk('record.list', { kind: 'marking-scheme' }).value?.records ?? [];
  const [, open] = useOpenRecord();
  if (levels.length === 0) return <p className="settings-quiet">{words.noScheme}</p>;
  return (
    <>
      <ul className="settings-levels">
        {levels.map((level) => (
          <li key={level.code}>
            <Marking level={level} />
          </li>
        ))}
      </ul>
      {schemes.map(({ id }) => (
        <Link key={id} onPress={() => open(id)}>
          {words.openScheme}
        </Link>
      ))}
    </>
  );
}

function Library() {
  const words = useWords(settingsWords);
  const write = useNumber();
  const library = useAsk('library.describe', {}).value;
  if (library === undefined) return null;
  const records = Object.values(library.records).reduce((sum, count) => sum + count, 0);
  return (
    <dl className="settings-facts">
      <dt>{words.file}</dt>
      <dd>
        <bdi dir="ltr">{library.path}</bdi>
      </dd>
      <dt>{words.size}</dt>
      <dd>{words.megabytes(write(Math.max(0.1, Math.round(library.size / (megabyte / 10)) / 10)))}</dd>
      <dt>{words.records}</dt>
      <dd>{write(records)}</dd>
      <dt>{words.changes}</dt>
      <dd>{write(library.changes)}</dd>
    </dl>
  );
}

export function SettingsScreen() {
  const words = useWords(settingsWords);
  const hasLibrary = useAsk('program.describe', {}).value?.library != null;
  useTitle(words.title);
  return (
    <main className="settings">
      <div className="settings-page">
        <h1>{words.title}</h1>
        {hasLibrary && (
          <section>
            <h2>{words.you}</h2>
            <NameSetting />
          </section>
        )}
        <section>
          <h2>{words.program}</h2>
          <p className="settings-quiet">{words.programHint}</p>
          <ProgramSettings />
        </section>
        {hasLibrary && (
          <>
            <section>
              <h2>{words.library}</h2>
              <Library />
              <Link href={addressOf.backups}>{words.backups.title}</Link>
            </section>
            <section>
              <h2>{words.scheme}</h2>
              <Scheme />
            </section>
          </>
        )}
      </div>
    </main>
  );
}
