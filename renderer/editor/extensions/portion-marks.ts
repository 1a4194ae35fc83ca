// The letter of its marking in the margin of each paragraph: drawn by the style sheet from what is written on the element.
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { $dfs } from '@lexical/utils';
import {
  $getRoot,
  $getState,
  type AnyLexicalExtensionArgument,
  configExtension,
  type LexicalEditor,
  type LexicalNode,
  NODE_STATE_DIRECT,
} from 'lexical';
import { type MarkingWords, nameOfMarking } from '#renderer/editor/marking-words.ts';
import { markingState } from '#renderer/editor/nodes/block-state.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';

function show(dom: HTMLElement, marking: PortionMarking | null, words: MarkingWords): void {
  if (marking === null) {
    delete dom.dataset.letter;
    delete dom.dataset.marking;
    delete dom.dataset.caveats;
    delete dom.dataset.above;
    dom.style.removeProperty('--portion-colour');
    return;
  }
  const level = words.levels.find(({ code }) => code === marking.level);
  dom.dataset.letter = level?.letter ?? marking.level;
  dom.dataset.marking = `${nameOfMarking(marking, words)}: `;
  dom.dataset.caveats = marking.caveats.join(' ');
  if (words.above?.is(marking) === true) dom.dataset.above = '';
  else delete dom.dataset.above;
  if (level === undefined || level.colour === null) dom.style.removeProperty('--portion-colour');
  else dom.style.setProperty('--portion-colour', level.colour);
}

const markingOf = (node: LexicalNode): PortionMarking | null => $getState(node, markingState, NODE_STATE_DIRECT);

/** Draws the letters anew: the names of the levels, or whom the brief is for, may come after its text. */
export function showPortions(editor: LexicalEditor, words: MarkingWords): void {
  editor.getEditorState().read(() => {
    for (const { node } of $dfs($getRoot())) {
      const marking = markingOf(node);
      const dom = marking === null ? null : editor.getElementByKey(node.getKey());
      if (dom !== null) show(dom, marking, words);
    }
  });
}

/** @param words read each time a block is drawn */
export const portionMarks = (words: () => MarkingWords): AnyLexicalExtensionArgument =>
  configExtension(DOMRenderExtension, {
    overrides: [
      domOverride('*', {
        $decorateDOM(node, previous, dom) {
          const marking = markingOf(node);
          if (marking !== null || (previous !== null && markingOf(previous) !== null)) show(dom, marking, words());
        },
      }),
      domOverride([LinkNode], {
        $decorateDOM(node, _previous, dom) {
          // A record is opened by the program, not by an address; a browser would take this one for a scheme of its own.
          if (node.getURL().startsWith('record:')) dom.removeAttribute('href');
        },
      }),
    ],
  });
