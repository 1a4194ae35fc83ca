// What the gallery shows in its components: a fictional negotiation in both languages of the interface.
import { day } from '#shared/core/dates.ts';
import type { Words } from '#shared/language/languages.ts';
import type { MarkingLevel } from './marking-level.ts';

export interface GallerySamples {
  readonly title: string;
  readonly states: {
    readonly normal: string;
    readonly hover: string;
    readonly focus: string;
    readonly selected: string;
    readonly disabled: string;
    readonly working: string;
    readonly empty: string;
    readonly wrong: string;
    readonly loading: string;
    readonly withheld: string;
  };
  readonly correct: string;
  readonly record: string;
  readonly newer: string;
  readonly quiet: string;
  readonly reason: string;
  readonly printing: string;
  readonly order: string;
  readonly byMode: string;
  readonly byIssue: string;
  readonly place: string;
  readonly placeValue: string;
  readonly hint: string;
  readonly tooLong: string;
  readonly wording: string;
  readonly translated: string;
  readonly note: string;
  readonly flow: string;
  readonly unit: string;
  readonly stance: string;
  readonly party: string;
  readonly parties: readonly string[];
  readonly meeting: string;
  readonly tags: string;
  readonly tagValues: readonly string[];
  readonly asOf: string;
  readonly refused: string;
  readonly refusedMore: string;
  readonly seeRow: string;
  readonly said: string;
  readonly saidMore: string;
  readonly noCommitments: string;
  readonly noCommitmentsMore: string;
  readonly recordCommitment: string;
  readonly fields: string;
  readonly evidence: string;
  readonly history: string;
  readonly phase: string;
  readonly suspended: string;
  readonly since: string;
  readonly notSaved: string;
  readonly retry: string;
  readonly pages: string;
  readonly actions: string;
  readonly restore: string;
  readonly restoreTitle: string;
  readonly restoreConsequence: string;
  readonly brief: string;
  readonly briefDetail: string;
  readonly columns: { readonly number: string; readonly words: string; readonly date: string; readonly count: string };
  readonly statement: (number: string) => string;
  readonly open: string;
  readonly spineTitle: string;
  readonly spineSubtitle: string;
  readonly spine: readonly (readonly string[])[];
  readonly levels: readonly MarkingLevel[];
}

const colours = ['', '#f0c02c', '#b84c06', '#9e1420'];
const levelsOf = (names: readonly (readonly [string, string, string])[]): readonly MarkingLevel[] =>
  names.map(([code, name, letter], index) => ({ code, name, letter, colour: colours[index] ?? '' }));

export const today = day('2026-11-23');
export const asOf = day('2026-11-02');

