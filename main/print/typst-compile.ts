// One Typst compilation: templates and data as shadow files in a workspace that does not exist, named fonts, no packages.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { err, ok, type Result } from '#shared/core/result.ts';
import { faceChains, scripts } from './fonts.ts';
import type { PrintFailure, WorkerRequest } from './worker-message.ts';

// A path beneath a file can hold nothing, on any system: whatever a template asks for beyond the shadow files is not found.
const workspace = join(import.meta.filename, 'workspace');
// Typst would fetch such packages from the network, out of sight of any policy of the host.
const packages = /@(preview|local)\b/;

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range: { readonly start: { readonly line: number } } | null;
  /** 1 is an error; the rest are warnings and the way that led there. */
  readonly severity: number;
}

interface TemplateFile {
  readonly name: string;
  readonly source: string;
}

const readTemplates = (folder: string): readonly TemplateFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.typ'))
    .sort()
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));

function findPackage(templates: readonly TemplateFile[]): PrintFailure | null {
  for (const { name, source } of templates) {
    const index = source.search(packages);
    if (index < 0) continue;
    const message =
      'The template asks for a Typst package. Packages come from the network; copy what is needed into the templates.';
    return { message, file: name, line: source.slice(0, index).split('\n').length };
  }
  return null;
}

function describe(compiler: NodeCompiler, problem: NodeError | null): PrintFailure {
  const all: readonly Diagnostic[] = problem ? compiler.fetchDiagnostics(problem) : [];
  const first = all.find((diagnostic) => diagnostic.severity === 1) ?? all[0];
  if (first === undefined) return { message: 'Typst could not set the document and gave no reason.' };
  const file = first.path.startsWith(workspace) ? first.path.slice(workspace.length + 1) : first.path;
  return { message: first.message, file, ...(first.range ? { line: first.range.start.line + 1 } : {}) };
}

/** `pdf()` throws its reason only as the text of a Rust value: `... message: "PDF/UA-1 error: ...", trace: ...`. */
function describeExport(thrown: unknown): PrintFailure {
  const whole = thrown instanceof Error ? thrown.message : String(thrown);
  const quoted = /message: ("(?:[^"\\]|\\.)*")/.exec(whole)?.[1];
  return { message: quoted?.slice(1, -1).replace(/\\(["\\])/g, '$1') ?? whole };
}

interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

// What Typst says where it loses its way among the footnotes of cells that go over several pages.
const lostInNotes = /ambiguous logical parent|tags weren't properly closed/;

/** Sets the document. Runs until it is done: the caller keeps the time and ends the process. */
export function compileDocument(request: WorkerRequest): Result<Printed, PrintFailure> {
  const first = attempt(request, false);
  if (first.ok || !lostInNotes.test(first.error.message)) return first;
  return attempt(request, true);
}

function attempt(request: WorkerRequest, notesInText: boolean): Result<Printed, PrintFailure> {
  const templates = readTemplates(request.templates);
  const refused = findPackage(templates);
  if (refused) return err(refused);

  // Bundled fonts come first and are named one by one, without fallback. The library has no switch for the system's own fonts;
  // on Linux the caller's FONTCONFIG_FILE keeps them out altogether.
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: request.fonts.map((path) => readFileSync(path)) }],
  });
  const add = (name: string, content: string): void => compiler.mapShadow(join(workspace, name), Buffer.from(content));
  for (const { name, source } of templates) add(name, source);
  add('data.json', JSON.stringify(request.document));
  add('attempt.json', JSON.stringify({ notesInText }));
  add('faces.json', JSON.stringify({ chains: faceChains, scripts }));

  const result = compiler.compile({ mainFilePath: join(workspace, 'main.typ') });
  const { result: pages } = result;
  if (result.hasError() || pages === null) return err(describe(compiler, result.takeDiagnostics()));
  try {
    const bytes = compiler.pdf(pages, {
      ...(request.standard ? { pdfStandard: request.standard } : {}),
      creationTimestamp: Date.parse(`${request.document.isoDate}T00:00:00Z`) / 1000,
    });
    return ok({ bytes, pages: pages.numOfPages });
  } catch (thrown) {
    return err(describeExport(thrown));
  }
}
