// The architecture test: the project keeps the rules of the house, and each rule is shown to catch its breach.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeViolation, findViolations } from '#main/testing/architecture/find-violations.ts';
import { projectRoot, readProjectFiles } from '#main/testing/architecture/project-files.ts';

interface Case {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

const heading = '// One idea, told in a sentence.\n';
const slash = '/';

/** Each of these must be reported under its rule; the code stands below a proper heading. */
const breaches: readonly Case[] = [
  { rule: 'import form', path: 'main/store/a.ts', code: "import { b } from '../store/b.ts';" },
  { rule: 'import form', path: 'main/store/a.ts', code: "import { b } from './b';" },
  { rule: 'import form', path: 'main/store/a.ts', code: "import { b } from './migrations/b.ts';" },
  { rule: 'import form', path: 'main/store/a.ts', code: "export { b } from '#resources/b.ts';" },
  { rule: 'import form', path: 'main/store/a.ts', code: "import { join } from 'path';" },
  { rule: 'layers', path: 'shared/core/a.ts', code: "import type { B } from '#shared/records/b.ts';" },
  { rule: 'layers', path: 'shared/records/a.ts', code: "import type { B } from '#shared/briefing/b.ts';" },
  { rule: 'layers', path: 'shared/richtext/a.ts', code: "export type B = import('#shared/checks/b.ts').B;" },
  { rule: 'layers', path: 'shared/checks/a.ts', code: "import { b } from '#main/store/b.ts';" },
  { rule: 'layers', path: 'shared/loose.ts', code: 'export const a = 1;' },
  { rule: 'layers', path: 'main/helpers/a.ts', code: 'export const a = 1;' },
  { rule: 'layers', path: 'main/store/a.ts', code: "import { b } from '#main/print/b.ts';" },
  { rule: 'layers', path: 'main/print/a.ts', code: "const b = await import('#main/exchange/b.ts');" },
  { rule: 'layers', path: 'main/exchange/a.ts', code: "import { b } from '#main/services/b.ts';" },
  { rule: 'layers', path: 'main/services/a.ts', code: "import { b } from '#main/compose.ts';" },
  { rule: 'layers', path: 'main/compose.ts', code: "import { b } from '#main/hosts/cli/b.ts';" },
  { rule: 'layers', path: 'main/services/a.ts', code: "import { b } from '#main/testing/b.ts';" },
  { rule: 'layers', path: 'main/store/a.ts', code: "import { b } from './b.test.ts';" },
  { rule: 'layers', path: 'main/hosts/web/a.ts', code: "import type { B } from '#renderer/client/b.ts';" },
  { rule: 'layers', path: 'main/store/a.test.ts', code: "import type { B } from '#renderer/client/b.ts';" },
  { rule: 'layers', path: 'shared/core/a.test.ts', code: "import { b } from '#main/store/b.ts';" },
  { rule: 'layers', path: 'renderer/client/a.ts', code: "import type { B } from '#main/services/b.ts';" },
  {
    rule: 'layers',
    path: 'renderer/features/home/a.tsx',
    code: "import { B } from '#renderer/features/matrix/b.tsx';",
  },
  { rule: 'layers', path: 'renderer/ui/a.tsx', code: "import { b } from '#renderer/client/b.ts';" },
  { rule: 'layers', path: 'renderer/client/a.ts', code: "import { b } from '#renderer/ui/b.tsx';" },
  { rule: 'packages', path: 'main/hosts/web/a.ts', code: "import type { App } from 'electron';" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import http from 'node:http';" },
  { rule: 'packages', path: 'main/hosts/cli/a.ts', code: "import { connect } from 'tls';" },
  { rule: 'packages', path: 'main/testing/a.ts', code: "import { lookup } from 'node:dns/promises';" },
  { rule: 'packages', path: 'main/hosts/cli/a.cjs', code: "const net = require('node:net');" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import Database from 'better-sqlite3';" },
  { rule: 'packages', path: 'main/services/a.test.ts', code: "import Database from 'better-sqlite3';" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import x from '@myriaddreamin/typst-ts-node-compiler';" },
  { rule: 'packages', path: 'renderer/features/briefs/a.tsx', code: "import { $getRoot } from 'lexical';" },
  { rule: 'packages', path: 'main/exchange/a.ts', code: "import { x } from '@lexical/headless';" },
  { rule: 'packages', path: 'main/print/a.ts', code: "import { fork } from 'node:child_process';" },
  { rule: 'packages', path: 'shared/core/a.ts', code: "import { join } from 'node:path';" },
  { rule: 'packages', path: 'main/store/a.ts', code: "import { it } from 'vitest';" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import { Command } from 'commander';" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import stringWidth from 'string-width';" },
  { rule: 'packages', path: 'main/services/a.ts', code: "import { open } from 'yauzl';" },
  { rule: 'packages', path: 'main/print/a.ts', code: "import { zip } from 'fflate';" },
  { rule: 'packages', path: 'main/exchange/a.ts', code: "import { create } from 'fontkit';" },
  { rule: 'packages', path: 'shared/core/a.ts', code: "import canonicalize from 'canonicalize';" },
  { rule: 'packages', path: 'shared/records/a.ts', code: "import { toCalendar } from '@internationalized/date';" },
  { rule: 'network', path: 'main/services/a.ts', code: "await fetch('x');" },
  { rule: 'network', path: 'main/services/a.ts', code: 'const send = globalThis.fetch;' },
  { rule: 'network', path: 'main/services/a.ts', code: "const send = globalThis['fetch'];" },
  { rule: 'network', path: 'renderer/features/home/a.tsx', code: "new WebSocket('ws://x');" },
  {
    rule: 'network',
    path: 'shared/core/a.ts',
    code: 'export type Old = XMLHttpRequest; export const a = new XMLHttpRequest();',
  },
  { rule: 'any', path: 'shared/core/a.ts', code: 'export const a = (b: any): unknown => b;' },
  { rule: 'non-null', path: 'shared/core/a.ts', code: 'export const a = (b: string | null): string => b!;' },
  { rule: 'barrels', path: 'shared/core/index.ts', code: "export * from './a.ts';" },
  { rule: 'default exports', path: 'shared/core/a.ts', code: 'export default 1;' },
  { rule: 'default exports', path: 'shared/core/a.ts', code: 'const a = 1; export { a as default };' },
  { rule: 'hidden imports', path: 'main/store/a.ts', code: 'export const a = (b: string) => import(b);' },
  { rule: 'hidden imports', path: 'main/store/a.ts', code: "process.getBuiltinModule('net');" },
  { rule: 'sql', path: 'main/services/a.ts', code: "export const a = 'SELECT 1';" },
  { rule: 'sql', path: 'main/services/a.ts', code: 'export const a = `DELETE FROM record`;' },
  { rule: 'sql', path: 'main/hosts/cli/a.ts', code: "export const a = 'insert into record values (1)';" },
  { rule: 'tests left out', path: 'main/store/a.test.ts', code: "it.skip('x', () => {});" },
  { rule: 'size', path: 'main/store/a.ts', code: 'export {};\n'.repeat(400) },
  { rule: 'size', path: 'resources/templates/a.typ', code: 'text\n'.repeat(400) },
  { rule: 'file names', path: 'shared/core/someThing.ts', code: 'export const a = 1;' },
  { rule: 'file names', path: 'main/store/some-thing.js', code: 'export const a = 1;' },
  { rule: 'suppressions', path: 'shared/core/a.ts', code: '// biome-ignore lint/style/useConst:\nexport let a = 1;' },
  { rule: 'suppressions', path: 'shared/core/a.ts', code: '// @ts-ignore\nexport const a = 1;' },
  { rule: 'suppressions', path: 'shared/core/a.ts', code: '/* eslint-disable no-var */\nexport const a = 1;' },
  { rule: 'unfinished', path: 'shared/core/a.ts', code: `// ${'TO'}${'DO'} later\nexport const a = 1;` },
  { rule: 'syntax', path: 'shared/core/a.ts', code: 'export const = 1;' },
  { rule: 'workplace', path: 'README.md', code: `See ${slash}work${slash}project for it.` },
  { rule: 'workplace', path: 'shared/core/a.ts', code: `export const a = '${slash}home${slash}somebody';` },
];

/** Each of these is as it should be: the rules must stay silent. */
const proper: readonly Case[] = [
  { rule: 'layers', path: 'shared/contract/a.ts', code: "import { b } from '#shared/core/b.ts';" },
  { rule: 'layers', path: 'main/services/a.ts', code: "import { b } from '#main/store/b.ts';" },
  { rule: 'layers', path: 'main/testing/a.ts', code: "import { b } from '#main/hosts/cli/b.ts';" },
  { rule: 'layers', path: 'shared/core/a.test.ts', code: "import { b } from '#main/testing/b.ts';" },
  { rule: 'layers', path: 'renderer/features/home/a.tsx', code: "import { b } from '#renderer/features/home/b.tsx';" },
  { rule: 'packages', path: 'main/store/a.bench.ts', code: "import Database from 'better-sqlite3';" },
  { rule: 'packages', path: 'main/hosts/web/a.ts', code: "import http from 'node:http';" },
  { rule: 'packages', path: 'main/hosts/cli/a.ts', code: "import { Command } from 'commander';" },
  { rule: 'packages', path: 'main/hosts/cli/a.test.ts', code: "import { zipSync } from 'fflate';" },
  { rule: 'packages', path: 'main/print/a.ts', code: "import { create } from 'fontkit';" },
  { rule: 'packages', path: 'shared/core/canonical-json.ts', code: "import canonicalize from 'canonicalize';" },
  { rule: 'network', path: 'main/hosts/web/a.ts', code: "await fetch('x');" },
  {
    rule: 'network',
    path: 'main/store/a.ts',
    code: 'rows.fetch(1); const b = { fetch: 1 }; interface C { fetch(): void }',
  },
  { rule: 'barrels', path: 'shared/records/index.ts', code: "export * from './a.ts';" },
  { rule: 'default exports', path: 'renderer/vite.config.test.ts', code: 'export const a = 1;' },
  { rule: 'sql', path: 'main/store/a.ts', code: "export const a = 'SELECT 1';" },
  { rule: 'sql', path: 'main/services/a.ts', code: "export const a = 'Select a record from the list.';" },
  {
    rule: 'suppressions',
    path: 'main/store/a.ts',
    code: '// biome-ignore lint/a/b: the driver gives it so\nconst a = 1;',
  },
];

const rulesOf = (one: Case): readonly string[] => {
  const heads = /\.tsx?$/.test(one.path) ? heading : '';
  return findViolations([{ path: one.path, text: `${heads}${one.code}\n` }]).map((violation) => violation.rule);
};

const inShort = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 60).trim();

describe('the house', () => {
  it('keeps its rules in every file', () => {
    expect(findViolations(readProjectFiles()).map(describeViolation)).toEqual([]);
  });

  it('has one installed copy of lexical, at the version of its packages', () => {
    const modules = join(projectRoot, 'node_modules');
    const copies = globSync(
      [
        'lexical/package.json',
        '@lexical/*/package.json',
        '**/node_modules/lexical/package.json',
        '**/node_modules/@lexical/*/package.json',
      ],
      { cwd: modules, exclude: (name) => name.startsWith('.') },
    );
    const versions = copies.map((copy) => {
      const { version } = JSON.parse(readFileSync(join(modules, copy), 'utf8')) as { version: string };
      return version;
    });
    expect(existsSync(join(modules, 'lexical'))).toBe(true);
    expect(copies.filter((copy) => copy.includes('node_modules'))).toEqual([]);
    expect(new Set(versions).size).toBe(1);
  });
});

describe('the rules', () => {
  for (const breach of breaches) {
    it(`report [${breach.rule}] in ${breach.path}: ${inShort(breach.code)}`, () => {
      expect(rulesOf(breach)).toContain(breach.rule);
    });
  }

  for (const one of proper) {
    it(`stay silent [${one.rule}] in ${one.path}: ${inShort(one.code)}`, () => {
      expect(rulesOf(one)).not.toContain(one.rule);
    });
  }

  it('report a file without its first sentence', () => {
    const rules = findViolations([{ path: 'main/store/a.ts', text: 'export const a = 1;\n' }]).map((one) => one.rule);
    expect(rules).toEqual(['first sentence']);
  });

  it('report a circle once, with the way round, also when it is made of types only', () => {
    const files = [
      { path: 'main/store/a.ts', text: `${heading}import type { B } from './b.ts';\nexport type A = B;\n` },
      { path: 'main/store/b.ts', text: `${heading}import type { A } from './a.ts';\nexport type B = A;\n` },
    ];
    const found = findViolations(files);
    expect(found.map((one) => one.rule)).toEqual(['cycles']);
    expect(found[0]?.message).toContain('main/store/a.ts -> main/store/b.ts -> main/store/a.ts');
  });

  it('report dependencies that are not pinned or not explained', () => {
    const files = [
      { path: 'package.json', text: JSON.stringify({ dependencies: { one: '^1.0.0', two: '2.0.0', three: '3.0.0' } }) },
      { path: 'DECISIONS.md', text: '| `one` | `three` |' },
    ];
    expect(findViolations(files).map((one) => one.message.split(' ').slice(0, 3).join(' '))).toEqual([
      'one is asked',
      'two has no',
    ]);
  });

  it('report a package that is there only because another one needs it', () => {
    const files = [
      { path: 'package.json', text: JSON.stringify({ dependencies: { zod: '4.0.0' } }) },
      { path: 'DECISIONS.md', text: '`zod`' },
      { path: 'main/store/a.ts', text: `${heading}import { z } from 'zod';\nimport { undici } from 'undici';\n` },
    ];
    expect(findViolations(files).map(describeViolation)).toEqual([
      expect.stringContaining('a.ts:3  [dependencies] undici is'),
    ]);
  });

  it('report two versions or two copies of lexical', () => {
    const packages = {
      'node_modules/lexical': { version: '1.0.0' },
      'node_modules/@lexical/list': { version: '1.0.1' },
      'node_modules/x/node_modules/lexical': { version: '1.0.0' },
    };
    const found = findViolations([{ path: 'package-lock.json', text: JSON.stringify({ packages }) }]);
    expect(found.map((one) => one.message.split(' ')[0])).toEqual([
      'node_modules/@lexical/list',
      'node_modules/x/node_modules/lexical',
    ]);
  });

  it('report a binary for another machine that the lock file forgot', () => {
    const packages = {
      'node_modules/one': { version: '1.0.0', optionalDependencies: { 'one-linux': '1.0.0', 'one-darwin': '1.0.0' } },
      'node_modules/one-linux': { version: '1.0.0' },
    };
    const found = findViolations([{ path: 'package-lock.json', text: JSON.stringify({ packages }) }]);
    expect(found.map((one) => one.message)).toEqual([expect.stringContaining('one-darwin')]);
  });

  it('name the file, the line and what to do instead', () => {
    const text = `${heading}\nexport const a = (b: any): unknown => b;\n`;
    const [found] = findViolations([{ path: 'shared/core/a.ts', text }]).map(describeViolation);
    expect(found).toBe(
      'shared/core/a.ts:3  [any] any switches the compiler off. Write unknown and parse it, or name the type.',
    );
  });
});
