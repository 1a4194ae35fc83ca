// The runs of a flow: languages filled in, and notes counted in the order in which a reader meets them.
import type { PrintLanguage, Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { FlowNote, FlowParagraph, FlowRun, FlowRuns } from './flow-items.ts';

export const plain = (
  text: string,
  language: PrintLanguage,
  look: { readonly bold?: boolean; readonly italic?: boolean } = {},
): FlowRun => ({ text, bold: look.bold === true, italic: look.italic === true, language, note: null });

export const plainParagraph = (runs: FlowRuns, language: PrintLanguage): FlowParagraph => ({
  kind: 'paragraph',
  number: '',
  mark: '',
  language,
  runs,
});

/** The notes of one part. */
export interface Notes {
  /** The runs with their notes numbered on, in the language around them; `italic` for all of them. */
  readonly runs: (runs: readonly Run[], language: PrintLanguage, italic?: boolean) => FlowRuns;
  readonly made: () => readonly FlowNote[];
}

export function startNotes(document: PrintDocument): Notes {
  const made: FlowNote[] = [];
  const found = new Map(document.notes.map((note) => [note.id, note]));
  const flowRun = (run: Run, language: PrintLanguage, italic: boolean): FlowRun => ({
    ...plain(run.text, run.language ?? language, {
      bold: run.bold === true,
      italic: italic || run.italic === true,
    }),
    note: run.note === undefined ? null : number(run.note),
  });
  // A source is repeated in full at each mark, as in print.
  const number = (id: string): number => {
    const note = found.get(id);
    if (note === undefined) throw new Error(`No note has the id ${id}.`);
    const runs = note.runs.map(({ note: _none, ...run }) => flowRun(run, document.language, false));
    made.push({ number: made.length + 1, grade: note.grade, runs });
    return made.length;
  };
  return {
    runs: (runs, language, italic = false) => runs.map((run) => flowRun(run, language, italic)),
    made: () => made,
  };
}
