// Fictional annexes in English and in Arabic: a matrix, the evidence and a timeline. No state, river or person in them exists.
import type { PrintLanguage, Run } from '#shared/briefing/print-blocks.ts';
import type { EvidencePart, MatrixPart, StanceCell, StanceMark, TimelinePart } from '#shared/briefing/print-parts.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import { runs } from './pieces.ts';

type Side = 'en' | 'ar';
/** What a piece says in either language. */
type Both = Readonly<Record<Side, string>>;

const both = (en: string, ar: string): Both => ({ en, ar });

const columns: readonly { readonly name: Both; readonly role: Both }[] = [
  { name: both('Samhara', 'سمهارا'), role: both('ours', 'طرفنا') },
  { name: both('Tirvana', 'تيرفانا'), role: both('Principal', 'طرف أصيل') },
  { name: both('Beldiz', 'بلديز'), role: both('Principal', 'طرف أصيل') },
  { name: both('Nerin League', 'رابطة نيرين'), role: both('Observer', 'مراقب') },
  { name: both('Ostrel', 'أوستريل'), role: both('Guarantor', 'ضامن') },
  { name: both('Inner Sea Council', 'مجلس البحر الداخلي'), role: both('Facilitator', 'ميسّر') },
];

const issues: readonly (readonly [string, number, Both, Both])[] = [
  ['1', 0, both('Water', 'المياه'), both('', '')],
  ['1.1', 1, both('Summer release', 'الإطلاق الصيفي'), both('m³/s at Selm', 'م³/ث عند سلم')],
  ['1.2', 1, both('Filling of the reservoir', 'ملء الخزان'), both('years', 'سنوات')],
  ['1.2.1', 2, both('Pause in drought', 'التوقف عند الجفاف'), both('', '')],
  ['2', 0, both('Notice of works', 'الإخطار بالأشغال'), both('days', 'أيام')],
  ['3', 0, both('Joint gauges', 'المقاييس المشتركة'), both('cost, shares', 'التكلفة، حصص')],
];

const wordings: readonly (readonly [StanceMark, Both, boolean])[] = [
  ['for', both('180, monthly mean', '١٨٠، متوسط شهري'), false],
  ['for-with-conditions', both('150 in wet years only', '١٥٠ في السنوات المطيرة فقط'), true],
  ['against', both('None on the tributary', 'لا شيء على الرافد'), false],
  ['neutral', both('', ''), false],
  ['unknown', both('Not yet stated', 'لم يُعلن بعد'), false],
  ['reserved', both('Study first', 'الدراسة أولًا'), true],
];

const stanceOrder: readonly StanceMark[] = ['for', 'for-with-conditions', 'neutral', 'reserved', 'against', 'unknown'];
const figure = (number: number, side: Side): string => (side === 'en' ? String(number) : '٠١٢٣٤٥'.charAt(number));

export const keyOf = (side: Side): MatrixPart['key'] => {
  const { stances, key } = annexWords[side].matrix;
  return { stances: stanceOrder.map((stance) => ({ stance, word: stances[stance] })), text: key };
};

function stanceCell(row: number, column: number, side: Side): StanceCell | string | null {
  if (row === 0) return null;
  if (row === 4 && column === 4) return side === 'en' ? 'Withheld' : 'محجوب';
  const [stance, words, hasMoved] = wordings[(row * 2 + column) % wordings.length] ?? ['unknown', both('', ''), false];
  const { stances, was } = annexWords[side].matrix;
  return {
    stance,
    word: stances[stance],
    firmness: figure(1 + ((row + column) % 5), side),
    mark: side === 'en' ? 'R' : 'م',
    runs: words[side] === '' ? [] : runs(words[side]),
    was: hasMoved ? was(stances.against) : '',
  };
}

