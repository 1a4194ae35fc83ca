// What a failure says on a terminal: where it has several parts, each on its own line, and with the command that helps.
import { type Failure, messageOf, sentenceOf } from '#shared/contract/failures.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { linesOf } from './text-width.ts';
import { cliWords } from './words.ts';

/** One sentence, or a heading with every problem below it. */
export function failureText(failure: Failure, language: InterfaceLanguage): string {
  const { fieldWrong } = cliWords[language];
  if (failure.code === 'not-found' && failure.details.what === 'change') return fieldWrong.noChange(failure.details.id);
  if (failure.code !== 'invalid-input' || failure.details.problems.length < 2) return sentenceOf(failure, language);
  const problems = failure.details.problems.map((one) => {
    const message = messageOf(one, language);
    return `  ${linesOf(one.path === '' ? message : fieldWrong.at(one.path, message))}`;
  });
  return [fieldWrong.cannotBeSaved, ...problems, fieldWrong.mend].join('\n');
}
