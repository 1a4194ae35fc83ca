// The letter of its marking in the margin of each paragraph: drawn by the style sheet from what is written on the element.
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { $getState, configExtension, type LexicalNode, NODE_STATE_DIRECT } from 'lexical';
import { markingState } from '#renderer/editor/nodes/block-state.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';

/** A level of the library's scheme, in rising order, in the language of the window. */
export interface MarkingLevel {
  readonly code: string;
  readonly letter: string;
  readonly name: string;
  /** '#rrggbb', checked for contrast when the scheme was made; null takes the colour of text. */
  readonly colour: string | null;
}

export interface MarkingCaveat {
  readonly code: string;
  readonly name: string;
}

export interface MarkingWords {
  readonly levels: readonly MarkingLevel[];
  readonly caveats: readonly MarkingCaveat[];
}

/** 'Secret, Delegation only': in full words, with the codes where the scheme has no name. */
export function nameOfMarking(marking: PortionMarking, { levels, caveats }: MarkingWords): string {
  const level = levels.find(({ code }) => code === marking.level)?.name ?? marking.level;
  const names = marking.caveats.map((code) => caveats.find((one) => one.code === code)?.name ?? code);
  return [level, ...names].join(', ');
}

function show(dom: HTMLElement, marking: PortionMarking | null, words: MarkingWords): void {
  if (marking === null) {
    delete dom.dataset.letter;
    delete dom.dataset.marking;
    delete dom.dataset.caveats;
    dom.style.removeProperty('--portion-colour');
    return;
  }
  const level = words.levels.find(({ code }) => code === marking.level);
  dom.dataset.letter = level?.letter ?? marking.level;
  dom.dataset.marking = `${nameOfMarking(marking, words)}: `;
  dom.dataset.caveats = marking.caveats.join(' ');
  if (level === undefined || level.colour === null) dom.style.removeProperty('--portion-colour');
  else dom.style.setProperty('--portion-colour', level.colour);
}

const markingOf = (node: LexicalNode): PortionMarking | null => $getState(node, markingState, NODE_STATE_DIRECT);

/** @param words read each time a block is drawn */
export const portionMarks = (words: () => MarkingWords) =>
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
