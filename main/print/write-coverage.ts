// A verb run by hand when a bundled font changes: writes coverage.ts anew (`node main/print/write-coverage.ts`).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageSource } from './coverage-of-fonts.ts';

const target = join(import.meta.dirname, 'coverage.ts');
writeFileSync(target, coverageSource(join(import.meta.dirname, '../../node_modules')));
console.log(`Wrote ${target}`);
