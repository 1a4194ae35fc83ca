// Where documents may be written, and where never.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import { writeStream, writeWhole } from './files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a document', () => {
  it('is never written in the place of a library, open or closed, nor of what stands beside one', async () => {
    const application: TestApplication = await startWithLibrary();
    try {
      const { file } = application;
      const link = join(folder, 'link.diwan');
      symlinkSync(file, link);
      for (const place of [file, `${file}-wal`, `${file}.lock`, link]) {
        expect(await application.ask('case.export', { file: place })).toEqual({
          ok: false,
          failure: { code: 'exists', details: { path: place } },
        });
      }
      await application.must('library.close', {});
      await expect(writeWhole(file, bytes('page'))).rejects.toMatchObject({ failure: { code: 'exists' } });
      await application.must('library.open', { file, mode: 'write' });
    } finally {
      application.end();
    }
  });

  it('takes the place of an older document, whole', async () => {
    const file = join(folder, 'brief.pdf');
    writeFileSync(file, 'old');
    await writeWhole(file, bytes('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('leaves the older one when it cannot be finished, and nothing beside it', async () => {
    const file = join(folder, 'brief.pdf');
    writeFileSync(file, 'old');
    await expect(
      writeStream(file, async (sink) => {
        sink(bytes('half'));
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['brief.pdf']]);
  });

  it('is whole when two are written to one name at the same time', async () => {
    const file = join(folder, 'brief.pdf');
    const slowly = (text: string) =>
      writeStream(file, async (sink) => {
        for (const letter of text) {
          sink(bytes(letter));
          await new Promise((resolve) => setImmediate(resolve));
        }
      });
    await Promise.all([slowly('aaaaaa'), slowly('bbb')]);
    expect(['aaaaaa', 'bbb']).toContain(readFileSync(file, 'utf8'));
    expect(existsSync(file) && readdirSync(folder)).toEqual(['brief.pdf']);
  });
});
