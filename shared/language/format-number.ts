// Writes a number as a document prints it, from our own tables and not from those of the machine.
import { type Digits, toDigits } from '#shared/core/digits.ts';
import type { DateLanguage } from './calendar.ts';
import { calendarWords } from './format-date.ts';

/**
 * '1,234.5'; in Arabic-Indic digits '١٬٢٣٤٫٥'; in Latin digits with the separators of the language. All digits of the number
 * are kept. @throws for NaN and infinities.
 */
export function formatNumber(value: number, digits: Digits, language: DateLanguage = 'en'): string {
  if (!Number.isFinite(value)) throw new Error(`Not a number that can be written: ${value}`);
  const separators = digits === 'latn' ? calendarWords[language].separators : { group: '٬', decimal: '٫' };
  const [whole = '', decimals] = plainDecimal(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separators.group);
  const text = decimals === undefined ? grouped : `${grouped}${separators.decimal}${decimals}`;
  return toDigits(value < 0 ? `-${text}` : text, digits);
}

/** Without an exponent: 1e21 as twenty-two digits, 1e-7 as 0.0000001. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const power = Number(exponent);
  const [whole = '', decimals = ''] = mantissa.split('.');
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${whole}${decimals}` : `${whole}${decimals.padEnd(power, '0')}`;
}
