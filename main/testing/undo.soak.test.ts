// Undo and redo against a model, through the application: whatever is edited in whatever order, a step back changes the one record
// that the step forward had changed, nothing is lost on the way, and before the first step nothing happens.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/core/ids.ts';
import { soakRounds } from './soak-rounds.ts';
import { startWithLibrary, type TestApplication } from './test-application.ts';

type Act =
  | { readonly kind: 'write'; readonly slot: number; readonly words: string }
  | { readonly kind: 'remove'; readonly slot: number }
  | { readonly kind: 'undo' | 'redo'; readonly times: number }
  | { readonly kind: 'undo-all' }
  | { readonly kind: 'reopen' };

const slots = 5;
const place = fc.nat(slots - 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), slot: place, words: fc.string({ maxLength: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), slot: place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'redo' as const),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      { weight: 9, arbitrary: fc.constant({ kind: 'undo-all' as const }) },
      fc.constant({ kind: 'reopen' as const }),
    ),
  },
);
/** Some edits here and there, some steps back and forth. */
const sequence = fc.array(act, { minLength: 2, maxLength: 4 });

interface Party {
  readonly id: RecordId;
  readonly title: string;
}

/** One step: what stood in a place before and after it; null where there was no record. */
interface Step {
  readonly slot: number;
  readonly before: Party | null;
  readonly after: Party | null;
}

/** What there should be: the record in each place, the steps that stand, and those that were taken back since. */
interface Model {
  readonly present: (Party | null)[];
  readonly done: Step[];
  readonly undone: Step[];
}

const expectModel = async (application: TestApplication, { present }: Model): Promise<void> => {
  const { records } = await application.must('record.list', { kind: 'party' });
  const found = new Map(records.map(({ id, title }) => [id, title]));
  expect(found).toEqual(new Map(present.flatMap((party) => (party === null ? [] : [[party.id, party.title]]))));
};

/** A step back or forth: it is the one of the model, and touches no other record. */
async function go(application: TestApplication, model: Model, way: 'undo' | 'redo'): Promise<boolean> {
  const [from, to] = way === 'undo' ? [model.done, model.undone] : [model.undone, model.done];
  const step = from.pop();
  const announced = application.events.length;
  const answer = await application.ask(`change.${way}`, {});
  if (step === undefined) {
    expect(answer).toMatchObject({ ok: false, failure: { code: `nothing-to-${way}` } });
    expect(application.events).toHaveLength(announced);
    return false;
  }
  expect(answer).toMatchObject({ ok: true });
  to.push(step);
  model.present[step.slot] = way === 'undo' ? step.before : step.after;
  const records = [(step.after ?? step.before)?.id];
  expect(application.events.slice(announced)).toMatchObject([{ name: 'record.changed', details: { records } }]);
  return true;
}

async function write(application: TestApplication, before: Party | null, title: string): Promise<Party> {
  const body = { name: { text: title, language: 'en', translations: [] }, kind: 'state' };
  if (before === null) return application.must('record.create', { kind: 'party', body });
  const { id, revision } = await application.must('record.get', { id: before.id });
  return application.must('record.correct', { id, expected: revision, body });
}

async function remove(application: TestApplication, party: Party): Promise<void> {
  const { id, revision } = await application.must('record.get', { id: party.id });
  await application.must('record.remove', { id, expected: revision });
}

async function perform(application: TestApplication, model: Model, wanted: Act): Promise<void> {
  if ('times' in wanted) {
    for (let time = 0; time < wanted.times; time += 1) await go(application, model, wanted.kind);
    return;
  }
  if (wanted.kind === 'undo-all') {
    while (await go(application, model, 'undo'));
    return;
  }
  if (wanted.kind === 'reopen') {
    await application.must('library.close', {});
    await application.must('library.open', { file: application.file, mode: 'write' });
    return;
  }
  const { slot } = wanted;
  const before = model.present[slot] ?? null;
  let after: Party | null = null;
  if ('words' in wanted) {
    after = await write(application, before, `Party ${slot}, ${model.done.length}: ${wanted.words}`);
  } else if (before === null) return;
  else await remove(application, before);
  model.present[slot] = after;
  model.done.push({ slot, before, after });
  model.undone.length = 0;
}

describe('undo and redo', () => {
  const runs = soakRounds(10, 250);
  const sequences = 40;

  it(`do what a model does, in ${runs * sequences} sequences over ${slots} records`, {
    timeout: 3_600_000,
  }, async () => {
    const property = fc.asyncProperty(
      fc.array(sequence, { minLength: sequences, maxLength: sequences }),
      async (list) => {
        const application = await startWithLibrary();
        try {
          const model: Model = { present: Array.from({ length: slots }, () => null), done: [], undone: [] };
          for (const acts of list) {
            for (const wanted of acts) {
              await perform(application, model, wanted);
              await expectModel(application, model);
            }
            const { undo, redo } = await application.must('change.next', {});
            expect([undo === null, redo === null]).toEqual([model.done.length === 0, model.undone.length === 0]);
          }
          expect((await application.must('library.verify', {})).problems).toEqual([]);
          expect(application.faults).toEqual([]);
        } finally {
          application.end();
        }
      },
    );
    await fc.assert(property, { numRuns: runs });
  });
});
