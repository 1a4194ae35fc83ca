// Reads sections and blocks. A kind that this version does not know becomes a placeholder that keeps it whole.

import { readInlines, readRecord } from './read-inline.ts';
import {
  countText,
  inNode,
  isSource,
  type Reading,
  readChoice,
  readIdentifier,
  readItems,
  readJson,
  report,
  type Source,
  within,
} from './reading.ts';
import {
  type Block,
  isBlockId,
  type ListBlock,
  type ListItem,
  type LivingBlock,
  type LivingQuery,
  livingShows,
  type ParagraphLike,
  type PortionMarking,
  type Section,
  type TableCell,
  type TableRow,
} from './rich-text.ts';

const notAnObject = 'must be an object with a kind';

export function readSection(reading: Reading, item: unknown): Section | null {
  if (!isSource(item)) {
    report(reading, 'must be an object with an id and blocks');
    return null;
  }
  return inNode(reading, () => ({ id: readIdentifier(reading, item), blocks: readBlocks(reading, item) }));
}

const readBlocks = (reading: Reading, source: Source): Block[] =>
  readItems(reading, source, 'blocks', (item) => {
    if (isSource(item)) return inNode(reading, () => readBlock(reading, item));
    report(reading, notAnObject);
    return null;
  });

function readBlock(reading: Reading, source: Source): Block {
  switch (source.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: readChoice(reading, source, 'level', [1, 2, 3], null),
        ...readWords(reading, source),
      };
    case 'paragraph':
      return { kind: 'paragraph', ...readWords(reading, source) };
    case 'quote':
      return { kind: 'quote', ...readWords(reading, source) };
    case 'call-out':
      return { kind: 'call-out', ...readWords(reading, source) };
    case 'list':
      return readList(reading, source);
    case 'table':
      return {
        id: readIdentifier(reading, source),
        kind: 'table',
        headerRow: readFlag(reading, source, 'headerRow') ?? false,
        rows: readItems(reading, source, 'rows', (item) => readRow(reading, item)),
      };
    case 'page-break':
      return { id: readIdentifier(reading, source), kind: 'page-break' };
    case 'living':
      return readLiving(reading, source);
    case 'placeholder':
      return {
        id: readIdentifier(reading, source),
        kind: 'placeholder',
        original: within(reading, 'original', () => readJson(reading, source.original)),
      };
    default:
      return {
        // A kind of the future need not carry an identifier of our form.
        id: readIdentifier(reading, source, isBlockId(source.id) ? reading.manner : 'lenient'),
        kind: 'placeholder',
        original: readJson(reading, source),
      };
  }
}

const readWords = (reading: Reading, source: Source): ParagraphLike => ({
  id: readIdentifier(reading, source),
  marking: readMarking(reading, source.marking),
  direction: readChoice(reading, source, 'direction', ['auto', 'ltr', 'rtl'], 'auto'),
  inlines: readInlines(reading, source),
});

const isCode = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 40;

function readMarking(reading: Reading, value: unknown): PortionMarking | null {
  if (value === undefined || value === null) return null;
  return within(reading, 'marking', () => {
    const level = isSource(value) ? value.level : undefined;
    const caveats = isSource(value) ? (value.caveats ?? []) : undefined;
    // A marking is never mended or dropped, also not in lenient reading: that would lower it without a word.
    if (!isCode(level) || !Array.isArray(caveats) || caveats.length > 20 || !caveats.every(isCode)) {
      report(reading, 'must have a level and a list of at most 20 caveats, each 1 to 40 characters');
      return null;
    }
    for (const code of [level, ...caveats]) countText(reading, code);
    return { level: level.toWellFormed(), caveats: caveats.map((caveat) => caveat.toWellFormed()) };
  });
}

/** A yes or no, or null where it is missing or null. */
function readFlag(reading: Reading, source: Source, name: string): boolean | null {
  const value = source[name];
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) within(reading, name, () => report(reading, 'must be true or false'));
  return null;
}

const readList = (reading: Reading, source: Source): ListBlock => ({
  id: readIdentifier(reading, source),
  kind: 'list',
  style: readChoice(reading, source, 'style', ['bulleted', 'numbered', 'check'], null),
  items: readItems(reading, source, 'items', (item) => readListItem(reading, item)),
});

function readListItem(reading: Reading, item: unknown): ListItem | null {
  if (!isSource(item)) {
    report(reading, 'must be an object with an id and inlines');
    return null;
  }
  return inNode(reading, () => ({
    ...readWords(reading, item),
    checked: readFlag(reading, item, 'checked'),
    nested: within(reading, 'nested', () => readNested(reading, item.nested)),
  }));
}

function readNested(reading: Reading, value: unknown): ListBlock | null {
  if (value === undefined || value === null) return null;
  if (isSource(value) && value.kind === 'list') return inNode(reading, () => readList(reading, value));
  report(reading, 'must be a list or null');
  return null;
}

function readRow(reading: Reading, item: unknown): TableRow | null {
  if (!isSource(item)) {
    report(reading, 'must be an object with cells');
    return null;
  }
  return inNode(reading, () => ({ cells: readItems(reading, item, 'cells', (cell) => readCell(reading, cell)) }));
}

function readCell(reading: Reading, item: unknown): TableCell | null {
  if (!isSource(item)) {
    report(reading, 'must be an object with blocks');
    return null;
  }
  return inNode(reading, () => ({ blocks: readBlocks(reading, item) }));
}

function readLiving(reading: Reading, source: Source): LivingBlock {
  const id = readIdentifier(reading, source);
  const record = readRecord(reading, source, 'record');
  const query = within(reading, 'query', () => readQuery(reading, source.query));
  const pinned = source.pinned ?? null;
  if (record !== null && query !== null) report(reading, 'shows a record or the answer to a query: name one of them');
  const isRevision = typeof pinned === 'number' && Number.isSafeInteger(pinned) && pinned > 0;
  if (pinned !== null && (!isRevision || record === null)) {
    within(reading, 'pinned', () => report(reading, 'must be the number of a revision of the record, or null'));
  }
  return {
    id,
    kind: 'living',
    record,
    show: readChoice(reading, source, 'show', livingShows, null),
    query,
    pinned: isRevision ? pinned : null,
  };
}

const codeForm = /^[a-z][a-z0-9-]{0,39}$/;

function readQuery(reading: Reading, value: unknown): LivingQuery | null {
  if (value === undefined || value === null) return null;
  if (!isSource(value)) {
    report(reading, 'must be an object with a kind, or null');
    return null;
  }
  const readCode = (name: string): string | null => {
    const code = value[name] ?? null;
    if (code === null || (typeof code === 'string' && codeForm.test(code))) return code;
    within(reading, name, () => report(reading, 'must be a code such as if-pressed, or null'));
    return null;
  };
  const kind = readCode('kind');
  if (kind === null) within(reading, 'kind', () => report(reading, 'must name a kind of record'));
  return {
    kind: kind ?? '',
    issue: readRecord(reading, value, 'issue'),
    party: readRecord(reading, value, 'party'),
    mode: readCode('mode'),
    status: readCode('status'),
  };
}
