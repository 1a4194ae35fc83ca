// Reads a number as people type it: in Latin or Arabic digits, with marks between thousands or without.

const latin = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** Groups of three, all parted by the same mark; Arabic and no-break spaces were made plain before. */
const grouped = /^[+-]?\d{1,3}(?:([, '])\d{3}(?:\1\d{3})*)?(?:\.\d+)?$/;
const ungrouped = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * 1250.5 from '1,250.5', '1 250.5' or '١٬٢٥٠٫٥'; null for what is no number. '1,5' is none: it could be one and a half or a
 * slip of the hand, and a negotiation may turn on it.
 */
export function readTypedNumber(typed: string): number | null {
  const text = latin(typed)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/[−–]/g, '-')
    .trim();
  if (!grouped.test(text) && !ungrouped.test(text)) return null;
  const number = Number(text.replace(/[, ']/g, ''));
  return Number.isFinite(number) ? number : null;
}
