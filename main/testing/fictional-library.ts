// A small fictional library in memory, for tests of what is made from records. No state, river or person in it exists.
import { type RecordId, recordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, type Kind, type RecordOf } from '#shared/records/record.ts';

/** The same identifier for the same number. */
export const fictionalId = (number: number): RecordId =>
  recordId(`01900000-0000-7000-8000-${String(number).padStart(12, '0')}`);

const negotiationId = fictionalId(1);

/** `U` or `C+DESK`: a level and its caveats; empty for what nobody has marked. */
function markingFrom(short: string): Marking {
  const [level = '', ...caveats] = short.split('+');
  return { level: level === '' ? null : level, caveats };
}

/** A record whose body has passed the parser of its kind; its sequence is its number. @throws when it does not pass. */
export function fictionalRecord<K extends Kind>(
  number: number,
  kind: K,
  marking: string,
  body: Readonly<Record<string, unknown>>,
): RecordOf<K> & AnyRecord {
  const definition = definitionOf(kind);
  const parsed = definition.parse(body);
  if (!parsed.ok) throw new Error(`${kind} ${number}: ${JSON.stringify(parsed.error)}`);
  return {
    id: fictionalId(number),
    kind,
    negotiation: definition.scope === 'library' ? null : negotiationId,
    revision: 1,
    sequence: number,
    title: definition.title(parsed.value),
    marking: markingFrom(marking),
    createdAt: '2031-03-01T08:00:00.000Z',
    updatedAt: '2031-03-01T08:00:00.000Z',
    body: parsed.value,
  } as unknown as RecordOf<K> & AnyRecord;
}

const level = (code: string, name: string, arabic: string) => ({
  code,
  letter: { text: code, language: 'en' },
  name: { text: name, language: 'en', translations: [{ language: 'ar', text: arabic }] },
});
export const wordsIn = (text: string, arabic?: string) => ({
  text,
  language: 'en',
  ...(arabic === undefined ? {} : { translations: [{ language: 'ar', text: arabic }] }),
});
export const dayOf = (date: string) => ({ date, precision: 'day' });

/** Numbers: 1 negotiation, 2 scheme, 3 to 5 Samhara (ours), Tirvana, Beldiz, 10 and up what they talk about. */
export const fictionalRecords = {
  scheme: fictionalRecord(2, 'marking-scheme', 'U', {
    name: wordsIn('Markings of Samhara'),
    levels: [level('U', 'Open', 'عام'), level('R', 'Restricted', 'محدود'), level('C', 'Confidential', 'سرّي')],
    caveats: [
      { code: 'REL', name: wordsIn('REL TIRVANA'), releasableTo: [fictionalId(4)] },
      { code: 'DESK', name: wordsIn('DESK ONLY', 'للمكتب حصرًا') },
    ],
  }),
  negotiation: fictionalRecord(1, 'negotiation', 'U', {
    name: wordsIn('Asmar Talks', 'محادثات الأسمر'),
    type: 'mediation',
    phase: 'bargaining',
    parties: [{ party: fictionalId(4) }, { party: fictionalId(3), ours: true }, { party: fictionalId(5) }],
    markingScheme: fictionalId(2),
  }),
  samhara: fictionalRecord(3, 'party', 'U', { kind: 'state', name: wordsIn('Samhara', 'سمهارا') }),
  tirvana: fictionalRecord(4, 'party', 'U', { kind: 'state', name: wordsIn('Tirvana', 'تيرفانا') }),
  beldiz: fictionalRecord(5, 'party', 'U', { kind: 'state', name: wordsIn('Beldiz', 'بلديز') }),
  water: fictionalRecord(10, 'issue', 'U', { name: wordsIn('Water'), number: '1', valueType: 'text' }),
  flow: fictionalRecord(11, 'issue', 'U', {
    name: wordsIn('Summer flow', 'جريان الصيف'),
    number: '1.2',
    parent: fictionalId(10),
    valueType: 'number',
  }),
  notice: fictionalRecord(12, 'issue', 'U', {
    name: wordsIn('Notice'),
    number: '1.10',
    parent: fictionalId(10),
    valueType: 'text',
  }),
  minister: fictionalRecord(13, 'person', 'U', {
    name: wordsIn('Orhan Hadrel', 'أورهان هادريل'),
    roles: [{ party: fictionalId(4), title: wordsIn('Minister of Rivers', 'وزير الأنهار') }],
    biography: wordsIn('A careful man.'),
  }),
  speech: fictionalRecord(14, 'source', 'U', {
    kind: 'speech',
    title: wordsIn('Answer in parliament', 'جواب في البرلمان'),
    reliability: 'B',
  }),
  said: fictionalRecord(15, 'statement', 'U', {
    party: fictionalId(4),
    person: fictionalId(13),
    source: fictionalId(14),
    text: wordsIn('A river has two banks.', 'للنهر ضفتان.'),
    form: 'verbatim',
    date: dayOf('2031-02-09'),
    venue: wordsIn('Korin', 'كورين'),
    locator: 'col. 40',
    attribution: 'on-record',
    credibility: 2,
  }),
  accord: fictionalRecord(16, 'agreement', 'U', {
    kind: 'treaty',
    title: wordsIn('Asmar Accord', 'اتفاق الأسمر'),
    adopted: dayOf('2009-05-02'),
  }),
  opening: fictionalRecord(20, 'position', 'U', {
    party: fictionalId(4),
    issue: fictionalId(11),
    rung: 'opening',
    stance: 'against',
    wording: wordsIn('No more than 120.'),
    value: 120,
    disclosure: 'public',
    asOf: dayOf('2030-11-21'),
    evidence: [fictionalId(15)],
  }),
  later: fictionalRecord(21, 'position', 'R', {
    party: fictionalId(4),
    issue: fictionalId(11),
    rung: 'opening',
    stance: 'for-with-conditions',
    wording: wordsIn('Up to 150, in wet years.', 'حتى 1,500 في السنوات المطيرة.'),
    value: 150,
    disclosure: 'shared',
    asOf: dayOf('2031-02-09'),
    evidence: [fictionalId(15)],
    supersedes: fictionalId(20),
  }),
  raise: fictionalRecord(30, 'talking-point', 'U', {
    wording: wordsIn('We bring a number: 180.', 'نحمل رقمًا: 180.'),
    mode: 'raise',
    certainty: 'might',
    issue: fictionalId(11),
    disclosure: 'free',
    cue: wordsIn('Snow cannot be promised.', 'لا أحد يعد بالثلج.'),
    answer: wordsIn('The dry-year rule covers it.'),
    restsOn: [fictionalId(16)],
  }),
  pressed: fictionalRecord(31, 'talking-point', 'C+DESK', {
    wording: wordsIn('We could live with 165.'),
    mode: 'if-pressed',
    certainty: 'certain',
    issue: fictionalId(11),
    disclosure: 'not-to-be-disclosed',
  }),
} as const;

/** An audience of that purpose, up to that level. */
export const fictionalAudience = (
  purpose: 'ours' | 'to-be-shared' | 'public',
  highestLevel: string,
  more: Readonly<Record<string, unknown>> = {},
): RecordOf<'audience'> & AnyRecord =>
  fictionalRecord(900, 'audience', 'U', { name: wordsIn('Readers'), purpose, highestLevel, ...more });
