// The marks of a text and the formats of Lexical: the same seven, under other names.
import { TEXT_TYPE_TO_FORMAT, type TextFormatType, type TextNode } from 'lexical';
import { type TextMark, textMarks } from '#shared/richtext/rich-text.ts';

export const formatOfMark = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  superscript: 'superscript',
  subscript: 'subscript',
  highlight: 'highlight',
} as const satisfies Readonly<Record<TextMark, TextFormatType>>;

/** The bits that Lexical keeps for these marks. */
export const bitsOfMarks = (marks: readonly TextMark[]): number =>
  marks.reduce((bits, mark) => bits | (TEXT_TYPE_TO_FORMAT[formatOfMark[mark]] ?? 0), 0);

export const $marksOf = (node: TextNode): readonly TextMark[] =>
  textMarks.filter((mark) => node.hasFormat(formatOfMark[mark]));
