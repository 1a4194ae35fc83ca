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
import { bookmarked, digits, mark, paragraph, runs, tab, text, type WordMaking } from './docx-runs.ts';
import { twips } from './docx-styles.ts';
import { blockTable, factsTable, isLong, table } from './docx-tables.ts';

/** What a section of a Word file can hold. */
export type Flow = readonly (Paragraph | Table)[];

/** Millimetres: how wide the text of an upright page is. */
export const measure = 154;

type OpenedPart = Exclude<PrintPart, { readonly form: 'cover' | 'contents' | 'cards' }>;

const partName = (index: number): string => `part${index}`;
const sectionName = (index: number, section: number): string => `part${index}section${section}`;

const heading = (making: WordMaking, level: 1 | 2, name: string, title: string): Paragraph =>
  paragraph(making, `Heading${level}`, [bookmarked(name, text(making, title))]);

/** Tab and marking, the title, and the lead under it. `index` is the place of the part in the document. */
export function opening(making: WordMaking, part: OpenedPart, index: number): Flow {
  const { labels } = making.document;
  const number = part.tab === null ? [] : text(making, `${labels.tab} ${digits(making, part.tab)}  `);
  const line = [...number, ...mark(making, part.mark, '')];
  return [
    ...(line.length === 0 ? [] : [paragraph(making, 'DiwanTab', line)]),
    heading(making, 1, partName(index), part.title),
    ...(part.lead.length === 0 ? [] : [paragraph(making, 'DiwanLead', runs(making, part.lead))]),
  ];
}

export function cover(making: WordMaking, part: CoverPart): Flow {
  const { otherTitle } = part;
  const other = otherTitle === null ? [] : text(making, otherTitle.text, { language: otherTitle.language });
  return [
    paragraph(making, 'DiwanCoverKind', text(making, part.kind)),
    paragraph(making, 'Title', text(making, part.title)),
    ...(otherTitle === null ? [] : [paragraph(making, 'DiwanCoverOther', other, { language: otherTitle.language })]),
    paragraph(making, 'DiwanCoverMeeting', runs(making, part.meeting)),
    ...part.dates.map((date) => paragraph(making, 'DiwanCoverLine', text(making, date))),
    paragraph(making, 'DiwanCoverLine', runs(making, part.place), { spacing: { after: 1600 } }),
    ...factsTable(making, part.facts, measure),
    paragraph(making, 'DiwanSource', text(making, part.handling)),
  ];
}

const sectionsOf = (part: OpenedPart): readonly string[] => {
  if (part.form === 'lines') return part.groups.map((group) => group.title);
  return part.form === 'brief' || part.form === 'speaking-notes' ? part.sections.map((section) => section.title) : [];
};

// Links with page fields, not one field for the whole list: updating that would lose the markings, and the entries are exact
// as they stand. LibreOffice fills in the pages when it opens the file, Word when its fields are updated or printed.
function entry(
  making: WordMaking,
  style: string,
  name: string,
  words: readonly ParagraphChild[],
  marked: string,
): Paragraph {
  const link = new InternalHyperlink({
    anchor: name,
    children: [...words, tab(), ...mark(making, marked, ''), tab(), new PageReference(name)],
  });
  return paragraph(making, style, [link], {
    tabStops: [
      ...(style === 'TOC1' ? [{ type: 'left' as const, position: twips(9) }] : []),
      { type: 'left', position: twips(measure - 20), leader: 'dot' },
      { type: 'right', position: twips(measure) },
    ],
  });
}

export function contents(making: WordMaking, part: ContentsPart): Flow {
  const entries = making.document.parts.flatMap((one, index) => {
    if (one.form === 'cover' || one.form === 'contents' || one.form === 'cards') return [];
    const number = one.tab === null ? [] : text(making, digits(making, one.tab));
    return [
      entry(making, 'TOC1', partName(index), [...number, tab(), ...text(making, one.title)], one.mark),
      ...sectionsOf(one).flatMap((title, section) =>
        title === '' ? [] : [entry(making, 'TOC2', sectionName(index, section), text(making, title), '')],
      ),
    ];
  });
  return [
    paragraph(making, 'Heading1', text(making, part.title)),
    ...entries,
    paragraph(making, 'Heading2', text(making, part.keyTitle), { spacing: { before: 700, after: 180 } }),
    ...factsTable(making, part.key, measure),
  ];
}

