// The keys of the editor. Letters are matched by their place on the keyboard where the layout is not Latin.
import { $isListItemNode } from '@lexical/list';
import {
  $createNodeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { insertPageBreak } from './insert.ts';
import { $blockWith, $kindOf, type ParagraphKind, setKind, toggleList } from './kinds.ts';

export interface KeyPlaces {
  /** The element that Alt+F10 goes to. */
  toolbar(): HTMLElement | null;
  /** '/' in an empty paragraph. False where there is nothing to insert: then the sign is typed. */
  insertLiving(): boolean;
  /** '@' after a space or at the start of a line. */
  insertMention(): boolean;
}

type Act = (editor: LexicalEditor) => void;

function toggleKind(editor: LexicalEditor, kind: ParagraphKind): void {
  const current = editor.getEditorState().read(() => {
    const selection = $getSelection();
    const block = $isRangeSelection(selection) ? $blockWith(selection.anchor.getNode()) : null;
    return block === null ? null : $kindOf(block);
  });
  setKind(editor, current === kind ? 'paragraph' : kind);
}

/** The browser goes only as far as the text is laid out, and sections far from the view are not. */
function goToEdge(editor: LexicalEditor, edge: 'start' | 'end', isExtending: boolean): void {
  editor.update(() => {
    const before = $getSelection();
    const anchor = $isRangeSelection(before) ? before.anchor : null;
    const root = $getRoot();
    const from = anchor === null ? null : ([anchor.key, anchor.offset, anchor.type] as const);
    const blocks = root.getChildren().flatMap((section) => ($isElementNode(section) ? section.getChildren() : []));
    const block = edge === 'start' ? blocks.at(0) : blocks.at(-1);
    if (block === undefined) return;
    if ($isElementNode(block)) {
      const selection = edge === 'start' ? block.selectStart() : block.selectEnd();
      if (isExtending && from !== null) selection.anchor.set(...from);
    } else {
      // A living block at the edge is taken whole.
      const selection = $createNodeSelection();
      selection.add(block.getKey());
      $setSelection(selection);
    }
    editor.getElementByKey(block.getKey())?.scrollIntoView({ block: 'nearest' });
  });
}

/** By Ctrl (or Command), and Shift where written, and the place of the key on the keyboard. */
const shortcuts: Readonly<Record<string, Act>> = {
  KeyB: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  KeyI: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
  KeyU: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'underline'),
  Period: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'superscript'),
  KeyZ: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  KeyY: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  'Shift+KeyZ': (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  'Shift+Digit1': (editor) => toggleKind(editor, 'heading-1'),
  'Shift+Digit2': (editor) => toggleKind(editor, 'heading-2'),
  'Shift+Digit3': (editor) => toggleKind(editor, 'heading-3'),
  'Shift+Digit7': (editor) => toggleList(editor, 'numbered'),
  'Shift+Digit8': (editor) => toggleList(editor, 'bulleted'),
  'Shift+Digit9': (editor) => toggleList(editor, 'check'),
  BracketRight: (editor) => editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined),
  BracketLeft: (editor) => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined),
  Enter: insertPageBreak,
  End: (editor) => goToEdge(editor, 'end', false),
  Home: (editor) => goToEdge(editor, 'start', false),
  'Shift+End': (editor) => goToEdge(editor, 'end', true),
  'Shift+Home': (editor) => goToEdge(editor, 'start', true),
};

/** On a Latin layout the letter decides (Z and Y change places on some), on any other the place of the key. */
function placeOf(event: KeyboardEvent): string {
  const letter = /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code;
  return event.shiftKey ? `Shift+${letter}` : letter;
}

function $isInList(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $isListItemNode($blockWith(selection.anchor.getNode()));
}

function $isAtEmptyStart(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  return $blockWith(selection.anchor.getNode())?.getTextContentSize() === 0;
}

function $followsSpace(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { type, offset } = selection.anchor;
  if (offset === 0) return true;
  return (
    type === 'text' &&
    /\s/u.test(
      selection.anchor
        .getNode()
        .getTextContent()
        .charAt(offset - 1),
    )
  );
}

/** Enter on a living block goes to its tools. */
function $focusTools(editor: LexicalEditor): boolean {
  const selection = $getSelection();
  const keys = $isNodeSelection(selection) ? [...selection.getNodes()].map((node) => node.getKey()) : [];
  const [key] = keys;
  if (keys.length !== 1 || key === undefined || !$isDecoratorNode($getNodeByKey(key))) return false;
  const tool = editor.getElementByKey(key)?.querySelector<HTMLElement>('[data-living-tools] button:not([disabled])');
  tool?.focus();
  return tool !== null && tool !== undefined;
}

export function registerKeys(editor: LexicalEditor, places: KeyPlaces): () => void {
  /** After Escape the next Tab leaves, in lists and tables too. */
  let isLeaving = false;
  const goToTools = (event: KeyboardEvent): boolean => {
    const place = places.toolbar()?.querySelector<HTMLElement>('button:not([disabled])');
    if (place === null || place === undefined) return false;
    event.preventDefault();
    place.focus();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Tab' && event.key !== 'Shift') isLeaving = false;
    if (event.altKey && event.key === 'F10') return goToTools(event);
    // Nothing with Ctrl and Alt together: on Windows that is AltGr, which types letters.
    if (event.altKey || event.isComposing) return false;
    if (event.ctrlKey || event.metaKey) {
      const act = shortcuts[placeOf(event)];
      if (act === undefined) return false;
      event.preventDefault();
      act(editor);
      return true;
    }
    const isTaken =
      (event.key === '/' && $isAtEmptyStart() && places.insertLiving()) ||
      (event.key === '@' && $followsSpace() && places.insertMention());
    if (isTaken) event.preventDefault();
    return isTaken;
  };
  const onTab = (event: KeyboardEvent): boolean => {
    if (isLeaving || !$isInList()) {
      // From a caret that was put by a click, Chromium would go back to the page itself before it leaves it.
      if (event.shiftKey) goToTools(event);
      return isLeaving;
    }
    event.preventDefault();
    return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
  };
  const stops = [
    editor.registerCommand(KEY_DOWN_COMMAND, onKeyDown, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_TAB_COMMAND, onTab, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        isLeaving = true;
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!$focusTools(editor)) return false;
        event?.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Only items of lists are indented: a paragraph has no place for it in a text.
    ...[INDENT_CONTENT_COMMAND, OUTDENT_CONTENT_COMMAND].map((command) =>
      editor.registerCommand(command, () => !$isInList(), COMMAND_PRIORITY_CRITICAL),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
