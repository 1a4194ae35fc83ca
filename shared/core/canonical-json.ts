// Canonical JSON (RFC 8785): equal values give equal text, so that hashes and exports can be compared byte for byte.
import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** @throws when the value holds something JSON cannot say (a function, NaN, a lone surrogate). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This value cannot be written as JSON.');
  return text;
}
