// The words of the screen of a damaged library, in English.
import type { DamagedWords } from '#shared/language/damaged-words-shape.ts';

export const damaged: DamagedWords = {
  title: 'This library is damaged',
  untouched:
    'Diwan has not written to it, and nothing that you choose here destroys it. Decide in your own time; the file stays as it is.',
  copyAt: 'A copy was put aside',
  fileAt: 'Library',
  finding: 'What was found',
  restore: {
    title: 'Restore a backup',
    lead: 'The backup takes the place of the damaged file, which is put aside and kept. What was written after the backup is not in it.',
    none: 'There is no backup beside this library. Look on other disks, or save what can still be read.',
    reading: 'Looking for backups',
    kinds: { manual: 'made by hand', scheduled: 'made by itself', 'before-migration': 'made before an update' },
    changes: (count, written) => (count === 1 ? 'after 1 change' : `after ${written} changes`),
    unusable: 'Cannot be used',
    newest: 'newest that is sound',
    verb: 'Restore…',
    verbOf: (when) => `Restore the backup of ${when}`,
    ask: (when) => `Restore the backup of ${when}?`,
    consequence:
      'It takes the place of the damaged library, which is put aside and kept. Changes made after this backup are only in the copy.',
    working: 'Restoring',
  },
  salvage: {
    title: 'Save what can still be read',
    lead: 'Diwan reads the damaged file record by record into a new library, which you can search, read, print and export. The new library cannot be changed.',
    verb: 'Save what can be read',
    working: 'Reading what is left',
    done: (records, written) => (records === 1 ? '1 record was saved.' : `${written} records were saved.`),
    nothingLost: 'Nothing was found to be missing.',
    lost: (count, written) => (count === 1 ? '1 thing could not be saved:' : `${written} things could not be saved:`),
    open: 'Open it for reading',
    fileName: 'salvage',
  },
  leave: {
    title: 'Leave it for now',
    lead: 'Open another library, or end Diwan and ask somebody. The damaged file and its copy stay where they are.',
    verb: 'Leave it and choose another',
  },
  again: {
    title: 'Try once more',
    lead: 'A disk or a network drive that was away may be back.',
    verb: 'Open it again',
  },
};
