// The words of agreements, in Arabic.
export const agreement = {
  one: 'اتفاق',
  many: 'الاتفاقات',
  fields: {
    kind: {
      label: 'الصنف',
      help: 'طبيعة النص.',
      choices: {
        treaty: 'معاهدة',
        protocol: 'بروتوكول',
        memorandum: 'مذكرة تفاهم',
        declaration: 'إعلان',
        resolution: 'قرار',
        'agreed-minutes': 'محضر متفق عليه',
      },
    },
    title: { label: 'العنوان', help: 'العنوان الكامل بكل لغة من لغات حجّيته.' },
    symbol: { label: 'الرمز', help: 'الرقم أو الرمز الذي يُستشهد به.' },
    adopted: { label: 'الاعتماد', help: 'تاريخ اعتماد النص أو توقيعه.' },
    inForce: { label: 'بدء النفاذ', help: 'تاريخ دخوله حيّز النفاذ.' },
    expiry: { label: 'الانقضاء', help: 'تاريخ انتهائه ما لم يُجدَّد.' },
    review: { label: 'المراجعة', help: 'الموعد المقرر لأن يراجعه الأطراف.' },
    acts: {
      label: 'إجراءات الأطراف',
      help: 'ما اتخذه كل طرف بشأنه.',
      fields: {
        party: { label: 'الطرف', help: 'الطرف الذي اتخذ الإجراء.' },
        act: {
          label: 'الإجراء',
          help: 'ما قام به الطرف.',
          choices: {
            signed: 'وقّع',
            ratified: 'صدّق',
            acceded: 'انضمّ',
            accepted: 'قبِل',
            reserved: 'أبدى تحفّظًا',
            objected: 'اعترض',
            withdrew: 'انسحب',
          },
        },
        date: { label: 'التاريخ', help: 'متى قام بذلك.' },
        note: { label: 'ملاحظة', help: 'مضمون التحفّظ أو الاعتراض أو الشرط.' },
      },
    },
    provisions: {
      label: 'الأحكام',
      help: 'الأحكام التي تستند إليها نقاط الحديث.',
      fields: {
        path: { label: 'الحكم', help: 'موضعه في النص، مثل المادة 3 (2) (ب).' },
        text: { label: 'النص', help: 'نصّ الحكم.' },
      },
    },
    source: { label: 'المصدر', help: 'المصدر الذي يضمّ النص الكامل.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه عن هذا الاتفاق.' },
  },
} as const;
