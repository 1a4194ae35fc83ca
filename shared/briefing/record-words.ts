// The words of a record in running text: its own, in the language of the document where there is a translation, with its sources.
import { directionOf } from '#shared/language/languages.ts';
import { type AnyRecord, definitionOf, isKind } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import { type Making, noteMarksApart, noteRuns } from './making.ts';
import type { Run } from './print-blocks.ts';
import { isPrintLanguage, type PrintSetting, runsOf } from './print-setting.ts';

/** The record must have been admitted. */
export function recordRuns(making: Making, block: BlockId | null, record: AnyRecord): readonly Run[] {
  const { setting, clearance } = making;
  const declared = definitionOf(record.kind).block(record.body, setting.language);
  const { text, language } =
    // What we have written about a person is for our own side.
    isKind(record, 'person') && clearance.purpose !== 'ours' ? wordingIn(record.body.name, setting.language) : declared;
  if (language !== setting.language) {
    making.report.missing.push({ block, record: record.id, reason: 'no-translation' });
  }
  const cited = isKind(record, 'statement') ? [record.id] : declared.evidence;
  return noteMarksApart([
    ...runsOf(text, isPrintLanguage(language) ? language : '', setting),
    ...cited.flatMap((id) => noteRuns(making, block, id)),
    ...apart(judgementRuns(making, record), language, setting),
  ]);
}

/** Our words after those that run in the other direction begin a line, so that a note's mark stays with what it proves. */
function apart(judgement: readonly Run[], language: string, setting: PrintSetting): readonly Run[] {
  const turns = isPrintLanguage(language) && directionOf(language) !== setting.direction;
  const [first, ...rest] = judgement;
  return turns && first !== undefined ? [{ ...first, text: `\n${first.text.trimStart()}` }, ...rest] : judgement;
}

/** What makes a judgement of ours visible as one. */
function judgementRuns({ setting }: Making, record: AnyRecord): readonly Run[] {
  const { words, language } = setting;
  if (isKind(record, 'assessment')) {
    const { likelihood, confidence } = record.body;
    return runsOf(` ${words.likelihoods[likelihood]} ${words.confidences[confidence]}`, language, setting);
  }
  if (isKind(record, 'position') && record.body.disclosure === 'assessed') {
    return runsOf(` ${words.assessed}`, language, setting, { italic: true });
  }
  return [];
}