export const matrixPiece = (side: Side): MatrixPart => ({
  form: 'matrix',
  tab: 3,
  mark: side === 'en' ? 'C' : 'س',
  title: annexWords[side].matrix.title,
  lead: runs(
    side === 'en'
      ? 'As of 4 March 2031. Parties: 6. Issues: 6. “Was” says where a party stood on 22 November 2030, if it has moved since.'
      : 'حتى ٤ مارس ٢٠٣١م. عدد الأطراف: ٦. عدد المسائل: ٦. تدلّ كلمة «سابقًا» على موقف الطرف في ٢٢ نوفمبر ٢٠٣٠م، إن تغيّر بعد ذلك.',
  ),
  sheet: 'page',
  heads: annexWords[side].matrix.heads,
  parties: columns.map(({ name, role }) => ({ name: runs(name[side]), role: role[side] })),
  repeated: 1,
  rows: issues.map(([number, depth, title, detail], row) => ({
    number: side === 'en' ? number : number.replace(/\d/g, (digit) => figure(Number(digit), 'ar')),
    title: runs(title[side]),
    detail: detail[side],
    depth,
    cells: columns.map((_, column) => stanceCell(row, column, side)),
  })),
  key: keyOf(side),
});

/** `parties` columns and `rows` issues, each with words of its own, so that none can be missed. */
export const largeMatrix = (parties: number, rows: number): MatrixPart => ({
  ...matrixPiece('en'),
  lead: runs('A large table.'),
  parties: Array.from({ length: parties }, (_, column) => ({ name: runs(`Party${column}`), role: `role${column}` })),
  rows: Array.from({ length: rows }, (_, row) => ({
    number: `${row + 1}`,
    title: runs(`Issue${row} on the agenda`),
    detail: `unit${row}`,
    depth: row % 3,
    cells: Array.from({ length: parties }, (_, column): StanceCell => {
      const stance = stanceOrder[(row + column) % stanceOrder.length] ?? 'unknown';
      const words = runs(`c${row}x${column} says a little more than that, in all years`);
      return { stance, word: annexWords.en.matrix.stances[stance], firmness: '3', mark: 'R', runs: words, was: '' };
    }),
  })),
});

const arabicWords = 'لن تكون تيرفانا البلدَ الذي أغلق النهر. سنملأ خزّاننا كما يملأ الجارُ جرّته: ممّا يفيض.';
const englishWords =
  'Tirvana will not be the country that closed the river. We shall fill our reservoir as a neighbour fills his jar: from what is over.';
const own = (side: Side, language: PrintLanguage, text: string): Run =>
  language === side ? { text } : { text, language };

export const evidencePiece = (side: Side): EvidencePart => {
  const { title, lead, heads, reveals, usedIn } = annexWords[side].evidence;
  const source =
    side === 'en'
      ? [
          'Orhan Hadrel, Minister of Rivers, Tirvana',
          'Speech, Answer in parliament, Korin, 9 February 2031 (16\u00a0Shawwal\u00a01452\u00a0H, Umm\u00a0al-Qura), col. 40',
          'On the record',
        ]
      : [
          'أورهان هادريل، وزير الأنهار، تيرفانا',
          'خطاب، جواب في البرلمان، كورين، ١٦ شوال ١٤٥٢هـ (٩ فبراير ٢٠٣١م)، العمود ٤٠',
          'للنشر',
        ];
  const revealed = side === 'en' ? 'interest: To stay master of the timetable' : 'مصلحة: أن يبقى الجدول بيدها';
  const used = side === 'en' ? 'Tab 1, para. 7, 10; Tab 2' : 'الملف ١، الفقرة ٧، ١٠؛ الملف ٢';
  const mark = side === 'en' ? 'U' : 'ع';
  const remarks = [
    { label: reveals, runs: runs(revealed) },
    { label: usedIn, runs: runs(used) },
  ];
  return {
    form: 'evidence',
    tab: 4,
    mark: side === 'en' ? 'C' : 'س',
    title,
    lead: runs(lead),
    heads,
    entries: [
      {
        label: 'E1',
        grade: 'B2',
        source,
        mark,
        translation: [{ text: side === 'en' ? englishWords : arabicWords }],
        original: [side === 'en' ? own(side, 'ar', arabicWords) : own(side, 'en', englishWords)],
        remarks,
      },
      {
        label: 'E2',
        grade: '',
        source: source.slice(1),
        mark,
        translation: [],
        original: [{ text: side === 'en' ? englishWords : arabicWords }],
        remarks,
      },
      {
        label: 'E3',
        grade: 'A2',
        source,
        mark,
        translation: [],
        original: [side === 'en' ? own(side, 'ar', arabicWords) : own(side, 'en', englishWords)],
        remarks: remarks.slice(1),
      },
    ],
    after: [],
  };
};

