// What the program says when something cannot be done, in Arabic: what happened, to what, what to do.
import { at, type Problems, type Rows } from '#shared/language/failure-details.ts';

const firstOf = (items: readonly string[], count: number): string =>
  items.slice(0, count).join('؛ ') + (items.length > count ? `؛ و${items.length - count} غيرها` : '');
const reasons = {
  newer: 'لأن إصدارًا أحدث من ديوان كتبها. حدِّث البرنامج لتعديلها',
  held: 'لأن نسخة أخرى من ديوان تعمل فيها. أغلقها أولًا',
  asked: 'لأنها فُتحت للقراءة فقط. افتحها من جديد للكتابة',
  damaged: 'لأنها تالفة. استعد نسخة احتياطية أولًا',
  permission: 'لأنه لا يحق لك الكتابة في هذا الملف. اطلب الإذن أو اعمل على نسخة منه',
} as const;

export const failures = {
  'invalid-input': ({ problems }: Problems) =>
    `تعذّر الحفظ. ${firstOf(
      problems.map((problem) => at(problem.path) + problem.message),
      5,
    )}. صحّح ذلك ثم أعد المحاولة.`,
  'unknown-request': ({ name }: { readonly name: string }) =>
    `لا يعرف المحرّك طلبًا باسم «${name}». النافذة والمحرّك من إصدارين مختلفين: أعد تشغيل البرنامج.`,
  'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
    `الحجم أكبر من المسموح: ${size} بايت والحد ${limit}. قسّمه وأرسل الأجزاء.`,
  'not-found': ({ what, id }: { readonly what: string; readonly id: string }) =>
    `لا يوجد في هذه المكتبة ${what} «${id}». ابحث عنه بالبحث أو في القائمة.`,
  deleted: ({ title }: { readonly title: string }) => `حُذف «${title}». استعده من سجلّه لتعمل به من جديد.`,
  stale: ({
    title,
    expected,
    current,
  }: {
    readonly title: string;
    readonly expected: number;
    readonly current: number;
  }) => `تغيّر «${title}» أثناء عملك: عملتَ على المراجعة ${expected} وأصبحت ${current}. انظر إلى الأحدث ثم أعد تعديلك.`,
  cited: ({ title, by }: { readonly title: string; readonly by: readonly { readonly title: string }[] }) =>
    `لا يمكن حذف «${title}» لأنه مستعمل في ${firstOf(
      by.map((record) => `«${record.title}»`),
      5,
    )}. أخرجه منها أولًا.`,
  'undo-blocked': ({ change, by, label }: { readonly change: number; readonly by: number; readonly label: string }) =>
    `لا يمكن التراجع عن التغيير ${change} لأن التغيير ${by} (${label}) مبني عليه. تراجع عن ذاك أولًا.`,
  'nothing-to-undo': () => 'لم يبقَ تغيير يمكن التراجع عنه.',
  'nothing-to-redo': () => 'لا شيء يُعاد: لم يُتراجع عن أي تغيير منذ آخر تعديل.',
  'no-library': () => 'لا توجد مكتبة مفتوحة. افتح مكتبة أو أنشئ واحدة جديدة.',
  'no-author': () => 'لا يعرف ديوان اسمك بعد. اذكره مرة واحدة: diwan author "اسمك".',
  held: ({ path, holder }: { readonly path: string; readonly holder: string }) =>
    `${path} قيد الاستعمال لدى ${holder}. أغلقه هناك أو افتحه هنا للقراءة فقط.`,
  'read-only': ({ path, reason }: { readonly path: string; readonly reason: keyof typeof reasons }) =>
    `لا يمكن تغيير ${path} ${reasons[reason]}.`,
  damaged: ({ path, detail, copy }: { readonly path: string; readonly detail: string; readonly copy: string | null }) =>
    `الملف ${path} تالف (${detail}) ولم يُمسّ.${copy === null ? '' : ` وُضعت نسخة منه في ${copy}.`} استعد نسخة احتياطية أو افتح نسخة إنقاذ للقراءة.`,
  'not-a-library': ({ path }: { readonly path: string }) => `${path} ليس مكتبة ديوان، وقد تُرك كما هو. اختر ملفًا آخر.`,
  'empty-file': ({ path }: { readonly path: string }) =>
    `${path} فارغ، وقد تُرك كما هو. اختر ملفًا آخر أو أنشئ مكتبة جديدة باسم آخر.`,
  'missing-file': ({ path }: { readonly path: string }) => `لا يوجد ملف ${path}. تحقق من الاسم أو أنشئ ملفًا جديدًا.`,
  exists: ({ path }: { readonly path: string }) => `${path} موجود من قبل، وقد تُرك كما هو. اختر اسمًا آخر.`,
  'no-dialogs': () => 'لا تستطيع هذه النافذة عرض مربعات حوار النظام. اختر الملف من قائمة ديوان بدلًا منها.',
  'disk-full': ({ path }: { readonly path: string }) =>
    `امتلأ القرص الذي عليه ${path}، ولم يتغيّر شيء. أفسح مكانًا ثم أعد المحاولة.`,
  'no-permission': ({ path }: { readonly path: string }) =>
    `لا يحق لك قراءة ${path} أو الكتابة فيه. اطلب الإذن أو اختر مكانًا آخر.`,
  'file-trouble': ({ path, reason }: { readonly path: string; readonly reason: string }) =>
    `تعذّرت قراءة ${path} أو كتابته (${reason}). افحص القرص ثم أعد المحاولة.`,
  'not-a-case': ({ file, reason }: { readonly file: string; readonly reason: string }) =>
    `${file} ليس ملف قضية لديوان: ${reason}. لم يُستورد شيء.`,
  'import-refused': ({ file, rows }: Rows) =>
    `لم يُستورد شيء من ${file} لأن ${rows.length} من الصفوف مرفوض: ${firstOf(
      rows.map((row) => `${row.file}${row.row > 0 ? ` السطر ${row.row}` : ''}، ${at(row.path)}${row.message}`),
      5,
    )}.`,
  'choice-needed': ({ file, different }: { readonly file: string; readonly different: number }) =>
    `لم يُستورد شيء من ${file} بعد: ${different} من سجلاته موجود هنا بحال أخرى. اختر إبقاء ما لديك أو أخذ ما لديهم أو النسخ.`,
  'nothing-to-print': ({ what, title }: { readonly what: 'cards' | 'matrix' | 'issues'; readonly title: string }) =>
    what === 'issues'
      ? `لا مسألة في «${title}» بعد، فلا مصفوفة تُطبع. لم يُكتب أي ملف. سجّل أولًا المسائل المطروحة فيها.`
      : what === 'cards'
        ? `ليس في «${title}» نقطة حديث يجوز لهذا القارئ أن يراها، فلا بطاقة تُطبع. لم يُكتب أي ملف. أضف نقاط حديث إلى المذكرة أو اطبعها لقارئ آخر.`
        : `ليس في مصفوفة «${title}» بند يجوز لهذا القارئ أن يراه. لم يُكتب أي ملف. اطبعها لقارئ آخر.`,
  'not-kept': () => 'لم تعد هذه الوثيقة المطبوعة محفوظة. اطبعها من جديد.',
  'print-failed': ({
    message,
    file,
    line,
  }: {
    readonly message: string;
    readonly file: string | null;
    readonly line: number | null;
  }) =>
    `تعذّرت طباعة الوثيقة${file === null ? '' : ` (${file}${line === null ? '' : ` السطر ${line}`})`}: ${message}. لم يُكتب أي ملف.`,
  cancelled: () => 'أُوقف العمل بطلب منك. لم يتغيّر شيء.',
  interrupted: () =>
    'توقّف محرّك ديوان قبل أن يجيب. لا يُعرف هل حُفظت هذه الخطوة، وما حُفظ قبلها سليم. تحقّق من وجودها، وأعد المحاولة إن لم تجدها.',
  'engine-down': () => 'توقّف محرّك ديوان مرات عدة ولم يعد يُشغَّل. ما حُفظ سليم. أنهِ ديوان ثم شغّله من جديد، وافحص المكتبة.',
  internal: ({ reference }: { readonly reference: string }) =>
    `حدث خلل داخل ديوان (المرجع ${reference}). لم يُحفظ شيء من هذه الخطوة، وما حُفظ قبلها سليم. أعد المحاولة، وأبلغ عن المرجع إن تكرر.`,
} as const;
