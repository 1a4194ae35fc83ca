// Reads the sample negotiation from its files: slugs become identifiers, bodies pass the parsers of the register.
import { createHash } from 'node:crypto';
import { type RecordId, recordId } from '#shared/core/ids.ts';
import { err, ok, type Result } from '#shared/core/result.ts';
import { type Marking, markingSchema } from '#shared/records/marking.ts';
import { definitionOf, isKindName, type Kind, kindNames } from '#shared/records/record.ts';

/** A week before the next meeting of the sample: the day on which it is opened. */
export const sampleDay = '2027-09-08';

/** One file of the sample as text; `name` is its last part, such as `party.json` or `brief-steering.json`. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** A record ready to be stored; `body` has passed the parser of its kind. */
export interface SampleRecord {
  readonly slug: string;
  readonly id: RecordId;
  readonly kind: Kind;
  /** Null for records of the whole library. */
  readonly negotiation: RecordId | null;
  readonly marking: Marking;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is wrong with the sample, and where: `path` leads into the body, `slug` is empty when the file cannot be read. */
export interface SampleProblem {
  readonly file: string;
  readonly slug: string;
  readonly path: string;
  readonly message: string;
}

interface Entry {
  readonly file: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly marking: unknown;
  readonly body: unknown;
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const referenceForm = /^@([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const entryKeys = ['id', 'marking', 'body'];

/** The identifier of a sample record, the same on every machine: UUID version 8 (RFC 9562, section 5.8) from SHA-256. */
export function sampleRecordId(slug: string): RecordId {
  const bytes = createHash('sha256').update(`asmar/${slug}`, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return recordId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}

/**
 * Reads all files of the sample together, in the order given.
 * @returns the records in the order of the files, or every problem found; never a part of the sample
 */
export function readSample(files: readonly SampleFile[]): Result<readonly SampleRecord[], readonly SampleProblem[]> {
  const problems: SampleProblem[] = [];
  const entries = files.flatMap((file) => entriesOf(file, problems));
  const slugs = new Set<string>();
  for (const { file, slug } of entries) {
    if (slugs.has(slug))
      problems.push({ file, slug, path: 'id', message: 'is used by another record: choose another slug.' });
    slugs.add(slug);
  }
  const negotiations = entries.filter((entry) => entry.kind === 'negotiation');
  const [only] = negotiations;
  if (only === undefined || negotiations.length > 1) {
    const message = `holds ${negotiations.length} negotiations: a sample has exactly one.`;
    problems.push({ file: 'negotiation.json', slug: '', path: '', message });
  }
  const negotiation = only === undefined ? null : sampleRecordId(only.slug);
  const records = entries.flatMap((entry) => recordOf(entry, negotiation, slugs, problems));
  return problems.length === 0 ? ok(records) : err(problems);
}

/** The kind whose name the file's name begins with, up to a dash; the longest one wins. */
function kindOf(name: string): Kind | null {
  const stem = name.replace(/\.json$/, '');
  if (isKindName(stem)) return stem;
  const fitting = kindNames.filter((kind) => stem.startsWith(`${kind}-`));
  return fitting.sort((left, right) => right.length - left.length)[0] ?? null;
}

function entriesOf(file: SampleFile, problems: SampleProblem[]): readonly Entry[] {
  const refuse = (slug: string, path: string, message: string): readonly never[] => {
    problems.push({ file: file.name, slug, path, message });
    return [];
  };
  const kind = kindOf(file.name);
  if (kind === null) return refuse('', '', 'is not named after a kind of record, such as party.json.');
  let content: unknown;
  try {
    content = JSON.parse(file.text);
  } catch (error) {
    return refuse('', '', `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(content)) return refuse('', '', 'must be an array of records.');
  return content.flatMap((item: unknown, index): readonly Entry[] => {
    if (!isObject(item)) return refuse('', `${index}`, 'must be an object with id, marking and body.');
    const slug = item.id;
    if (typeof slug !== 'string' || !slugForm.test(slug)) {
      return refuse('', `${index}.id`, 'must be a slug: small letters and digits, joined by single dashes.');
    }
    const unknownKey = Object.keys(item).find((key) => !entryKeys.includes(key));
    if (unknownKey !== undefined)
      return refuse(slug, unknownKey, 'is not a part of a record: id, marking and body are.');
    return [{ file: file.name, kind, slug, marking: item.marking, body: item.body }];
  });
}

function recordOf(
  entry: Entry,
  negotiation: RecordId | null,
  slugs: ReadonlySet<string>,
  problems: SampleProblem[],
): readonly SampleRecord[] {
  const { file, slug, kind } = entry;
  const before = problems.length;
  const report = (path: string, message: string): void => {
    problems.push({ file, slug, path, message });
  };
  const level = entry.marking;
  const marking = markingSchema.safeParse(typeof level === 'string' ? { level, caveats: [] } : level);
  if (!marking.success) report('marking', 'must be the code of a level, or a level with its caveats.');
  const resolved = resolve(entry.body, '', slugs, report);
  if (problems.length > before || !marking.success) return [];
  const definition = definitionOf(kind);
  const body = definition.parse(resolved);
  if (!body.ok) {
    for (const found of body.error) report(found.path, found.message);
    return [];
  }
  const owner = definition.scope === 'negotiation' ? negotiation : null;
  return [{ slug, id: sampleRecordId(slug), kind, negotiation: owner, marking: marking.data, body: body.value }];
}

/** The value with each `@slug` replaced by the identifier of that record; unknown slugs are reported. */
function resolve(
  value: unknown,
  path: string,
  slugs: ReadonlySet<string>,
  report: (path: string, message: string) => void,
): unknown {
  const inside = (part: string | number): string => (path === '' ? `${part}` : `${path}.${part}`);
  if (typeof value === 'string') {
    const slug = referenceForm.exec(value)?.[1];
    if (slug === undefined) return value;
    if (slugs.has(slug)) return sampleRecordId(slug);
    report(path, `points to "${slug}", which no file of the sample holds.`);
    return value;
  }
  if (Array.isArray(value)) return value.map((item: unknown, index) => resolve(item, inside(index), slugs, report));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, inside(key), slugs, report)]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
