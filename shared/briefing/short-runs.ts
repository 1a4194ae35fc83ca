// A wording where there is little room: cut at a word, with an ellipsis; the whole of it stands elsewhere in the document.
import type { Run } from './print-blocks.ts';
import { type PrintSetting, runsOf } from './print-setting.ts';

/** `longest` in characters. A word that alone is longer is cut within itself. */
export function shortText(text: string, longest: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const characters = [...whole];
  if (characters.length <= longest) return whole;
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:،؛]+$/, '')}…`;
}

/** `language` is that of the words. */
export const shortRuns = (text: string, language: string, setting: PrintSetting, longest: number): readonly Run[] =>
  runsOf(shortText(text, longest), language, setting);
