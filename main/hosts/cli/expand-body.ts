// What a person may write shorter in a body, driven by its fields: a record by its title, a date or a wording as one text.
import { sentenceOf } from '#shared/contract/failures.ts';
import { type DatePrecision, findDateParts } from '#shared/core/dates.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import type { Session } from './command-file.ts';
import { listAll, matching, severalSentence } from './find-record.ts';
import { WrongUse } from './wrong-use.ts';

type Body = Readonly<Record<string, unknown>>;

interface Reading {
  readonly session: Session;
  /** All records that may be pointed to; asked for once, and only where something is named. */
  readonly records: () => Promise<readonly AnyRecord[]>;
}

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** '2027-09' is a month. What is no date stays a day, and is refused as the engine refuses any such date. */
function precisionOf(date: string): DatePrecision {
  const parts = findDateParts(date);
  if (parts === null || parts.day !== null) return 'day';
  return parts.month === null ? 'year' : 'month';
}

async function recordNamed(what: unknown, field: Field<unknown>, path: string, reading: Reading): Promise<unknown> {
  if (typeof what !== 'string' || isRecordId(what)) return what;
  const { session } = reading;
  const { fieldWrong } = session.words;
  const fits = field.targets.includes('*')
    ? await reading.records()
    : (await reading.records()).filter(({ kind }) => field.targets.includes(kind));
  const found = matching(fits, what.trim(), true);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.id;
  const sentence =
    only === undefined
      ? sentenceOf(
          { code: 'not-found', details: { what: field.targets.join('/').replace('*', 'record'), id: what } },
          session.language,
        )
      : severalSentence(session.words, what, found);
  throw new WrongUse(fieldWrong.at(path, sentence), path);
}

async function expandValue(value: unknown, field: Field<unknown>, path: string, reading: Reading): Promise<unknown> {
  switch (field.widget) {
    case 'date':
      return typeof value === 'string' ? { date: value, precision: precisionOf(value) } : value;
    case 'worded':
      return typeof value === 'string' ? { text: value } : value;
    case 'reference':
      return recordNamed(value, field, path, reading);
    case 'references':
      if (!Array.isArray(value)) return value;
      return Promise.all(value.map((one, index) => recordNamed(one, field, `${path}.${index}`, reading)));
    case 'rows':
      if (!Array.isArray(value)) return value;
      return Promise.all(
        value.map((row, index) =>
          isBody(row) ? expandFields(row, field.rows ?? {}, `${path}.${index}.`, reading) : row,
        ),
      );
    default:
      return value;
  }
}

async function expandFields(body: Body, fields: FieldTable, prefix: string, reading: Reading): Promise<Body> {
  const entries = Object.entries(body).map(async ([name, value]): Promise<readonly [string, unknown]> => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field === undefined ? value : await expandValue(value, field, prefix + name, reading)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * The body as the engine takes it; what it does not know is left for the engine to judge.
 * @param negotiation whose records, beside those of the whole library, may be named; null for any
 * @throws WrongUse naming the field where no record or several have the name
 */
export function expandBody(
  session: Session,
  body: Body,
  fields: FieldTable,
  negotiation: RecordId | null,
): Promise<Body> {
  let asked: Promise<readonly AnyRecord[]> | undefined;
  const near = (records: readonly AnyRecord[]): readonly AnyRecord[] =>
    negotiation === null
      ? records
      : records.filter((one) => one.negotiation === null || one.negotiation === negotiation);
  const records = (): Promise<readonly AnyRecord[]> => {
    asked ??= listAll(session).then(near);
    return asked;
  };
  return expandFields(body, fields, '', { session, records });
}
