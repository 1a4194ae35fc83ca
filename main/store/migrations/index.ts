// The list of migrations, oldest first: `user_version` of a library is the number of the last one that it went through.
import { library } from './0001-library.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [library];

/** The version that this program writes. */
export const latestVersion = migrations.length;
