// A library that is damaged: what was found, where its copy is, and three ways on, of which none destroys anything.
import { type ReactNode, useState } from 'react';
import { useAsk, useJob, useTell } from '#renderer/client/client.tsx';
import { type Backup, BackupRows, useWhen } from '#renderer/ui/backup-rows.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTitle } from '#renderer/ui/desk.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { damagedWords } from '#shared/language/damaged-words.ts';
import { salvageFile } from './salvage-file.ts';
import './damaged-screen.css';

interface DamagedScreenProps {
  readonly failure: Failure;
  readonly file: string;
  /** To the choice of another library. */
  readonly onLeave: () => void;
}

const attempts = 20;

export function DamagedScreen({ failure, file, onLeave }: DamagedScreenProps) {
  const words = useWords(damagedWords);
  const language = useLanguage();
  const number = useNumber();
  const when = useWhen();
  const found = useAsk('library.backupsOf', { file });
  const open = useTell('library.open');
  const restore = useTell('library.restore');
  const salvage = useJob('library.salvage');
  const [chosen, choose] = useState<Backup | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const [saved, setSaved] = useState<OutputOf<'library.salvage'> | null>(null);
  const [said, say] = useState<Failure | null>(null);
  useTitle(words.title);
  const details = failure.code === 'damaged' ? failure.details : null;

  async function openAs(path: string, mode: 'write-or-read' | 'read'): Promise<void> {
    const answer = await open({ file: path, mode });
    if (!answer.ok) say(answer.failure);
  }
  async function restoreFrom(backup: Backup): Promise<void> {
    setRestoring(true);
    const answer = await restore({ file, backup: backup.path });
    setRestoring(false);
    choose(null);
    if (answer.ok) await openAs(file, 'write-or-read');
    else say(answer.failure);
  }
  async function save(): Promise<void> {
    say(null);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const answer = await salvage.run({ file, target: salvageFile(file, words.salvage.fileName, attempt) });
      if (answer.ok) return setSaved(answer.value);
      // An earlier salvage is kept: the next one has another name.
      if (answer.failure.code !== 'exists') return say(answer.failure);
    }
  }

  return (
    <main className="damaged-screen">
      <h1 className="title-document">{words.title}</h1>
      <dl className="facts">
        <dt>{words.fileAt}</dt>
        <dd>
          <bdi className="damaged-path">{file}</bdi>
        </dd>
        {details !== null && (
          <>
            <dt>{words.finding}</dt>
            <dd>
              <bdi lang="en" dir="auto">
                {details.detail}
              </bdi>
            </dd>
            {details.copy !== null && (
              <>
                <dt>{words.copyAt}</dt>
                <dd>
                  <bdi className="damaged-path">{details.copy}</bdi>
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      <p className="damaged-lead">{words.untouched}</p>
      {said !== null && <Notice tone="error" title={<bdi>{sentenceOf(said, language)}</bdi>} />}

      <Way title={words.restore.title} lead={words.restore.lead}>
        {found.isReading ? (
          <StillBars rows={2} />
        ) : found.value === undefined || found.value.length === 0 ? (
          <p>{words.restore.none}</p>
        ) : (
          <BackupRows
            isFirst
            backups={found.value.toSorted((one, other) => other.sequence - one.sequence)}
            onRestore={choose}
          />
        )}
      </Way>

      <Way title={words.salvage.title} lead={words.salvage.lead}>
        {saved === null ? (
          <Button working={salvage.isRunning ? words.salvage.working : null} onPress={() => void save()}>
            {words.salvage.verb}
          </Button>
        ) : (
          <Notice
            title={words.salvage.done(saved.records, number(saved.records))}
            actions={<Button onPress={() => void openAs(saved.file, 'read')}>{words.salvage.open}</Button>}
          >
            <p>
              <bdi className="damaged-path">{saved.file}</bdi>
            </p>
            {saved.lost.length === 0 ? (
              <p>{words.salvage.nothingLost}</p>
            ) : (
              <>
                <p>{words.salvage.lost(saved.lost.length, number(saved.lost.length))}</p>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that takes the focus. */}
                <ul className="damaged-lost" lang="en" dir="auto" tabIndex={0}>
                  {saved.lost.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        )}
      </Way>

      <Way title={words.again.title} lead={words.again.lead}>
        <Button onPress={() => void openAs(file, 'write-or-read')}>{words.again.verb}</Button>
      </Way>

      <Way title={words.leave.title} lead={words.leave.lead}>
        <Button onPress={onLeave}>{words.leave.verb}</Button>
      </Way>

      <Dialog
        isOpen={chosen !== null}
        onClose={() => choose(null)}
        title={chosen === null ? '' : words.restore.ask(when(chosen))}
        consequence={words.restore.consequence}
        verb={words.restore.verb.replace('…', '')}
        working={isRestoring ? words.restore.working : null}
        onConfirm={() => {
          if (chosen !== null) void restoreFrom(chosen);
        }}
      />
    </main>
  );
}

interface WayProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One way on: what it does, and the button that does it. */
const Way = ({ title, lead, children }: WayProps) => (
  <section className="damaged-way">
    <h2 className="title-part">{title}</h2>
    <p className="soft damaged-lead">{lead}</p>
    <div>{children}</div>
  </section>
);
