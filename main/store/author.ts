// Who works in this library: said once, kept in its settings, written beside every revision.
import type { Reader, Writer } from './session.ts';

const name = 'author';

export function readAuthor(reader: Reader): string | null {
  const value = reader.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name);
  return typeof value === 'string' ? (JSON.parse(value) as string) : null;
}

export function writeAuthor(writer: Writer, author: string): void {
  writer.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(name, JSON.stringify(author));
}
