// The help of the command line, in Arabic.
export const cliHelp = {
  description: 'ديوان، مكتب المفاوض: المواقف والتصريحات والمذكرات في مكتبة واحدة، بلا أي شبكة.',
  usageExamples: 'أمثلة:',
  firstSteps: [
    ['diwan new --author "Leila Haddad"', 'ينشئ مكتبتك'],
    ['diwan sample', 'يجلب مفاوضة خيالية للتجربة'],
    ['diwan matrix', 'يعرض موقف كل طرف من كل مسألة'],
  ],
  common: {
    library: 'المكتبة المقصودة (وإلا ‎$DIWAN_LIBRARY، وإلا التي في مجلد بياناتك)',
    json: 'الجواب بصيغة JSON للبرامج',
    language: 'لغة البرنامج: en أو ar',
    today: 'اليوم المعتبر اليوم الحاضر، مثل 2027-09-15',
    quiet: 'بلا عرض للتقدم',
    help: 'عرض المساعدة',
    version: 'عرض الإصدار',
  },
  commands: {
    new: {
      does: 'ينشئ مكتبة جديدة، بتصنيف معتاد وجماهير معتادة.',
      options: {
        author: 'اسمك كما يظهر بجانب كل تغيير',
        empty: 'بلا تصنيف ولا جماهير، كما لملف قضية يأتي بما له',
      },
      examples: [
        ['diwan new', 'ينشئ مكتبة مجلد بياناتك'],
        ['diwan new talks.diwan --author "Leila Haddad"', 'ينشئ مكتبة في ملف تختاره'],
      ],
    },
    author: {
      does: 'يحدد من يعمل في هذه المكتبة؛ وبلا اسم يعرضه.',
      options: {},
      examples: [['diwan author "Leila Haddad"', 'يوقّع كل تغيير لاحق بهذا الاسم']],
    },
    sample: {
      does: 'يجلب مفاوضة النموذج الخيالية.',
      options: {},
      examples: [['diwan sample', 'يضيف محادثات الأسمر إلى مكتبتك']],
    },
    home: {
      does: 'يعرض كل مفاوضة: اجتماعها القادم بالتقويمين وبداية مصفوفتها.',
      options: {},
      examples: [['diwan home', 'ما ينتظرك']],
    },
    list: {
      does: 'يسرد السجلات.',
      options: {
        where: 'ما له هذه القيمة في حقل، بصيغة field=value؛ ويمكن تكراره',
        negotiation: 'ما يخص هذه المفاوضة فقط',
        limit: 'العدد الأقصى (100)',
      },
      examples: [
        ['diwan list', 'كل السجلات'],
        ['diwan list position --where stance=against', 'المواقف المعارضة'],
      ],
    },
    show: {
      does: 'يعرض سجلًا بمعرّفه أو بجزء فريد منه أو بعنوانه.',
      options: { revision: 'كما كان في هذه المراجعة' },
      examples: [
        ['diwan show "Republic of Samhara"', 'السجل بهذا العنوان'],
        ['diwan show 1f2e3d4c --revision 1', 'صياغته الأولى'],
      ],
    },
    search: {
      does: 'يجد السجلات بكلماتها، في كل خط وإملاء.',
      options: { kind: 'سجلات هذا النوع فقط', limit: 'العدد الأقصى (50)' },
      examples: [
        ['diwan search "minimum flow"', 'كل سجل فيه هذه الكلمات'],
        ['diwan search مياه --kind statement', 'التصريحات مهما كان تشكيلها'],
      ],
    },
    matrix: {
      does: 'يعرض موقف كل طرف من كل مسألة.',
      options: {
        negotiation: 'لهذه المفاوضة',
        'as-of': 'كما كان في هذا اليوم، مثل 2027-06-18',
        since: 'وما تحرك منذ هذا اليوم',
      },
      examples: [
        ['diwan matrix', 'المواقف الحاضرة'],
        ['diwan matrix --as-of 2027-02-12', 'مواقف ذلك اليوم'],
      ],
    },
    history: {
      does: 'يسرد كل مراجعات سجل.',
      options: {},
      examples: [['diwan history "Republic of Samhara"', 'من غيّره ومتى']],
    },
    changes: {
      does: 'يسرد ما جرى في المكتبة، الأحدث أولًا.',
      options: { limit: 'العدد الأقصى (50)' },
      examples: [['diwan changes --limit 5', 'الخمسة الأخيرة']],
    },
    undo: {
      does: 'يتراجع عن أحدث تغيير أو عن التغيير بهذا الرقم.',
      options: {},
      examples: [
        ['diwan undo', 'الأحدث'],
        ['diwan undo 12', 'التغيير 12 إن لم يُبنَ عليه شيء'],
      ],
    },
    redo: { does: 'يعيد ما جرى التراجع عنه أخيرًا.', options: {}, examples: [['diwan redo', 'بعد التراجع']] },
    kinds: {
      does: 'يسرد أنواع السجلات؛ ولنوع واحد حقوله ومثال JSON.',
      options: { example: 'مثال JSON وحده، ليُعدّل ويُقدّم إلى diwan add' },
      examples: [
        ['diwan kinds', 'كل الأنواع'],
        ['diwan kinds position', 'ما يحويه الموقف وما يأخذه كل حقل'],
        ['diwan kinds party --example > party.json', 'نموذج يُملأ'],
      ],
    },
    add: {
      does: 'يضيف سجلًا من JSON أو من حقول مفردة؛ انظر diwan kinds.',
      options: {
        body: 'ملف فيه الحقول بصيغة JSON، أو - للدخل المعياري',
        set: 'حقل وقيمته بصيغة field=value؛ ويمكن تكراره',
        negotiation: 'المفاوضة التي يتبعها عند تعددها',
      },
      examples: [
        ['diwan add party --body party.json', 'من ملف'],
        [`echo '{"name":{"text":"Samhara"},"kind":"state"}' | diwan add party --body -`, 'من برنامج آخر'],
        ['diwan add party --set name=Samhara --set kind=state', 'من حقول مفردة'],
      ],
    },
    correct: {
      does: 'يغيّر كلمات سجل: مراجعة جديدة، وتبقى السابقة في تاريخه.',
      options: {
        body: 'ملف فيه كل الحقول بصيغة JSON، أو - للدخل المعياري',
        set: 'حقل وقيمته الجديدة بصيغة field=value وتبقى الحقول الأخرى؛ ويمكن تكراره',
      },
      examples: [
        ['diwan correct "Republic of Samhara" --body party.json', 'يستبدل حقوله'],
        ['diwan correct 1f2e3d4c --set stance=against', 'يغيّر هذا الحقل وحده'],
      ],
    },
    delete: {
      does: 'يحذف سجلًا؛ ويُرفض ما دام مستعملًا. يمكن التراجع عنه.',
      options: {},
      examples: [['diwan delete "First round"', 'ثم يعيده diwan undo']],
    },
    purge: {
      does: 'يمحو نهائيًا سجلًا أُدرج خطأً مع كل تاريخه. لا رجعة فيه.',
      options: { yes: 'بلا سؤال' },
      examples: [['diwan purge 1f2e3d4c', 'يطلب العنوان أولًا']],
    },
    print: {
      does: 'يطبع ملفًا تحضيريًا أو مذكرة أو مصفوفة مفاوضات.',
      options: {
        output: 'الملف المطلوب كتابته، ونهاية اسمه تحدد الصيغة',
        as: 'للمذكرة: brief أو cards (بطاقات) أو speaking-notes (ملاحظات إلقاء)؛ للمفاوضات: matrix أو poster (ورق A3)',
        format: 'pdf أو docx (وورد) أو md (ماركداون) أو txt (نص)',
        audience: 'لهذه الجهة',
        everything: 'لمكتبنا وحده، وفيه كل شيء',
        'say-withheld': 'كتابة «محجوب» حيث حُذف شيء',
        language: 'لغة الوثيقة، مثل en أو ar أو fr',
        'as-of': 'بمواقف هذا اليوم',
        copy: 'للملف التحضيري: رقم هذه النسخة',
        paper: 'a4 أو letter',
        standard: 'لصيغة PDF: ua-1 (ميسّر) أو a-2a (للحفظ)',
      },
      examples: [
        ['diwan print "Bilateral with Tirvana" -o dossier.pdf', 'الملف الذي يبدأ عنوانه هكذا'],
        ['diwan print "Lines to take" --as cards', 'بطاقات بنصف صفحة، اثنتان في الورقة'],
        ['diwan print 1f2e3d4c --language ar -o steering-ar.docx', 'لوورد، بالعربية'],
      ],
    },
    export: {
      does: 'يكتب ملف قضية يمكن لديوان آخر استيراده.',
      options: { negotiation: 'هذه المفاوضة فقط مع ما تستعمله' },
      examples: [['diwan export talks.diwan-case', 'كل شيء مع تاريخه']],
    },
    import: {
      does: 'يستورد ملف قضية: كله أو لا شيء منه.',
      options: {
        'dry-run': 'يقول ما سيجري فقط',
        different: 'للسجلات المختلفة هنا: keep-mine أو take-theirs أو copy',
      },
      examples: [
        ['diwan import talks.diwan-case --dry-run', 'يقول ما سيُكتب وما سيُرفض'],
        ['diwan import talks.diwan-case --different take-theirs', 'يستورد'],
      ],
    },
    backup: {
      does: 'يكتب نسخة احتياطية مدققة من المكتبة.',
      options: { folder: 'المكان؛ وإلا ففي مجلد بجانب المكتبة' },
      examples: [['diwan backup', 'بجانب المكتبة']],
    },
    backups: {
      does: 'يسرد النسخ الاحتياطية للمكتبة.',
      options: { folder: 'أين يُبحث' },
      examples: [['diwan backups', 'الأحدث أولًا']],
    },
    restore: {
      does: 'يضع نسخة احتياطية مكان المكتبة؛ ويُحفظ ما كان هناك جانبًا.',
      options: {},
      examples: [['diwan restore talks-backup.diwan --library talks.diwan', 'يعود إلى تلك النسخة']],
    },
    salvage: {
      does: 'ينقذ ما تمكن قراءته من مكتبة تالفة في ملف جديد.',
      options: {},
      examples: [['diwan salvage saved.diwan --library damaged.diwan', 'يترك التالفة كما هي']],
    },
    verify: {
      does: 'يفحص المكتبة كلها: الملف والتاريخ والروابط والفهرس.',
      options: { rebuild: 'إعادة بناء الروابط وفهرس البحث والعروض أولًا' },
      examples: [
        ['diwan verify', 'يقول ما الخطأ ولا يغيّر شيئًا'],
        ['diwan verify --rebuild', 'يصلح ما يمكن إعادة بنائه'],
      ],
    },
    request: {
      does: 'يرسل أي طلب إلى المحرّك، للبرامج والاختبارات.',
      options: { open: 'كيف تُفتح المكتبة أولًا: read أو write أو nothing' },
      examples: [[`diwan request record.list '{"kind":"party"}'`, 'يجيب بصيغة JSON']],
    },
  },
};
