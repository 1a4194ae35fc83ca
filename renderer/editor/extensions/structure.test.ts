// Blocks keep their identifiers and sections their size, whatever is typed, split, joined, listed or copied.
import {
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import fc from 'fast-check';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  DELETE_CHARACTER_COMMAND,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { toEditorState } from '#renderer/editor/convert/to-editor.ts';
import { headlessEditor, step, textIn } from '#renderer/editor/testing/headless.ts';
import { longText } from '#renderer/editor/testing/texts.ts';
import { recordId } from '#shared/core/ids.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { parseRichText } from '#shared/richtext/parse-rich-text.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { insertFootnote, insertLiving, insertMention, insertPageBreak } from './insert.ts';

const cited = recordId('01890a5d-ac96-774b-bcce-b302099a8057');
const make = richTextBuilder('b');
const twoSections = richText(
  make.section(make.paragraph('First', { level: 'S', caveats: [] }), make.paragraph('Second')),
  make.section(make.paragraph('Third'), make.paragraph('Fourth')),
);

function $leaves(node: LexicalNode): LexicalNode[] {
  if (!$isElementNode(node)) return $isTextNode(node) ? [node] : [];
  const children = node.getChildren();
  const inner = children.flatMap($leaves);
  return inner.length > 0 ? inner : node.isInline() || node.isShadowRoot() ? [] : [node];
}

/** Puts the caret into the words at `index`, at `share` of their length. */
function $place(index: number, share: number): void {
  const places = $leaves($getRoot());
  const place = places[index % Math.max(1, places.length)];
  if ($isTextNode(place)) {
    const offset = Math.round(share * place.getTextContentSize());
    place.select(offset, offset);
  } else if ($isElementNode(place)) place.selectStart();
}

const caretAt = (editor: LexicalEditor, words: string, offset: number): void =>
  step(editor, () => {
    const node = $leaves($getRoot()).find((one) => one.getTextContent() === words);
    if ($isTextNode(node)) node.select(offset, offset);
  });

const linesOf = (text: RichText): string[] =>
  text.sections.flatMap(({ blocks }) =>
    blocks.map((block) =>
      'inlines' in block ? block.inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('') : block.kind,
    ),
  );
const idsOf = (text: RichText): string[] => text.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));

describe('a paragraph', () => {
  it('keeps its identifier when it is split, and its marking goes to both parts', () => {
    const editor = headlessEditor(twoSections);
    caretAt(editor, 'First', 2);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    step(editor, () => undefined);
    const text = textIn(editor);
    expect(linesOf(text).slice(0, 2)).toEqual(['Fi', 'rst']);
    expect(idsOf(text)[0]).toBe(idsOf(twoSections)[0]);
    expect(new Set(idsOf(text)).size).toBe(5);
    const [first, second] = text.sections[0]?.blocks ?? [];
    expect(first).toMatchObject({ marking: { level: 'S' } });
    expect(second).toMatchObject({ marking: { level: 'S' } });
  });

  it('keeps its identifier with its words when a new one is made above it', () => {
    const editor = headlessEditor(twoSections);
    caretAt(editor, 'Second', 0);
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    step(editor, () => undefined);
    const text = textIn(editor);
    expect(linesOf(text)).toEqual(['First', '', 'Second', 'Third', 'Fourth']);
    expect(idsOf(text)[2]).toBe(idsOf(twoSections)[1]);
  });

  it('joins the one before it across the edge of sections, backwards and forwards', () => {
    const backwards = headlessEditor(twoSections);
    caretAt(backwards, 'Third', 0);
    backwards.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
    step(backwards, () => undefined);
    expect(linesOf(textIn(backwards))).toEqual(['First', 'SecondThird', 'Fourth']);
    const forwards = headlessEditor(twoSections);
    caretAt(forwards, 'Second', 6);
    forwards.dispatchCommand(DELETE_CHARACTER_COMMAND, false);
    step(forwards, () => undefined);
    expect(linesOf(textIn(forwards))).toEqual(['First', 'SecondThird', 'Fourth']);
  });

  it('gives its copy an identifier of its own', () => {
    const editor = headlessEditor(twoSections);
    step(editor, () => {
      const json = toEditorState(twoSections);
      const first = editor.parseEditorState(json);
      expect(first).toBeDefined();
      const [section] = $getRoot().getChildren();
      if (!$isElementNode(section)) return;
      const paragraph = section.getFirstChild();
      if (!$isElementNode(paragraph)) return;
      const copy = $createParagraphNode();
      copy.updateFromJSON(paragraph.exportJSON());
      paragraph.insertAfter(copy);
    });
    const ids = idsOf(textIn(editor));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toBe(idsOf(twoSections)[0]);
  });
});

describe('a living block', () => {
  it('stays where it is when a list is made of the lines around it', () => {
    const living = make.living(cited, 'card');
    const editor = headlessEditor(
      richText(make.section(make.paragraph('Before'), living, make.paragraph('After'), make.paragraph('Not chosen'))),
    );
    step(editor, () => {
      $place(0, 0.5);
      const start = $getSelection()?.clone();
      $place(1, 0.5);
      const end = $getSelection();
      if (!$isRangeSelection(start) || !$isRangeSelection(end)) throw new Error('There is no caret.');
      end.anchor.set(start.anchor.key, start.anchor.offset, start.anchor.type);
    });
    editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
    step(editor, () => undefined);
    const [section] = textIn(editor).sections;
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['list', 'living', 'list', 'paragraph']);
    expect(section?.blocks[1]).toEqual(living);
  });
});

