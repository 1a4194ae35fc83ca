// Bringing a library to the present version: each migration in one transaction, so that a kill leaves the old or the new, never between.

import { migrations } from '#main/store/migrations/index.ts';
import { applicationId, type Connection } from './connection.ts';

/** The version that the file says it has; 0 for a new one. */
export const versionOf = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }));

/** Runs what is missing and returns the numbers that were run. `statementDone` is told of each statement. */
export function migrate(
  connection: Connection,
  statementDone: (statement: string) => void = () => {},
): readonly number[] {
  const run: number[] = [];
  for (const migration of migrations) {
    if (migration.number <= versionOf(connection)) continue;
    connection
      .transaction(() => {
        for (const statement of migration.statements) {
          connection.exec(statement);
          statementDone(statement);
        }
        connection.pragma(`application_id = ${applicationId}`);
        connection.pragma(`user_version = ${migration.number}`);
      })
      .immediate();
    run.push(migration.number);
  }
  return run;
}
