// One list of requests, asked in order of any host; the answers of one may be needed for the next.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { requests } from '#shared/contract/index.ts';
import { kindNames } from '#shared/records/record.ts';

export type Ask = (name: string, input: unknown) => Promise<unknown>;

interface Answered {
  readonly ok: boolean;
  readonly value?: unknown;
}

export interface Step {
  readonly says: string;
  readonly answer: unknown;
}

const tooLong = 'ا'.repeat(2_000_000);

/**
 * Asks everything, in a folder of its own.
 * @returns what was asked and answered, in order; documents as the hash of their bytes
 */
export async function askAll(ask: Ask, folder: string): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const file = join(folder, 'talks.diwan');
  const asked = new Set<string>();

  async function tell(name: string, input: unknown): Promise<Answered> {
    asked.add(name);
    const answer = (await ask(name, input)) as Answered;
    steps.push({ says: `${name} ${JSON.stringify(input).slice(0, 120)}`, answer });
    return answer;
  }
  async function mustTell<T>(name: string, input: unknown): Promise<T> {
    const answer = await tell(name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer.value as T;
  }
  /** The bytes of a kept document, piece by piece, as one hash. */
  async function hashOf(kept: string): Promise<void> {
    const hash = createHash('sha256');
    for (let offset = 0, size = 1; offset < size; ) {
      const answer = (await ask('file.read', { kept, offset, length: 100_000 })) as Answered;
      asked.add('file.read');
      const { bytes, size: whole } = answer.value as { readonly bytes: string; readonly size: number };
      const part = Buffer.from(bytes, 'base64');
      hash.update(part);
      size = whole;
      offset += part.length;
    }
    steps.push({ says: 'the bytes of the document', answer: hash.digest('hex') });
  }

  // What cannot be asked at all.
  await tell('nothing.such', {});
  await tell('record.get', { id: 'no identifier' });
  await tell('record.get', null);
  await tell('record.list', { kind: 'spoon', extra: true });
  await tell('search.find', { text: tooLong });
  await tell('file.read', { kept: 'unknown', offset: 0, length: 10 });
  // Without a library, every request that needs one says so.
  for (const name of ['library.describe', 'home.show', 'change.next', 'author.name', 'matrix.show'])
    await tell(name, {});
  await tell('library.open', { file: join(folder, 'none.diwan'), mode: 'write' });

  await mustTell('library.create', { file, author: 'ليلى 🖋 Haddad' });
  await tell('library.create', { file, author: 'Twice' });
  const { negotiation } = await mustTell<{ negotiation: string }>('case.sample', {});
  await tell('author.introduce', { name: ' ' });
  await tell('author.introduce', { name: 'ليلى 🖋' });
  await tell('author.name', {});
  await tell('program.prefer', { theme: 'purple' });
  await tell('program.prefer', { digits: 'arab' });
  await tell('program.forget', { file: join(folder, 'none.diwan') });

  const firsts = new Map<string, { readonly id: string; readonly revision: number; readonly body: object }>();
  for (const kind of kindNames) {
    const { records } = await mustTell<{ records: { id: string; revision: number; body: object }[] }>('record.list', {
      kind,
      limit: 2,
    });
    await tell('record.rows', { kind, negotiation, text: 'a', limit: 2, language: 'ar' });
    const [first] = records;
    if (first === undefined) continue;
    firsts.set(kind, first);
    await tell('record.get', { id: first.id });
    await tell('record.about', { id: first.id, language: 'ar' });
    await tell('record.history', { id: first.id });
    await tell('record.backlinks', { id: first.id });
  }
  const first = (kind: string) => {
    const found = firsts.get(kind);
    if (found === undefined) throw new Error(`The sample has no ${kind}.`);
    return found;
  };
  for (const name of ['home.show', 'negotiation.show', 'matrix.show', 'library.describe', 'library.schedule'])
    await tell(name, name === 'negotiation.show' ? { id: negotiation, language: 'ar' } : {});
  await tell('matrix.show', { negotiation, audience: first('audience').id, since: '2027-06-01', rung: 'opening' });
  await tell('living.show', {
    negotiation,
    blocks: [{ key: 'k', record: first('concern').id, query: null, show: 'line', pinned: null }],
  });
  await tell('living.above', { negotiation, audience: first('audience').id, markings: [{ level: 'S', caveats: [] }] });
  for (const text of ['مياه الاسمر', 'İstanbul', '"*(', 'flow OR 1=1 --']) await tell('search.find', { text });

  const position = first('position');
  const wording = { text: 'حدّ أدنى جديد 𐤀', language: 'ar' };
  await tell('record.create', { kind: 'concern', negotiation, body: {} });
  await tell('record.create', { kind: 'party', body: { name: { text: 'Ostan 🏔' }, kind: 'state' } });
  await tell('record.correct', { id: position.id, expected: 99, body: { ...position.body, wording } });
  await tell('record.correct', { id: position.id, expected: position.revision, body: { ...position.body, wording } });
  await tell('record.supersede', {
    id: position.id,
    expected: position.revision + 1,
    body: { ...position.body, wording },
  });
  await tell('record.remove', { id: first('party').id, expected: 1 });
  await tell('change.next', {});
  await tell('change.undo', {});
  await tell('change.redo', {});
  await tell('change.list', { limit: 3 });
  const restored = first('concern');
  await tell('record.correct', { id: restored.id, expected: 1, marking: { level: 'C', caveats: [] } });
  await tell('record.restore', { id: restored.id, revision: 1, expected: 2 });
  await tell('draft.save', { record: restored.id, base: 3, body: { wording } });
  await tell('draft.find', { record: restored.id });
  await tell('draft.list', {});
  await tell('draft.drop', { record: restored.id });

  const brief = first('brief');
  for (const format of ['pdf', 'docx', 'md', 'txt']) {
    const printed = await mustTell<{ file: string }>('print.brief', { brief: brief.id, to: { keep: true }, format });
    await hashOf(printed.file);
    await tell('file.drop', { kept: printed.file });
  }
  const poster = await mustTell<{ file: string }>('print.matrix', { negotiation, to: { keep: true }, sheet: 'a3' });
  await hashOf(poster.file);
  await tell('file.save', { kept: poster.file, file: join(folder, 'poster.pdf') });
  await tell('print.dossier', { dossier: brief.id, to: { keep: true } });
  const bound = await mustTell<{ file: string }>('print.dossier', {
    dossier: first('dossier').id,
    to: { keep: true },
    annexes: ['matrix'],
    copy: 2,
  });
  await hashOf(bound.file);

  await tell('file.list', { folder, purpose: 'open-library' });
  await tell('case.export', { file: join(folder, 'all.diwan-case') });
  await tell('case.inspect', { file: join(folder, 'all.diwan-case') });
  await tell('case.import', { file: join(folder, 'all.diwan-case') });
  await tell('case.inspect', { file });
  await tell('library.reschedule', { every: 'never' });
  await tell('library.backup', {});
  await tell('library.backups', {});
  await tell('library.backupsOf', { file });
  await tell('library.verify', {});
  await tell('library.rebuild', {});
  await tell('library.salvage', { file, target: join(folder, 'salvage.diwan') });
  await tell('library.restore', { file, backup: join(folder, 'none') });
  await tell('record.purge', { id: first('assessment').id });
  await tell('record.get', { id: first('assessment').id });
  await tell('job.cancel', { job: 'nobody’s' });
  await tell('library.close', {});
  await tell('home.show', {});
  // Asked of every host in its own way: what they say of themselves must differ.
  for (const name of ['program.describe', 'file.choose']) asked.add(name);
  steps.push({ says: 'never asked', answer: [...requests.keys()].filter((name) => !asked.has(name)) });
  return steps;
}