function block(making: WordMaking, one: PrintBlock): Flow {
  switch (one.kind) {
    case 'paragraph': {
      // A number and a marking hang at the start edge: they are text, since references name them.
      const number = one.number === null ? [] : text(making, digits(making, one.number));
      const children = [...number, tab(), ...mark(making, one.mark, ''), tab(), ...runs(making, one.runs, one)];
      return [
        paragraph(making, 'DiwanParagraph', children, {
          tabStops: [8, 19].map((position) => ({ type: 'left', position: twips(position) })),
        }),
      ];
    }
    case 'list-item': {
      const children = [...text(making, one.marker), tab(), ...mark(making, one.mark), ...runs(making, one.runs, one)];
      return [paragraph(making, `DiwanList${one.level}`, children)];
    }
    case 'quote': {
      const language = one.language;
      return [
        paragraph(making, 'Quote', [...mark(making, one.mark), ...runs(making, one.runs, { language })], { language }),
        ...(one.source.length === 0 ? [] : [paragraph(making, 'DiwanQuoteSource', runs(making, one.source))]),
      ];
    }
    case 'table':
      return blockTable(making, one, measure);
    case 'facts':
      return factsTable(making, one.facts, measure, one.mark);
    default:
      return assertNever(one);
  }
}

export const brief = (making: WordMaking, part: BriefPart, index: number): Flow =>
  part.sections.flatMap((section, place) => [
    ...(section.title === '' ? [] : [heading(making, 2, sectionName(index, place), section.title)]),
    ...section.blocks.flatMap((one) => block(making, one)),
  ]);

const answerTexts = (one: LineEntry): readonly Run[] => [
  ...one.cue,
  ...one.line,
  ...one.answers.flatMap((answer) => answer.runs),
];

export const lines = (making: WordMaking, part: LinesPart, index: number): Flow =>
  part.groups.flatMap((group, place) => [
    ...(group.title === '' ? [] : [heading(making, 2, sectionName(index, place), group.title)]),
    table(making, {
      widths: [24, measure - 24],
      bare: true,
      rows: group.entries.map((one) => ({
        breaks: isLong(...answerTexts(one)),
        cells: [
          [
            paragraph(making, 'DiwanStrongLabel', text(making, one.mode)),
            paragraph(making, 'DiwanLabel', text(making, one.likelihood)),
          ],
          [
            ...(one.cue.length === 0 ? [] : [paragraph(making, 'BodyText', runs(making, one.cue, { italic: true }))]),
            paragraph(making, 'BodyText', [...mark(making, one.mark), ...runs(making, one.line)]),
            ...one.answers.map(({ label, runs: words }) =>
              paragraph(making, 'BodyText', [...text(making, `${label}  `, { italic: true }), ...runs(making, words)]),
            ),
            ...(one.source.length === 0
              ? []
              : [paragraph(making, 'DiwanSource', runs(making, one.source), { spacing: { after: 240 } })]),
          ],
        ],
      })),
    }),
    paragraph(making, 'DiwanSource', []),
  ]);

export const speakingNotes = (making: WordMaking, part: SpeakingNotesPart, index: number): Flow =>
  part.sections.flatMap((section, place) => [
    ...(section.title === '' ? [] : [heading(making, 2, sectionName(index, place), section.title)]),
    ...section.paragraphs.flatMap((one) => [
      ...(one.cue === '' ? [] : [paragraph(making, 'DiwanCue', text(making, one.cue))]),
      paragraph(
        making,
        'DiwanSpoken',
        [
          text(making, digits(making, one.number)),
          [tab()],
          mark(making, one.mark, ''),
          [tab()],
          runs(making, one.runs, one),
        ].flat(),
        { tabStops: [10, 24].map((position) => ({ type: 'left', position: twips(position) })) },
      ),
    ]),
  ]);
