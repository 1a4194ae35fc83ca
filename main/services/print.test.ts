// What is printed, as a window asks for it: kept to be looked at, and with other annexes than the dossier's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import type { RecordId } from '#shared/core/ids.ts';

let application: TestApplication;
let dossier: RecordId;
beforeAll(async () => {
  application = await startWithLibrary();
  await application.must('case.sample', {});
  const found = (await application.must('record.list', { kind: 'dossier', limit: 1 })).records[0];
  if (found === undefined) throw new Error('the sample has no dossier');
  dossier = found.id;
});
afterAll(() => application.end());

async function bytesOf(kept: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let offset = 0; ; ) {
    const { bytes, size } = await application.must('file.read', { kept, offset, length: 700_000 });
    pieces.push(Buffer.from(bytes, 'base64'));
    offset += pieces.at(-1)?.length ?? 0;
    if (offset >= size) return Buffer.concat(pieces);
  }
}

const printed = async (annexes?: readonly ('matrix' | 'timeline' | 'evidence')[]): Promise<string> => {
  const asked = { dossier, format: 'md', to: { keep: true }, ...(annexes && { annexes: [...annexes] }) } as const;
  const { file } = await application.must('print.dossier', asked);
  return (await bytesOf(file)).toString();
};

it('keeps a PDF with the bytes that it would have in a file, named by its title', async () => {
  const asked = { dossier, audience: null } as const;
  const kept = await application.must('print.dossier', { ...asked, to: { keep: true } });
  const file = join(application.folder, 'other name.pdf');
  const written = await application.must('print.dossier', { ...asked, to: { file } });
  expect((await bytesOf(kept.file)).equals(readFileSync(file))).toBe(true);
  expect(kept.name).toMatch(/^.+\.pdf$/);
  expect([written.name, { ...kept, file, name: '' }]).toEqual(['other name.pdf', { ...written, name: '' }]);
});

it('prints the annexes that are asked for, in the order that a dossier has, and leaves the record as it is', async () => {
  const own = await printed();
  const without = await printed([]);
  const wanted = await printed(['timeline', 'matrix']);
  expect(without.length).toBeLessThan(wanted.length);
  expect(wanted).toBe(await printed(['matrix', 'timeline', 'matrix']));
  expect(wanted.length).toBeLessThan(own.length);
  expect(await printed()).toBe(own);
});
