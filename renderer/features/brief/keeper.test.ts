// What is typed into a brief is kept: whatever the pace, whoever else writes, and whenever the engine, the page or the window ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStored, makeWorld, type World } from '#renderer/features/brief/testing/keeper-world.ts';
import { richText, richTextBuilder, text as words } from '#shared/richtext/builder.ts';
import { toPlainText } from '#shared/richtext/plain-text.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';

const make = richTextBuilder('b');
const brief = richText(
  make.section(make.heading(1, 'Aims'), make.paragraph('One'), make.paragraph('Two')),
  make.section(make.paragraph('Three')),
);

/** The text with these words after those of its n-th block. */
const typed =
  (block: number, added: string) =>
  (text: RichText): RichText => {
    let place = -1;
    const sections = text.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((one) => {
        place += 1;
        return place === block && 'inlines' in one ? { ...one, inlines: [...one.inlines, words(added)] } : one;
      }),
    }));
    return { ...text, sections };
  };

/** A repeatable stream of numbers from 0 to 1. */
const randomFrom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const quiet = async (world: World) => world.pass(30_000);

describe('typing', () => {
  it('is stored within half a second of each key, at ten keys a second', async () => {
    const world = makeWorld(brief, randomFrom(7));
    const window = world.open();
    const keys: { readonly at: number; readonly word: string }[] = [];
    for (let key = 0; key < 100; key += 1) {
      const word = ` k${key};`;
      window.type(typed(1, word));
      keys.push({ at: world.now(), word });
      await world.pass(100);
      const stored = toPlainText(world.durable());
      for (const { at, word: earlier } of keys) if (at < world.now() - 500) expect(stored).toContain(earlier);
    }
    window.die();
    await quiet(world);
    expect(toPlainText(world.durable())).toContain(' k95;');
  });

  it('makes one revision of what was typed when the text has rested for a minute, and none at each key', async () => {
    const world = makeWorld(brief, randomFrom(1));
    const window = world.open();
    for (let key = 0; key < 300; key += 1) {
      window.type(typed(1, 'x'));
      await world.pass(100);
    }
    expect(world.revisions()).toBe(1);
    await world.pass(58_000);
    expect(world.revisions()).toBe(1);
    await world.pass(4_000);
    expect(world.revisions()).toBe(2);
    expect(world.stored()).toMatchObject({ draft: null });
    await world.pass(600_000);
    expect(world.revisions()).toBe(2);
  });

  it('makes no revision of a page that was only looked at, or changed and changed back', async () => {
    const world = makeWorld(brief, randomFrom(1));
    const window = world.open();
    await window.keeper.commit();
    window.type(typed(1, 'x'));
    await world.pass(2_000);
    window.type(() => brief);
    await world.pass(2_000);
    void window.leave();
    await quiet(world);
    expect(world.revisions()).toBe(1);
    expect(isStored(world, brief)).toBe(true);
  });

  it('never says "saved" of words that are not, and keeps the last ones, though the engine dies at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(
          fc.record({
            wait: fc.integer({ min: 0, max: 700 }),
            act: fc.constantFrom('type', 'type', 'type', 'type', 'kill', 'commit'),
          }),
          { maxLength: 40 },
        ),
        async (seed, acts) => {
          const world = makeWorld(brief, randomFrom(seed));
          const window = world.open();
          const { states } = window;
          let seen = 0;
          const check = () => {
            for (; seen < states.length; seen += 1) {
              const state = states[seen];
              if (state?.saved?.state === 'saved' && seen === states.length - 1) {
                expect(isStored(world, state.text)).toBe(true);
              }
            }
          };
          let count = 0;
          for (const { wait, act } of acts) {
            if (act === 'kill') world.kill(wait);
            else if (act === 'commit') void window.keeper.commit();
            else {
              count += 1;
              window.type(typed(count % 4, ` w${count};`));
            }
            await world.pass(wait);
            check();
          }
          const last = window.text();
          void window.leave();
          await quiet(world);
          expect(toPlainText(world.stored().text)).toBe(toPlainText(last));
          expect(world.stored().draft).toBeNull();
        },
      ),
      {
        numRuns: 150,
        // The engine died after a revision was made and before its draft was forgotten; once the answer had come, once it had not.
        examples: [
          [
            1,
            [
              { wait: 167, act: 'type' },
              { wait: 8, act: 'commit' },
              { wait: 0, act: 'kill' },
            ],
          ],
          [
            216208038,
            [
              { wait: 150, act: 'type' },
              { wait: 201, act: 'type' },
              { wait: 16, act: 'kill' },
              { wait: 0, act: 'kill' },
              { wait: 54, act: 'commit' },
              { wait: 0, act: 'kill' },
            ],
          ],
        ],
      },
    );
  });

  it('loses nothing when another brief is opened 0 to 600 ms after a key', async () => {
    for (let wait = 0; wait <= 600; wait += 3) {
      const world = makeWorld(brief, randomFrom(wait + 1));
      const window = world.open();
      window.type(typed(1, ' first'));
      await world.pass(wait * 2);
      window.type(typed(2, ' last'));
      await world.pass(wait);
      void window.leave();
      await quiet(world);
      const kept = toPlainText(world.stored().text);
      expect(kept).toContain('One first');
      expect(kept).toContain('Two last');
      expect(world.stored().draft).toBeNull();
    }
  });

  it('loses nothing when the brief is opened again at once while its words are still on their way', async () => {
    for (let wait = 0; wait <= 300; wait += 5) {
      const world = makeWorld(brief, randomFrom(wait + 1));
      const first = world.open();
      first.type(typed(1, ' before'));
      await world.pass(wait);
      void first.leave();
      const again = world.open();
      again.type(typed(2, ' after'));
      await quiet(world);
      expect(toPlainText(again.text())).toContain('One before');
      void again.leave();
      await quiet(world);
      expect(toPlainText(world.stored().text)).toContain('One before\nTwo after');
    }
  });
});

