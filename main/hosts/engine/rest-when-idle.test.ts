// When the engine does the work that nobody waits for.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWithLibrary } from '#main/testing/test-application.ts';
import { type IdleRest, restWhenIdle } from './rest-when-idle.ts';

let rested = 0;
let idle: IdleRest;
beforeEach(() => {
  vi.useFakeTimers();
  rested = 0;
  idle = restWhenIdle(
    async () => {
      rested += 1;
    },
    () => Date.now(),
  );
});
afterEach(() => {
  idle.stop();
  vi.useRealTimers();
});

describe('work at rest', () => {
  it('waits for half a minute without a request, and is done once', async () => {
    for (let seconds = 0; seconds < 60; seconds += 20) {
      await vi.advanceTimersByTimeAsync(20_000);
      idle.asked();
    }
    expect(rested).toBe(0);
    await vi.advanceTimersByTimeAsync(35_000);
    expect(rested).toBe(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(rested).toBe(1);
  });

  it('is done once an hour where somebody works all the time', async () => {
    for (let minutes = 0; minutes < 121; minutes += 0.25) {
      await vi.advanceTimersByTimeAsync(15_000);
      idle.asked();
    }
    expect(rested).toBe(2);
  });

  it('makes the backup that is due, though the library was never closed', async () => {
    vi.useRealTimers();
    const application = await startWithLibrary();
    await application.must('record.create', {
      kind: 'party',
      body: { name: { text: 'Samhara', language: 'en' }, kind: 'state' },
    });
    await application.rest();
    expect((await application.must('library.backups', {})).map(({ kind }) => kind)).toEqual(['scheduled']);
    application.advance(3_600_000);
    await application.rest();
    expect(await application.must('library.backups', {})).toHaveLength(1);
    expect(application.faults).toEqual([]);
    application.close();
    await application.rest();
    application.end();
  });
});
