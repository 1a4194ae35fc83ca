// Fictional front pages and a party profile, in English and in Arabic, to put before or among the parts of a test document.
import type { Run, TableBlock } from '#shared/briefing/print-blocks.ts';
import type { BriefPart, ContentsPart, CoverPart } from '#shared/briefing/print-parts.ts';
import { numbered, runs } from './pieces.ts';

export type PiecesLanguage = 'en' | 'ar';

const covers: Readonly<Record<PiecesLanguage, CoverPart>> = {
  en: {
    form: 'cover',
    kind: 'Dossier for the delegation',
    title: 'Asmar Talks',
    otherTitle: { text: 'محادثات نهر الأسمر', language: 'ar' },
    meeting: runs('Third Round, with a bilateral meeting with Tirvana'),
    dates: ['6 to 8 March 2031', '12 to 14 Dhu al-Qa‘dah 1452 H (Umm al-Qura)'],
    place: runs('Council House, Port Lazul'),
    facts: [
      { label: 'Audience', runs: runs('Head of delegation and principal advisers') },
      { label: 'Marking', runs: runs('Confidential: the highest marking of any paragraph in this dossier') },
      { label: 'Copy', runs: runs('3 of 9, issued to the Head of Delegation') },
      { label: 'Symbol', runs: runs('ASM/3/SAM/D.2, edition 2') },
      { label: 'Prepared by', runs: runs('Asmar Desk, Foreign Ministry of Samhara') },
      { label: 'Information as of', runs: runs('4 March 2031, 10 Dhu al-Qa‘dah 1452 H (Umm al-Qura)') },
    ],
    handling:
      'To be returned to the Desk at the close of the round. Not to be copied, and not to be carried into plenary.',
  },
  ar: {
    form: 'cover',
    kind: 'ملف الوفد',
    title: 'محادثات نهر الأسمر',
    otherTitle: { text: 'Asmar Talks', language: 'en' },
    meeting: runs('الجولة الثالثة، مع اجتماع ثنائي مع تيرفانا'),
    dates: ['١٢ إلى ١٤ ذو القعدة ١٤٥٢هـ (أم القرى)', 'الموافق ٦ إلى ٨ مارس ٢٠٣١م'],
    place: runs('دار المجلس، ميناء لازول'),
    facts: [
      { label: 'موجّه إلى', runs: runs('رئيس الوفد وكبار المستشارين') },
      { label: 'درجة السرية', runs: runs('سرّي: وهي أعلى درجة لأي فقرة في هذا الملف') },
      { label: 'النسخة', runs: runs('٣ من ٩، صادرة لرئيس الوفد') },
      { label: 'الرمز', runs: runs('أ س م/٣/س/٢، الإصدار ٢') },
      { label: 'أعدّه', runs: runs('مكتب الأسمر، وزارة خارجية سمهرة') },
      { label: 'المعلومات حتى', runs: runs('١٠ ذو القعدة ١٤٥٢هـ (أم القرى)، الموافق ٤ مارس ٢٠٣١م') },
    ],
    handling: 'يُعاد إلى المكتب عند انتهاء الجولة. لا يُنسخ ولا يُحمل إلى الجلسة العامة.',
  },
};

const contents: Readonly<Record<PiecesLanguage, ContentsPart>> = {
  en: {
    form: 'contents',
    title: 'Contents',
    keyTitle: 'Markings and grades',
    key: [
      {
        label: '(C) (R) (U)',
        runs: runs('Confidential, Restricted, Unclassified. The letter stands before the paragraph that it marks.'),
      },
      { label: 'A to F', runs: runs('Reliability of the source, from completely reliable to impossible to judge.') },
      {
        label: '1 to 6',
        runs: runs(
          'Credibility of the statement, judged apart from its source. B2 is a usually reliable source and a probably true statement.',
        ),
      },
    ],
  },
  ar: {
    form: 'contents',
    title: 'المحتويات',
    keyTitle: 'درجات السرية والتقدير',
    key: [
      { label: '(س) (م) (غ)', runs: runs('سرّي، محدود التداول، غير سرّي. ويسبق الحرف الفقرة التي يخصّها.') },
      { label: 'A إلى F', runs: runs('موثوقية المصدر، من الموثوق تمامًا إلى ما لا يمكن الحكم عليه.') },
      {
        label: '١ إلى ٦',
        runs: runs('صدقية القول بمعزل عن مصدره. فالتقدير B2 قول يُرجّح صدقه من مصدر موثوق في العادة.'),
      },
    ],
  },
};

