// `npm run soak [-- words]`: the tests in *.soak.test.ts in their long form, with hours of time.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

const hour = 3_600_000;
const limit = String(12 * hour);
const words = process.argv.slice(2);
const filter = words.length > 0 ? ['--testNamePattern', words.join(' ')] : [];

const { status, error } = spawnSync(
  process.execPath,
  [
    join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '.soak.test.ts',
    '--testTimeout',
    limit,
    '--hookTimeout',
    limit,
    ...filter,
  ],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, DIWAN_SOAK: '1' } },
);
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
