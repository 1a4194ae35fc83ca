// Backups: one now, how often by itself, what there is and the way back to each, and whether the library is sound.
import { useState } from 'react';
import { useAsk, useJob, useTell } from '#renderer/client/client.tsx';
import { type Backup, BackupRows, useWhen } from '#renderer/ui/backup-rows.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTitle } from '#renderer/ui/desk.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import { damagedWords } from '#shared/language/damaged-words.ts';
import { settingsWords } from '#shared/language/settings-words.ts';
import { LibraryCheck } from './library-check.tsx';
import './backups-screen.css';

const intervals = ['hour', 'day', 'week', 'never'] as const;

function Schedule() {
  const words = useWords(settingsWords).backups;
  const { value, again } = useAsk('library.schedule', {});
  const reschedule = useTell('library.reschedule');
  if (value === undefined) return null;
  const choose = async (every: (typeof intervals)[number]): Promise<void> => {
    await reschedule({ every });
    again();
  };
  return (
    <>
      <ToggleGroup
        label={words.schedule}
        items={intervals.map((id) => ({ id, label: words.every[id] }))}
        value={value.every}
        onChange={(every) => void choose(every)}
      />
      {value.every === 'never' && <p>{words.never}</p>}
    </>
  );
}

export function BackupsScreen() {
  const words = useWords(settingsWords).backups;
  const restoring = useWords(damagedWords).restore;
  const language = useLanguage();
  const when = useWhen();
  const path = useAsk('program.describe', {}).value?.library ?? null;
  const found = useAsk('library.backups', {});
  const backup = useJob('library.backup');
  const restore = useTell('library.restore');
  const open = useTell('library.open');
  const [made, setMade] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, choose] = useState<Backup | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  useTitle(words.title);

  const backUp = async (): Promise<void> => {
    setMade(null);
    setFailure(null);
    const answer = await backup.run({});
    if (answer.ok) setMade(answer.value.name);
    else setFailure(answer.failure);
    found.again();
  };
  const goBack = async ({ path: from }: Backup): Promise<void> => {
    if (path === null) return;
    setRestoring(true);
    const answer = await restore({ file: path, backup: from });
    setRestoring(false);
    choose(null);
    if (!answer.ok) return setFailure(answer.failure);
    const opened = await open({ file: path, mode: 'write-or-read' });
    if (!opened.ok) setFailure(opened.failure);
  };
  const rows = (found.value ?? []).toSorted((one, other) => other.sequence - one.sequence);
  return (
    <main className="backups">
      <div className="backups-page">
        <header>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        {failure !== null && (
          <Notice tone="error" title={failure.code === 'cancelled' ? words.stopped : sentenceOf(failure, language)} />
        )}
        <section>
          <Button variant="first" working={backup.isRunning ? words.making : null} onPress={() => void backUp()}>
            {words.now}
          </Button>
          {backup.isRunning && (
            <Progress
              verb={words.making}
              done={backup.progress?.done ?? 0}
              total={backup.progress?.total ?? null}
              onCancel={backup.cancel}
            />
          )}
          {made !== null && (
            <p role="status">
              <bdi>{words.made(made)}</bdi>
            </p>
          )}
        </section>
        <section>
          <h2>{words.schedule}</h2>
          <Schedule />
        </section>
        <section>
          <h2>{words.list}</h2>
          {found.isReading ? (
            <StillBars rows={3} />
          ) : rows.length === 0 ? (
            <EmptyState title={words.none} />
          ) : (
            <BackupRows backups={rows} onRestore={choose} />
          )}
        </section>
        <LibraryCheck />
      </div>
      <Dialog
        isOpen={chosen !== null}
        onClose={() => choose(null)}
        title={chosen === null ? '' : restoring.ask(when(chosen))}
        consequence={restoring.consequence}
        verb={restoring.verb.replace('…', '')}
        working={isRestoring ? restoring.working : null}
        onConfirm={() => {
          if (chosen !== null) void goBack(chosen);
        }}
      />
    </main>
  );
}
