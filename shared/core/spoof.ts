// Characters that make a text look like another: taken out of names, and kept in texts only where they do no harm.
import { utf8Length } from './utf8.ts';

// Joiners are spelling: U+200C between the parts of Persian words, U+200D in scripts of South Asia and in emoji.
const joiners = '\u200c\u200d';
const isolates = '\u2066-\u2069';
const embeddings = '\u202a-\u202e';
const marks = '\u200e\u200f\u061c';
// Zero-width space, word joiner and invisible operators, byte order mark, soft hyphen, fillers, Mongolian separator.
const invisible =
  '\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb';
const tags = '\\u{e0000}-\\u{e007f}';
const lineEnds = '\u2028\u2029';

const hiddenInNames = new RegExp(`[${embeddings}${isolates}${marks}${invisible}${tags}]`, 'gu');
const hiddenInTexts = new RegExp(`[${embeddings}${invisible}${tags}]`, 'gu');
const controls = new RegExp(`[\\p{Cc}${lineEnds}]+`, 'gu');
// A joiner means something only after a letter, a mark or an emoji, and before another.
const idleJoiner = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}])[${joiners}]+|[${joiners}]+(?![\\p{L}\\p{M}\\p{Extended_Pictographic}])`,
  'gu',
);

/**
 * A title or name on one line: NFC, without bidi controls, zero-width characters, Unicode tags and control characters, with
 * single spaces. U+200C stays where it joins letters, because Persian is spelled with it.
 */
export function plainName(text: string): string {
  return text
    .toWellFormed()
    .replace(controls, ' ')
    .replace(hiddenInNames, '')
    .replace(idleJoiner, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * A text without what could disguise it: overrides and embeddings, zero-width characters and Unicode tags go; isolates
 * (U+2066 to U+2069) stay where each is closed within its own line, and lose their odd ones where not.
 */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(hiddenInTexts, '').split('\n').map(balanceIsolates).join('\n');

function balanceIsolates(line: string): string {
  const open: number[] = [];
  const odd = new Set<number>();
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    if (unit >= 0x2066 && unit <= 0x2068) open.push(index);
    else if (unit === 0x2069 && open.pop() === undefined) odd.add(index);
  }
  for (const index of open) odd.add(index);
  if (odd.size === 0) return line;
  return Array.from({ length: line.length }, (_, index) => (odd.has(index) ? '' : line.charAt(index))).join('');
}

/** A character that hides or turns others, found in a text: for a visible marker such as [U+202E]. */
export interface HiddenCharacter {
  /** In UTF-16 units from the start of the text. */
  readonly index: number;
  /** As in 'U+202E'. */
  readonly code: string;
}

/** Every override, embedding, zero-width character and Unicode tag in a text, in order. */
export const findHiddenCharacters = (text: string): HiddenCharacter[] =>
  Array.from(text.matchAll(hiddenInTexts), (match) => ({
    index: match.index,
    code: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));

// Windows refuses these as names, with any extension.
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?=\.|$)/i;
const longest = 120;

/**
 * A name that every file system takes: NFC, no separators, controls or reserved names, no dot or space at either end, at most
 * 120 bytes in UTF-8. A short extension is kept when the name is cut. What leaves nothing becomes `fallback`.
 */
export function safeFileName(text: string, fallback = 'untitled'): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plainName has turned control characters into spaces already.
  const cleaned = trimEnds(plainName(text).replace(/[<>:"/\\|?*\x00-\x1f]+/g, '-'));
  if (cleaned === '' || /^[-.\s]+$/.test(cleaned)) return fallback;
  const extension = /\.[A-Za-z0-9][A-Za-z0-9-]{0,15}$/.exec(cleaned)?.[0] ?? '';
  const stem = trimEnds(cleaned.slice(0, cleaned.length - extension.length));
  const named = reserved.test(stem) ? `_${stem}` : stem;
  return trimEnds(cutToBytes(named, longest - extension.length)) + extension;
}

const trimEnds = (text: string): string => text.replace(/^[.\s]+|[.\s]+$/gu, '');

/** Cuts between characters, and never between a letter and its marks or joiners. */
function cutToBytes(text: string, bytes: number): string {
  if (utf8Length(text) <= bytes) return text;
  let kept = '';
  let size = 0;
  for (const cluster of text.match(/\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu) ?? []) {
    size += utf8Length(cluster);
    if (size > bytes) break;
    kept += cluster;
  }
  return kept.replace(/[\u200c\u200d]+$/, '');
}
