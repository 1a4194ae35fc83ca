// What a list shows, as it stands in the address: words, filters and order.
import { definitionOf, type Kind } from '#shared/records/record.ts';

/** Field name to the values that are let through; '' stands for none. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

/** 'party:id,id;stance:for' */
export const writeFilters = (filters: Filters): string =>
  Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => `${field}:${values.map(encodeURIComponent).join(',')}`)
    .join(';');

/** What is not understood is left out: an address may have been typed. */
export function readFilters(text: string, kind: Kind): Filters {
  const allowed = filterFields(kind);
  const pairs = text.split(';').flatMap((part): readonly (readonly [string, readonly string[]])[] => {
    const [field = '', values] = part.split(':');
    if (values === undefined || !allowed.includes(field)) return [];
    return [[field, values.split(',').map(decodeSafely)]];
  });
  return Object.fromEntries(pairs);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The fields with a closed list of values, or that point to records; and the marking. */
export const filterFields = (kind: Kind): readonly string[] => [
  ...Object.entries(definitionOf(kind).fields)
    .filter(([, { widget }]) => ['choice', 'reference', 'references'].includes(widget))
    .map(([name]) => name),
  'marking',
];

/** 'asOf' upwards, '-asOf' downwards. */
export const writeOrder = (order: Order | null): string =>
  order === null ? '' : `${order.isDescending ? '-' : ''}${order.column}`;

export function readOrder(text: string): Order | null {
  if (text === '') return null;
  return text.startsWith('-') ? { column: text.slice(1), isDescending: true } : { column: text, isDescending: false };
}
