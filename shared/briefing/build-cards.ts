// Makes half-page cards of a brief: one for each talking point that the reader sees, several for a long one.
import type { RecordId } from '#shared/core/ids.ts';
import { cardsWords } from '#shared/language/cards-words.ts';
import { type AnyRecord, isKind } from '#shared/records/record.ts';
import type { Block, LivingBlock } from '#shared/richtext/rich-text.ts';
import type { DocumentOutput } from './begin-making.ts';
import { admittedTitle, type BriefInput, beginBrief, briefDocument } from './build-brief.ts';
import { showsPoints } from './lines-groups.ts';
import { livingRecords } from './living-records.ts';
import { type BriefMaking, reportOf } from './making.ts';
import { admittedIssue, entryOf, type Point, sourcesOf } from './point-entry.ts';
import type { Run } from './print-blocks.ts';
import type { PrintDocument } from './print-document.ts';
import type { Card, LineAnswer } from './print-parts.ts';
import { plainIn, runsIn } from './print-setting.ts';
import { joinedRuns, textOf } from './runs.ts';
import { piecesOf, roomOf, splitRuns } from './split-runs.ts';

/** Line and answers of one card, in characters; and its title, its issue and its source. */
const room = 700;
const titleRoom = 140;
const sourceRoom = 240;
/** Less than this is not begun on a card that is nearly full. */
const leastPiece = 200;

/** Without any point that the reader may see, a document of no cards: there is nothing to print. @throws when `asOf` is not a date. */
export function buildCards(input: BriefInput): DocumentOutput {
  const making = beginBrief(input);
  const title = admittedTitle(making);
  const cards = making.brief.body.text.sections
    .flatMap((section) => pointBlocks(making, section.blocks))
    .flatMap((block) => livingRecords(making, block).records.map((point) => ({ block, point })));
  const shown = new Set<RecordId>();
  const pointCards = cards.flatMap(({ block, point }): readonly Unnumbered[] => {
    if (!isKind(point, 'talking-point') || shown.has(point.id)) return [];
    shown.add(point.id);
    return cardsOf(making, block, point);
  });
  const part = {
    form: 'cards',
    label: cardsWords[making.setting.language].card,
    cards: pointCards.map((card, index) => ({ number: index + 1, ...card })),
  } as const;
  // A card is complete in itself: no footnote stands under it.
  const document = { ...briefDocument(making, input, title, [part]), notes: [] };
  return { document, report: reportOf(making) };
}

export const hasCards = (document: PrintDocument): boolean =>
  document.parts.some((part) => part.form === 'cards' && part.cards.length > 0);

type Unnumbered = Omit<Card, 'number'>;

/** The blocks that show talking points, also those in tables. */
const pointBlocks = (making: BriefMaking, blocks: readonly Block[]): readonly LivingBlock[] =>
  blocks.flatMap((block): readonly LivingBlock[] => {
    if (block.kind === 'table') {
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => pointBlocks(making, cell.blocks)));
    }
    return showsPoints(making, block) ? [block] : [];
  });

/** The cards of one point; where there are several, all carry its title and its marking. */
function cardsOf(making: BriefMaking, block: LivingBlock, point: Point & AnyRecord): readonly Unnumbered[] {
  const { words, language } = making.setting;
  const entry = entryOf(making, block.id, point);
  const { title, issue, opening } = headOf(making, point, entry.cue);
  const when = [entry.mode, entry.likelihood].filter((word) => word !== '').join(words.comma);
  const matters = fill([...opening, { label: '', runs: entry.line }, ...entry.answers]);
  const sources = piecesOf(sourceLine(making, block, point), sourceRoom);
  const count = Math.max(matters.length, sources.length);
  return Array.from({ length: count }, (_, index) => ({
    mode: index === 0 ? when : `${when}${words.comma}${cardsWords[language].continued}`,
    issue,
    title: title.length === 0 ? [{ text: entry.mode }] : title,
    ...(matters[index] ?? { line: [], answers: [] }),
    mark: entry.mark,
    source: sources[index] ?? sources.at(-1) ?? [],
  }));
}

interface Head {
  readonly title: readonly Run[];
  readonly issue: string;
  /** A cue too long for a title: it opens the card instead. */
  readonly opening: readonly LineAnswer[];
}

function headOf(making: BriefMaking, point: Point, cue: readonly Run[]): Head {
  const issue = admittedIssue(making, point);
  const name = issue === null ? [] : shortened(runsIn(issue.body.name, making));
  if (cue.length === 0) return { title: name, issue: '', opening: [] };
  if (roomOf(cue) > titleRoom) {
    return { title: name, issue: '', opening: [{ label: '', runs: cue.map((run) => ({ ...run, italic: true })) }] };
  }
  const plain = issue === null ? '' : plainIn(issue.body.name, making);
  return { title: cue, issue: plain.length > titleRoom ? '' : plain, opening: [] };
}

function shortened(runs: readonly Run[]): readonly Run[] {
  const [begin, rest] = splitRuns(runs, titleRoom);
  return rest.length === 0 ? begin : [...begin, { text: '…' }];
}

/** "Rests on" and the names of what may be named, without the marks of notes. */
function sourceLine(making: BriefMaking, block: LivingBlock, point: Point): readonly Run[] {
  const { language, words } = making.setting;
  const said = new Set<string>();
  const names = sourcesOf(making, block.id, point.body.restsOn)
    .map((runs) => runs.filter(({ note }) => note === undefined))
    .filter((runs) => {
      const text = textOf(runs);
      const isNew = text.trim() !== '' && !said.has(text);
      said.add(text);
      return isNew;
    });
  if (names.length === 0) return [];
  return [{ text: cardsWords[language].restsOn }, ...joinedRuns(names, words.semicolon), { text: words.stop }];
}

type Matter = Pick<Card, 'line' | 'answers'>;

/** Pieces in order, card by card. Those without a label are the line; a label is repeated where its words go on. */
function fill(pieces: readonly LineAnswer[]): readonly Matter[] {
  const matters: Matter[] = [];
  let line: Run[] = [];
  let answers: LineAnswer[] = [];
  let free = room;
  const end = (): void => {
    if (free < room) matters.push({ line, answers });
    line = [];
    answers = [];
    free = room;
  };
  for (const piece of pieces) {
    let rest = piece.runs;
    while (rest.length > 0) {
      const size = roomOf(rest);
      if (size > free && (size <= room || free < leastPiece)) end();
      const [fits, more] = splitRuns(rest, free);
      if (piece.label === '') line.push(...(line.length === 0 ? [] : [{ text: '\n' }]), ...fits);
      else answers.push({ label: piece.label, runs: fits });
      free -= Math.max(1, Math.min(free, roomOf(fits)));
      rest = more;
      if (rest.length > 0) end();
    }
  }
  end();
  return matters;
}
