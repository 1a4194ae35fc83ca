// The editor without a window, with everything that keeps a text in shape.
import { createHeadlessEditor } from '@lexical/headless';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';
import { $richTextOf } from '#renderer/editor/convert/from-editor.ts';
import { toEditorState } from '#renderer/editor/convert/to-editor.ts';
import { registerStructure } from '#renderer/editor/extensions/structure.ts';
import { allNodes } from '#renderer/editor/nodes/all-nodes.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';

/**
 * Lexical 0.52 refuses a few removals from one list item to another with this sentence: the step is then taken back as a
 * whole, and nothing is lost.
 */
const isRefusedStep = (error: Error): boolean => /^\$getTextNodeOffset: invalid offset/.test(error.message);

/** Errors of a step are thrown when the step is over, as in a window: thrown earlier they would leave it half done. */
const errors = new WeakMap<LexicalEditor, Error[]>();

export function headlessEditor(text?: RichText): LexicalEditor {
  const thrown: Error[] = [];
  const editor = createHeadlessEditor({ nodes: [...allNodes], onError: (error) => thrown.push(error) });
  errors.set(editor, thrown);
  registerRichText(editor);
  registerList(editor);
  registerStructure(editor);
  if (text !== undefined) editor.setEditorState(editor.parseEditorState(toEditorState(text)));
  return editor;
}

export const textIn = (editor: LexicalEditor): RichText => editor.getEditorState().read($richTextOf);

/** Does something in the editor, as one step. */
export function step(editor: LexicalEditor, act: () => void): void {
  editor.update(act, { discrete: true });
  const unexpected = errors.get(editor)?.find((error) => !isRefusedStep(error));
  if (unexpected !== undefined) throw unexpected;
}
