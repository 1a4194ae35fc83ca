// Walks every text of a print document together with the voice and language it will be set in.
import type { PrintBlock } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { changePart } from './part-texts.ts';
import { makeWalk, type TextChange, type Walk } from './text-walk.ts';

export type { TextChange } from './text-walk.ts';

/** The document with every text changed; identifiers, numbers and order stay. */
export function changeTexts(document: PrintDocument, change: TextChange): PrintDocument {
  const walk = makeWalk(change, document.language);
  return {
    ...document,
    banner: walk.sans(document.banner),
    symbol: walk.sans(document.symbol),
    issued: walk.sans(document.issued),
    copy: walk.sans(document.copy),
    shortTitle: walk.sans(document.shortTitle),
    title: walk.serif(document.title),
    author: walk.serif(document.author),
    labels: { of: walk.sans(document.labels.of), tab: walk.sans(document.labels.tab) },
    notes: document.notes.map((note) => ({
      ...note,
      grade: change(note.grade, 'sans', 'en'),
      runs: walk.runs(note.runs),
    })),
    parts: document.parts.map((part) => changePart(part, walk, (block) => changeBlock(block, walk))),
  };
}

function changeBlock(block: PrintBlock, walk: Walk): PrintBlock {
  const mark = walk.sans(block.mark);
  const language = 'language' in block ? block.language : undefined;
  switch (block.kind) {
    case 'paragraph':
      return { ...block, mark, runs: walk.runs(block.runs, 'serif', language) };
    case 'list-item':
      return { ...block, mark, marker: walk.serif(block.marker), runs: walk.runs(block.runs, 'serif', language) };
    case 'quote':
      return {
        ...block,
        mark,
        runs: walk.runs(block.runs, 'serif', language),
        source: walk.runs(block.source, 'sans'),
      };
    case 'table':
      return {
        ...block,
        mark,
        head: block.head.map((cell) => walk.runs(cell, 'sans')),
        rows: block.rows.map((row) => row.map((cell) => walk.runs(cell))),
      };
    case 'facts':
      return { ...block, mark, facts: walk.facts(block.facts) };
    default:
      return assertNever(block);
  }
}
