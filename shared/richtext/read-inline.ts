// Reads what stands inside a paragraph: text with marks, links, mentions, footnotes, dates.
import { dateValueSchema } from '#shared/core/dates.ts';
import { isRecordId, type RecordId } from '#shared/core/ids.ts';
import { isAllowedLink } from './link-target.ts';
import {
  countText,
  inNode,
  isSource,
  type Reading,
  readItems,
  readJson,
  readText,
  report,
  type Source,
  within,
} from './reading.ts';
import { type Inline, type LineBreakInline, type TextInline, type TextMark, textMarks } from './rich-text.ts';

/** Reads the inlines at `inlines`, in order. Lenient reading puts the words of a refused link in its place. */
export const readInlines = (reading: Reading, source: Source): Inline[] =>
  readItems(reading, source, 'inlines', (item) => readInline(reading, item)).flat();

function readInline(reading: Reading, item: unknown): readonly Inline[] | null {
  if (!isSource(item)) {
    report(reading, 'must be an object with a kind');
    return null;
  }
  return inNode(reading, (): readonly Inline[] | null => {
    switch (item.kind) {
      case 'text':
        return [readTextInline(reading, item)];
      case 'line-break':
        return [{ kind: 'line-break' }];
      case 'link':
        return readLink(reading, item);
      case 'mention': {
        const record = readRecord(reading, item, 'record');
        const text = readText(reading, item, 'text');
        if ((item.record ?? null) === null) within(reading, 'record', () => report(reading, 'must name a record'));
        return record === null ? null : [{ kind: 'mention', record, text }];
      }
      case 'footnote':
        return [
          { kind: 'footnote', source: readRecord(reading, item, 'source'), text: readText(reading, item, 'text') },
        ];
      case 'date':
        return readDate(reading, item);
      case 'placeholder':
        return [{ kind: 'placeholder', original: within(reading, 'original', () => readJson(reading, item.original)) }];
      default:
        return [{ kind: 'placeholder', original: readJson(reading, item) }];
    }
  });
}

/** The record identifier at `name`, or null where it is missing or null; anything else is a problem. */
export function readRecord(reading: Reading, source: Source, name: string): RecordId | null {
  const value = source[name];
  if (isRecordId(value)) return value;
  if (value !== undefined && value !== null) {
    within(reading, name, () => report(reading, 'must be a record identifier (a UUID in lower case) or null'));
  }
  return null;
}

const readTextInline = (reading: Reading, source: Source): TextInline => ({
  kind: 'text',
  text: readText(reading, source, 'text'),
  marks: readMarks(reading, source.marks),
});

/** Marks in their own order, each once; unknown ones are dropped, as the words matter more than their looks. */
function readMarks(reading: Reading, value: unknown): readonly TextMark[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return textMarks.filter((mark) => value.includes(mark));
  within(reading, 'marks', () => report(reading, 'must be a list'));
  return [];
}

function readLink(reading: Reading, source: Source): readonly Inline[] | null {
  const inlines = readItems(reading, source, 'inlines', (item) => readLinkWords(reading, item));
  const href = source.href;
  if (typeof href === 'string' && isAllowedLink(href)) {
    countText(reading, href);
    return [{ kind: 'link', href, inlines }];
  }
  if (reading.manner === 'lenient') return inlines;
  within(reading, 'href', () =>
    report(
      reading,
      'may lead only to https:, mailto: or a record of the library: mend the address or remove the link.',
    ),
  );
  return null;
}

function readLinkWords(reading: Reading, item: unknown): TextInline | LineBreakInline | null {
  if (isSource(item) && (item.kind === 'text' || item.kind === 'line-break')) {
    return inNode(reading, () => (item.kind === 'text' ? readTextInline(reading, item) : { kind: 'line-break' }));
  }
  if (reading.manner === 'strict') {
    report(reading, 'must be text or a line break: a link holds nothing else');
    return null;
  }
  return isSource(item) && typeof item.text === 'string' ? inNode(reading, () => readTextInline(reading, item)) : null;
}

function readDate(reading: Reading, source: Source): readonly Inline[] | null {
  const parsed = dateValueSchema().safeParse(source.value);
  if (parsed.success) return [{ kind: 'date', value: parsed.data }];
  const message = parsed.error.issues[0]?.message ?? 'is not a date';
  within(reading, 'value', () => report(reading, message));
  return null;
}
