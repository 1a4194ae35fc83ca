// One brief with every kind of node, read through for its words and its records.
import { describe, expect, it } from 'vitest';
import { day } from '#shared/core/dates.ts';
import { recordId } from '#shared/core/ids.ts';
import { date, footnote, lineBreak, link, mention, richText, richTextBuilder, text } from './builder.ts';
import { toPlainText } from './plain-text.ts';
import { referencesOf } from './references.ts';
import { emptyRichText } from './rich-text.ts';
import { walkBlocks } from './walk.ts';

const id = (last: number) => recordId(`0190a1b2-c3d4-7e5f-8a9b-${String(last).padStart(12, '0')}`);

const b = richTextBuilder();
const brief = richText(
  b.section(
    b.heading(1, 'Water'),
    b.paragraph([
      text('Release ', 'bold'),
      'by ',
      date(day('2027-09-15')),
      footnote(id(1), 'Note 3'),
      lineBreak(),
      'only',
    ]),
  ),
  b.section(
    b.list('bulleted', [
      { words: ['ask ', mention(id(2), 'the bank')], nested: b.list('numbered', ['first', 'second']) },
      [link(`record:${id(3)}`, 'the treaty'), ' and ', link('https://example.org', 'the page')],
    ]),
    b.table([
      ['Party', 'Stand'],
      ['Ours', [mention(id(2), 'the bank')]],
    ]),
    b.living(id(4), 'card'),
    b.livingQuery({ kind: 'concern', issue: id(5), party: id(6) }, 'list'),
    b.pageBreak(),
  ),
);

describe('reading a brief through', () => {
  it('gives its words line by line in reading order', () => {
    expect(toPlainText(brief).split('\n')).toEqual([
      'Water',
      'Release by 2027-09-15 [Note 3]',
      'only',
      'ask the bank',
      'first',
      'second',
      'the treaty and the page',
      'Party',
      'Stand',
      'Ours',
      'the bank',
    ]);
    expect(toPlainText(emptyRichText())).toBe('');
  });

  it('meets nested lists and the blocks of table cells', () => {
    expect(Array.from(walkBlocks(brief), (block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'list',
      'table',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'living',
      'living',
      'page-break',
    ]);
  });

  it('names every record that it rests on, once', () => {
    expect([...referencesOf(brief)].sort()).toEqual([1, 2, 3, 4, 5, 6].map(id));
  });
});
