// The words of a text with nothing else: for the search index, word budgets and places that hold one line.
import { assertNever } from '#shared/core/assert-never.ts';
import type { Inline, RichText } from './rich-text.ts';
import { walkWords } from './walk.ts';

/** The words of inlines. Footnotes stand in brackets where they are called; dates as stored; placeholders have no words. */
export function inlinesToPlainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineToPlainText).join('');
}

function inlineToPlainText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'mention':
      return inline.text;
    case 'line-break':
      return '\n';
    case 'link':
      return inlinesToPlainText(inline.inlines);
    case 'footnote':
      return inline.text === '' ? '' : ` [${inline.text}]`;
    case 'date':
      return inline.value.date;
    case 'placeholder':
      return '';
    default:
      return assertNever(inline);
  }
}

/** One line for each paragraph, heading, item and cell paragraph that has words. Living blocks have no words of their own. */
export function toPlainText(text: RichText): string {
  return Array.from(walkWords(text), (node) => inlinesToPlainText(node.inlines))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
