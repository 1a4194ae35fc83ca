// Digits as a document's setting asks for them. Which ones follows the country, not the language.

/** Names of Unicode: Latin 0-9, Arabic-Indic (Egypt, the Gulf), Extended Arabic-Indic (Iran, Pakistan). */
export const digitSystems = ['latn', 'arab', 'arabext'] as const;
export type Digits = (typeof digitSystems)[number];

const zeros: Readonly<Record<Digits, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** The same text with its Latin digits written in another system; nothing else changes. */
export function toDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zeros[digits] + Number(digit)));
}
