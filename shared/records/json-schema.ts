// The JSON Schema of a record in a case file, made from the register, so that others can write and check one without Diwan.
import { z } from 'zod';
import type { Json } from '#shared/core/canonical-json.ts';
import { dateValueSchema } from '#shared/core/dates.ts';
import type { Field, FieldTable } from './fields.ts';
import { markingSchema } from './marking.ts';
import { type AnyKind, definitionOf, type Kind, kindNames } from './record.ts';
import { wordedSchema } from './worded.ts';

type JsonObject = { readonly [key: string]: Json };

const reference = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: 'null' }] });

/** `$schema` is said once, at the root. */
function schemaOf(type: z.ZodType): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input', target: 'draft-2020-12' });
  return schema as JsonObject;
}

/** What several kinds share. The parser is stricter: dates must exist, and the limits of size are its own. */
const sharedDefinitions = (): JsonObject => ({
  recordId: {
    description: 'A UUID in lower case; Diwan makes version 7.',
    type: 'string',
    format: 'uuid',
    pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  },
  dateValue: {
    description: 'A Gregorian date: 2027-09-15, 2027-09 or 2027, with the precision that is really known.',
    ...schemaOf(dateValueSchema()),
  },
  worded: {
    description: 'A wording in its original language, with translations.',
    ...schemaOf(wordedSchema()),
  },
  marking: {
    description: 'Codes of the marking scheme of the library; a level of null means that nobody has marked the record.',
    ...schemaOf(markingSchema),
  },
  richText: {
    description:
      'Sections of blocks: heading, paragraph, quote, call-out, list, table, page-break, living. Another kind is kept as a placeholder.',
    type: 'object',
    required: ['version', 'sections'],
    properties: {
      version: { const: 1 },
      sections: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'blocks'],
          properties: {
            id: reference('blockId'),
            blocks: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'kind'],
                properties: { id: reference('blockId'), kind: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  },
  blockId: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,40}$' },
});

function valueSchema(field: Field<unknown>, words: ReadWords): JsonObject {
  switch (field.widget) {
    case 'worded':
      return field.required
        ? { ...reference('worded'), properties: { text: { pattern: '\\S' } } }
        : reference('worded');
    case 'date':
      return field.required ? reference('dateValue') : orNull(reference('dateValue'));
    case 'reference':
      return field.required ? reference('recordId') : orNull(reference('recordId'));
    case 'references':
      return { type: 'array', items: reference('recordId') };
    case 'rich-text':
      return reference('richText');
    case 'rows':
      return { type: 'array', items: objectSchema(field.rows ?? {}, words.fields ?? {}) };
    default:
      return schemaOf(field.schema());
  }
}

/** The words of a field as far as they are documented. */
interface ReadWords {
  readonly label: string;
  readonly help: string;
  readonly fields?: Readonly<Record<string, ReadWords>>;
}

function objectSchema(fields: FieldTable, words: Readonly<Record<string, ReadWords>>): JsonObject {
  const properties = Object.entries(fields).map(([name, field]): [string, JsonObject] => {
    const own = words[name];
    if (own === undefined) throw new Error(`The field ${name} has no words.`);
    const points = field.targets.length === 0 ? {} : { $comment: `points to: ${field.targets.join(', ')}` };
    return [name, { title: own.label, description: own.help, ...points, ...valueSchema(field, own) }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(fields).filter((name) => fields[name]?.required === true),
    additionalProperties: false,
  };
}

function kindSchema(definition: AnyKind): JsonObject {
  const place = definition.scope === 'library' ? 'of the whole library' : 'of one negotiation';
  return {
    title: definition.words.en.one,
    $comment: `shape ${definition.shape}, ${place}`,
    ...objectSchema(definition.fields, definition.words.en.fields),
  };
}

const bodyOf = (kind: Kind): JsonObject => ({
  if: { properties: { kind: { const: kind } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, in an object that nobody awaits
  then: { properties: { body: reference(kind) } },
});

/** JSON Schema (draft 2020-12) of one line of `records.jsonl`: the envelope here, the body of each kind under `$defs`. */
export const caseSchema = (): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A record in a Diwan case file',
  description:
    'One line of records.jsonl. Fields that are left out take their initial value; unknown fields of a body are refused.',
  type: 'object',
  required: ['id', 'kind', 'body'],
  properties: {
    id: reference('recordId'),
    kind: { enum: kindNames },
    negotiation: orNull(reference('recordId')),
    marking: reference('marking'),
    body: { type: 'object' },
  },
  allOf: kindNames.map(bodyOf),
  $defs: {
    ...sharedDefinitions(),
    ...Object.fromEntries(kindNames.map((kind) => [kind, kindSchema(definitionOf(kind))])),
  },
});
