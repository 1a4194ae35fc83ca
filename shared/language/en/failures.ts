// What the program says when something cannot be done, in English: what happened, to what, what to do.
import { at, type Problems, type Rows } from '#shared/language/failure-details.ts';

const firstOf = (items: readonly string[], count: number): string =>
  items.slice(0, count).join('; ') + (items.length > count ? `; and ${items.length - count} more` : '');
const reasons = {
  newer: 'it was written by a newer Diwan. Update this program to change it',
  held: 'another Diwan is working in it. Close that one first',
  asked: 'it was opened for reading only. Open it again for writing',
  damaged: 'it is damaged. Restore a backup first',
  permission: 'you may not write to this file. Ask for the right, or work on a copy',
} as const;

export const failures = {
  'invalid-input': ({ problems }: Problems) =>
    `This cannot be saved. ${firstOf(
      problems.map((problem) => at(problem.path) + problem.message),
      5,
    )}. Mend it and try again.`,
  'unknown-request': ({ name }: { readonly name: string }) =>
    `The engine knows no request “${name}”. Window and engine are of different versions: start the program again.`,
  'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
    `This is too large: ${size} bytes where ${limit} are allowed. Divide it and send the parts.`,
  'not-found': ({ what, id }: { readonly what: string; readonly id: string }) =>
    `There is no ${what} “${id}” in this library. Look it up with search or list.`,
  deleted: ({ title }: { readonly title: string }) =>
    `“${title}” has been deleted. Restore it from its history to work with it again.`,
  stale: ({
    title,
    expected,
    current,
  }: {
    readonly title: string;
    readonly expected: number;
    readonly current: number;
  }) =>
    `“${title}” was changed meanwhile: you worked on revision ${expected}, it now has revision ${current}. Look at the newer one, then make your change again.`,
  cited: ({ title, by }: { readonly title: string; readonly by: readonly { readonly title: string }[] }) =>
    `“${title}” cannot be deleted, because it is used by ${firstOf(
      by.map((record) => `“${record.title}”`),
      5,
    )}. Take it out there first.`,
  'undo-blocked': ({ change, by, label }: { readonly change: number; readonly by: number; readonly label: string }) =>
    `Change ${change} cannot be undone, because change ${by} (${label}) builds on it. Undo that one first.`,
  'nothing-to-undo': () => 'There is no change left to undo.',
  'nothing-to-redo': () => 'There is nothing to redo: no change was undone since the last edit.',
  'no-library': () => 'No library is open. Open one, or make a new one.',
  'no-author': () => 'Diwan does not know your name yet. Give it once: diwan author "Your Name".',
  held: ({ path, holder }: { readonly path: string; readonly holder: string }) =>
    `${path} is in use by ${holder}. Close it there, or open it here for reading only.`,
  'read-only': ({ path, reason }: { readonly path: string; readonly reason: keyof typeof reasons }) =>
    `${path} cannot be changed: ${reasons[reason]}.`,
  damaged: ({ path, detail, copy }: { readonly path: string; readonly detail: string; readonly copy: string | null }) =>
    `${path} is damaged (${detail}) and was not touched.${copy === null ? '' : ` A copy was put aside in ${copy}.`} Restore a backup, or open a salvage for reading.`,
  'not-a-library': ({ path }: { readonly path: string }) =>
    `${path} is not a Diwan library, and was left as it is. Choose another file.`,
  'empty-file': ({ path }: { readonly path: string }) =>
    `${path} is empty, and was left as it is. Choose another file, or make a new library under another name.`,
  'missing-file': ({ path }: { readonly path: string }) =>
    `There is no file ${path}. Check the name, or make a new one.`,
  exists: ({ path }: { readonly path: string }) =>
    `${path} exists already, and was left as it is. Choose another name.`,
  'no-dialogs': () =>
    'This window cannot show the dialogs of the system. Choose the file in the list of Diwan instead.',
  'disk-full': ({ path }: { readonly path: string }) =>
    `The disk that holds ${path} is full; nothing was changed. Make room and try again.`,
  'no-permission': ({ path }: { readonly path: string }) =>
    `${path} may not be read or written by you. Ask for the right, or choose another place.`,
  'file-trouble': ({ path, reason }: { readonly path: string; readonly reason: string }) =>
    `${path} could not be read or written (${reason}). Check the disk and try again.`,
  'not-a-case': ({ file, reason }: { readonly file: string; readonly reason: string }) =>
    `${file} is not a Diwan case file: ${reason}. Nothing was imported.`,
  'import-refused': ({ file, rows }: Rows) =>
    `Nothing of ${file} was imported, because ${rows.length === 1 ? 'a row was' : `${rows.length} rows were`} refused: ${firstOf(
      rows.map((row) => `${row.file}${row.row > 0 ? ` line ${row.row}` : ''}, ${at(row.path)}${row.message}`),
      5,
    )}.`,
  'choice-needed': ({ file, different }: { readonly file: string; readonly different: number }) =>
    `Nothing of ${file} was imported yet: ${different} of its records are here in another state. Choose to keep mine, to take theirs, or to copy.`,
  'nothing-to-print': ({ what, title }: { readonly what: 'cards' | 'matrix' | 'issues'; readonly title: string }) =>
    what === 'issues'
      ? `“${title}” has no issue yet, so there is no matrix to print. No file was written. Record the issues that are on its table first.`
      : what === 'cards'
        ? `“${title}” has no talking point that this reader may see, so there is no card to print. No file was written. Put talking points into the brief, or print it for another audience.`
        : `The matrix of “${title}” has no issue that this reader may see. No file was written. Print it for another audience.`,
  'not-kept': () => 'This printed document is not kept any more. Print it again.',
  'print-failed': ({
    message,
    file,
    line,
  }: {
    readonly message: string;
    readonly file: string | null;
    readonly line: number | null;
  }) =>
    `The document could not be printed${file === null ? '' : ` (${file}${line === null ? '' : ` line ${line}`})`}: ${message}. No file was written.`,
  cancelled: () => 'Stopped at your wish. Nothing was changed.',
  interrupted: () =>
    'The engine of Diwan stopped before it answered. It is not known whether this step was saved; what was saved before is safe. Look whether it is there, and try again if not.',
  'engine-down': () =>
    'The engine of Diwan stopped several times and is not started again. What was saved is safe. Quit Diwan, start it again, and check the library.',
  internal: ({ reference }: { readonly reference: string }) =>
    `Something went wrong inside Diwan (reference ${reference}). Nothing of this step was saved; what was saved before is safe. Try again, and report the reference if it happens twice.`,
} as const;
