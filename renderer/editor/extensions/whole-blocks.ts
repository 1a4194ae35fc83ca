// What has no words of its own is taken whole by a click or an arrow; what is typed then stands after it, and a click elsewhere
// puts the caret there.
import { IS_APPLE } from '@lexical/utils';
import {
  $createNodeSelection,
  $createParagraphNode,
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  BEFORE_INPUT_COMMAND,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  PASTE_COMMAND,
} from 'lexical';

/** The last of what is taken whole, or null while there is a caret. */
export function $takenWhole(): LexicalNode | null {
  const selection = $getSelection();
  return $isNodeSelection(selection) ? (selection.getNodes().at(-1) ?? null) : null;
}

function $take(target: Element): boolean {
  const node = $getNearestNodeFromDOMNode(target);
  if (!$isDecoratorNode(node) || node.isInline()) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}

/**
 * The browser has moved its caret already, but a quick click is heard before the event that says so. Lexical would let go of the
 * block and have no caret at all, and what is typed then would go to the start of the text.
 */
function $putCaret(editor: LexicalEditor): boolean {
  if (!$isNodeSelection($getSelection())) return false;
  const caret = $createRangeSelectionFromDom(window.getSelection(), editor);
  if (caret !== null) $setSelection(caret);
  return true;
}

/** There is no place for letters while a block is taken: it stays, and they begin a paragraph after it. */
function $makePlace(): boolean {
  const taken = $takenWhole();
  if (taken === null) return false;
  if ($isDecoratorNode(taken) && taken.isInline()) taken.selectNext();
  else taken.insertAfter($createParagraphNode()).selectStart();
  return true;
}

/**
 * By its key, since a caret inside a block hears of no letters. 'Process' and 'Dead' begin what an input method composes; Ctrl and
 * Alt together are AltGr, and Option on a Mac types letters of its own.
 */
function isTyping({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'Process' || key === 'Dead') return true;
  return [...key].length === 1 && !metaKey && (altKey ? ctrlKey || IS_APPLE : !ctrlKey);
}

export function registerWholeBlocks(editor: LexicalEditor): () => void {
  const onClick = ({ target }: MouseEvent): boolean => {
    if (!(target instanceof Element) || target.closest('button, a') !== null) return false;
    // Words of a block may be marked, to be copied: it is not taken then.
    if (window.getSelection()?.isCollapsed !== false && $take(target)) return true;
    return $putCaret(editor);
  };
  const onInput = (event: InputEvent): boolean => {
    if (event.inputType !== 'insertText' || event.data === null || !$makePlace()) return false;
    event.preventDefault();
    return editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event.data);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (isTyping(event)) $makePlace();
    // The browser would look for the edge of a line, of which a block has none, and go to that of the section.
    const isEdge = (event.key === 'Home' || event.key === 'End') && !event.ctrlKey && !event.metaKey;
    if (!isEdge || $takenWhole() === null) return false;
    event.preventDefault();
    return true;
  };
  const stops = [
    editor.registerCommand(CLICK_COMMAND, onClick, COMMAND_PRIORITY_LOW),
    editor.registerCommand(BEFORE_INPUT_COMMAND, onInput, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_DOWN_COMMAND, onKeyDown, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(PASTE_COMMAND, () => $makePlace() && false, COMMAND_PRIORITY_CRITICAL),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
