// An answer that was on its way when a change was announced does not stand for ever.
import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { makeAnswers } from './read-anew.ts';

/** A question on the screen, whose answers come when the test says so. */
function asked() {
  const answers = makeAnswers();
  const waiting: { give: (answer: string) => void; refuse: () => void }[] = [];
  const observer = new QueryObserver<string>(answers.queries, {
    queryKey: ['home.show', {}],
    queryFn: () => new Promise((resolve, reject) => waiting.push({ give: resolve, refuse: () => reject(new Error()) })),
  });
  const leave = observer.subscribe(() => undefined);
  return { ...answers, waiting, seen: () => observer.getCurrentResult().data, leave };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a first answer that was asked for before a change is shown, and asked for again', async () => {
  const { readAnew, waiting, seen, leave } = asked();
  readAnew();
  expect(waiting).toHaveLength(1);
  waiting[0]?.give('before the change');
  await settled();
  expect(seen()).toBe('before the change');
  expect(waiting).toHaveLength(2);
  waiting[1]?.give('after it');
  await settled();
  expect(seen()).toBe('after it');
  expect(waiting).toHaveLength(2);
  leave();
});

test('a first refusal that was given before a change is asked for again', async () => {
  const { readAnew, waiting, seen, leave } = asked();
  readAnew();
  waiting[0]?.refuse();
  await settled();
  waiting[1]?.give('after it');
  await settled();
  expect(seen()).toBe('after it');
  leave();
});

test('with no change nothing is asked twice; a later answer on its way is given up for a newer one', async () => {
  const { readAnew, waiting, seen, leave } = asked();
  waiting[0]?.give('first');
  await settled();
  expect(waiting).toHaveLength(1);
  readAnew();
  readAnew();
  await settled();
  expect(waiting).toHaveLength(3);
  waiting[2]?.give('third');
  waiting[1]?.give('second');
  await settled();
  expect(seen()).toBe('third');
  expect(waiting).toHaveLength(3);
  leave();
});

test('only what a filter names is read anew', async () => {
  const { readAnew, waiting, leave } = asked();
  readAnew({ predicate: ({ queryKey: [name] }) => name === 'draft.list' });
  waiting[0]?.give('first');
  await settled();
  expect(waiting).toHaveLength(1);
  leave();
});

test('what waits for its turn is asked again also where an answer from before the change has come meanwhile', async () => {
  const { queries, readAnew } = makeAnswers();
  const given: ((answer: string) => void)[] = [];
  const frame = new QueryObserver<string>(queries, {
    queryKey: ['frame'],
    queryFn: () => new Promise((resolve) => given.push(resolve)),
  });
  const screen = new QueryObserver(queries, { queryKey: ['screen'], queryFn: async () => 'screen' });
  const leave = [frame, screen].map((one) => one.subscribe(() => undefined));
  given[0]?.('first');
  await settled();
  readAnew();
  await settled();
  readAnew();
  given[1]?.('before the second change');
  await settled();
  given.at(-1)?.('after it');
  await settled();
  expect(given.length).toBeGreaterThan(2);
  expect(frame.getCurrentResult().data).toBe('after it');
  for (const stop of leave) stop();
});

test('what was asked last is asked again first', async () => {
  const { queries, readAnew } = makeAnswers();
  const order: string[] = [];
  const leave = ['frame', 'screen', 'cell'].map((name) => {
    const queryFn = async () => {
      order.push(name);
      return name;
    };
    return new QueryObserver(queries, { queryKey: [name], queryFn }).subscribe(() => undefined);
  });
  await settled();
  expect(order).toEqual(['frame', 'screen', 'cell']);
  readAnew();
  await settled();
  expect(order.slice(3)).toEqual(['cell', 'frame', 'screen']);
  for (const stop of leave) stop();
});
