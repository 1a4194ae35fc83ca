// A party profile tells what its reader may know of a party, in the order of our interest in it.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  dayOf,
  fictionalAudience,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import { profileParts } from './annex-profiles.ts';
import { beginMaking } from './begin-making.ts';
import type { BriefPart } from './print-parts.ts';
import { settingOf } from './print-setting.ts';
import { viewOf } from './records-view.ts';

const interest = (number: number, text: string, rank: number | null, more = {}) =>
  fictionalRecord(number, 'interest', 'R', {
    party: all.tirvana.id,
    wording: wordsIn(text),
    kind: 'economic',
    nature: 'need',
    basis: 'stated',
    rank,
    evidence: [all.said.id],
    ...more,
  });
const statement = (number: number, day: string, more = {}) =>
  fictionalRecord(number, 'statement', 'U', {
    party: all.tirvana.id,
    text: wordsIn(`Words of ${day}.`),
    form: 'verbatim',
    date: dayOf(day),
    attribution: 'on-record',
    ...more,
  });

const records = [
  ...Object.values(all),
  interest(50, 'Power in winter.', 2),
  interest(51, 'A river of its own.', 1, { evidence: [] }),
  interest(52, 'Quiet at the border.', null, { basis: 'inferred' }),
  fictionalRecord(53, 'concern', 'R', {
    party: all.tirvana.id,
    wording: wordsIn('A dry year would bind it.'),
    severity: 4,
    status: 'raised',
    reassurance: wordsIn('The rule moves with the snow.'),
  }),
  fictionalRecord(54, 'relation', 'C', {
    between: 'parties',
    from: all.beldiz.id,
    to: all.tirvana.id,
    type: 'patron',
    strength: -1,
  }),
  fictionalRecord(55, 'assessment', 'C', {
    judgement: wordsIn('Tirvana will sign in spring.'),
    subject: [all.tirvana.id],
    likelihood: 'likely',
    confidence: 'low',
  }),
  ...['2030-01-01', '2030-02-01', '2030-03-01', '2030-04-01', '2030-05-01'].map((day, index) =>
    statement(60 + index, day),
  ),
  statement(65, '2031-02-20', { attribution: 'background', text: wordsIn('Whispered.') }),
  statement(66, '2031-04-01', { text: wordsIn('Not yet said.') }),
];
const meeting = fictionalRecord(70, 'meeting', 'R', {
  type: 'bilateral',
  title: wordsIn('Bilateral'),
  attendees: [all.minister.id],
});

interface Options {
  readonly language?: string;
  readonly attended?: boolean;
  /** With an evidence annex. */
  readonly annexed?: boolean;
  readonly records?: readonly AnyRecord[];
}

function profiles(audience: RecordOf<'audience'> | null, options: Options = {}) {
  const { language = 'en', attended = true } = options;
  const view = viewOf(options.records ?? records);
  const setting = settingOf({ ...dossierSetting }, language);
  const base = beginMaking(
    { view, audience, language, asOf: '2031-03-01', preparedBy: '' },
    all.negotiation.id,
    setting,
  );
  const dossier = fictionalRecord(71, 'dossier', 'C', { title: wordsIn('Dossier'), language: 'en' });
  const making = {
    ...base,
    dossier,
    audience,
    meeting: attended ? meeting : null,
    evidence: options.annexed === true ? new Map<RecordId, number>() : null,
  };
  return { parts: profileParts(making) as readonly BriefPart[], making };
}

const dossierSetting = { language: 'en', digits: null, hijri: 'islamic-umalqura' } as const;
const sectionOf = (part: BriefPart | undefined, title: string) =>
  part?.sections.find((section) => section.title === title)?.blocks ?? [];
const wordsOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'mark' || key === 'note' ? undefined : inner));
function rowsOf(part: BriefPart | undefined, title: string): readonly (readonly string[])[] {
  const [table] = sectionOf(part, title);
  if (table?.kind !== 'table') return [];
  return table.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
}

