// The words of talking points, in Arabic.
export const talkingPoint = {
  one: 'نقطة حديث',
  many: 'نقاط الحديث',
  fields: {
    wording: { label: 'الصياغة', help: 'ما يُقال، بكلمات صالحة للإلقاء.' },
    mode: {
      label: 'الاستعمال',
      help: 'متى تُستعمل النقطة.',
      choices: {
        raise: 'تُطرح',
        'if-raised': 'إذا أُثيرت',
        'if-pressed': 'عند الإلحاح',
        avoid: 'تُتجنَّب',
        'press-line': 'للصحافة',
        opening: 'افتتاحية',
        closing: 'ختامية',
      },
    },
    certainty: {
      label: 'احتمال إثارتها',
      help: 'مدى التيقّن من أن الموضوع سيُثار.',
      choices: { certain: 'مؤكَّد', might: 'وارد', unlikely: 'مستبعَد' },
    },
    issue: { label: 'المسألة', help: 'بند جدول الأعمال الذي تنتمي إليه.' },
    meeting: { label: 'الاجتماع', help: 'الاجتماع الذي أُعدّت له.' },
    audience: { label: 'الجمهور', help: 'من يجوز أن تُطبع النقطة لهم.' },
    order: { label: 'الترتيب', help: 'موضعها بين النقاط ذات الاستعمال نفسه.' },
    seconds: { label: 'الثواني', help: 'المدة التي يستغرقها قولها.' },
    disclosure: {
      label: 'الإفصاح',
      help: 'إلى أيّ حدّ يجوز أن يسمعها الجانب الآخر.',
      choices: {
        free: 'تُستعمل بحرية',
        background: 'خلفية فقط',
        'not-to-be-disclosed': 'لا يُفصح عنها',
      },
    },
    cue: { label: 'سيقولون', help: 'الكلام أو اللحظة التي تستدعي هذه النقطة.' },
    answer: { label: 'ثم يُقال، أو يُقال بدلًا منها', help: 'ما يُقال بعدها، أو بدلًا من نقطة يجب تجنّبها.' },
    answers: { label: 'تجيب عن', help: 'الشواغل التي تستجيب لها النقطة.' },
    serves: { label: 'تخدم', help: 'المصالح التي تعزّزها النقطة.' },
    restsOn: { label: 'تستند إلى', help: 'الاتفاقات والتصريحات التي تستمدّ منها النقطة قوّتها.' },
    delivered: {
      label: 'الإلقاء',
      help: 'هل أُلقيت النقطة في الاجتماع.',
      choices: { yes: 'أُلقيت', no: 'لم تُلقَ' },
    },
    deliveredOn: { label: 'تاريخ الإلقاء', help: 'متى أُلقيت النقطة.' },
    reply: { label: 'ردّهم', help: 'ما أجاب به الجانب الآخر.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للمتحدث أن يعرفه ولا يقوله.' },
  },
} as const;
