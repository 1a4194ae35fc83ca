// The backups of a library, in the order given: when each was made, whether it is sound, and the way back to it.

import type { OutputOf } from '#shared/contract/index.ts';
import { type DateValue, day } from '#shared/core/dates.ts';
import { damagedWords } from '#shared/language/damaged-words.ts';
import { formatDate } from '#shared/language/format-date.ts';
import { Button } from './button.tsx';
import { clockTime } from './clock-time.ts';
import { DualDate } from './dual-date.tsx';
import { useDateStyle, useNumber, useWords, useWritten } from './language.tsx';
import './backup-rows.css';

export type Backup = OutputOf<'library.backupsOf'>[number];

/** The day where the reader is. */
export function dayOf(time: string): DateValue {
  const at = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return day(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** '3 September 2027, 14:02'. */
export function useWhen(): (backup: Backup) => string {
  const style = useDateStyle();
  const write = useWritten();
  return ({ time }) => `${formatDate(dayOf(time), style)} · ${write(clockTime(time))}`;
}

export interface BackupRowsProps {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
  /** Restoring the newest is what one came for. */
  readonly isFirst?: boolean;
}

export function BackupRows({ backups, onRestore, isFirst }: BackupRowsProps) {
  const words = useWords(damagedWords).restore;
  const number = useNumber();
  const write = useWritten();
  const when = useWhen();
  const newest = backups.find(({ problem }) => problem === null);
  return (
    <ul className="backup-rows">
      {backups.map((backup) => (
        <li key={backup.path} className="backup-rows-row">
          <div className="backup-rows-when">
            <DualDate value={dayOf(backup.time)} form="strong" />
          </div>
          <div className="grow">
            <p>
              {write(clockTime(backup.time))} · {words.kinds[backup.kind]} ·{' '}
              {words.changes(backup.change, number(backup.change))}
              {backup === newest && <strong className="strong"> · {words.newest}</strong>}
            </p>
            <p className="muted small">
              <bdi>{backup.name}</bdi>
              {backup.problem !== null && (
                <>
                  {' · '}
                  {words.unusable}: <bdi>{backup.problem}</bdi>
                </>
              )}
            </p>
          </div>
          <Button
            variant={isFirst === true && backup === newest ? 'first' : 'plain'}
            aria-label={words.verbOf(when(backup))}
            disabledBecause={backup.problem === null ? null : words.unusable}
            onPress={() => onRestore(backup)}
          >
            {words.verb}
          </Button>
        </li>
      ))}
    </ul>
  );
}
