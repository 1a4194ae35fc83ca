// The words of import and export, in Arabic.
import type { ExchangeWords } from '#shared/language/exchange-words-shape.ts';
import { counted } from './counted.ts';

const records = ['سجل واحد', 'سجلان', 'سجلات', 'سجلًا', 'سجل'] as const;

export const exchange: ExchangeWords = {
  import: {
    title: 'استيراد ملف قضية',
    lead: 'سجلات صدّرها ديوان آخر. ترى ما سيدخل قبل أن يُكتب شيء، ثم يدخل كله أو لا يدخل منه شيء.',
    choose: 'اختيار ملف…',
    other: 'ملف آخر',
    none: 'لا ملف قضية في هذا المجلد.',
    steps: { reading: 'قراءة الملف', importing: 'إدخال السجلات' },
    fresh: (count, written) =>
      count === 0 ? 'لا سجل جديد سيدخل' : `ما سيدخل من جديد: ${counted(count, written, records)}`,
    equal: (count, written) => `موجود هنا حرفًا بحرف ويُترك كما هو: ${counted(count, written, records)}.`,
    allHere: 'لا شيء للاستيراد: كل ما في هذا الملف موجود هنا.',
    nothingYet: 'لم يُكتب شيء بعد.',
    different: (count, written) => `موجود هنا في حال أخرى: ${counted(count, written, records)}`,
    differentMore: 'يسري اختيارك عليها كلها.',
    states: (mine, theirs) => `هنا النسخة ${mine}، وفي الملف النسخة ${theirs}`,
    choice: 'ما العمل بها',
    choices: { 'keep-mine': 'إبقاء ما عندي', 'take-theirs': 'أخذ ما عندهم', copy: 'نسخ بمعرّفات جديدة' },
    choiceMore: {
      'keep-mine': 'يبقى ما هنا كما هو، ويدخل ما عداه.',
      'take-theirs': 'تأتي حال الملف بعد حالك، وتبقى حالك في السجل التاريخي.',
      copy: 'يبقى الاثنان: يصير ما عندهم سجلًا مستقلًا، وتأخذ المفاوضة معها كل ما يتبعها.',
    },
    refused: (count, written) => `المرفوض: ${counted(count, written, ['سطر واحد', 'سطران', 'أسطر', 'سطرًا', 'سطر'])}`,
    refusedMore: 'لا يمكن استيراد شيء من هذا الملف، ولم يتغيّر شيء. اطلب ملفًا سليمًا ممن أعدّه.',
    row: (file, row) => (row === null ? file : `${file}، السطر ${row}`),
    andMore: (_, written) => `و${written} غيرها لا تظهر هنا`,
    run: 'استيراد',
    chooseFirst: 'قل أولًا ما العمل بالسجلات الموجودة هنا في حال أخرى.',
    readOnly: 'هذه المكتبة مفتوحة للقراءة فقط.',
    stopped: 'أُوقف العمل ولم يتغيّر شيء.',
    again: 'النظر من جديد',
    done: (count, written) => `دخل ${counted(count, written, records)}.`,
    nothingDone: 'لم يدخل شيء: أُبقي ما هنا.',
    undo: 'التراجع عن الاستيراد',
    undoing: 'جارٍ التراجع',
    undone: 'جرى التراجع عن الاستيراد. الإعادة في الشريط تُدخله من جديد.',
  },
  export: {
    title: 'تصدير ملف قضية',
    lead: 'لديوان آخر. في الملف كل سجلات ما تختاره مع تاريخها كله وأيًّا كان تصنيفها: لا تعطه إلا لمن يجوز له أن يرى كل ما فيه.',
    what: 'ما يُصدَّر',
    whole: 'المكتبة كلها',
    wholeMore: 'كل المفاوضات وكل ما تشترك فيه.',
    oneMore: 'المفاوضة وما تحتاج إليه من المكتبة.',
    name: 'اسم الملف',
    nameHint: 'ينتهي اسمه بـ ‎.diwan-case‎.',
    nameNeeded: 'سمِّ الملف.',
    nameTaken: 'في المجلد ملف بهذا الاسم. اختر اسمًا آخر.',
    run: 'تصدير',
    writing: 'كتابة الملف',
    stopped: 'أُوقف العمل ولم يُكتب ملف.',
    done: (count, written) => `صُدّر ${counted(count, written, records)}`,
    revisions: (count, written) =>
      count === 0
        ? ''
        : `، ومعها ${counted(count, written, ['نسخة سابقة واحدة', 'نسختان سابقتان', 'نسخ سابقة', 'نسخة سابقة', 'نسخة سابقة'])}`,
  },
};
