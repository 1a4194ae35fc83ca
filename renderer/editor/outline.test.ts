// The outline beside a brief.
import { describe, expect, it } from 'vitest';
import { richText, richTextBuilder, text } from '#shared/richtext/builder.ts';
import { outlineOf } from './outline.ts';

describe('the outline', () => {
  it('has every heading in reading order, in plain words', () => {
    const make = richTextBuilder('b');
    const brief = richText(
      make.section(make.heading(1, 'Aims'), make.paragraph('Words')),
      make.section(make.heading(2, [text('Tactical ', 'bold'), 'arguments'], { level: 'R', caveats: [] })),
    );
    expect(outlineOf(brief)).toEqual([
      { id: 'b1', level: 1, words: 'Aims', marking: null },
      { id: 'b4', level: 2, words: 'Tactical arguments', marking: { level: 'R', caveats: [] } },
    ]);
  });
});
