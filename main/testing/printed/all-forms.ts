// One small document that holds a part of every form, in English and the same in Arabic. All of it is fictional.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { PrintPart } from '#shared/briefing/print-parts.ts';
import { arabicDossier } from './arabic.ts';
import { contentsPart, coverPart, type PiecesLanguage, profilePart } from './dossier-pieces.ts';
import { englishDossier } from './english.ts';
import { runs } from './pieces.ts';

function formsIn(language: PiecesLanguage): readonly PrintPart[] {
  const say = (english: string, arabic: string): string => (language === 'en' ? english : arabic);
  const mark = say('C', 'س');
  const low = say('U', 'غ');
  const words = (english: string, arabic: string) => runs(say(english, arabic));
  return [
    coverPart(language),
    contentsPart(language),
    profilePart(language),
    {
      form: 'matrix',
      tab: 4,
      mark,
      title: say('Positions', 'المواقف'),
      lead: words('As of 4 March 2031.', 'حتى ٤ مارس ٢٠٣١م.'),
      sheet: 'page',
      heads: { number: say('No.', 'الرقم'), issue: say('Issue', 'المسألة') },
      parties: [
        { name: words('Samhara', 'سمهرة'), role: say('Ours', 'نحن') },
        { name: words('Tirvana', 'تيرفانا'), role: '' },
        { name: words('Beldiz', 'بلديز'), role: say('Observer', 'مراقب') },
      ],
      repeated: 1,
      rows: [
        {
          number: say('1', '١'),
          title: words('Release in summer', 'الإطلاق الصيفي'),
          detail: say('m³ a second', 'م٣ في الثانية'),
          depth: 0,
          cells: [
            {
              stance: 'for',
              word: say('For', 'مؤيد'),
              firmness: say('5', '٥'),
              mark,
              runs: words('180, measured at Selm', '١٨٠ تُقاس عند سلم'),
              was: '',
            },
            {
              stance: 'for-with-conditions',
              word: say('Conditional', 'مشروط'),
              firmness: say('3', '٣'),
              mark: low,
              runs: [...words('175 at most', '١٧٥ على الأكثر'), { text: '', note: 'hadrel' }],
              was: say('was Against', 'كان معارضًا'),
            },
            say('Withheld', 'محجوب'),
          ],
        },
        {
          number: say('1.1', '١٫١'),
          title: words('Gauges', 'المقاييس'),
          detail: '',
          depth: 1,
          cells: [null, null, null],
        },
      ],
      key: {
        stances: [
          { stance: 'for', word: say('For', 'مؤيد') },
          { stance: 'for-with-conditions', word: say('Conditional', 'مشروط') },
          { stance: 'against', word: say('Against', 'معارض') },
        ],
        text: say('The figure is firmness, from 1 to 5.', 'الرقم هو الثبات، من ١ إلى ٥.'),
      },
    },
    {
      form: 'lines',
      tab: 5,
      mark,
      title: say('Lines to take', 'خطوط الحديث'),
      lead: [],
      groups: [
        {
          title: say('Release in summer', 'الإطلاق الصيفي'),
          entries: [
            {
              mode: say('If raised', 'إذا أُثير'),
              likelihood: say('likely', 'مرجّح'),
              mark: low,
              cue: words('Where does 180 come from?', 'من أين جاء رقم ١٨٠؟'),
              line: words('From the river.', 'من النهر.'),
              answers: [{ label: say('Then', 'ثم'), runs: words('wait.', 'انتظر.') }],
              source: [...words('Gauge Book.', 'كتاب المقاييس.'), { text: '', note: 'gauge' }],
            },
          ],
        },
      ],
    },
    {
      form: 'evidence',
      tab: 6,
      mark: low,
      title: say('Evidence', 'الشواهد'),
      lead: [],
      heads: {
        source: say('Source', 'المصدر'),
        translation: say('Translation', 'الترجمة'),
        original: say('Original', 'الأصل'),
      },
      entries: [
        {
          label: say('E1', 'ش١'),
          grade: 'B2',
          source: [say('O. Hadrel', 'و. هادريل'), say('In parliament, 9 February 2031', 'في البرلمان، ٩ فبراير ٢٠٣١م')],
          mark: low,
          translation: words('A river with two banks.', 'نهر بضفتين.'),
          original: [
            language === 'en'
              ? { text: 'نهرٌ بضفّتين.', language: 'ar' }
              : { text: 'A river, two banks.', language: 'en' },
          ],
          remarks: [{ label: say('Reveals', 'يكشف'), runs: words('a promise made at home.', 'وعدًا قُطع في الداخل.') }],
        },
      ],
      after: words('Nothing later was found.', 'لم يُعثر على ما هو أحدث.'),
    },
    {
      form: 'timeline',
      tab: 7,
      mark: low,
      title: say('Timeline', 'التسلسل الزمني'),
      lead: [],
      heads: { date: say('Date', 'التاريخ'), event: say('Event', 'الحدث'), source: say('Source', 'المصدر') },
      entries: [
        {
          kind: 'event',
          date: say('21 November 2030', '٢٦ رجب ١٤٥٢هـ'),
          otherDate: say('26 Rajab 1452 H', '٢١ نوفمبر ٢٠٣٠م'),
          mark: low,
          runs: words('Second round, Samhara', 'الجولة الثانية، سمهرة'),
          source: words('Agreed record', 'المحضر المتفق عليه'),
        },
        { kind: 'today', text: say('This dossier: 4 March 2031', 'هذا الملف: ٤ مارس ٢٠٣١م') },
      ],
      after: [],
    },
    {
      form: 'cards',
      label: say('Card', 'البطاقة'),
      cards: [1, 2].map((number) => ({
        number,
        mode: say('Raise', 'يُبادَر به'),
        issue: say('Release in summer', 'الإطلاق الصيفي'),
        title: words('The number', 'الرقم'),
        line: words('We come with the number: 180.', 'نأتي بالرقم: ١٨٠.'),
        answers: [
          { label: say('They will say', 'سيقولون'), runs: words('snow is no promise.', 'إن الثلج لا يوعَد به.') },
        ],
        mark: low,
        source: words('Second round, para. 11.', 'الجولة الثانية، الفقرة ١١.'),
      })),
    },
    {
      form: 'speaking-notes',
      tab: 8,
      mark: low,
      title: say('Speaking notes', 'نص الكلمة'),
      lead: [],
      sections: [
        {
          title: say('Opening', 'الافتتاح'),
          paragraphs: [
            {
              number: 1,
              mark: low,
              cue: say('On arrival', 'عند الوصول'),
              runs: words('Thank you for having us.', 'شكرًا على استضافتنا.'),
            },
            {
              number: 2,
              mark: low,
              cue: '',
              language: language === 'en' ? 'ar' : 'en',
              runs: runs(language === 'en' ? 'أهلًا بكم.' : 'You are welcome.'),
            },
          ],
        },
      ],
    },
  ];
}

const withForms = (document: PrintDocument, language: PiecesLanguage): PrintDocument => ({
  ...document,
  notes: document.notes.filter(({ id }) => id === 'hadrel' || id === 'gauge'),
  parts: formsIn(language),
});

export const englishForms: PrintDocument = withForms(englishDossier, 'en');
export const arabicForms: PrintDocument = withForms(arabicDossier, 'ar');
