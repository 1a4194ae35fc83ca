// A brief prints as its form, its records and its reader ask.
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
import { date, footnote, mention, richText, richTextBuilder, text } from '#shared/richtext/builder.ts';
import { type Block, blockId } from '#shared/richtext/rich-text.ts';
import { type BriefInput, buildBrief } from './build-brief.ts';
import type { PrintDocument } from './print-document.ts';
import type { BriefPart, LinesPart } from './print-parts.ts';
import { viewOf } from './records-view.ts';

const u = { level: 'U', caveats: [] };
const c = { level: 'C', caveats: ['DESK'] };

interface Asked extends Partial<Omit<BriefInput, 'brief' | 'view'>> {
  readonly body?: Readonly<Record<string, unknown>>;
  readonly marking?: string;
  readonly more?: readonly AnyRecord[];
  readonly revisions?: readonly AnyRecord[];
}

function build(blocks: readonly Block[], asked: Asked = {}) {
  const { body, marking, more = [], revisions = [], ...rest } = asked;
  const brief = fictionalRecord(800, 'brief', marking ?? 'U', {
    title: wordsIn('Meeting with Tirvana', 'اجتماع مع تيرفانا'),
    form: 'steering-brief',
    language: 'en',
    symbol: 'SAM/1',
    date: dayOf('2031-03-04'),
    hijri: 'islamic-umalqura',
    text: richText({ id: blockId('s1'), blocks }),
    ...body,
  });
  const view = viewOf([...Object.values(all), ...more], revisions);
  return buildBrief({ brief, view, audience: null, asOf: '2031-03-04', preparedBy: 'Asmar Desk', ...rest });
}

const sections = (document: PrintDocument) => (document.parts[0] as BriefPart).sections;
const blocksOf = (document: PrintDocument) => sections(document).flatMap(({ blocks }) => blocks);
const wordsOf = (document: PrintDocument) =>
  blocksOf(document).map((block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : 'table'));

