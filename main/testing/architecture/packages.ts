// Which package may be used where: every library is wrapped in one place, and the network is reached from the web host alone.
import { packageName } from './import-form.ts';
import { isTestFile, type SourceFile, type Violation } from './source-file.ts';

interface PackageRule {
  readonly names: readonly string[];
  /** Files or folders that may import it. */
  readonly places: readonly string[];
  /** Further places, for tests and benchmarks only. */
  readonly testPlaces: readonly string[];
}

const everywhere = ['shared', 'main', 'renderer'];

const network = ['http', 'https', 'http2', 'net', 'dgram', 'tls', 'dns', 'dns/promises', 'inspector', 'cluster'];

/** The floor of a benchmark: a loopback server without Diwan. */
const bareServer = 'main/testing/browser/bare-pages.ts';

const wordFiles = ['', '-annexes', '-parts', '-runs', '-styles', '-tables'].map((name) => `main/print/docx${name}.ts`);

export const packageRules: readonly PackageRule[] = [
  { names: ['electron'], places: ['main/hosts/electron', 'main/testing/electron'], testPlaces: [] },
  { names: network.map((name) => `node:${name}`), places: ['main/hosts/web', bareServer], testPlaces: [] },
  { names: ['ws'], places: ['main/hosts/web', bareServer], testPlaces: ['main'] },
  { names: ['node:child_process'], places: ['main/hosts', 'main/testing'], testPlaces: ['main'] },
  { names: ['better-sqlite3'], places: ['main/store', 'main/testing'], testPlaces: [] },
  { names: ['@myriaddreamin/typst-ts-node-compiler'], places: ['main/print'], testPlaces: [] },
  { names: ['lexical', '@lexical/*'], places: ['renderer/editor'], testPlaces: [] },
  { names: ['react', 'react-dom', 'react-aria-components', 'lucide-react'], places: ['renderer'], testPlaces: [] },
  { names: ['@tanstack/react-query'], places: ['renderer/client'], testPlaces: [] },
  { names: ['@tanstack/react-table'], places: ['renderer/ui'], testPlaces: [] },
  { names: ['@tanstack/react-virtual'], places: ['renderer/ui', 'renderer/features'], testPlaces: [] },
  { names: ['wouter'], places: ['renderer/client', 'renderer/shell'], testPlaces: [] },
  { names: ['pdfjs-dist'], places: ['renderer/features/print'], testPlaces: [] },
  { names: ['commander'], places: ['main/hosts/cli'], testPlaces: [] },
  { names: ['string-width'], places: ['main/hosts/cli', 'main/print'], testPlaces: [] },
  { names: ['yauzl'], places: ['main/exchange'], testPlaces: ['main'] },
  { names: ['fflate'], places: ['main/exchange', 'main/print/docx-package.ts'], testPlaces: ['main'] },
  { names: ['docx'], places: wordFiles, testPlaces: [] },
  { names: ['fontkit'], places: ['main/print'], testPlaces: ['main'] },
  { names: ['canonicalize'], places: ['shared/core/canonical-json.ts'], testPlaces: [] },
  { names: ['@internationalized/date'], places: ['shared/core'], testPlaces: [] },
  { names: ['vitest', 'fast-check'], places: ['main/testing'], testPlaces: everywhere },
  { names: ['micromark', 'micromark-extension-gfm'], places: ['main/testing'], testPlaces: everywhere },
  { names: ['pixelmatch', 'pngjs'], places: ['main/testing'], testPlaces: [] },
  { names: ['axe-core'], places: ['main/testing'], testPlaces: [] },
  { names: ['oxc-parser', 'playwright-core'], places: ['main/testing'], testPlaces: everywhere },
];

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

const within = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

function problemOf(file: SourceFile, name: string): string | null {
  const isTest = isTestFile(file.path);
  if (name.startsWith('node:') && !isTest && file.room !== 'main')
    return `${file.room} knows no Node (${name}). Let the host pass in what is needed.`;
  const rule = packageRules.find((one) => one.names.some((pattern) => matches(pattern, name)));
  if (rule === undefined || within(file.path, rule.places) || (isTest && within(file.path, rule.testPlaces)))
    return null;
  return `${name} may be imported only in ${rule.places.join(', ')}. Call what wraps it there.`;
}

export const packageViolations = (file: SourceFile): readonly Violation[] =>
  file.imports.flatMap(({ specifier, line }) => {
    const name = packageName(specifier);
    const message = name === null ? null : problemOf(file, name);
    return message === null ? [] : [{ rule: 'packages', path: file.path, line, message }];
  });
