// Single fields as they are typed after --set, read by what each field takes.
import type { Field } from '#shared/records/fields.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { Session } from './command-file.ts';
import type { CliWords } from './words.ts';
import { WrongUse } from './wrong-use.ts';

type Body = Readonly<Record<string, unknown>>;

/** @throws WrongUse naming the choices, where the value is none of them */
export function requireChoice(field: Field<unknown>, name: string, value: string, words: CliWords): string {
  if (field.choices.includes(value)) return value;
  throw new WrongUse(words.fieldWrong.choice(name, value, field.choices.join(', ')), name);
}

/** The field of a kind. @throws WrongUse with all its fields, where it has none of this name */
export function requireField(kind: Kind, name: string, words: CliWords): Field<unknown> {
  const { fields } = definitionOf(kind);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined)
    throw new WrongUse(words.fieldWrong.unknown(name, kind, Object.keys(fields).join(', ')), name);
  return field;
}

function parsedJson(name: string, value: string, words: CliWords): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new WrongUse(words.fieldWrong.json(name, value), name);
  }
}

/** Values in a list are divided by what cannot stand in them; a list as JSON is taken as it is. */
function listOf(name: string, value: string, divider: string, words: CliWords): unknown {
  if (value.startsWith('[')) return parsedJson(name, value, words);
  return value
    .split(divider)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function truthOf(name: string, value: string, words: CliWords): boolean {
  if (['yes', 'true', words.yes].includes(value)) return true;
  if (['no', 'false', words.no].includes(value)) return false;
  throw new WrongUse(words.fieldWrong.yesNo(name, value), name);
}

function valueOfText(field: Field<unknown>, name: string, value: string, words: CliWords): unknown {
  const bare = value.trim();
  switch (field.widget) {
    case 'line':
    case 'text':
      return value;
    case 'worded':
      return bare.startsWith('{') ? parsedJson(name, bare, words) : value;
    case 'tags':
      return listOf(name, bare, ',', words);
    case 'choices': {
      const chosen = listOf(name, bare, ',', words);
      return Array.isArray(chosen) ? chosen.map((one) => requireChoice(field, name, String(one), words)) : chosen;
    }
    // Titles have commas in them.
    case 'references':
      return listOf(name, bare, ';', words);
    case 'yes-no':
      return truthOf(name, bare, words);
    case 'rows':
    case 'rich-text':
      return parsedJson(name, bare, words);
    case 'choice':
      return bare === '' ? null : requireChoice(field, name, bare, words);
    case 'scale':
    case 'number':
      if (bare === '') return null;
      if (!Number.isFinite(Number(bare))) throw new WrongUse(words.fieldWrong.number(name, value), name);
      return Number(bare);
    case 'date':
      if (bare === '') return null;
      return bare.startsWith('{') ? parsedJson(name, bare, words) : bare;
    case 'reference':
      return bare === '' ? null : bare;
    default:
      return field.widget satisfies never;
  }
}

/** A new text for a wording that stands there keeps its language and its translations. */
function keptWording(field: Field<unknown>, value: unknown, present: unknown): unknown {
  const isWording = typeof present === 'object' && present !== null;
  return field.widget === 'worded' && typeof value === 'string' && isWording ? { ...present, text: value } : value;
}

/**
 * The fields that were set, not yet expanded.
 * @param settings each `field=value`; nothing after the sign empties a field that may be empty
 * @param present what the record holds now
 * @throws WrongUse where a field is unknown or does not take the value
 */
export function readSettings({ words }: Session, kind: Kind, settings: readonly string[], present: Body): Body {
  const entries = settings.map((setting): readonly [string, unknown] => {
    const at = setting.indexOf('=');
    if (at < 1) throw new WrongUse(words.fieldWrong.set(setting), 'set');
    const name = setting.slice(0, at);
    const field = requireField(kind, name, words);
    return [name, keptWording(field, valueOfText(field, name, setting.slice(at + 1), words), present[name])];
  });
  return Object.fromEntries(entries);
}