describe('sections', () => {
  it('are parted when they grow above a hundred blocks, and every block keeps its identifier', () => {
    const text = longText(60);
    const before = new Set(idsOf(text));
    const editor = headlessEditor(text);
    step(editor, () => {
      const section = $getRoot().getFirstChild<ElementNode>();
      section?.append(...Array.from({ length: 260 }, () => $createParagraphNode()));
    });
    const after = textIn(editor);
    expect(after.sections.every(({ blocks }) => blocks.length <= 100 && blocks.length > 0)).toBe(true);
    expect(idsOf(after).filter((id) => before.has(id))).toEqual(idsOf(text));
    expect(new Set([...idsOf(after), ...after.sections.map(({ id }) => id)]).size).toBe(
      idsOf(after).length + after.sections.length,
    );
  });

  it('vanish when they are emptied, and one with a paragraph is always left', () => {
    const editor = headlessEditor(twoSections);
    step(editor, () => {
      $getRoot().getFirstChild<ElementNode>()?.clear();
    });
    expect(textIn(editor).sections).toHaveLength(1);
    step(editor, () => {
      $getRoot().clear();
    });
    expect(linesOf(textIn(editor))).toEqual(['']);
  });
});

type Act =
  | { readonly kind: 'place'; readonly index: number; readonly share: number }
  | { readonly kind: 'select'; readonly from: number; readonly to: number }
  | { readonly kind: 'type'; readonly words: string }
  | { readonly kind: 'do'; readonly what: keyof typeof commands };

const commands = {
  enter: (editor: LexicalEditor) => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
  line: (editor: LexicalEditor) => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
  bold: (editor: LexicalEditor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  bullets: (editor: LexicalEditor) => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined),
  numbers: (editor: LexicalEditor) => editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined),
  checks: (editor: LexicalEditor) => editor.dispatchCommand(INSERT_CHECK_LIST_COMMAND, undefined),
  unlist: (editor: LexicalEditor) => editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined),
  indent: (editor: LexicalEditor) => editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined),
  outdent: (editor: LexicalEditor) => editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined),
  record: (editor: LexicalEditor) => insertLiving(editor, { record: cited, show: 'card', query: null, pinned: 3 }),
  gathering: (editor: LexicalEditor) =>
    insertLiving(editor, {
      record: null,
      show: 'table',
      query: { kind: 'position', issue: cited, party: null, mode: null, status: null },
      pinned: null,
    }),
  page: (editor: LexicalEditor) => insertPageBreak(editor),
  note: (editor: LexicalEditor) => insertFootnote(editor, { source: cited, text: 'para. 2' }),
  mention: (editor: LexicalEditor) => insertMention(editor, { record: cited, text: 'Tirvana' }),
  remove: (editor: LexicalEditor) =>
    step(editor, () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
    }),
} as const;

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    index: fc.nat(20),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('select' as const), from: fc.nat(20), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('type' as const), words: fc.constantFrom('a', 'كلمة ', 'two words ', '') }),
  fc.record({
    kind: fc.constant('do' as const),
    what: fc.constantFrom(...(Object.keys(commands) as (keyof typeof commands)[])),
  }),
);

function perform(editor: LexicalEditor, act: Act): void {
  if (act.kind === 'do') {
    commands[act.what](editor);
    step(editor, () => undefined);
    return;
  }
  step(editor, () => {
    if (act.kind === 'place') return $place(act.index, act.share);
    if (act.kind === 'type') {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(act.words);
      return;
    }
    $place(act.from, 0.5);
    const start = $getSelection()?.clone();
    $place(act.to, 0.5);
    const end = $getSelection();
    if ($isRangeSelection(start) && $isRangeSelection(end)) {
      end.anchor.set(start.anchor.key, start.anchor.offset, start.anchor.type);
    }
  });
}

/** What a state says, without what only typing needs: the format for the next letter. */
function lasting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'textFormat' && key !== 'textStyle')
      .map(([key, one]) => [key, lasting(one)]),
  );
}

const listed = richText(
  make.section(
    make.heading(1, 'Heading'),
    make.list('bulleted', [
      'one',
      {
        words: 'two',
        nested: make.list('numbered', ['inner', { words: 'inmost', nested: make.list('check', ['last']) }]),
      },
      'three',
    ]),
    make.quote('Quoted', { level: 'R', caveats: [] }),
  ),
  make.section(make.callOut('Called out'), make.list('check', [{ words: 'done', checked: true }, 'open'])),
);

describe('whatever is done in the editor', () => {
  it('gives a text that the parser takes as it is, and that comes back as the same state', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 3, maxLength: 25, size: 'max' }), (list) => {
        const editor = headlessEditor(listed);
        step(editor, () => $place(0, 0));
        for (const act of list) perform(editor, act);
        const text = textIn(editor);
        const parsed = parseRichText(text);
        expect(parsed).toEqual({ ok: true, value: text });
        const again = headlessEditor(text);
        expect(lasting(again.getEditorState().toJSON())).toEqual(lasting(editor.getEditorState().toJSON()));
      }),
      { numRuns: 200 },
    );
  });
});