describe('a refusal', () => {
  it('is said until the words are stored, and the last words are tried again', async () => {
    const world = makeWorld(brief, randomFrom(3));
    const window = world.open();
    world.refuse({ code: 'disk-full', details: { path: '/library' } });
    window.type(typed(1, ' kept'));
    await world.pass(2_000);
    expect(window.states.map(({ saved }) => saved?.state)).not.toContain('saved');
    expect(window.states.at(-1)?.saved).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } });
    window.type(typed(1, ' and more'));
    await world.pass(2_000);
    world.refuse(null);
    await world.pass(6_000);
    expect(window.states.at(-1)?.saved).toMatchObject({ state: 'saved' });
    expect(toPlainText(world.durable())).toContain('One kept and more');
  });

  it('does not hold up the closing of the window', async () => {
    const world = makeWorld(brief, randomFrom(3));
    const window = world.open();
    world.refuse({ code: 'no-author', details: {} });
    window.type(typed(1, ' kept'));
    await world.pass(500);
    let isDone = false;
    void window.keeper.commit().then(() => {
      isDone = true;
    });
    await world.pass(500);
    expect(isDone).toBe(true);
  });
});

describe('two windows on one brief', () => {
  it('show what the other has typed, in the blocks that it was typed into', async () => {
    const world = makeWorld(brief, randomFrom(5));
    const [one, two] = [world.open(), world.open()];
    for (let key = 0; key < 30; key += 1) {
      one.type(typed(1, ` a${key};`));
      two.type(typed(3, ` b${key};`));
      await world.pass(100);
    }
    await world.pass(2_000);
    expect(toPlainText(one.text())).toBe(toPlainText(two.text()));
    for (let key = 0; key < 30; key += 1) {
      expect(toPlainText(one.text())).toContain(` a${key};`);
      expect(toPlainText(one.text())).toContain(` b${key};`);
    }
    expect([...one.states, ...two.states].some(({ copies }) => copies.length > 0)).toBe(false);
    expect(toPlainText(one.text()).split('\n')).toHaveLength(4);
  });

  it('lose no word of either, wherever both type, and come to show the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(
          fc.record({
            wait: fc.integer({ min: 0, max: 400 }),
            window: fc.constantFrom(0, 1),
            block: fc.integer({ min: 0, max: 3 }),
            act: fc.constantFrom('type', 'type', 'type', 'type', 'commit', 'kill'),
          }),
          { maxLength: 25 },
        ),
        async (seed, acts) => {
          const world = makeWorld(brief, randomFrom(seed));
          const windows = [world.open(), world.open()] as const;
          const all: string[] = [];
          for (const { wait, window, block, act } of acts) {
            const here = windows[window === 0 ? 0 : 1];
            if (act === 'commit') void here.keeper.commit();
            else if (act === 'kill') world.kill(wait);
            else {
              const word = ` w${all.length}of${window};`;
              all.push(word);
              here.type(typed(block, word));
            }
            await world.pass(wait);
          }
          await world.pass(5_000);
          expect(toPlainText(windows[0].text())).toBe(toPlainText(windows[1].text()));
          void windows[0].leave();
          await quiet(world);
          void windows[1].leave();
          await quiet(world);
          const kept = toPlainText(world.stored().text);
          for (const word of all) expect(kept).toContain(word);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says so where both typed in one paragraph, and keeps both', async () => {
    const world = makeWorld(brief, randomFrom(9));
    const [one, two] = [world.open(), world.open()];
    one.type(typed(1, ' mine'));
    two.type(typed(1, ' yours'));
    await world.pass(3_000);
    expect([...one.states, ...two.states].some(({ copies }) => copies.length === 1)).toBe(true);
    expect(toPlainText(one.text()).split('\n').slice(1, 3).sort()).toEqual(['One mine', 'One yours']);
  });

  it('takes over what another window has taken back', async () => {
    const world = makeWorld(brief, randomFrom(9));
    const [one, two] = [world.open(), world.open()];
    one.type(typed(1, ' mine'));
    await world.pass(500);
    void one.keeper.commit();
    await world.pass(1_000);
    one.type(() => brief);
    void one.keeper.commit();
    await world.pass(2_000);
    expect(toPlainText(two.text())).toBe(toPlainText(brief));
  });
});
