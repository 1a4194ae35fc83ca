// The matrix, the evidence and the timeline of a dossier tell each reader what that reader may see, and count no more.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  dayOf,
  fictionalAudience,
  fictionalId,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import type { AnyRecord } from '#shared/records/record.ts';
import type { DossierMaking, TabbedPart } from './annex.ts';
import { evidenceParts } from './annex-evidence.ts';
import { matrixPart, matrixParts } from './annex-matrix.ts';
import { timelineParts } from './annex-timeline.ts';
import { beginMaking, type DocumentInput } from './begin-making.ts';
import { noteRuns } from './making.ts';
import { settingOf } from './print-setting.ts';
import { viewOf } from './records-view.ts';

const dossier = fictionalRecord(60, 'dossier', 'U', { title: wordsIn('Dossier'), language: 'en' });
const round = fictionalRecord(61, 'meeting', 'U', {
  type: 'round',
  title: wordsIn('Second Round', 'الجولة الثانية'),
  start: dayOf('2030-12-01'),
  end: dayOf('2030-12-02'),
  place: wordsIn('Samhara', 'سمهارا'),
});
const secretRound = fictionalRecord(62, 'meeting', 'C', {
  type: 'round',
  title: wordsIn('Quiet Round'),
  start: dayOf('2031-02-20'),
});
const promise = fictionalRecord(63, 'commitment', 'R', {
  by: fictionalId(4),
  to: [fictionalId(3)],
  text: wordsIn('Names for the gauge team'),
  due: dayOf('2031-04-30'),
  status: 'agreed',
});
const whispered = fictionalRecord(64, 'statement', 'U', {
  party: fictionalId(4),
  person: fictionalId(13),
  source: fictionalId(14),
  text: { text: 'قال همسًا.', language: 'ar', translations: [{ language: 'en', text: 'Said in a whisper.' }] },
  form: 'paraphrased',
  date: dayOf('2031-02-10'),
  venue: wordsIn('Korin', 'كورين'),
  attribution: 'background',
  credibility: 3,
  reveals: [fictionalId(20)],
});
const foreign = fictionalRecord(65, 'agreement', 'U', {
  kind: 'treaty',
  title: wordsIn('Treaty of strangers'),
  adopted: dayOf('2001-01-01'),
});
const records: readonly AnyRecord[] = [...Object.values(all), round, secretRound, promise, whispered, foreign];

function make(more: Partial<DocumentInput> = {}, given = records): DossierMaking {
  const input: DocumentInput = {
    view: viewOf(given),
    audience: null,
    asOf: '2031-03-04',
    preparedBy: 'Desk',
    ...more,
  };
  const setting = settingOf({ language: 'en', digits: null, hijri: 'islamic-umalqura' }, input.language);
  const begun = beginMaking(input, all.negotiation.id, setting);
  return { ...begun, dossier, audience: input.audience, meeting: null, evidence: new Map() };
}
const textOf = (value: unknown): string => JSON.stringify(value).replaceAll('\\u00a0', ' ').replaceAll('\u00a0', ' ');
const flowOf = (part: ReturnType<typeof matrixPart>) => part?.rows[1]?.cells[1];

describe('the matrix of a dossier', () => {
  it('has our party first, leaves out a party without a position, says how each stands, and what it was at the last round', () => {
    const part = matrixPart(make({}, [...Object.values(all), round]), { sheet: 'page' });
    expect(part).toMatchObject({ form: 'matrix', tab: null, mark: 'R', repeated: 1 });
    expect(part?.parties.map(({ name, role }) => [name[0]?.text, role])).toEqual([
      ['Samhara', 'ours'],
      ['Tirvana', ''],
    ]);
    expect(flowOf(part)).toMatchObject({ stance: 'for-with-conditions', word: 'Conditional', was: 'was Against' });
    expect(textOf(part?.lead)).toContain('stood on 2 December 2030');
  });

  it('compares with no round of which the reader may not know', () => {
    const audience = fictionalAudience('to-be-shared', 'R');
    expect(textOf(matrixPart(make({ audience }), { sheet: 'page' })?.lead)).toContain('2 December 2030');
    expect(textOf(matrixPart(make(), { sheet: 'page' })?.lead)).not.toContain('2 December 2030');
  });

  it('says the same word wherever something is withheld, and never an older wording', () => {
    const audience = fictionalAudience('public', 'U');
    const said = matrixPart(make({ audience, onWithheld: 'said' }), { sheet: 'page' });
    expect(flowOf(said)).toBe('Withheld');
    expect(textOf(said)).not.toContain('120');
    expect(matrixParts(make({ audience }))).toEqual([]);
  });

  it('tells the author what is withheld, and counts it towards no marking', () => {
    const making = make({ audience: fictionalAudience('public', 'U'), onWithheld: 'said' });
    expect(matrixParts(making)[0]?.mark).toBe('U');
    expect(making.report.withheld.map(({ record }) => record)).toContain(all.later.id);
    expect(making.printed.every(({ level }) => level === 'U')).toBe(true);
  });

  it('counts the earlier position towards the marking of what it was', () => {
    const secret = { ...all.opening, marking: { level: 'C', caveats: [] } };
    const others = records.filter(({ id }) => id !== all.opening.id);
    const part = matrixPart(make({}, [...others, secret]), { sheet: 'a3', since: '2031-01-01' });
    expect([part?.mark, part?.sheet]).toEqual(['C', 'a3']);
    expect(flowOf(part)).toMatchObject({ mark: 'C' });
  });

  it('keeps firmness, which is our judgement, on our side, and prints numbers with their unit', () => {
    const measured = {
      ...all.flow,
      body: { ...all.flow.body, unit: { text: 'm³/s', language: 'en' as const, translations: [] } },
    };
    const firm = {
      ...all.later,
      body: { ...all.later.body, firmness: 4, wording: { ...all.later.body.wording, text: 'Only in wet years.' } },
    };
    const changed = [...records.filter(({ id }) => id !== measured.id && id !== firm.id), measured, firm];
    const own = matrixPart(make({}, changed), { sheet: 'page' });
    expect(flowOf(own)).toMatchObject({ firmness: '4' });
    expect(textOf(flowOf(own))).toContain('150 m³/s');
    const shared = matrixPart(make({ audience: fictionalAudience('to-be-shared', 'R') }, changed), { sheet: 'page' });
    expect([textOf(flowOf(shared)).includes('"firmness":""'), shared?.key.text]).toEqual([true, '']);
  });
});