describe('a party profile', () => {
  it('is made for each party that attends the meeting, else for all at the table that are not ours, in order', () => {
    const titles = (attended: boolean) => profiles(null, { attended }).parts.map(({ title }) => title);
    expect(titles(true)).toEqual(['Party profile: Tirvana']);
    expect(titles(false)).toEqual(['Party profile: Tirvana', 'Party profile: Beldiz']);
  });

  it('puts interests in the order of their rank, with the best grade of their evidence', () => {
    const [tirvana] = profiles(null).parts;
    expect(rowsOf(tirvana, 'Interests, in their order')).toEqual([
      ['1', '(R)\u00a0A river of its own.', 'Economic, need, stated', ''],
      ['2', '(R)\u00a0Power in winter.', 'Economic, need, stated', 'B2'],
      ['3', '(R)\u00a0Quiet at the border.', 'Economic, need, inferred', 'B2'],
    ]);
  });

  it('shows the position that stands on the day, with its stance', () => {
    const [tirvana] = profiles(null).parts;
    expect(rowsOf(tirvana, 'Positions, by issue')).toEqual([
      ['1.2\u00a0Summer flow', 'Conditional', '(R)\u00a0Up to 150, in wet years.'],
    ]);
  });

  it('names the head of a delegation only where somebody of the party attends', () => {
    const facts = (attended: boolean) => wordsOf(profiles(null, { attended }).parts[0]?.sections[0]);
    expect(facts(true)).toContain('Head of delegation');
    expect(facts(false)).not.toContain('Head of delegation');
    expect(facts(false)).toContain('Represented by');
  });

  it('says what the other party is to this one', () => {
    expect(wordsOf(profiles(null).parts[0]?.sections[0])).toContain('patron (strained)');
    expect(wordsOf(profiles(null, { attended: false }).parts[1]?.sections[0])).toContain(
      'under its patronage (strained)',
    );
  });

  it('quotes the three latest statements up to the day, the latest first', () => {
    const said = rowsOf(profiles(null).parts[0], 'What they said last').map(([, words]) => words);
    expect(said).toEqual(['Whispered.', 'A river has two banks.', 'Words of 2030-05-01.']);
  });

  it('keeps likelihood and confidence in two sentences', () => {
    expect(wordsOf(sectionOf(profiles(null).parts[0], 'Our assessment'))).toContain(
      'We judge this likely. Our confidence is low.',
    );
  });

  it('leaves out sections in which there is nothing', () => {
    expect(profiles(null, { attended: false }).parts[1]?.sections.map(({ title }) => title)).toEqual(['']);
  });

  it('is marked with the highest of what stands in it, which counts for the document', () => {
    const { parts, making } = profiles(null, { attended: false });
    expect(parts.map(({ mark }) => mark)).toEqual(['C', 'C']);
    expect(making.printed.map(({ level }) => level)).toContain('C');
    const low = profiles(fictionalAudience('ours', 'R'), { attended: false });
    expect(low.parts.map(({ mark }) => mark)).toEqual(['R', 'U']);
    expect(low.making.printed.map(({ level }) => level)).not.toContain('C');
  });

  it('shows a partner neither what we wrote nor who spoke off the record', () => {
    const audience = fictionalAudience('to-be-shared', 'C', { parties: [all.beldiz.id], caveats: ['DESK'] });
    const { parts, making } = profiles(audience);
    const printed = wordsOf([parts, making.notes]);
    for (const ours of ['Whispered', 'patron', 'spring', 'The rule moves', 'Severity', 'Economic', 'B2', 'Quiet at']) {
      expect(printed).not.toContain(ours);
    }
    expect(printed).toContain('A dry year would bind it.');
    expect(rowsOf(parts[0], 'Interests').map((row) => row[1])).toEqual([
      '(R)\u00a0Power in winter.',
      '(R)\u00a0A river of its own.',
    ]);
  });

  it('cites by the label of an entry, without footnotes, where the dossier has an evidence annex', () => {
    const { parts, making } = profiles(null, { annexed: true });
    const [tirvana] = parts;
    expect(rowsOf(tirvana, 'Interests, in their order').map((row) => row[3])).toEqual(['', 'B2\u00a0E1', 'B2\u00a0E1']);
    expect(making.evidence?.get(all.said.id)).toBe(1);
    expect(JSON.stringify(tirvana)).not.toContain('"note"');
    expect(making.notes).toEqual([]);
  });

  it('leaves out concerns that are closed', () => {
    const some = records.map((record) =>
      record.kind === 'concern' ? ({ ...record, body: { ...record.body, status: 'closed' } } as AnyRecord) : record,
    );
    expect(wordsOf(profiles(null, { records: some }).parts[0])).not.toContain('A dry year');
  });

  it('cites to a partner only what was said on the record', () => {
    const hushed = { ...all.said, body: { ...all.said.body, attribution: 'chatham-house' as const } };
    const some = records.map((record) => (record.id === hushed.id ? hushed : record));
    const audience = fictionalAudience('to-be-shared', 'C');
    expect(
      profiles(audience, { records: some })
        .making.notes.map(({ runs }) => wordsOf(runs))
        .join(),
    ).not.toContain('Chatham');
    expect(
      profiles(null, { records: some })
        .making.notes.map(({ runs }) => wordsOf(runs))
        .join(),
    ).toContain('Chatham');
  });

  it('does not exist for a party that the reader may not know of', () => {
    const hidden = { ...all.beldiz, marking: { level: 'C', caveats: [] } };
    const some = records.map((record) => (record.id === hidden.id ? hidden : record));
    const { parts } = profiles(fictionalAudience('ours', 'R'), { records: some });
    expect(wordsOf(parts)).not.toContain('Beldiz');
  });

  it('gives names in their scripts, in English and in Arabic', () => {
    expect(profiles(null).parts[0]?.lead).toEqual([
      { text: 'Tirvana' },
      { text: '.' },
      { text: ' ' },
      { text: 'In Arabic ' },
      { text: 'تيرفانا', language: 'ar' },
      { text: '.' },
    ]);
    const [arabic] = profiles(null, { language: 'ar' }).parts;
    expect(arabic?.title).toBe('ملف الطرف: تيرفانا');
    expect(wordsOf(arabic)).toContain('أورهان هادريل');
    expect(rowsOf(arabic, 'المصالح بحسب ترتيبها')[0]?.[0]).toBe('١');
  });
});
