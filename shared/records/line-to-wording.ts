// The up-caster for a field that was one line of text and has become a wording with its language and translations.
import { directionOf, type TextLanguage, textLanguages } from '#shared/language/languages.ts';
import type { Worded } from './worded.ts';

/**
 * Makes the line a wording without translations; anything but a line of a body is left for the parser to refuse.
 * @param field the line
 * @param own the record's own wording, whose language the line most likely has
 */
export const lineToWording =
  (field: string, own: string) =>
  (body: unknown): unknown => {
    if (!isBody(body)) return body;
    const text = body[field];
    return typeof text === 'string' ? { ...body, [field]: wordingOf(text, body[own]) } : body;
  };

/** The same for several lines; 'acts.note' is that of every row in `acts`. */
export const linesToWordings =
  (fields: readonly string[], own: string) =>
  (body: unknown): unknown =>
    fields.reduce((read, path) => {
      const [name = path, inRow] = path.split('.');
      return inRow === undefined ? lineToWording(name, own)(read) : rowsToWordings(read, name, inRow, own);
    }, body);

function rowsToWordings(body: unknown, rows: string, field: string, own: string): unknown {
  if (!isBody(body)) return body;
  const kept: unknown = body[rows];
  if (!Array.isArray(kept)) return body;
  const read = kept.map((row: unknown) => {
    const text = isBody(row) ? row[field] : null;
    return isBody(row) && typeof text === 'string' ? { ...row, [field]: wordingOf(text, body[own]) } : row;
  });
  return { ...body, [rows]: read };
}

const isBody = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordingOf = (text: string, own: unknown): Worded => {
  const language = textLanguages.find((known) => isBody(own) && own.language === known) ?? 'en';
  return { text, language: languageOf(text, language), translations: [] };
};

/** A quotation may be in another language than the note of where it was said: the letters of the line decide. */
function languageOf(text: string, own: TextLanguage): TextLanguage {
  const direction = /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr';
  if (text.trim() !== '' && directionOf(own) !== direction) return direction === 'rtl' ? 'ar' : 'en';
  return own;
}
