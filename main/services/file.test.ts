// Files as a window sees them: chosen in a dialog or from a list, and printed documents that are kept for it.
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApplication, startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import type { FileRequest } from './host.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
});
afterEach(() => application.end());

const at = (name: string): string => join(application.folder, name);

describe('choosing a file', () => {
  it('is refused by name where the host has no dialogs', async () => {
    expect(await application.ask('file.choose', { purpose: 'open-library' })).toEqual({
      ok: false,
      failure: { code: 'no-dialogs', details: {} },
    });
  });

  it('hands the purpose and the name to the dialog, and its answer back', async () => {
    const asked: FileRequest[] = [];
    const other = startApplication({
      chooseFile: async (request) => {
        asked.push(request);
        return asked.length === 1 ? '/libraries/Talks.diwan' : null;
      },
    });
    const purpose = 'new-library';
    expect(await other.must('file.choose', { purpose, name: 'Talks' })).toEqual({ file: '/libraries/Talks.diwan' });
    expect(await other.must('file.choose', { purpose })).toEqual({ file: null });
    expect(asked[0]).toEqual({ purpose, name: 'Talks' });
    other.end();
  });
});

describe('a list of a folder', () => {
  it('shows folders first, then libraries by name, and tells a true one from a file that is only called so', async () => {
    mkdirSync(at('Zeta'));
    mkdirSync(at('.hidden'));
    symlinkSync(at('nowhere'), at('lost.diwan'));
    for (const name of ['letter.diwan', 'note.txt', 'talks.diwan-case', '.secret.diwan']) writeFileSync(at(name), 'x');
    const list = await application.must('file.list', { folder: null, purpose: 'open-library' });
    expect(list).toMatchObject({ folder: application.folder, parent: dirname(application.folder), more: 0 });
    expect(list.entries.map(({ name, what }) => [name, what])).toEqual([
      ['Zeta', 'folder'],
      ['letter.diwan', 'other'],
      ['test.diwan', 'library'],
    ]);
  });

  it('knows a library that is closed, and shows case files to whoever looks for one', async () => {
    await application.must('case.sample', {});
    await application.must('case.export', { file: at('talks.diwan-case') });
    await application.must('library.close', {});
    const of = async (purpose: 'open-library' | 'open-case') =>
      (await application.must('file.list', { folder: application.folder, purpose })).entries.map(({ what }) => what);
    expect(await of('open-library')).toEqual(['library']);
    expect(await of('open-case')).toEqual(['case']);
  });

  it('shows no more than can be looked through, folders before the rest, and says how many more there are', async () => {
    for (let index = 0; index < 2_010; index += 1) writeFileSync(at(`${index}.diwan-case`), '');
    mkdirSync(at('zeta'));
    const { entries, more } = await application.must('file.list', { folder: null, purpose: 'open-case' });
    expect([entries.length, more, entries[0]?.name, entries[1]?.name]).toEqual([2_000, 11, 'zeta', '0.diwan-case']);
  });

  it('goes up to the root, and no further', async () => {
    expect(await application.must('file.list', { folder: '/', purpose: 'open-library' })).toMatchObject({
      folder: '/',
      parent: null,
    });
  });

  it('of a folder that is not there, is a file or may not be read is refused by name', async () => {
    const list = async (folder: string) => {
      const answer = await application.ask('file.list', { folder, purpose: 'open-library' });
      return answer.ok ? 'listed' : answer.failure.code;
    };
    expect(await list(at('nowhere'))).toBe('missing-file');
    expect(await list(application.file)).toBe('file-trouble');
    mkdirSync(at('closed'), { mode: 0 });
    // Whoever may do everything on this machine reads such a folder too.
    expect(await list(at('closed'))).toBe(process.getuid?.() === 0 ? 'listed' : 'no-permission');
    chmodSync(at('closed'), 0o700);
    rmSync(at('closed'), { recursive: true });
  });
});

describe('a printed document that is kept', () => {
  const keepMatrix = async () => {
    const { negotiation } = await application.must('case.sample', {});
    const asked = { negotiation, format: 'txt' } as const;
    const kept = await application.must('print.matrix', { ...asked, to: { keep: true } });
    const written = await application.must('print.matrix', { ...asked, to: { folder: application.folder } });
    return { kept, written };
  };

  it('has the bytes and the name of one printed into a file, and is read piece by piece', async () => {
    const { kept, written } = await keepMatrix();
    expect({ ...kept, file: '' }).toEqual({ ...written, file: '' });
    expect(written.file).toBe(at(written.name));
    const pieces: Buffer[] = [];
    for (let offset = 0; offset < kept.size; ) {
      const { bytes, size } = await application.must('file.read', { kept: kept.file, offset, length: 1_000 });
      expect(size).toBe(kept.size);
      pieces.push(Buffer.from(bytes, 'base64'));
      offset += pieces.at(-1)?.length ?? size;
    }
    expect(Buffer.concat(pieces).equals(readFileSync(written.file))).toBe(true);
    expect(await application.must('file.read', { kept: kept.file, offset: kept.size, length: 10 })).toEqual({
      bytes: '',
      size: kept.size,
    });
  });

  it('is saved where the user wants it, but never over a library', async () => {
    const { kept, written } = await keepMatrix();
    const file = at('for the minister.txt');
    expect(await application.must('file.save', { kept: kept.file, file })).toEqual({ file, size: kept.size });
    expect(readFileSync(file).equals(readFileSync(written.file))).toBe(true);
    expect(await application.ask('file.save', { kept: kept.file, file: application.file })).toMatchObject({
      failure: { code: 'exists' },
    });
  });

  it('is gone when it is dropped, and no path reaches anything else', async () => {
    const { kept, written } = await keepMatrix();
    await application.must('file.drop', { kept: kept.file });
    for (const name of [kept.file, written.file, written.name, `../${written.name}`, '__proto__', '/etc/passwd']) {
      const read = await application.ask('file.read', { kept: name, offset: 0, length: 10 });
      const saved = await application.ask('file.save', { kept: name, file: at('out.txt') });
      expect([name, read, saved]).toMatchObject([
        name,
        { failure: { code: 'not-kept' } },
        { failure: { code: 'not-kept' } },
      ]);
    }
  });
});
