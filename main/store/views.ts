// What can be rebuilt from the register: a view with named columns for each kind, so that anyone can read a library with the
// sqlite3 shell, and an index for each field that a kind asks for. Both are remade only when the register has changed.
import { createHash } from 'node:crypto';
import type { AnyKind } from '#shared/records/record.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './session.ts';

const snake = (name: string): string =>
  name.replaceAll('-', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const column = (name: string, widget: string): string => {
  const path = widget === 'worded' ? `$.${name}.text` : widget === 'date' ? `$.${name}.date` : `$.${name}`;
  return `json_extract(record.body, '${path}') AS "${snake(name)}"`;
};

/** The envelope's own columns; a field of the same name stands under its own name with `its_` before it. */
const envelope = ['id', 'title', 'negotiation', 'marking', 'revision', 'sequence'];

function viewOf(kind: AnyKind): string {
  const columns = Object.entries(kind.fields).map(([name, field]) =>
    envelope.includes(snake(name))
      ? column(name, field.widget).replace(/AS "/, 'AS "its_')
      : column(name, field.widget),
  );
  return `CREATE VIEW "${snake(kind.kind)}" AS SELECT record.id, record.title, home.id AS negotiation,
    json_extract(record.marking, '$.level') AS marking, record.revision, record.sequence, ${columns.join(', ')}
    FROM record LEFT JOIN record AS home ON home.key = record.negotiation
    WHERE record.kind = '${kind.kind}' AND record.deleted = 0`;
}

/** The expression index behind `fieldExpression`; its name says kind and field. */
const indexesOf = (kind: AnyKind): readonly string[] =>
  Object.entries(kind.fields)
    .filter(([, field]) => field.indexed)
    .map(([name, field]) => {
      const path = field.widget === 'date' ? `${name}.date` : name;
      return `CREATE INDEX "record_by_${snake(kind.kind)}_${snake(name)}" ON record (json_extract(body, '$.${path}'))
        WHERE kind = '${kind.kind}' AND deleted = 0`;
    });

/** Every statement that the present register asks for. */
export const derivedSchema = (): readonly string[] =>
  kindNames.map(definitionOf).flatMap((kind) => [viewOf(kind), ...indexesOf(kind)]);

const fingerprintOf = (statements: readonly string[]): string =>
  JSON.stringify(createHash('sha256').update(statements.join('\n')).digest('hex'));

/** Makes views and indexes anew, inside a transaction of the caller. */
export function remakeDerivedSchema({ prepare }: Pick<Writer, 'prepare'>): void {
  const statements = derivedSchema();
  const old = prepare(
    `SELECT type, name FROM sqlite_schema WHERE type = 'view'
     OR (type = 'index' AND name GLOB 'record_by_*' AND sql LIKE '%json_extract%')`,
  ).all() as { type: string; name: string }[];
  for (const { type, name } of old) prepare(`DROP ${type} "${name}"`).run();
  for (const statement of statements) prepare(statement).run();
  prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('derived-schema', ?)").run(fingerprintOf(statements));
}

/** Makes views and indexes anew when the register is not the one that they were made from. True when it did. */
export function refreshDerivedSchema(connection: Connection): boolean {
  const known = connection.prepare("SELECT value FROM setting WHERE name = 'derived-schema'").pluck().get();
  if (known === fingerprintOf(derivedSchema())) return false;
  connection.transaction(() => remakeDerivedSchema({ prepare: (sql) => connection.prepare(sql) })).immediate();
  return true;
}
