// The forms that a line can be held to, where a free text would break what reads it later.

export const lineFormats = {
  /** Hours and minutes of the 24-hour clock, as 09:30. */
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  /** A zone of the IANA time zone database, as Asia/Riyadh, or UTC. */
  zone: /^(?:UTC|[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2})$/,
  /** SHA-256 in lower-case hexadecimal: the name of a blob or the hash of a revision. */
  hash: /^[0-9a-f]{64}$/,
  /** A short name for markings and for codes in the manner of ISO 3166, in any script; what separates codes in a list is left out. */
  code: /^[^\s,;"]{1,40}$/,
  /** A colour as #rrggbb. */
  colour: /^#[0-9a-fA-F]{6}$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type LineFormat = keyof typeof lineFormats;
