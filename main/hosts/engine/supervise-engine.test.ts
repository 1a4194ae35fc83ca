// An engine that is killed: it is there again, with its library, and whoever waited for it knows where they stand.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startEngine, type TestEngine } from '#main/testing/engine.ts';
import type { EngineProcess } from './supervise-engine.ts';

let engine: TestEngine;
afterEach(() => engine.remove());

const words = (text: string) => ({ text, language: 'en' as const });
const named = (name: string): readonly unknown[] =>
  engine.events.filter((event) => event.name === name).map(({ details }) => details);

describe('an engine that is killed', () => {
  it('is started again with the library that was open, and is answered for', async () => {
    engine = startEngine();
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    const reading = engine.ask('library.describe', {});
    const writing = engine.ask('author.introduce', { name: 'Omar Said' });
    engine.kill();
    expect(await writing).toEqual({ ok: false, failure: { code: 'interrupted', details: {} } });
    expect(await reading).toMatchObject({ ok: true, value: { path: engine.file, readOnly: null } });
    expect(named('engine.stopped')).toEqual([{ again: true }]);
    expect(named('engine.started')).toEqual([{ library: engine.file, failure: null }]);
    expect(await engine.must('author.introduce', { name: 'Omar Said' })).toBeDefined();
  });

  it('is not noticed by a request that comes while there is none', async () => {
    engine = startEngine();
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    engine.kill();
    while (named('engine.stopped').length === 0) await rest(5);
    expect(await engine.must('author.introduce', { name: 'Omar Said' })).toBeDefined();
  });

  it('opens a library for reading again where it was asked to be so', async () => {
    engine = startEngine();
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    await engine.must('library.open', { file: engine.file, mode: 'read' });
    engine.kill();
    expect(await engine.must('library.describe', {})).toMatchObject({ readOnly: 'asked' });
    await engine.must('library.close', {});
    engine.kill();
    expect(await engine.ask('library.describe', {})).toMatchObject({ failure: { code: 'no-library' } });
    expect(named('engine.started').at(-1)).toEqual({ library: null, failure: null });
  });

  it('has lost no draft that it said it had saved', { timeout: 60_000 }, async () => {
    engine = startEngine({ pauses: Array.from({ length: 20 }, () => 0) });
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    const body = (number: number) => ({ name: words(`Samhara ${number}`), kind: 'state' });
    const { id } = await engine.must('record.create', { kind: 'party', body: body(0) });
    let saved = 0;
    let tried = 0;
    for (let round = 0; round < 8; round += 1) {
      const timer = setTimeout(engine.kill, 20 + 37 * round);
      for (let answer = { ok: true }; answer.ok; ) {
        tried += 1;
        answer = await engine.ask('draft.save', { record: id, base: 1, body: body(tried) });
        if (answer.ok) saved = tried;
      }
      clearTimeout(timer);
      const draft = await engine.must('draft.find', { record: id });
      const kept = Number(/\d+/.exec(JSON.stringify(draft?.body))?.[0]);
      expect(kept).toBeGreaterThanOrEqual(saved);
      expect(kept).toBeLessThanOrEqual(tried);
    }
    expect(saved).toBeGreaterThan(8);
    expect(await engine.must('library.verify', {})).toMatchObject({ ok: true });
  });

  it('again and again is given up, which is said, and nobody waits for ever', async () => {
    engine = startEngine({ pauses: [0, 0] });
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    // Between a death and the next start there is nobody to kill, so it is tried until it is heard of.
    while (named('engine.stopped').length < 3) {
      engine.kill();
      await rest(5);
    }
    expect(named('engine.stopped')).toEqual([{ again: true }, { again: true }, { again: false }]);
    const down = { ok: false, failure: { code: 'engine-down', details: {} } };
    expect(await engine.ask('library.describe', {})).toEqual(down);
  });

  it('cannot be started at all: that is said too', async () => {
    const dead: EngineProcess = {
      port: { post: () => undefined, onMessage: () => undefined },
      onExit: (listener) => setTimeout(listener, 1),
      kill: () => undefined,
    };
    engine = startEngine({ start: () => dead, pauses: [0] });
    expect(await engine.ask('library.describe', {})).toMatchObject({ failure: { code: 'engine-down' } });
  });
});

describe('an engine', () => {
  it('closes its library when it is ended', async () => {
    engine = startEngine();
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    expect(existsSync(`${engine.file}.holder`)).toBe(true);
    await engine.end();
    expect(['-wal', '.holder'].filter((end) => existsSync(engine.file + end))).toEqual([]);
    expect(await engine.ask('library.describe', {})).toMatchObject({ failure: { code: 'engine-down' } });
  });

  it('stops a job by the ticket of the window, and reports under it', async () => {
    engine = startEngine();
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    const sample = engine.ask('case.sample', {}, { job: 'ticket-1' });
    while (named('job.progressed').length === 0) await rest(2);
    expect(await engine.must('job.cancel', { job: 'ticket-1' })).toEqual({ cancelled: true });
    expect(await sample).toMatchObject({ failure: { code: 'cancelled' } });
    expect(named('job.progressed')[0]).toMatchObject({ job: 'ticket-1', request: 'case.sample' });
    expect(await engine.must('job.cancel', { job: 'ticket-1' })).toEqual({ cancelled: false });
  });

  it('prints with a process that its parent started for it', { timeout: 60_000 }, async () => {
    engine = startEngine({ setup: { children: 'parent' } });
    await engine.must('library.create', { file: engine.file, author: 'Leila Haddan' });
    await engine.must('case.sample', {});
    const { records } = await engine.must('record.list', { kind: 'brief' });
    const file = join(engine.folder, 'brief.pdf');
    const printed = await engine.must('print.brief', { brief: records[0]?.id ?? '', to: { file } });
    expect(printed.pages).toBeGreaterThan(0);
    expect(existsSync(file)).toBe(true);
  });
});
