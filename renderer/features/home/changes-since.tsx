// What changed since yesterday, by whom, and where the newest backup is.
import { addressOf, useOpenRecord } from '#renderer/client/address.ts';
import { clockTime } from '#renderer/ui/clock-time.ts';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useWrittenTitle } from '#renderer/ui/issue-number.ts';
import { useLanguage, useNumber, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { day } from '#shared/core/dates.ts';
import { homeWords } from '#shared/language/home-words.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import './changes-since.css';

type Home = OutputOf<'home.show'>;
type Change = Home['changes'][number];

function ChangeRow({ change }: { readonly change: Change }) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const write = useNumber();
  const written = useWritten();
  const writtenTitle = useWrittenTitle();
  const [, open] = useOpenRecord();
  const { label, records, count, author, time } = change;
  const kind = label.kind !== null && isKindName(label.kind) ? definitionOf(label.kind).words[language].one : '';
  const more = count - records.length;
  return (
    <li className="changes-row">
      <time className="changes-time" dateTime={time}>
        {written(clockTime(time))}
      </time>
      <div className="changes-words">
        <span>{words.did(label.act, kind)}</span>
        {records.map((record) => (
          <Link key={record.id} tone="plain" onPress={() => open(record.id)}>
            <bdi className="changes-title">{writtenTitle(record)}</bdi>
          </Link>
        ))}
        {more > 0 && <span className="changes-small">{words.andMore(more, write(more))}</span>}
        <bdi className="changes-small">{author}</bdi>
      </div>
    </li>
  );
}

export function ChangesSince({ changes, backup }: Pick<Home, 'changes' | 'backup'>) {
  const words = useWords(homeWords);
  const write = useNumber();
  return (
    <aside className="changes" aria-label={words.since}>
      <header className="home-head">
        <h2>{words.since}</h2>
        {changes.length > 0 && (
          <span className="changes-small">{words.changeCount(changes.length, write(changes.length))}</span>
        )}
      </header>
      {changes.length === 0 ? (
        <p className="home-quiet">{words.nothingSince}</p>
      ) : (
        <ol className="changes-list">
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} />
          ))}
        </ol>
      )}
      <p className="changes-foot">
        {backup === null ? words.noBackup : <BackupSentence time={backup.time} />} {words.here}{' '}
        <Link href={addressOf.backups}>{words.backups}</Link>
      </p>
    </aside>
  );
}

function BackupSentence({ time }: { readonly time: string }) {
  const words = useWords(homeWords);
  const written = useWritten();
  // The sentence is cut at the time, which is an element of its own.
  const [before, after] = words.backup('\u0000').split('\u0000');
  return (
    <>
      {before}
      <ShortDate value={day(time.slice(0, 10))} /> {written(clockTime(time))}
      {after}
    </>
  );
}
