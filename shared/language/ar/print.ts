// The words that a printed document says of itself, in Arabic.
import type { PrintWords } from '#shared/language/print-words-shape.ts';
import { brief } from './brief.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';
import { talkingPoint } from './talking-point.ts';

export const print: PrintWords = {
  of: 'من',
  tab: 'الملف',
  annex: 'المرفق',
  withheld: 'محجوب',
  forms: { ...brief.fields.form.choices, blank: 'إحاطة' },
  modes: talkingPoint.fields.mode.choices,
  certainties: { certain: 'مؤكَّد', might: 'وارد', unlikely: 'مستبعَد' },
  answers: { theyWillSay: 'سيقولون', next: 'ثم', sayInstead: 'يُقال بدلًا من ذلك' },
  attributions: statement.fields.attribution.choices,
  sourceKinds: source.fields.kind.choices,
  likelihoods: {
    'almost-no-chance': 'نقدّر أنه يكاد يكون مستحيلًا.',
    'very-unlikely': 'نستبعده جدًّا.',
    unlikely: 'نستبعده.',
    'roughly-even': 'نرى الاحتمالين متساويين تقريبًا.',
    likely: 'نرجّحه.',
    'very-likely': 'نرجّحه جدًّا.',
    'almost-certain': 'نراه شبه مؤكَّد.',
  },
  confidences: {
    low: 'ثقتنا في هذا التقدير منخفضة.',
    moderate: 'ثقتنا في هذا التقدير متوسطة.',
    high: 'ثقتنا في هذا التقدير عالية.',
  },
  assessed: 'هذا تقديرنا.',
  comma: '، ',
  semicolon: '؛ ',
  stop: '.',
};