describe('a brief', () => {
  const b = richTextBuilder();

  it('prints headings over paragraphs that are numbered through, each with its marking', () => {
    const { document } = build([
      b.paragraph('Before.', u),
      b.heading(2, 'Our objectives'),
      b.paragraph('First.', c),
      b.heading(3, 'Within'),
      b.paragraph('Second.', u),
      b.heading(2, 'Nothing under it'),
    ]);
    expect(sections(document).map(({ title }) => title)).toEqual(['', 'Our objectives']);
    expect(blocksOf(document).map((block) => [block.kind, 'number' in block && block.number, block.mark])).toEqual([
      ['paragraph', 1, 'U'],
      ['paragraph', 2, 'C'],
      ['paragraph', null, ''],
      ['paragraph', 3, 'U'],
    ]);
    expect(document).toMatchObject({ banner: 'Confidential / DESK ONLY', parts: [{ mark: 'C' }], region: 'GB' });
    expect(document.issued).toBe('4\u00a0March\u00a02031');
  });

  it('prints no numbers where it is not numbered', () => {
    const { document } = build([b.paragraph('First.', u)], { body: { numbered: false } });
    expect(blocksOf(document)).toMatchObject([{ number: null }]);
  });

  it('prints lists, quotations, call-outs and tables', () => {
    const { document } = build([
      b.list('numbered', ['One', { words: 'Two', nested: b.list('bulleted', ['Inner']) }]),
      b.quote('Two banks.', u),
      b.callOut('Mind this.', u),
      b.table([
        ['Party', 'Wants'],
        ['Tirvana', '150'],
      ]),
    ]);
    expect(blocksOf(document)).toMatchObject([
      { kind: 'list-item', level: 1, marker: '1.' },
      { kind: 'list-item', level: 1, marker: '2.' },
      { kind: 'list-item', level: 2, marker: '–' },
      { kind: 'quote' },
      { kind: 'paragraph', number: 1, runs: [{ text: 'Mind this.', bold: true }] },
      {
        kind: 'table',
        head: [[{ text: 'Party' }], [{ text: 'Wants' }]],
        rows: [[[{ text: 'Tirvana' }], [{ text: '150' }]]],
      },
    ]);
  });

  it('cites a statement once, with its grade, speaker, place, date and attribution', () => {
    const { document } = build([
      b.paragraph(['He said so.', footnote(all.said.id, '')], u),
      b.paragraph(['Twice.', footnote(all.said.id, ''), footnote(all.accord.id, 'Art. 4.1')], u),
    ]);
    expect(document.notes).toEqual([
      {
        id: 'n1',
        grade: 'B2',
        runs: [
          {
            text: 'Orhan Hadrel, Minister of Rivers, Tirvana, Answer in parliament, Korin, 9\u00a0February\u00a02031, col.\u00a040. On the record.',
          },
        ],
      },
      {
        id: 'n2',
        grade: '',
        runs: [{ text: 'Asmar Accord, 2\u00a0May\u00a02009. Art.\u00a04.1.' }],
      },
    ]);
    expect(
      blocksOf(document).flatMap((block) => ('runs' in block ? block.runs.flatMap(({ note }) => note ?? []) : [])),
    ).toEqual(['n1', 'n1', 'n2']);
  });

  it('says once in a footnote what title and place of a source both say', () => {
    const paper = fictionalRecord(70, 'source', 'U', {
      kind: 'press',
      title: wordsIn('The Korin Post, issue of 9 February 2031'),
    });
    const quoted = fictionalRecord(71, 'statement', 'U', {
      ...all.said.body,
      source: paper.id,
      venue: wordsIn('The Korin Post, interview'),
    });
    const { document } = build([b.paragraph(['Said.', footnote(quoted.id, '')], u)], { more: [paper, quoted] });
    expect(document.notes[0]?.runs[0]?.text).toBe(
      'Orhan Hadrel, Minister of Rivers, Tirvana, The Korin Post, issue of 9 February 2031, interview, col.\u00a040. On the record.',
    );
  });

  it('prints once two notes in a row that say the very same', () => {
    const again = { ...all.said, id: fictionalId(72) };
    const cited = [footnote(all.said.id, ''), footnote(all.accord.id, ''), footnote(again.id, '')];
    const { document } = build([b.paragraph(['Said.', ...cited, ' Again.', footnote(again.id, '')], u)], {
      more: [again],
    });
    expect(document.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(blocksOf(document)).toMatchObject([
      { runs: [{ text: 'Said.' }, { note: 'n1' }, { note: 'n2' }, { text: ' Again.' }, { note: 'n1' }] },
    ]);
  });

  it('keeps two note marks in a row apart', () => {
    const { document } = build([b.paragraph(['Both.', footnote(all.said.id, ''), footnote(all.accord.id, '')], u)]);
    expect(blocksOf(document)).toMatchObject([
      { runs: [{ text: 'Both.' }, { text: '', note: 'n1' }, { text: '\u00a0', note: 'n2' }] },
    ]);
  });

  it('follows the current position, whichever one the block names', () => {
    const block = b.living(all.opening.id, 'paragraph');
    expect(wordsOf(build([block]).document)).toEqual(['Up to 150, in wet years.']);
    expect(wordsOf(build([block], { asOf: '2031-01' }).document)).toEqual(['No more than 120.']);
    expect(build([block], { asOf: '2029-01-01' }).report.missing).toMatchObject([{ reason: 'no-position' }]);
  });

  it('keeps to the revision to which a block is pinned', () => {
    const first = {
      ...all.raise,
      body: { ...all.raise.body, wording: { ...all.raise.body.wording, text: 'Once 190.' } },
    };
    const now = { ...all.raise, revision: 2 };
    const { document } = build([b.living(now.id, 'paragraph', 1)], { more: [now], revisions: [first] });
    expect(wordsOf(document)).toEqual(['Once 190.']);
    expect(build([b.living(now.id, 'paragraph', 7)], { more: [now] }).report.missing).toMatchObject([
      { reason: 'no-revision' },
    ]);
  });

  it('lists what a query finds, what is certain first', () => {
    const { document } = build([b.livingQuery({ kind: 'talking-point', issue: all.flow.id }, 'list')]);
    expect(wordsOf(document)).toEqual(['We could live with 165.', 'We bring a number: 180.']);
    expect(wordsOf(build([b.livingQuery({ kind: 'position' }, 'list')]).document)).toEqual([
      'Up to 150, in wet years.',
    ]);
    const raised = build([b.livingQuery({ kind: 'talking-point', mode: 'raise' }, 'paragraph')]);
    expect(wordsOf(raised.document)).toEqual(['We bring a number: 180.']);
  });

  it('does not print what a later version wrote, and tells the author', () => {
    const { document, report } = build([{ id: blockId('x1'), kind: 'placeholder', original: { secret: 'plan' } }]);
    expect(JSON.stringify(document)).not.toContain('plan');
    expect(report.missing).toEqual([{ block: 'x1', record: null, reason: 'unknown-node' }]);
  });

  it('says that a judgement is ours, likelihood and confidence apart', () => {
    const judged = fictionalRecord(50, 'assessment', 'U', {
      judgement: wordsIn('They will sign.'),
      likelihood: 'likely',
      confidence: 'low',
    });
    const { document } = build([b.living(judged.id, 'paragraph')], { more: [judged] });
    expect(wordsOf(document)).toEqual(['They will sign. We judge this likely. Our confidence is low.']);
  });

  it('in Arabic puts the Hijri date first, in Arabic-Indic digits, and takes translations', () => {
    const { document, report } = build(
      [
        b.paragraph(
          ['في ', date({ date: '2031-03-06', precision: 'day', sighted: null }), ' نحو 1,200 وثيقة SAM/41.'],
          u,
        ),
        b.living(all.later.id, 'paragraph'),
        b.living(all.pressed.id, 'paragraph'),
      ],
      { body: { language: 'ar' } },
    );
    expect(document).toMatchObject({
      language: 'ar',
      region: 'SA',
      direction: 'rtl',
      digits: 'arab',
      title: 'اجتماع مع تيرفانا',
    });
    expect(document.issued).toMatch(/^١٠.*١٤٥٢هـ \(أم.القرى\)، الموافق.٤.مارس.٢٠٣١م$/u);
    const [first, second] = wordsOf(document);
    expect(first).toContain('نحو ١٬٢٠٠ وثيقة SAM/41.');
    expect(second).toBe('حتى ١٬٥٠٠ في السنوات المطيرة.');
    expect(blocksOf(document)[2]).toMatchObject({ runs: [{ text: 'We could live with 165.', language: 'en' }] });
    expect(report.missing).toMatchObject([{ record: all.pressed.id, reason: 'no-translation' }]);
    expect(document.banner).toBe('سرّي / للمكتب حصرًا');
  });

  it('in Arabic keeps what nobody translated in the language it is written in, paragraph by paragraph', () => {
    const meeting = date({ date: '2031-03-06', precision: 'day', sighted: null });
    const { document } = build(
      [
        b.paragraph([text('A figure that binds.', 'bold'), ' Aim at 420 on ', meeting, '.'], u),
        b.list('bulleted', ['An item']),
        b.quote('Two banks.', u),
        b.living(all.later.id, 'paragraph'),
        b.living(all.pressed.id, 'paragraph'),
      ],
      { language: 'ar' },
    );
    const languages = blocksOf(document).map((block) => ('language' in block ? block.language : undefined));
    expect(languages).toEqual(['en', 'en', 'en', undefined, 'en']);
    const own = build([b.paragraph('In the language of the document.', u)]);
    expect(blocksOf(own.document)[0]).not.toHaveProperty('language');
  });

  it('prints lines to take as entries under their issue', () => {
    const { document } = build([b.livingQuery({ kind: 'talking-point' }, 'card')], { body: { form: 'lines-to-take' } });
    const part = document.parts[0] as LinesPart;
    expect(part.groups.map(({ title }) => title)).toEqual(['Summer flow']);
    expect(part.groups[0]?.entries).toMatchObject([
      { mode: 'If pressed', likelihood: 'certain', mark: 'C', answers: [] },
      {
        mode: 'Raise',
        likelihood: 'might come up',
        mark: 'U',
        line: [{ text: 'We bring a number: 180.' }],
        answers: [
          { label: 'They will say', runs: [{ text: 'Snow cannot be promised.' }] },
          { label: 'Then', runs: [{ text: 'The dry-year rule covers it.' }] },
        ],
        source: [{ text: 'Asmar Accord' }, { note: 'n1' }],
      },
    ]);
  });

  it('sets Arabic words in an English text as Arabic', () => {
    const { document } = build([b.paragraph(['The words ', text('نهر واحد', 'bold'), ' were quoted.'], u)]);
    expect(blocksOf(document)).toMatchObject([
      { runs: [{ text: 'The words ' }, { text: 'نهر واحد', bold: true, language: 'ar' }, { text: ' were quoted.' }] },
    ]);
  });

  it('is the same for the same input', () => {
    const blocks = [b.living(all.raise.id, 'paragraph'), b.paragraph([mention(all.minister.id, 'Hadrel')], u)];
    expect(build(blocks)).toEqual(build(blocks));
  });
});

describe('a reader', () => {
  const b = richTextBuilder('r');
  const restricted = fictionalAudience('ours', 'R');
  const blocks = [
    b.heading(2, 'Objectives', u),
    b.paragraph('Canary in a paragraph.', c),
    b.paragraph(['Seen, ', mention(all.pressed.id, 'Canary in a mention'), '.', footnote(all.pressed.id, 'Canary')], u),
    b.living(all.pressed.id, 'paragraph'),
    b.livingQuery({ kind: 'talking-point' }, 'list'),
  ];

  it('gets nothing above the level, and the numbers do not betray that there was more', () => {
    const { document, report } = build(blocks, { audience: restricted });
    expect(JSON.stringify(document)).not.toMatch(/Canary|165|Confidential|DESK/);
    expect(wordsOf(document)).toEqual(['Seen, .', 'We bring a number: 180.']);
    expect(document).toMatchObject({ banner: 'Open', parts: [{ mark: 'U' }] });
    expect(report.withheld.length).toBeGreaterThan(3);
  });

  it('gets one word that is always the same where the document says so', () => {
    const { document } = build(blocks, { audience: restricted, onWithheld: 'said' });
    expect(wordsOf(document)).toEqual(['Withheld', 'Seen, .', 'Withheld', 'We bring a number: 180.']);
    expect(JSON.stringify(document)).not.toMatch(/Canary|165|Confidential|DESK/);
  });

  it('never gets an older position in place of one that is withheld', () => {
    const { document } = build([b.living(all.opening.id, 'paragraph')], { audience: fictionalAudience('ours', 'U') });
    expect(JSON.stringify(document)).not.toMatch(/120|150/);
  });

  it('never gets an earlier wording of a record that was marked higher since', () => {
    const now = { ...all.raise, revision: 2, marking: { level: 'C', caveats: [] } };
    const { document } = build([b.living(now.id, 'paragraph', 1)], {
      more: [now],
      revisions: [all.raise],
      audience: restricted,
    });
    expect(JSON.stringify(document)).not.toContain('180');
  });

  it('gets neither title, lead nor symbol of a brief that is marked above the level', () => {
    const { document } = build([b.paragraph('Seen.', u)], {
      marking: 'C',
      audience: restricted,
      body: { lead: wordsIn('Canary') },
    });
    expect(document).toMatchObject({ title: 'Steering brief', symbol: '', shortTitle: 'Asmar Talks', banner: 'Open' });
    expect(JSON.stringify(document)).not.toContain('Canary');
  });

  it('gets headings without a marking only where the form asks for them', () => {
    const form = fictionalRecord(60, 'form', 'U', {
      name: wordsIn('Steering brief'),
      base: 'steering-brief',
      requiredParts: ['Our objectives'],
    });
    const { document } = build(
      [b.heading(2, 'Our objectives'), b.paragraph('Seen.', u), b.heading(2, 'Canary'), b.paragraph('Too.', u)],
      { marking: 'C', audience: restricted, more: [form], body: { template: form.id } },
    );
    expect(sections(document).map(({ title }) => title)).toEqual(['Our objectives', '']);
  });

  it('outside our side gets no name of a speaker who was not on the record', () => {
    const quiet = { ...all.said, body: { ...all.said.body, attribution: 'chatham-house' as const } };
    const { document } = build([b.paragraph(['Said.', footnote(quiet.id, '')], u)], {
      more: [quiet],
      audience: fictionalAudience('to-be-shared', 'R', { parties: [fictionalId(4)] }),
    });
    expect(document.notes).toMatchObject([{ grade: '' }]);
    expect(JSON.stringify(document.notes)).toContain('Chatham House');
    expect(JSON.stringify(document.notes)).not.toMatch(/Hadrel|Minister|Korin|parliament|col/);
  });

  it.each([
    ['ours', 'B2', 'Asmar Desk'],
    ['to-be-shared', '', ''],
    ['public', '', ''],
  ] as const)(
    'of a document that is %s gets our grade of a source and the name of the author only on our side',
    (purpose, grade, author) => {
      const { document } = build([b.paragraph(['Said.', footnote(all.said.id, '')], u)], {
        audience: fictionalAudience(purpose, 'R'),
      });
      expect(document).toMatchObject({ author, notes: [{ grade }] });
      expect(document.notes[0]?.runs[0]?.text).toContain('Orhan Hadrel');
    },
  );

  it('gets a citation without its source where the source may not be seen', () => {
    const hidden = { ...all.speech, marking: { level: 'C', caveats: [] } };
    const { document } = build([b.paragraph(['Said.', footnote(all.said.id, '')], u)], {
      more: [hidden],
      audience: restricted,
    });
    expect(document.notes).toMatchObject([{ grade: '', runs: [{ text: expect.stringContaining('Orhan Hadrel') }] }]);
    expect(JSON.stringify(document)).not.toContain('Answer in parliament');
  });
});