const events: readonly (readonly [Both, Both, Both, Both])[] = [
  [
    both('2 May 2009', '٨ جمادى الأولى ١٤٣٠هـ'),
    both('8 Jumada al-Ula 1430 H', '٢ مايو ٢٠٠٩م'),
    both('Asmar Accord', 'اتفاق الأسمر'),
    both('Adopted', 'تاريخ الاعتماد'),
  ],
  [
    both('21 to 22 November 2030', '٢٦ إلى ٢٧ رجب ١٤٥٢هـ'),
    both('26 to 27 Rajab 1452 H', '٢١ إلى ٢٢ نوفمبر ٢٠٣٠م'),
    both('Second Round, Samhara', 'الجولة الثانية، سمهارا'),
    both('Round', 'جولة'),
  ],
  [
    both('9 February 2031', '١٦ شوال ١٤٥٢هـ'),
    both('16 Shawwal 1452 H', '٩ فبراير ٢٠٣١م'),
    both(
      'Tirvana: Summer release, from 120 to 150 m³/s; from Against to Conditional',
      'تيرفانا: الإطلاق الصيفي، من ١٢٠ إلى ١٥٠ م³/ث؛ من معارض إلى بشروط',
    ),
    both('B2, Speech, Annex\u00a0E1', 'خطاب، المرفق E1'),
  ],
];
const later: readonly (readonly [Both, Both, Both, Both])[] = [
  [
    both('6 March 2031', '١٢ ذو القعدة ١٤٥٢هـ'),
    both('12 Dhu al-Qa‘dah 1452 H', '٦ مارس ٢٠٣١م'),
    both('Third Round, Port Lazul', 'الجولة الثالثة، ميناء لازول'),
    both('Round', 'جولة'),
  ],
  [
    both('By 30 April 2031', 'في موعد أقصاه ٧ محرم ١٤٥٣هـ'),
    both('7 Muharram 1453 H', '٣٠ أبريل ٢٠٣١م'),
    both('Samhara: Names for the joint gauge team', 'سمهارا: أسماء الفريق المشترك للمقاييس'),
    both('Agreed', 'متفق عليه'),
  ],
];

export const timelinePiece = (side: Side): TimelinePart => {
  const { title, lead, calendar, heads, today } = annexWords[side].timeline;
  const entry = ([date, otherDate, event, source]: (typeof events)[number]) => ({
    kind: 'event' as const,
    date: date[side],
    otherDate: otherDate[side],
    mark: side === 'en' ? 'R' : 'م',
    runs: runs(event[side]),
    source: runs(source[side]),
  });
  const day =
    side === 'en'
      ? '4 March 2031, 10 Dhu al-Qa‘dah 1452 H (Umm al-Qura)'
      : '١٠ ذو القعدة ١٤٥٢هـ (أم القرى)، الموافق ٤ مارس ٢٠٣١م';
  return {
    form: 'timeline',
    tab: 5,
    mark: side === 'en' ? 'C' : 'س',
    title,
    lead: runs(`${lead} ${calendar(side === 'en' ? 'Umm al-Qura' : 'أم القرى')}`),
    heads,
    entries: [...events.map(entry), { kind: 'today', text: today(day) }, ...later.map(entry)],
    after: [],
  };
};