describe('the timeline of a dossier', () => {
  const entries = (making: DossierMaking) => {
    const [part] = timelineParts(making);
    return part?.form === 'timeline' ? part.entries : [];
  };

  it('has meetings, agreements, moves and what is due in their order, with the day of the dossier among them', () => {
    const texts = entries(make()).map((entry) =>
      entry.kind === 'today' ? 'today' : entry.runs.map(({ text }) => text).join(''),
    );
    expect(texts).toEqual([
      'Asmar Accord',
      'Second Round, Samhara',
      'Tirvana: Summer flow, from 120 to 150; from Against to Conditional',
      'Quiet Round',
      'today',
      'Tirvana: Names for the gauge team',
    ]);
  });

  it('gives both calendars, ours first in Arabic, and opens the entry of the statement behind a move', () => {
    const making = make({ language: 'ar' });
    const text = textOf(entries(making));
    expect(text).toContain('"date":"١٧ شوال ١٤٥٢هـ","otherDate":"٩ فبراير ٢٠٣١م"');
    expect(textOf(entries(make()))).toContain('By 30 April 2031');
    expect([...(making.evidence ?? [])]).toEqual([[fictionalId(15), 1]]);
  });

  it('shows an outward reader neither what is marked higher nor what was not said to them', () => {
    const making = make({ audience: fictionalAudience('public', 'R') });
    const text = textOf(timelineParts(making));
    for (const word of ['Quiet', 'gauge team', 'Conditional', 'B2', 'E1']) expect(text).not.toContain(word);
    expect(text).toContain('Second Round');
    expect(making.printed.every(({ level }) => level === 'U')).toBe(true);
  });

  it('does not tie an unnamed speaker to the party that moved', () => {
    const moved = { ...all.later, body: { ...all.later.body, evidence: [whispered.id] } };
    const given = [...records.filter(({ id }) => id !== moved.id), moved];
    const shared = make({ audience: fictionalAudience('to-be-shared', 'R') }, given);
    expect(textOf(timelineParts(shared))).not.toContain('E1');
    expect(shared.evidence?.size).toBe(0);
    expect(textOf(timelineParts(make({}, given)))).toContain('E1');
  });
});

describe('the evidence of a dossier', () => {
  const cited = (making: DossierMaking): readonly TabbedPart[] => {
    const paragraph = (number: number, id: AnyRecord['id']) =>
      ({ kind: 'paragraph', number, mark: '', runs: [{ text: 'So.' }, ...noteRuns(making, null, id)] }) as const;
    const blocks = [paragraph(1, whispered.id), paragraph(2, all.said.id), paragraph(3, whispered.id)];
    const bound: TabbedPart = {
      form: 'brief',
      tab: 2,
      mark: '',
      title: '',
      lead: [],
      sections: [{ title: '', blocks }],
    };
    return evidenceParts(making, [bound]);
  };
  const entries = ([part]: readonly TabbedPart[]) => (part?.form === 'evidence' ? part.entries : []);

  it('has each cited statement once, with source, both texts, what it reveals and where it is used', () => {
    const [first, second, ...rest] = entries(cited(make()));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      label: 'E1',
      grade: 'B3',
      translation: [{ text: 'Said in a whisper.' }],
      original: [{ text: 'قال همسًا.', language: 'ar' }],
    });
    expect(first?.source[0]).toBe('Orhan Hadrel, Minister of Rivers, Tirvana');
    expect(textOf(first?.source[1])).toMatch(
      /^"Speech, Answer in parliament, Korin, 10 February 2031 \(.* 1452 H, Umm al-Qura\)"$/,
    );
    expect(first?.source[2]).toBe('Background, Paraphrased');
    expect(textOf(first?.remarks)).toContain('No more than 120.');
    expect(textOf(first?.remarks)).toContain('Tab 2, para. 1, 3');
    expect(second).toMatchObject({ label: 'E2', translation: [], original: [{ text: 'A river has two banks.' }] });
  });

  it('names no speaker who is not to be known outside our side, gives no grade, and says not what the words reveal', () => {
    const part = cited(make({ audience: fictionalAudience('to-be-shared', 'R') }));
    const [first] = entries(part);
    expect(first?.grade).toBe('');
    for (const word of ['Hadrel', 'Tirvana', 'Korin', 'parliament', 'Reveals'])
      expect(textOf(first)).not.toContain(word);
  });

  it('leaves out a statement that the reader may not see, and is no part where none is left', () => {
    const making = make({ audience: fictionalAudience('public', 'R') });
    expect(entries(cited(making)).map(({ label }) => label)).toEqual(['E1']);
    expect(evidenceParts({ ...make(), evidence: null }, [])).toEqual([]);
    expect(evidenceParts(make(), [])).toEqual([]);
  });
});
