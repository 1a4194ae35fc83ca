// The parts of a Word file that are set as running text: cover, contents, briefs, lines to take, speaking notes.
import { InternalHyperlink, PageReference, type Paragraph, type ParagraphChild, type Table } from 'docx';
import type { PrintBlock, Run } from '#shared/briefing/print-blocks.ts';
import type {
  BriefPart,
  ContentsPart,
  CoverPart,
  LineEntry,
  LinesPart,
  PrintPart,
  SpeakingNotesPart,
} from '#shared/briefing/print-parts.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { bookmarked, digits, mark, type Press, paragraph, runs, tab, text } from './docx-runs.ts';
import { twips } from './docx-styles.ts';
import { blockTable, factsTable, isLong, table } from './docx-tables.ts';

/** What a section of a Word file can hold. */
export type Flow = readonly (Paragraph | Table)[];

/** Millimetres: how wide the text of an upright page is. */
export const measure = 154;

type OpenedPart = Exclude<PrintPart, { readonly form: 'cover' | 'contents' | 'cards' }>;

const partName = (index: number): string => `part${index}`;
const sectionName = (index: number, section: number): string => `part${index}section${section}`;

const heading = (press: Press, level: 1 | 2, name: string, title: string): Paragraph =>
  paragraph(press, `Heading${level}`, [bookmarked(name, text(press, title))]);

/** Tab and marking, the title, and the lead under it. `index` is the place of the part in the document. */
export function opening(press: Press, part: OpenedPart, index: number): Flow {
  const { labels } = press.document;
  const number = part.tab === null ? [] : text(press, `${labels.tab} ${digits(press, part.tab)}  `);
  const line = [...number, ...mark(press, part.mark, '')];
  return [
    ...(line.length === 0 ? [] : [paragraph(press, 'DiwanTab', line)]),
    heading(press, 1, partName(index), part.title),
    ...(part.lead.length === 0 ? [] : [paragraph(press, 'DiwanLead', runs(press, part.lead))]),
  ];
}

export function cover(press: Press, part: CoverPart): Flow {
  const { otherTitle } = part;
  const other = otherTitle === null ? [] : text(press, otherTitle.text, { language: otherTitle.language });
  return [
    paragraph(press, 'DiwanCoverKind', text(press, part.kind)),
    paragraph(press, 'Title', text(press, part.title)),
    ...(otherTitle === null ? [] : [paragraph(press, 'DiwanCoverOther', other, { language: otherTitle.language })]),
    paragraph(press, 'DiwanCoverMeeting', runs(press, part.meeting)),
    ...part.dates.map((date) => paragraph(press, 'DiwanCoverLine', text(press, date))),
    paragraph(press, 'DiwanCoverLine', runs(press, part.place), { spacing: { after: 1600 } }),
    ...factsTable(press, part.facts, measure),
    paragraph(press, 'DiwanSource', text(press, part.handling)),
  ];
}

const sectionsOf = (part: OpenedPart): readonly string[] => {
  if (part.form === 'lines') return part.groups.map((group) => group.title);
  return part.form === 'brief' || part.form === 'speaking-notes' ? part.sections.map((section) => section.title) : [];
};

// Links with page fields, not one field for the whole list: updating that would lose the markings, and the entries are exact
// as they stand. LibreOffice fills in the pages when it opens the file, Word when its fields are updated or printed.
function entry(press: Press, style: string, name: string, words: readonly ParagraphChild[], marked: string): Paragraph {
  const link = new InternalHyperlink({
    anchor: name,
    children: [...words, tab(), ...mark(press, marked, ''), tab(), new PageReference(name)],
  });
  return paragraph(press, style, [link], {
    tabStops: [
      ...(style === 'TOC1' ? [{ type: 'left' as const, position: twips(9) }] : []),
      { type: 'left', position: twips(measure - 20), leader: 'dot' },
      { type: 'right', position: twips(measure) },
    ],
  });
}

