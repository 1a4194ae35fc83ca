// Fictional half-page cards and speaking notes in English, Arabic and Urdu. No state, river or person in them exists.
import type { Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { Card, SpeakingNotesPart } from '#shared/briefing/print-parts.ts';
import { arabicDossier } from './arabic.ts';
import { englishDossier } from './english.ts';
import { urduNote } from './other-languages.ts';
import { type Piece, runs } from './pieces.ts';

export interface CardWords extends Partial<Pick<Card, 'mode' | 'issue' | 'mark' | 'answers'>> {
  readonly title: string;
  readonly line: readonly Piece[];
  readonly source?: string;
}

const cardFrom = ({ title, line, source = '', ...rest }: CardWords): Omit<Card, 'number'> => ({
  mode: '',
  issue: '',
  mark: '',
  answers: [],
  ...rest,
  title: runs(title),
  line: runs(...line),
  source: source === '' ? [] : runs(source),
});

/** A document of these cards, in the setting of `around`. */
export const cardsDocument = (around: PrintDocument, label: string, cards: readonly CardWords[]): PrintDocument => ({
  ...around,
  notes: [],
  parts: [
    {
      form: 'cards',
      label,
      cards: cards.map((card, index) => ({ number: index + 1, ...cardFrom(card) })),
    },
  ],
});

export const englishCards = cardsDocument(englishDossier, 'Card', [
  {
    mode: 'Raise, certain',
    title: 'Summer release at Korin',
    line: [
      'In January we agreed on the mean of the month. Today we bring the number: ',
      { text: '180', bold: true },
      ', from June to September, measured at Selm.\nThe Council’s own gauge read 184 last summer.',
    ],
    mark: 'R',
    source: 'Rests on Agreed record of the second round; Council Gauge Book.',
  },
  {
    mode: 'If raised, might come up',
    issue: 'Summer release at Korin',
    title: 'Where does 180 come from?',
    line: ['From the river. It is a little less than what passed Selm last summer.'],
    answers: [
      { label: 'They will say', runs: runs('that snow cannot be promised.') },
      {
        label: 'Then',
        runs: runs('the dry-year rule of the Accord covers it: in such a year the number becomes a share.'),
      },
    ],
    mark: 'U',
    source: 'Rests on Council Gauge Book.',
  },
  {
    mode: 'Avoid',
    issue: 'Notice before changes',
    title: 'Entitlement',
    line: [
      'The word, and any mention of what Beldiz will ask for. In Arabic: ',
      { text: 'استحقاق', language: 'ar' },
      '.',
    ],
    answers: [{ label: 'Say instead', runs: runs('“the ordinary flow of the dry months”.') }],
    mark: 'C',
  },
]);

export const arabicCards = cardsDocument(arabicDossier, 'البطاقة', [
  {
    mode: 'يُطرح، مؤكَّد',
    title: 'الإطلاق الصيفي عند كورين',
    line: [
      'اتفقنا في يناير على المتوسط الشهري، واليوم نحمل الرقم: ',
      { text: '١٨٠', bold: true },
      '، من يونيو إلى سبتمبر، مقيسًا في سلم.\nسجّل مقياس المجلس نفسه ١٨٤ في الصيف الماضي.',
    ],
    mark: 'م',
    source: 'يستند إلى: محضر الجولة الثانية؛ كتاب مقاييس المجلس.',
  },
  {
    mode: 'إذا طُرح، وارد',
    issue: 'الإطلاق الصيفي عند كورين',
    title: 'من أين جاء الرقم ١٨٠؟',
    line: ['من النهر نفسه. وهو أقل قليلًا مما مرّ بسلم في الصيف الماضي.'],
    answers: [
      { label: 'سيقولون', runs: runs('إن الثلج لا وعد فيه.') },
      { label: 'ثم', runs: runs('قاعدة السنة الجافة في الاتفاق تشمله، فيصير الرقم في تلك السنة حصة.') },
    ],
    mark: 'غ',
    source: 'يستند إلى: كتاب مقاييس المجلس.',
  },
]);

export const urduCards = cardsDocument(urduNote, 'کارڈ', [
  {
    mode: 'اٹھایا جائے، یقینی',
    title: 'کورین پر گرمیوں کا بہاؤ',
    line: ['ہم نے مہینے کے اوسط پر اتفاق کیا تھا۔ آج ہم عدد لائے ہیں: ۱۸۰، جون سے ستمبر تک، سلم پر ناپا ہوا۔'],
    answers: [{ label: 'وہ کہیں گے', runs: runs('کہ برف کا وعدہ نہیں کیا جا سکتا۔') }],
    mark: 'م',
    source: 'ماخذ: دوسرے دور کی متفقہ روداد۔',
  },
  {
    mode: 'اگر اٹھایا جائے',
    issue: 'کورین پر گرمیوں کا بہاؤ',
    title: '۱۸۰ کہاں سے آیا؟',
    line: ['دریا سے۔ یہ اس سے کچھ کم ہے جو پچھلی گرمیوں میں سلم سے گزرا۔'],
    mark: 'ع',
  },
]);

type Said = readonly [mark: string, cue: string, ...pieces: readonly Piece[]];

/** A document of speaking notes, numbered through, in the setting of `around`. */
export function notesDocument(
  around: PrintDocument,
  title: string,
  lead: readonly Run[],
  sections: Readonly<Record<string, readonly Said[]>>,
): PrintDocument {
  let number = 0;
  const part: SpeakingNotesPart = {
    form: 'speaking-notes',
    tab: null,
    mark: '',
    title,
    lead,
    sections: Object.entries(sections).map(([heading, paragraphs]) => ({
      title: heading,
      paragraphs: paragraphs.map(([mark, cue, ...pieces]) => {
        number += 1;
        return { number, mark, cue, runs: runs(...pieces) };
      }),
    })),
  };
  return { ...around, title, notes: [], parts: [part] };
}

export const englishNotes = notesDocument(
  englishDossier,
  'Speaking notes – Meeting with Tirvana',
  runs('Port Lazul, 6 March 2031. 50 minutes, with interpretation.'),
  {
    'Our objectives': [
      [
        'C',
        '',
        'Settle a summer release at the Korin dam of ',
        { text: '180 cubic metres a second', bold: true },
        ', June to September, which the Council can read into its record on Friday.',
      ],
      ['C', '', 'Win notice of thirty days before any change to the turbines that alters the level at our border.'],
      ['U', '', { text: 'نهرٌ بضفّتين وجدولٌ واحد.', language: 'ar' }],
    ],
    'Lines to take': [
      [
        'R',
        'Raise, certain',
        'We agreed on the month and on the mean. Today we bring the number: 180.\n',
        { text: 'They will say', italic: true },
        ' that snow cannot be promised.',
      ],
      [
        'U',
        'If raised, might come up',
        { text: 'Where does 180 come from?', italic: true },
        '\nFrom the river. It is a little less than what passed Selm last summer.',
      ],
      ['C', 'If pressed', 'We came with one figure and with the readings behind it. We would be glad to see yours.'],
    ],
    'Next step': [
      [
        'U',
        '',
        'May our engineers meet before the end of the month? And may the daily readings begin again before they do?',
      ],
    ],
  },
);

export const arabicNotes = notesDocument(
  arabicDossier,
  'ملاحظات الإلقاء – اجتماع مع تيرفانا',
  runs('ميناء لازول، ٥٠ دقيقة مع ترجمة.'),
  {
    أهدافنا: [
      [
        'س',
        '',
        'تثبيت إطلاق صيفي عند سد كورين قدره ',
        { text: '١٨٠ مترًا مكعبًا في الثانية', bold: true },
        '، من يونيو إلى سبتمبر، يتلوه المجلس في محضره يوم الجمعة.',
      ],
      ['م', '', 'الاتفاق على أسماء الفريق المشترك للمقاييس من الجانبين.'],
      ['غ', '', { text: 'A river has two banks.', language: 'en' }],
    ],
    'ما يُقال': [
      [
        'م',
        'يُطرح، مؤكَّد',
        'اتفقنا على المتوسط الشهري، واليوم نحمل الرقم: ١٨٠.\n',
        { text: 'سيقولون', italic: true },
        ' إن الثلج لا وعد فيه.',
      ],
    ],
  },
);

export const urduNotes = notesDocument(urduNote, 'تقریری نکات – تیرفانا سے ملاقات', [], {
  'ہمارے مقاصد': [
    [
      'م',
      '',
      'کورین بند پر گرمیوں کا بہاؤ جون سے ستمبر تک ایک سو اسّی مکعب میٹر فی سیکنڈ طے ہو، جسے کونسل جمعے کو اپنی روداد میں پڑھ سکے۔',
    ],
    ['ع', 'اٹھایا جائے، یقینی', 'آج ہم عدد لائے ہیں: ۱۸۰۔ یہ دریا سے آیا ہے۔'],
  ],
});
