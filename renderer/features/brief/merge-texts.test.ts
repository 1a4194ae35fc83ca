// Two versions of a text become one: no words of either are lost, and what only one has changed is as that one has it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRichText } from '#main/testing/arbitrary-rich-text.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { parseRichText } from '#shared/richtext/parse-rich-text.ts';
import { type Block, type BlockId, blockId, type RichText } from '#shared/richtext/rich-text.ts';
import { walkBlocks } from '#shared/richtext/walk.ts';
import { isSameText, mergeTexts } from './merge-texts.ts';

const ids = () => {
  let last = 0;
  return (): BlockId => {
    last += 1;
    return blockId(`new-copy-${last}`);
  };
};
const merge = (base: RichText, mine: RichText, theirs: RichText) => mergeTexts(base, mine, theirs, ids());
const make = richTextBuilder('b');
const [aims, one, two, three] = [
  make.heading(1, 'Aims'),
  make.paragraph('One'),
  make.paragraph('Two'),
  make.paragraph('Three'),
];
const of = (...blocks: readonly Block[]): RichText => richText({ id: blockId('s'), blocks });
const says = (block: typeof one, words: string) => ({ ...block, inlines: make.paragraph(words).inlines });
const linesOf = (text: RichText) =>
  [...walkBlocks(text)].map((block) =>
    'inlines' in block ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('') : block.kind,
  );
const base = of(aims, one, two, three);

describe('two versions of a text', () => {
  it('are one when only one side has changed', () => {
    fc.assert(
      fc.property(anyRichText, anyRichText, (text, other) => {
        expect(isSameText(merge(text, text, other).text, other)).toBe(true);
        expect(isSameText(merge(text, other, text).text, other)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('have the changes of both where these are in different blocks', () => {
    const mine = of(aims, says(one, 'One, mine'), two, three, make.paragraph('New of mine'));
    const theirs = of(aims, make.paragraph('New of theirs'), one, two, says(three, 'Three, theirs'));
    const { text, copies } = merge(base, mine, theirs);
    expect(linesOf(text)).toEqual(['Aims', 'New of theirs', 'One, mine', 'Two', 'Three, theirs', 'New of mine']);
    expect(copies).toEqual([]);
  });

  it('keep both where both changed a block, and say which is the copy', () => {
    const { text, copies } = merge(base, of(aims, says(one, 'Mine')), of(aims, says(one, 'Theirs'), two, three));
    expect(linesOf(text)).toEqual(['Aims', 'Theirs', 'Mine']);
    expect(copies).toEqual(['new-copy-1']);
  });

  it('leave out what one took away, unless the other has changed it', () => {
    expect(linesOf(merge(base, of(aims, one, three), of(aims, one, two, says(three, 'More'))).text)).toEqual([
      'Aims',
      'One',
      'More',
    ]);
    expect(linesOf(merge(base, of(aims, one, three), of(aims, one, says(two, 'Kept'), three)).text)).toContain('Kept');
  });

  it('stand in the order of the one who has moved something', () => {
    const moved = of(three, aims, one, two);
    const changed = of(aims, one, says(two, 'Two, changed'), three);
    const lines = ['Three', 'Aims', 'One', 'Two, changed'];
    expect(linesOf(merge(base, moved, changed).text)).toEqual(lines);
    expect(linesOf(merge(base, changed, moved).text)).toEqual(lines);
  });

  it('lose no block that either has changed or added, and are a text that can be stored', () => {
    const part = fc.array(fc.constantFrom('keep', 'keep', 'change', 'drop', 'after'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyRichText, part, part, (text, left, right) => {
        const written: string[] = [];
        const side = (acts: readonly string[], name: string): RichText => ({
          ...text,
          sections: text.sections.map((section, index) => ({
            ...section,
            blocks: section.blocks.flatMap((block, place): readonly Block[] => {
              const act = acts[(index * 5 + place) % acts.length];
              const words = `${name}-${index}-${place}`;
              if (act === 'drop') return [];
              if (act === 'after') {
                written.push(words);
                return [block, { ...make.paragraph(words), id: blockId(`x${words}`) }];
              }
              if (act !== 'change' || !('inlines' in block)) return [block];
              written.push(words);
              return [{ ...block, inlines: make.paragraph(words).inlines }];
            }),
          })),
        });
        const merged = merge(text, side(left, 'mine'), side(right, 'theirs')).text;
        const lines = linesOf(merged);
        for (const words of written) expect(lines).toContain(words);
        expect(parseRichText(merged).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