export function contents(press: Press, part: ContentsPart): Flow {
  const entries = press.document.parts.flatMap((one, index) => {
    if (one.form === 'cover' || one.form === 'contents' || one.form === 'cards') return [];
    const number = one.tab === null ? [] : text(press, digits(press, one.tab));
    return [
      entry(press, 'TOC1', partName(index), [...number, tab(), ...text(press, one.title)], one.mark),
      ...sectionsOf(one).flatMap((title, section) =>
        title === '' ? [] : [entry(press, 'TOC2', sectionName(index, section), text(press, title), '')],
      ),
    ];
  });
  return [
    paragraph(press, 'Heading1', text(press, part.title)),
    ...entries,
    paragraph(press, 'Heading2', text(press, part.keyTitle), { spacing: { before: 700, after: 180 } }),
    ...factsTable(press, part.key, measure),
  ];
}

function block(press: Press, one: PrintBlock): Flow {
  switch (one.kind) {
    case 'paragraph': {
      // A number and a marking hang at the start edge: they are text, since references name them.
      const number = one.number === null ? [] : text(press, digits(press, one.number));
      const children = [...number, tab(), ...mark(press, one.mark, ''), tab(), ...runs(press, one.runs, one)];
      return [
        paragraph(press, 'DiwanParagraph', children, {
          tabStops: [8, 19].map((position) => ({ type: 'left', position: twips(position) })),
        }),
      ];
    }
    case 'list-item': {
      const children = [...text(press, one.marker), tab(), ...mark(press, one.mark), ...runs(press, one.runs, one)];
      return [paragraph(press, `DiwanList${one.level}`, children)];
    }
    case 'quote': {
      const language = one.language;
      return [
        paragraph(press, 'Quote', [...mark(press, one.mark), ...runs(press, one.runs, { language })], { language }),
        ...(one.source.length === 0 ? [] : [paragraph(press, 'DiwanQuoteSource', runs(press, one.source))]),
      ];
    }
    case 'table':
      return blockTable(press, one, measure);
    case 'facts':
      return factsTable(press, one.facts, measure, one.mark);
    default:
      return assertNever(one);
  }
}

export const brief = (press: Press, part: BriefPart, index: number): Flow =>
  part.sections.flatMap((section, place) => [
    ...(section.title === '' ? [] : [heading(press, 2, sectionName(index, place), section.title)]),
    ...section.blocks.flatMap((one) => block(press, one)),
  ]);

const answerTexts = (one: LineEntry): readonly Run[] => [
  ...one.cue,
  ...one.line,
  ...one.answers.flatMap((answer) => answer.runs),
];

export const lines = (press: Press, part: LinesPart, index: number): Flow =>
  part.groups.flatMap((group, place) => [
    ...(group.title === '' ? [] : [heading(press, 2, sectionName(index, place), group.title)]),
    table(press, {
      widths: [24, measure - 24],
      bare: true,
      rows: group.entries.map((one) => ({
        breaks: isLong(...answerTexts(one)),
        cells: [
          [
            paragraph(press, 'DiwanStrongLabel', text(press, one.mode)),
            paragraph(press, 'DiwanLabel', text(press, one.likelihood)),
          ],
          [
            ...(one.cue.length === 0 ? [] : [paragraph(press, 'BodyText', runs(press, one.cue, { italic: true }))]),
            paragraph(press, 'BodyText', [...mark(press, one.mark), ...runs(press, one.line)]),
            ...one.answers.map(({ label, runs: words }) =>
              paragraph(press, 'BodyText', [...text(press, `${label}  `, { italic: true }), ...runs(press, words)]),
            ),
            ...(one.source.length === 0
              ? []
              : [paragraph(press, 'DiwanSource', runs(press, one.source), { spacing: { after: 240 } })]),
          ],
        ],
      })),
    }),
    paragraph(press, 'DiwanSource', []),
  ]);

export const speakingNotes = (press: Press, part: SpeakingNotesPart, index: number): Flow =>
  part.sections.flatMap((section, place) => [
    ...(section.title === '' ? [] : [heading(press, 2, sectionName(index, place), section.title)]),
    ...section.paragraphs.flatMap((one) => [
      ...(one.cue === '' ? [] : [paragraph(press, 'DiwanCue', text(press, one.cue))]),
      paragraph(
        press,
        'DiwanSpoken',
        [
          text(press, digits(press, one.number)),
          [tab()],
          mark(press, one.mark, ''),
          [tab()],
          runs(press, one.runs, one),
        ].flat(),
        { tabStops: [10, 24].map((position) => ({ type: 'left', position: twips(position) })) },
      ),
    ]),
  ]);
