// The dialogs of the system: which files they show, where they begin, and what becomes of a name without its ending.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeChooseFile } from './choose-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-choose-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let shown: (OpenDialogOptions | SaveDialogOptions)[];
let typed: (string | null)[];
beforeEach(() => {
  shown = [];
  typed = [];
});
const answer = (options: object): string | null => {
  shown.push(options);
  return typed.shift() ?? null;
};
const make = () =>
  makeChooseFile(
    {
      open: async (options) => {
        const file = answer(options);
        return { canceled: file === null, filePaths: file === null ? [] : [file] };
      },
      save: async (options) => {
        const file = answer(options);
        return { canceled: file === null, filePath: file ?? '' };
      },
    },
    '/people/leila/Documents',
  );

describe('choosing a file', () => {
  it('begins in the documents, and then where the last file was', async () => {
    const choose = make();
    typed = ['/srv/talks/a.diwan'];
    expect(await choose({ purpose: 'open-library' }, 'en')).toBe('/srv/talks/a.diwan');
    expect(await choose({ purpose: 'save-case', name: 'Talks' }, 'en')).toBe(null);
    expect(shown.map(({ defaultPath }) => defaultPath)).toEqual([
      '/people/leila/Documents',
      '/srv/talks/Talks.diwan-case',
    ]);
  });

  it('shows the kind that is meant, in the language of the program', async () => {
    const choose = make();
    await choose({ purpose: 'open-case' }, 'ar');
    await choose({ purpose: 'save-document', name: 'Brief.pdf' }, 'en');
    await choose({ purpose: 'save-document', name: 'Brief.xyz' }, 'en');
    const all = { name: 'All files', extensions: ['*'] };
    expect(shown.map(({ filters }) => filters)).toEqual([
      [
        { name: 'ملف قضية ديوان', extensions: ['diwan-case'] },
        { name: 'جميع الملفات', extensions: ['*'] },
      ],
      [{ name: 'PDF document', extensions: ['pdf'] }, all],
      [all],
    ]);
  });

  it.each([
    ['new-library', 'x', '/a/talks', '/a/talks.diwan'],
    ['new-library', 'x', '/a/talks.DIWAN', '/a/talks.DIWAN'],
    ['save-case', 'x', '/a/talks.diwan', '/a/talks.diwan.diwan-case'],
    ['save-document', 'b.pdf', '/a/brief', '/a/brief.pdf'],
    ['save-document', 'b', '/a/brief', '/a/brief'],
  ] as const)('gives a new file its ending: %s %s %s', async (purpose, name, entered, file) => {
    typed = [entered];
    expect(await make()({ purpose, name }, 'en')).toBe(file);
  });

  it('asks again about a file that stands under the longer name', async () => {
    const there = join(folder, 'talks.diwan-case');
    writeFileSync(there, '');
    typed = [join(folder, 'talks'), null];
    expect(await make()({ purpose: 'save-case' }, 'en')).toBe(null);
    expect(shown[1]?.defaultPath).toBe(there);
  });
});
