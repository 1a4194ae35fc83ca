// The words of commitments, in Arabic.
export const commitment = {
  one: 'التزام',
  many: 'الالتزامات',
  fields: {
    by: { label: 'الملتزِم', help: 'الطرف الذي التزم.' },
    to: { label: 'الملتزَم له', help: 'الأطراف التي التزم تجاهها.' },
    text: { label: 'النص', help: 'ما يتعيّن القيام به، بالألفاظ المتفق عليها.' },
    form: {
      label: 'الشكل',
      help: 'الشكل الذي قُدّم به الالتزام.',
      choices: {
        oral: 'شفوي',
        written: 'خطّي',
        'agreed-minutes': 'محضر متفق عليه',
        'exchange-of-letters': 'تبادل رسائل',
        'unilateral-declaration': 'إعلان انفرادي',
        agreement: 'اتفاق',
      },
    },
    due: { label: 'الأجل', help: 'الموعد الذي يجب الوفاء به فيه.' },
    status: {
      label: 'الحالة',
      help: 'ما آل إليه الالتزام.',
      choices: {
        proposed: 'مقترَح',
        agreed: 'متفق عليه',
        'in-progress': 'قيد التنفيذ',
        kept: 'تمّ الوفاء به',
        partly: 'تمّ الوفاء به جزئيًّا',
        broken: 'أُخلّ به',
        lapsed: 'سقط',
      },
    },
    meeting: { label: 'الاجتماع', help: 'الاجتماع الذي قُدّم فيه.' },
    issue: { label: 'المسألة', help: 'بند جدول الأعمال الذي ينتمي إليه.' },
    evidence: { label: 'الأدلة', help: 'التصريحات الدالّة على تقديمه أو الوفاء به أو الإخلال به.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه عن هذا الالتزام.' },
  },
} as const;
