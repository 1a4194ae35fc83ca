// The words of the glossary, in Arabic.
export const glossary = {
  one: 'مصطلح',
  many: 'المسرد',
  fields: {
    term: { label: 'المصطلح', help: 'المصطلح ومقابله المعتمد في كل لغة أخرى.' },
    note: { label: 'ملاحظة', help: 'كيف يُستعمل المصطلح وما ينبغي تجنّبه.' },
  },
} as const;
