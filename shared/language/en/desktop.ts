// The words of the desktop program outside its windows, in English.
import type { DesktopWords } from '#shared/language/desktop-words-shape.ts';

export const desktop: DesktopWords = {
  hide: 'Hide Diwan',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  library: 'Diwan library',
  caseFile: 'Diwan case file',
  pdf: 'PDF document',
  word: 'Word document',
  markdown: 'Markdown',
  text: 'Plain text',
  table: 'Table',
  allFiles: 'All files',
  ok: 'OK',
  changedFiles:
    'Diwan does not start, because files of the program are missing or are not those it came with. Install it again; your libraries are not touched.',
  debugged: 'Diwan does not start while it is watched by a debugger. Start it without these options.',
};
