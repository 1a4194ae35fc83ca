// The words of the print screen, in English.
import type { PrintScreenWords } from '#shared/language/print-screen-words-shape.ts';

export const printScreen: PrintScreenWords = {
  title: 'Print',
  options: 'What is printed',
  pages: 'Pages as they print',
  document: 'Document',
  matrix: 'Matrix',
  shape: 'Printed as',
  shapes: { brief: 'Brief', cards: 'Half-page cards', 'speaking-notes': 'Speaking notes' },
  sheet: 'Sheet',
  sheets: { page: 'Page', a3: 'A3 poster' },
  reader: 'For',
  readerOwn: 'As the document says',
  readerAll: 'Our own desk: everything',
  upTo: (level) => `up to ${level}`,
  language: 'Language',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  annexes: 'Annexes',
  copy: 'Copy',
  copyOf: (number, total) => `Copy ${number} of ${total}`,
  noNumber: 'Without a number',
  allCopies: (_, written) => `Print all ${written} numbered copies`,
  withheld: 'What this reader may not see',
  withheldAs: { absent: 'Leave out', said: 'Say “withheld”' },
  print: 'Print',
  printing: (page, total) => `Printing page ${page} of ${total}`,
  save: 'Save PDF',
  saveAs: 'Save as',
  formats: { pdf: 'PDF', docx: 'Word', md: 'Markdown', txt: 'Plain text' },
  savedAs: (file) => `Saved as ${file}.`,
  making: 'Making the pages',
  steps: { build: 'Gathering the records', set: 'Setting the pages', write: 'Keeping the file' },
  makeAgain: 'Make the pages again',
  stopped: 'The pages were not made: it was stopped.',
  stoppedMore: 'Nothing was printed or saved.',
  failed: 'The pages could not be made.',
  pageOf: (number, total) => `Page ${number} of ${total}`,
  pageCount: (count, written) => (count === 1 ? 'One page' : `${written} pages`),
  leftOut: (count, written) =>
    count === 1
      ? 'One passage or record is left out for this reader.'
      : `${written} passages and records are left out for this reader.`,
  nothingLeftOut: 'Nothing is left out for this reader.',
  missing: (count, written) =>
    count === 1
      ? 'One record that the text asks for is missing, or not translated.'
      : `${written} records that the text asks for are missing, or not translated.`,
  replaced: (characters) => `No typeface has these characters; the document shows marks in their place: ${characters}`,
  zoom: 'Size of the pages',
  zooms: { width: 'Fit the width', page: 'Whole page' },
  notPrintable: 'This record is not printed by itself.',
  notPrintableMore: 'Briefs, dossiers and negotiations are. Put it into a brief to print it.',
};