export const gallerySamples: Words<GallerySamples> = {
  en: {
    title: 'Components and their states',
    states: {
      normal: 'Default',
      hover: 'Hover',
      focus: 'Focus',
      selected: 'Selected',
      disabled: 'Disabled',
      working: 'Working',
      empty: 'Empty',
      wrong: 'Refused',
      loading: 'Loading',
      withheld: 'Withheld',
    },
    correct: 'Correct',
    record: 'Record one',
    newer: 'Record a newer position',
    quiet: 'Use',
    reason: 'Another change built on this one: the brief for Round 4.',
    printing: 'Printing page 4',
    order: 'Order',
    byMode: 'By mode',
    byIssue: 'By issue',
    place: 'Place in the source',
    placeValue: 'p. 3, paragraph 3',
    hint: 'Page and paragraph, as they are printed',
    tooLong: 'A place has at most 40 characters; this one has 52.',
    wording: 'Wording',
    translated:
      'We can commit to one hundred and eighty cubic metres a second in normal years, not in a year like 2023.',
    note: 'Note',
    flow: 'Flow in the dry season',
    unit: 'm³/s',
    stance: 'Stance',
    party: 'Party',
    parties: ['Republic of Rawdan', 'State of Teskara', 'Union of Ilmara', 'Basin Commission'],
    meeting: 'Held on',
    tags: 'Subjects',
    tagValues: ['water', 'dry season', 'Kesra'],
    asOf: 'As of',
    refused: 'The import was refused: row 14 has no party.',
    refusedMore: 'Nothing was written. Name a party in column B, then try again.',
    seeRow: 'See row 14',
    said: 'A newer edition of this brief was issued on 12 November.',
    saidMore: 'What you change here goes into edition 4.',
    noCommitments: 'No commitments yet.',
    noCommitmentsMore: 'Record one after a meeting, or mark it in a record of conversation.',
    recordCommitment: 'Record a commitment',
    fields: 'Fields',
    evidence: 'Evidence',
    history: 'History',
    phase: 'Bargaining',
    suspended: 'Suspended since 12 November',
    since: 'since Round 3',
    notSaved: 'the disk is full',
    retry: 'Try again',
    pages: 'Printing pages',
    actions: 'Actions',
    restore: 'Restore',
    restoreTitle: 'Restore the backup of 22 November?',
    restoreConsequence:
      'What was recorded after it leaves this library; the library as it is now is kept beside it as a file.',
    brief: 'Round 4: water first, then the port',
    briefDetail: 'Steering brief · today 14:02',
    columns: { number: 'No', words: 'Words', date: 'Date', count: 'Statements' },
    statement: (number) => `Statement ${number} on dry-season flow at Kesra`,
    open: 'Open',
    spineTitle: 'Zarin River and Port of Meral',
    spineSubtitle: 'Plurilateral · bargaining',
    spine: [
      ['Matrix', 'Evidence', 'Interests and concerns', 'Talking points'],
      ['Agreements', 'Meetings', 'Commitments'],
    ],
    levels: levelsOf([
      ['O', 'OPEN', 'O'],
      ['R', 'RESTRICTED', 'R'],
      ['C', 'CONFIDENTIAL', 'C'],
      ['S', 'SECRET', 'S'],
    ]),
  },
  ar: {
    title: 'المكوّنات وحالاتها',
    states: {
      normal: 'عادي',
      hover: 'تحت المؤشر',
      focus: 'موضع التركيز',
      selected: 'مختار',
      disabled: 'معطّل',
      working: 'يعمل',
      empty: 'فارغ',
      wrong: 'مرفوض',
      loading: 'قيد التحميل',
      withheld: 'محجوب',
    },
    correct: 'صحّح',
    record: 'سجّل موقفًا',
    newer: 'سجّل موقفًا أحدث',
    quiet: 'أدرج في مذكرة',
    reason: 'بُني على هذا التغيير تغيير آخر: مذكرة الجولة الرابعة.',
    printing: 'تُطبع الصفحة ٤',
    order: 'الترتيب',
    byMode: 'حسب الطريقة',
    byIssue: 'حسب القضية',
    place: 'الموضع في المصدر',
    placeValue: 'ص ٣، الفقرة ٣',
    hint: 'الصفحة والفقرة كما طُبعتا',
    tooLong: 'الموضع لا يتجاوز ٤٠ حرفًا؛ وهذا فيه ٥٢.',
    wording: 'النص',
    translated: 'نستطيع أن نلتزم بمئة وثمانين مترًا مكعبًا في الثانية في السنوات العادية، لا في سنة كسنة ٢٠٢٣.',
    note: 'ملاحظة',
    flow: 'التدفق في موسم الجفاف',
    unit: 'م³/ث',
    stance: 'الاتجاه',
    party: 'الطرف',
    parties: ['جمهورية روضان', 'دولة تسكارا', 'اتحاد إلمارا', 'هيئة حوض زرين'],
    meeting: 'عُقد في',
    tags: 'الموضوعات',
    tagValues: ['المياه', 'موسم الجفاف', 'كسرى'],
    asOf: 'بتاريخ',
    refused: 'رُفض الاستيراد: الصف ١٤ بلا طرف.',
    refusedMore: 'لم يُكتب شيء. سمِّ طرفًا في العمود B ثم أعد المحاولة.',
    seeRow: 'اعرض الصف ١٤',
    said: 'صدرت طبعة أحدث من هذه المذكرة في ١٢ نوفمبر.',
    saidMore: 'ما تغيّره هنا يدخل في الطبعة ٤.',
    noCommitments: 'لا التزامات بعد.',
    noCommitmentsMore: 'سجّل التزامًا بعد اجتماع، أو علّم عليه في محضر محادثة.',
    recordCommitment: 'سجّل التزامًا',
    fields: 'الحقول',
    evidence: 'الأدلة',
    history: 'السجل',
    phase: 'المساومة',
    suspended: 'معلّقة منذ ١٢ نوفمبر',
    since: 'منذ الجولة الثالثة',
    notSaved: 'القرص ممتلئ',
    retry: 'أعد المحاولة',
    pages: 'طباعة الصفحات',
    actions: 'إجراءات',
    restore: 'استعد',
    restoreTitle: 'هل تُستعاد نسخة ٢٢ نوفمبر؟',
    restoreConsequence: 'يخرج من هذه المكتبة ما سُجّل بعدها؛ وتُحفظ المكتبة كما هي الآن في ملف إلى جانبها.',
    brief: 'الجولة الرابعة: المياه أولًا ثم الميناء',
    briefDetail: 'مذكرة توجيهية · اليوم ١٤:٠٢',
    columns: { number: 'الرقم', words: 'النص', date: 'التاريخ', count: 'الأقوال' },
    statement: (number) => `القول ${number} في التدفق في موسم الجفاف عند كسرى`,
    open: 'افتح',
    spineTitle: 'نهر زرين وميناء مرال',
    spineSubtitle: 'جماعية · مرحلة المساومة',
    spine: [
      ['المصفوفة', 'الأدلة', 'المصالح والشواغل', 'نقاط الحديث'],
      ['الاتفاقات', 'الاجتماعات', 'الالتزامات'],
    ],
    levels: levelsOf([
      ['O', 'عام', 'م'],
      ['R', 'مقيّد', 'مق'],
      ['C', 'سرّي', 'سر'],
      ['S', 'سرّي للغاية', 'سغ'],
    ]),
  },
};
