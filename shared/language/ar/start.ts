// What the program says in the terminal when it starts, in Arabic.

const reasons = {
  'no-display': 'لأنه لا توجد شاشة هنا',
  absent: 'لأن Electron غير موجود على هذا الجهاز وتعذّر جلبه',
  slow: 'لأن Electron لم يمكن جلبه خلال 20 ثانية',
  failed: 'لأن Electron انتهى فور تشغيله، وما قاله مكتوب أعلاه',
} as const;

export const start = {
  inBrowser: (reason: keyof typeof reasons) => `يعمل ديوان في متصفح ${reasons[reason]}.`,
  address: (address: string) => `افتح هذا العنوان في متصفح على هذا الجهاز، وهو صالح لمرة واحدة:\n${address}`,
  opened: 'إن لم تظهر أي صفحة فاضغط Enter للحصول على عنوان. ويُنهي Ctrl+C ديوان.',
  another: 'اضغط Enter للحصول على عنوان آخر. ويُنهي Ctrl+C ديوان.',
  wrongOption: (reason: string) => `${reason} انظر npm start -- --help.`,
  wrongPort: (port: string) => `«${port}» ليس منفذًا: اكتب عددًا من 1024 إلى 65535.`,
  portTaken: (port: number) => `المنفذ ${port} يستعمله برنامج آخر. اختر منفذًا غيره أو احذف ‎--port‎.`,
  help: [
    'npm start -- [خيارات]',
    '  --sample          يفتح نموذج التفاوض الخيالي',
    '  --library FILE    يفتح هذه المكتبة، وبدونه آخر مكتبة كانت مفتوحة',
    '  --web             يفتح في المتصفح وإن كان Electron موجودًا',
    '  --port N          منفذ صفحة المتصفح، وبدونه منفذ متاح',
    '  --no-open         لا يفتح المتصفح، بل يطبع العنوان',
  ],
} as const;
