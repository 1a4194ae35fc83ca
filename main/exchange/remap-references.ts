// Gives a body other references: every pointer to a record that got a new identifier follows it, also inside the text of a brief.
import type { RecordId } from '#shared/core/ids.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { recordOfLink } from '#shared/richtext/link-target.ts';

export type NewIds = ReadonlyMap<string, RecordId>;

type PlainBody = Readonly<Record<string, unknown>>;

/** @param body in the present shape of `kind`; left as it is */
export const remapReferences = (kind: Kind, body: PlainBody, ids: NewIds): PlainBody =>
  ids.size === 0 ? body : remapTable(definitionOf(kind).fields, body, ids);

const remapTable = (fields: FieldTable, body: PlainBody, ids: NewIds): PlainBody =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const field = fields[name];
      return [name, field === undefined ? value : remapValue(field, value, ids)];
    }),
  );

function remapValue(field: Field<unknown>, value: unknown, ids: NewIds): unknown {
  const { rows } = field;
  if (rows !== null && Array.isArray(value)) return value.map((row) => remapTable(rows, row, ids));
  if (field.widget === 'reference') return newId(value, ids);
  if (field.widget === 'references' && Array.isArray(value)) return value.map((id: unknown) => newId(id, ids));
  return field.widget === 'rich-text' ? remapText(value, ids) : value;
}

const newId = (value: unknown, ids: NewIds): unknown => (typeof value === 'string' ? (ids.get(value) ?? value) : value);

/** Where nodes of rich text name records; see shared/richtext/references.ts. */
const pointers: readonly string[] = ['record', 'source', 'issue', 'party'];

/** Any part of a text. What a later version wrote (`original`) is kept as it came. */
function remapText(node: unknown, ids: NewIds): unknown {
  if (Array.isArray(node)) return node.map((item) => remapText(item, ids));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, unknown] => {
      if (key === 'original') return [key, value];
      if (pointers.includes(key)) return [key, newId(value, ids)];
      return [key, key === 'href' && typeof value === 'string' ? newHref(value, ids) : remapText(value, ids)];
    }),
  );
}

function newHref(href: string, ids: NewIds): string {
  const record = recordOfLink(href);
  return record === null ? href : href.replace(record, ids.get(record) ?? record);
}
