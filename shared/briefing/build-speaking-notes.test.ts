// Speaking notes: a brief as paragraphs numbered through.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  fictionalAudience,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import { footnote, richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { type Block, blockId } from '#shared/richtext/rich-text.ts';
import { buildSpeakingNotes } from './build-speaking-notes.ts';
import type { PrintDocument } from './print-document.ts';
import { viewOf } from './records-view.ts';

const b = richTextBuilder();
const u = { level: 'U', caveats: [] };
const c = { level: 'C', caveats: [] };

function build(
  blocks: readonly Block[],
  body: Readonly<Record<string, unknown>> = {},
  highestLevel: string | null = null,
) {
  const brief = fictionalRecord(800, 'brief', 'U', {
    title: wordsIn('Meeting'),
    form: 'steering-brief',
    language: 'en',
    text: richText({ id: blockId('s1'), blocks }),
    ...body,
  });
  const audience = highestLevel === null ? null : fictionalAudience('ours', highestLevel);
  const view = viewOf(Object.values(all));
  return buildSpeakingNotes({ brief, view, audience, asOf: '2031-03-04', preparedBy: '' }).document;
}

const spokenIn = (document: PrintDocument) =>
  document.parts
    .flatMap((part) => (part.form === 'speaking-notes' ? part.sections : []))
    .map(({ title, paragraphs }) => ({
      title,
      said: paragraphs.map(({ number, cue, runs }) => [number, cue, runs.map(({ text }) => text).join('')]),
    }));

describe('speaking notes', () => {
  it('turn paragraphs, lists, quotations and tables into paragraphs numbered through, without notes', () => {
    const document = build(
      [
        b.heading(2, 'First'),
        b.paragraph(['One.', footnote(all.said.id, '')], u),
        b.list('bulleted', ['Two.']),
        b.list('numbered', ['Three.']),
        b.heading(3, 'Within'),
        b.quote('Four.', u),
        b.table([
          ['Party', 'Wants'],
          ['Tirvana', '150'],
        ]),
      ],
      { numbered: false },
    );
    expect(spokenIn(document)).toEqual([
      {
        title: 'First',
        said: [
          [1, '', 'One.'],
          [2, '', 'Two.'],
          [3, '', '1. Three.'],
        ],
      },
      {
        title: 'Within',
        said: [
          [4, '', '“Four.”'],
          [5, '', 'Party: Tirvana\nWants: 150'],
        ],
      },
    ]);
    expect(document).toMatchObject({ notes: [], title: 'Speaking notes – Meeting' });
    expect(JSON.stringify(document.parts)).not.toContain('"note"');
  });

  it('say of a line to take when to use it, the line, and what follows', () => {
    const document = build([b.heading(2, 'Flow'), b.living(all.raise.id, 'paragraph')], { form: 'lines-to-take' });
    const line = 'We bring a number: 180.\nThey will say Snow cannot be promised.\nThen The dry-year rule covers it.';
    expect(spokenIn(document)).toEqual([{ title: 'Flow', said: [[1, 'Raise, might come up', line]] }]);
  });

  it('leave no gap in the numbers for what the reader may not see', () => {
    const blocks = [b.paragraph('Open.', u), b.paragraph('Closed.', c), b.paragraph('Open again.', u)];
    const document = build(blocks, {}, 'U');
    expect(spokenIn(document)).toEqual([
      {
        title: '',
        said: [
          [1, '', 'Open.'],
          [2, '', 'Open again.'],
        ],
      },
    ]);
    expect(document.banner).toBe('Open');
  });
});
