// What was asked for early is known when the window is drawn, unless a change came in between.
import { expect, test } from 'vitest';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { foresee } from './foresee.ts';
import type { Answer, ConnectionState } from './transport.ts';

function way() {
  const waiting: ((answer: Answer<unknown>) => void)[] = [];
  let listeners = 0;
  let announce: (event: DiwanEvent) => void = () => undefined;
  let stand: (state: ConnectionState) => void = () => undefined;
  const foresight = foresee({
    request: () => new Promise((resolve) => waiting.push(resolve)),
    listen: (listener) => {
      announce = listener;
      listeners += 1;
      return () => (listeners -= 1);
    },
    watch: (watcher) => {
      stand = watcher;
      watcher('connected');
      listeners += 1;
      return () => (listeners -= 1);
    },
    openWindow: null,
  });
  return {
    ...foresight,
    answer: (answer: Answer<unknown>) => waiting.shift()?.(answer),
    happen: {
      announced: () => announce({ name: 'engine.started', details: { library: null, failure: null } }),
      opened: () => stand('connected'),
    },
    listeners: () => listeners,
  };
}

test('an answer is known, a refusal is not, and nobody listens afterwards', async () => {
  const { ask, answer, take, end, listeners } = way();
  const asked = [ask('change.next', {}), ask('library.describe', {})];
  answer({ ok: true, value: 'next' });
  answer({ ok: false, failure: { code: 'interrupted', details: {} } });
  await Promise.all(asked);
  expect(take()).toEqual([{ name: 'change.next', input: {}, value: 'next' }]);
  expect(end()).toBe(false);
  expect(listeners()).toBe(0);
});

test('what is announced while the window is being drawn is not missed', () => {
  const { take, end, happen, listeners } = way();
  happen.announced();
  expect(take()).toEqual([]);
  happen.announced();
  expect(end()).toBe(true);
  expect(listeners()).toBe(0);
});

test('after a change, or when the way opens again, neither what was answered nor what was asked before is known', async () => {
  for (const happens of ['announced', 'opened'] as const) {
    const { ask, answer, take, happen } = way();
    const first = ask('change.next', {});
    answer({ ok: true, value: 'answered before' });
    await first;
    const second = ask('library.describe', {});
    happen[happens]();
    answer({ ok: true, value: 'asked before' });
    await second;
    const third = ask('program.describe', {});
    answer({ ok: true, value: 'after' });
    await third;
    expect(take()).toEqual([{ name: 'program.describe', input: {}, value: 'after' }]);
  }
});