const small = (text: string): readonly Run[] => [{ text, small: true }];
const grade = (text: string): readonly Run[] => [{ text, small: true, bold: true }];
const person = (name: string, role: string): readonly Run[] => [
  { text: name, bold: true },
  { text: `\n${role}`, small: true },
];

const interestColumns: TableBlock['columns'] = [
  { millimetres: 8 },
  { share: 1 },
  { millimetres: 27 },
  { millimetres: 20 },
  { millimetres: 12 },
];
const peopleColumns: TableBlock['columns'] = [{ millimetres: 46 }, { share: 1 }];

const profiles: Readonly<Record<PiecesLanguage, BriefPart>> = {
  en: {
    form: 'brief',
    tab: 3,
    mark: 'C',
    title: 'Party profile: Tirvana',
    lead: runs('Republic of Tirvana. In Arabic ', { text: 'جمهورية تيرفانا', language: 'ar' }, '.'),
    sections: [
      {
        title: '',
        blocks: [
          {
            kind: 'facts',
            mark: '',
            facts: [
              { label: 'Head of delegation', runs: runs('O. Hadrel, Minister of Rivers since 2028') },
              {
                label: 'Decides by',
                runs: runs(
                  'Cabinet, on the advice of the Ministry of Rivers and the Power Board, which do not always agree',
                ),
              },
              { label: 'Member of', runs: runs('Inner Sea Council; Northern Power Pool') },
              { label: 'Weight in the talks', runs: runs('Holds 61 per cent of the storage on the Asmar') },
              { label: 'Name at home', runs: [{ text: 'تيرفانا العليا', language: 'ar' }] },
              { label: 'Red line', runs: runs('No foreign presence at the dam (public, firmness 5)') },
            ],
          },
        ],
      },
      {
        title: 'Interests, in their order',
        blocks: [
          {
            kind: 'table',
            mark: '',
            columns: interestColumns,
            head: ['No.', 'Interest', 'Kind', 'Basis', 'Grade'].map((text) => runs(text)),
            rows: [
              [
                small('1'),
                runs('First power before the winter of 2033'),
                small('Economic, need'),
                small('Stated'),
                grade('B2'),
              ],
              [
                small('2'),
                runs('No text that a court could read as a right of those who live downstream'),
                small('Legal, fear'),
                small('Stated'),
                grade('A2'),
              ],
              [
                small('3'),
                runs('To be seen as the bank that kept the river open'),
                small('Identity, want'),
                small('Stated'),
                grade('B2'),
              ],
              [
                small('4'),
                runs('Sale of surplus power to Port Lazul'),
                small('Economic, want'),
                small('Inferred'),
                grade('B3'),
              ],
            ],
          },
        ],
      },
      {
        title: 'In the room',
        blocks: [
          {
            kind: 'table',
            mark: '',
            columns: peopleColumns,
            head: ['Person', 'What to know'].map((text) => runs(text)),
            rows: [
              [
                person('O. Hadrel', 'Minister of Rivers'),
                runs(
                  'Hydrologist. Speaks plainly and dislikes legal argument. Met our Minister twice; recalls Samhara with pleasure.',
                ),
              ],
              [
                person('L. Varsin', 'Deputy head, Tirvana Power Board'),
                runs('Guards the date of first power. Quotes figures from memory and corrects others.'),
              ],
            ],
          },
        ],
      },
      ...numbered({
        'Our assessment': [
          [
            'C',
            'It is likely that Tirvana will accept a figure between 175 and 185 if the dry-year rule is settled first.',
          ],
          ['C', 'Confidence is moderate: two sources agree, and neither is close to the Cabinet.'],
        ],
      }),
    ],
  },
  ar: {
    form: 'brief',
    tab: 3,
    mark: 'س',
    title: 'ملف الطرف: تيرفانا',
    lead: runs('جمهورية تيرفانا. وبالإنجليزية ', { text: 'Republic of Tirvana', language: 'en' }, '.'),
    sections: [
      {
        title: '',
        blocks: [
          {
            kind: 'facts',
            mark: '',
            facts: [
              { label: 'رئيس الوفد', runs: runs('و. هادريل، وزير الأنهار منذ عام ٢٠٢٨م') },
              {
                label: 'صاحب القرار',
                runs: runs('مجلس الوزراء، بمشورة وزارة الأنهار وهيئة الطاقة، وهما لا تتفقان دائمًا على رأي واحد'),
              },
              { label: 'العضوية', runs: runs('مجلس البحر الداخلي، وتجمّع الطاقة الشمالي') },
              { label: 'الوزن في المحادثات', runs: runs('لديها ٦١ في المئة من المخزون على الأسمر') },
              { label: 'الاسم الرسمي', runs: [{ text: 'Republic of Tirvana', language: 'en' }] },
              { label: 'الخط الأحمر', runs: runs('لا وجود أجنبيًّا عند السد (معلن، الثبات ٥)') },
            ],
          },
        ],
      },
      {
        title: 'المصالح بحسب ترتيبهم',
        blocks: [
          {
            kind: 'table',
            mark: '',
            columns: interestColumns,
            head: ['الرقم', 'المصلحة', 'النوع', 'الأساس', 'التقدير'].map((text) => runs(text)),
            rows: [
              [small('١'), runs('أول كهرباء قبل شتاء ٢٠٣٣م'), small('اقتصادية، حاجة'), small('معلنة'), grade('B2')],
              [
                small('٢'),
                runs('ألّا يكون في النص ما تقرؤه محكمة على أنه حق لمن يسكنون أسفل النهر'),
                small('قانونية، خشية'),
                small('معلنة'),
                grade('A2'),
              ],
              [
                small('٣'),
                runs('أن تُرى الضفة التي أبقت النهر مفتوحًا'),
                small('هوية، رغبة'),
                small('معلنة'),
                grade('B2'),
              ],
              [
                small('٤'),
                runs('بيع فائض الكهرباء لميناء لازول'),
                small('اقتصادية، رغبة'),
                small('مستنتجة'),
                grade('B3'),
              ],
            ],
          },
        ],
      },
      {
        title: 'في القاعة',
        blocks: [
          {
            kind: 'table',
            mark: '',
            columns: peopleColumns,
            head: ['الشخص', 'ما ينبغي معرفته'].map((text) => runs(text)),
            rows: [
              [
                person('و. هادريل', 'وزير الأنهار'),
                runs('عالم مياه. صريح القول، ولا يحب الجدل القانوني. التقى وزيرنا مرتين ويذكر سمهرة بخير.'),
              ],
              [
                person('ل. فارسين', 'نائبة رئيس هيئة الطاقة في تيرفانا'),
                runs('تتمسك بموعد أول كهرباء. تستشهد بالأرقام من ذاكرتها وتصحّح لغيرها.'),
              ],
            ],
          },
        ],
      },
      ...numbered({
        تقديرنا: [
          ['س', 'من المرجّح أن تقبل تيرفانا رقمًا بين ١٧٥ و١٨٥ إذا حُسمت قاعدة السنة الجافة أولًا.'],
          ['س', 'ثقتنا متوسطة: يتفق مصدران، وليس أيّ منهما قريبًا من مجلس الوزراء.'],
        ],
      }),
    ],
  },
};

export const coverPart = (language: PiecesLanguage): CoverPart => covers[language];
export const contentsPart = (language: PiecesLanguage): ContentsPart => contents[language];
/** Facts, a table of interests with small grades, people with their roles, and an assessment. */
export const profilePart = (language: PiecesLanguage): BriefPart => profiles[language];
