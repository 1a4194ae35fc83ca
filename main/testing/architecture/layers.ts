// Who may import whom: the table of layers of the three rooms, and the check that keeps to it.
import { projectPath } from './import-form.ts';
import { isTestFile, type SourceFile, type Violation } from './source-file.ts';

const shared = ['core', 'language', 'richtext', 'records', 'briefing', 'checks', 'contract'];
const sharedFrom = (layer: string): readonly string[] =>
  shared.slice(0, shared.indexOf(layer) + 1).map((name) => `shared/${name}`);
const engine = ['main/store', 'main/print', 'main/exchange'];

/** Each layer with the layers that its files may import. The order of a layer's own line does not matter. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(shared.map((name) => [`shared/${name}`, sharedFrom(name)])),
  'main/store': ['main/store', 'shared'],
  'main/print': ['main/print', 'shared'],
  'main/exchange': ['main/exchange', 'shared'],
  'main/services': ['main/services', ...engine, 'shared'],
  'main/compose.ts': ['main/services', ...engine, 'shared'],
  'main/hosts': ['main/hosts', 'main/compose.ts', 'main/services', ...engine, 'shared'],
  'main/testing': ['main', 'shared'],
  'renderer/styles': ['renderer/styles'],
  'renderer/client': ['renderer/client', 'shared'],
  'renderer/ui': ['renderer/ui', 'renderer/styles', 'shared'],
  'renderer/editor': ['renderer/editor', 'renderer/ui', 'renderer/styles', 'shared'],
  'renderer/features': ['renderer/editor', 'renderer/client', 'renderer/ui', 'renderer/styles', 'shared'],
  'renderer/shell': [
    'renderer/shell',
    'renderer/features',
    'renderer/editor',
    'renderer/client',
    'renderer/ui',
    'renderer/styles',
    'shared',
  ],
  'renderer/main.ts': ['renderer/client', 'renderer/window.tsx', 'shared'],
  'renderer/window.tsx': [
    'renderer/shell',
    'renderer/features',
    'renderer/editor',
    'renderer/client',
    'renderer/ui',
    'renderer/styles',
    'shared',
  ],
};

/** What tests and benchmarks of a room may import: the room itself, what is below it, and the test helpers. */
const testLayers: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared', 'main/testing'],
  main: ['main', 'shared'],
  renderer: ['renderer', 'shared', 'main/testing'],
};

const within = (path: string, layer: string): boolean => path === layer || path.startsWith(`${layer}/`);

function layerOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, 2).join('/');
}

/** A feature is a world of its own: 'renderer/features/matrix' for any file in it. */
const featureOf = (path: string): string | null => /^renderer\/features\/[^/]+/.exec(path)?.[0] ?? null;

function problemOf(file: SourceFile, target: string): string | null {
  if (isTestFile(target)) return `${target} is a test; nobody imports a test. Move what is shared into main/testing.`;
  const layer = layerOf(file.path);
  const isTest = isTestFile(file.path);
  const allowed = isTest ? (testLayers[file.room] ?? []) : (layers[layer] ?? []);
  const feature = featureOf(file.path);
  if (feature !== null && featureOf(target) !== null && !isTest) {
    return within(target, feature)
      ? null
      : `A feature never imports another (${target}): let them meet through the contract, an event or a route.`;
  }
  if (allowed.some((one) => within(target, one))) return null;
  const names = allowed.length > 0 ? allowed.join(', ') : 'nothing';
  return `${isTest ? `A test in ${file.room}` : layer} must not import ${target}. It may import: ${names}. Move the code down, or pass it in from above.`;
}

/** Files that stand in no known layer, and imports that point the wrong way. */
export function layerViolations(file: SourceFile): readonly Violation[] {
  const layer = layerOf(file.path);
  if (!isTestFile(file.path) && layers[layer] === undefined) {
    const message = `${layer} is no part of the house. Put the file into one of: ${Object.keys(layers).join(', ')}.`;
    return [{ rule: 'layers', path: file.path, line: 1, message }];
  }
  return file.imports.flatMap(({ specifier, line }) => {
    const target = projectPath(file.path, specifier);
    const message = target === null ? null : problemOf(file, target);
    return message === null ? [] : [{ rule: 'layers', path: file.path, line, message }];
  });
}
