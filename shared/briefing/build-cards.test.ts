// Half-page cards: one for each point that the reader sees, several for a long one.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  fictionalAudience,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { type Block, blockId } from '#shared/richtext/rich-text.ts';
import { buildCards, hasCards } from './build-cards.ts';
import type { Run } from './print-blocks.ts';
import type { PrintDocument } from './print-document.ts';
import { viewOf } from './records-view.ts';

const b = richTextBuilder();

function build(blocks: readonly Block[], more: readonly AnyRecord[] = [], audience: string | null = null) {
  const brief = fictionalRecord(800, 'brief', 'U', {
    title: wordsIn('Meeting with Tirvana'),
    form: 'steering-brief',
    language: 'en',
    symbol: 'SAM/1',
    text: richText({ id: blockId('s1'), blocks }),
  });
  return buildCards({
    brief,
    view: viewOf([...Object.values(all), ...more]),
    audience: audience === null ? null : fictionalAudience('ours', audience),
    asOf: '2031-03-04',
    preparedBy: '',
  }).document;
}

const cardsIn = (document: PrintDocument) =>
  document.parts.flatMap((part) => (part.form === 'cards' ? part.cards : []));
const said = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const point = (number: number, body: Readonly<Record<string, unknown>>) =>
  fictionalRecord(number, 'talking-point', 'U', { mode: 'raise', ...body });

describe('half-page cards', () => {
  it('say when to use a line, the line, its answers and what it rests on, without notes', () => {
    const document = build([b.living(all.raise.id, 'paragraph')]);
    expect(cardsIn(document)).toEqual([
      {
        number: 1,
        mode: 'Raise, might come up',
        issue: '',
        title: [{ text: 'Summer flow' }],
        line: [{ text: 'We bring a number: 180.' }],
        answers: [
          { label: 'They will say', runs: [{ text: 'Snow cannot be promised.' }] },
          { label: 'Then', runs: [{ text: 'The dry-year rule covers it.' }] },
        ],
        mark: 'U',
        source: [{ text: 'Rests on ' }, { text: 'Asmar Accord' }, { text: '.' }],
      },
    ]);
    expect(document.notes).toEqual([]);
    expect(document.symbol).toBe('SAM/1');
  });

  it('name what a line rests on in the language that its title is in', () => {
    const accord = fictionalRecord(42, 'agreement', 'U', {
      kind: 'treaty',
      title: { text: 'اتفاق الأسمر', language: 'ar' },
    });
    const rests = point(43, { wording: wordsIn('We keep it.'), restsOn: [accord.id, all.accord.id] });
    const [card] = cardsIn(build([b.living(rests.id, 'paragraph')], [accord, rests]));
    expect(card?.source).toEqual([
      { text: 'Rests on ' },
      { text: 'اتفاق الأسمر', language: 'ar' },
      { text: '; ' },
      { text: 'Asmar Accord' },
      { text: '.' },
    ]);
  });

  it('have the cue as their title where the line waits for it, and a title in any case', () => {
    const waits = point(40, {
      wording: wordsIn('From the river.'),
      mode: 'if-raised',
      cue: wordsIn('Why 180?'),
      issue: all.flow.id,
    });
    const bare = point(41, { wording: wordsIn('Nothing else.') });
    const cards = cardsIn(build([b.living(waits.id, 'paragraph'), b.living(bare.id, 'paragraph')], [waits, bare]));
    expect(cards.map(({ title, issue }) => [said(title), issue])).toEqual([
      ['Why 180?', 'Summer flow'],
      ['Raise', ''],
    ]);
  });

  it('stand once for each point, in the order of the brief', () => {
    const query = b.livingQuery({ kind: 'talking-point' }, 'list');
    const document = build([b.living(all.pressed.id, 'paragraph'), query, b.living(all.raise.id, 'paragraph')]);
    expect(cardsIn(document).map(({ number, mark }) => [number, mark])).toEqual([
      [1, 'C'],
      [2, 'U'],
    ]);
  });

  it('leave no gap and raise no banner for a point that the reader may not see', () => {
    const blocks = [b.living(all.pressed.id, 'paragraph'), b.living(all.raise.id, 'paragraph')];
    const document = build(blocks, [], 'U');
    expect(cardsIn(document).map(({ number, line }) => [number, said(line)])).toEqual([[1, 'We bring a number: 180.']]);
    expect(document.banner).toBe('Open');
    expect(JSON.stringify(document)).not.toContain('165');
    expect(build(blocks).banner).toBe('Confidential / DESK ONLY');
  });

  it('are none where there is no point to see, which the caller can ask', () => {
    expect(hasCards(build([b.living(all.pressed.id, 'paragraph')], [], 'U'))).toBe(false);
    expect(hasCards(build([b.paragraph('Words.')]))).toBe(false);
    expect(hasCards(build([b.living(all.raise.id, 'paragraph')]))).toBe(true);
  });

  it('go on over several cards without losing a word, each short, titled and marked', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `word${index}${index % 11 === 10 ? '.' : ''}`);
    const answer = Array.from({ length: 300 }, (_, index) => `answer${index}`).join(' ');
    const long = point(40, { wording: wordsIn(words.join(' ')), issue: all.flow.id, answer: wordsIn(answer) });
    const cards = cardsIn(build([b.living(long.id, 'paragraph'), b.living(all.raise.id, 'paragraph')], [long]));
    const ofLong = cards.slice(0, -1);
    expect(
      ofLong
        .map(({ line }) => said(line))
        .filter((line) => line !== '')
        .join(' '),
    ).toBe(words.join(' '));
    const answers = ofLong.flatMap((card) => card.answers);
    expect(answers.map(({ runs }) => said(runs)).join(' ')).toBe(answer);
    expect(new Set(answers.map(({ label }) => label))).toEqual(new Set(['Then']));
    for (const card of ofLong) {
      expect([card.line, ...card.answers.map(({ runs }) => runs)].map(said).join('').length).toBeLessThanOrEqual(700);
      expect([said(card.title), card.mark]).toEqual(['Summer flow', 'U']);
    }
    expect(ofLong.slice(1).every(({ mode }) => mode === 'Raise, continued')).toBe(true);
    expect(cards.map(({ number }) => number)).toEqual(cards.map((_, index) => index + 1));
    // At the end of a sentence, where there is one.
    expect(said(ofLong[0]?.line ?? []).endsWith('.')).toBe(true);
  });

  it('say a cue that is too long for a title before the line', () => {
    const cue = 'Would you accept less? '.repeat(15).trim();
    const waits = point(40, { wording: wordsIn('No.'), mode: 'if-pressed', cue: wordsIn(cue), issue: all.flow.id });
    const [card] = cardsIn(build([b.living(waits.id, 'paragraph')], [waits]));
    expect([said(card?.title ?? []), said(card?.line ?? [])]).toEqual(['Summer flow', `${cue}\nNo.`]);
  });
});
