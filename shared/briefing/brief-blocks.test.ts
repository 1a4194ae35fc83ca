// What stands in the cells of a table is cleared for its reader like any other words.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  fictionalAudience,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import type { Block, ListBlock } from '#shared/richtext/rich-text.ts';
import { buildBrief } from './build-brief.ts';
import { viewOf } from './records-view.ts';

const b = richTextBuilder();
const confidential = { level: 'C', caveats: ['DESK'] };

function build(block: Block, purpose: 'ours' | 'to-be-shared') {
  const hinted = fictionalRecord(73, 'statement', 'U', { ...all.said.body, attribution: 'background' });
  const text = richText(b.section(block));
  const body = { title: wordsIn('Meeting'), form: 'steering-brief', language: 'en', text };
  const { document } = buildBrief({
    brief: fictionalRecord(800, 'brief', 'U', body),
    view: viewOf([...Object.values(all), hinted]),
    audience: fictionalAudience(purpose, 'R'),
    asOf: '2031-03-04',
    preparedBy: '',
  });
  return document;
}

/** The first cell of each row of the first table. */
function firstCells(block: Block, purpose: 'ours' | 'to-be-shared'): readonly string[] {
  const [part] = build(block, purpose).parts;
  const blocks = part?.form === 'brief' ? part.sections.flatMap((section) => section.blocks) : [];
  return blocks.flatMap((one) =>
    one.kind === 'table' ? one.rows.map(([cell]) => (cell ?? []).map(({ text }) => text).join('')) : [],
  );
}

describe('a table', () => {
  it('outside our side names no party beside words that were not said on the record', () => {
    const statements = b.livingQuery({ kind: 'statement' }, 'table');
    expect(firstCells(statements, 'ours')).toEqual(['Tirvana', 'Tirvana']);
    expect(firstCells(statements, 'to-be-shared')).toEqual(['Tirvana', '']);
  });

  it('keeps to itself a list within an item that is marked above the level of the reader', () => {
    const list = b.list('bulleted', ['Seen', { words: 'Hidden', nested: b.list('bulleted', ['Within the hidden']) }]);
    const items = list.items.map((item, place) => (place === 0 ? item : { ...item, marking: confidential }));
    const marked: ListBlock = { ...list, items };
    const table = b.table([['Head'], ['Cell']]);
    const rows = table.rows.map((row, place) => (place === 0 ? row : { cells: [{ blocks: [marked] }] }));
    expect(firstCells({ ...table, rows }, 'ours')).toEqual(['Seen']);
  });

  it('of positions is who stands where, with the columns and cells that its reader may see', () => {
    const positions = b.livingQuery({ kind: 'position' }, 'table');
    const shown = (purpose: 'ours' | 'to-be-shared') => {
      const [part] = build(positions, purpose).parts;
      const blocks = part?.form === 'brief' ? part.sections.flatMap((section) => section.blocks) : [];
      const text = (runs: readonly { readonly text: string }[]): string => runs.map((run) => run.text).join('');
      return blocks.flatMap((one) =>
        one.kind === 'table' ? [one.head.map(text), ...one.rows.map((row) => row.map(text))] : [],
      );
    };
    const table = [
      ['', 'Tirvana'],
      ['1.2 Summer flow', 'Up to 150, in wet years.'],
    ];
    // Parties of whom no position may be seen, or is known, have no column.
    expect(shown('ours')).toEqual(table);
    expect(shown('to-be-shared')).toEqual(table);
  });
});
