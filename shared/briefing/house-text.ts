// Spaces where a line must not end: before units and after the words that lead a number, and around French punctuation.
import type { PrintLanguage } from './print-blocks.ts';

const noBreak = '\u00a0';
const number = '[0-9\u0660-\u0669\u06f0-\u06f9]';

/** Words that lead a number, in any of the languages: `para. 7`, `Art. 3`, `المادة 3`. */
const leading = [
  ...[
    'paras?\\.',
    'arts?\\.',
    'nos?\\.',
    'pp?\\.',
    'cols?\\.',
    'ch\\.',
    'sect?\\.',
    'vol\\.',
    'article',
    'articles',
    'n°',
  ],
  ...[
    'annex',
    'table',
    'round',
    'chapter',
    'section',
    'madde',
    'perkara',
    'ماده',
    'المادة',
    'مادة',
    'الفقرة',
    'الفصل',
    'دفعہ',
  ],
];

/** Units that follow a number. Longer ones stand first, so that none is taken for the start of another. */
const units = [
  ...['m³/s', 'm3/s', 'm³', 'km²', 'km', 'kWh', 'MWh', 'GWh', 'kW', 'MW', 'GW', 'ha', 'mm', 'cm', 'm', 'kg', 't', '%'],
  ...['per cent', 'pour cent', 'م³/ث', 'م³', 'كم', '٪', 'million', 'milliard', 'billion', 'TEU', '€', '\\$'],
];

const notInWord = '(?<![\\p{L}\\p{M}\\p{N}])';
const atEndOfWord = '(?![\\p{L}\\p{M}\\p{N}])';
const afterLeading = new RegExp(`${notInWord}(${leading.join('|')}) (?=${number})`, 'giu');
const beforeUnit = new RegExp(`(${number}) (?=(?:${units.join('|')})${atEndOfWord})`, 'gu');

/** The text with no-break spaces for the plain ones between number and unit and the like. Nothing else is changed. */
export function houseText(text: string, language: PrintLanguage): string {
  const kept = text.replace(afterLeading, `$1${noBreak}`).replace(beforeUnit, `$1${noBreak}`);
  if (language !== 'fr') return kept;
  return kept.replace(/« /g, `«${noBreak}`).replace(/ (?=[»;:!?])/g, noBreak);
}
