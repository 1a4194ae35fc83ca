// Short fictional documents in French, Turkish, Persian, Urdu and Malay, each with a list, a quotation, a table and a note.
import type { Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { BriefPart } from '#shared/briefing/print-parts.ts';
import { plainDocument, runs } from './pieces.ts';

interface Words {
  readonly title: string;
  readonly heading: string;
  readonly paragraph: readonly Run[];
  readonly items: readonly string[];
  readonly quotation: readonly Run[];
  readonly source: string;
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

const part = (mark: string, words: Words): BriefPart => ({
  form: 'brief',
  tab: 3,
  mark,
  title: words.title,
  lead: runs(words.source),
  sections: [
    {
      title: words.heading,
      blocks: [
        { kind: 'paragraph', number: 1, mark, runs: [...words.paragraph, { text: '', note: 'accord' }] },
        ...words.items.map(
          (text) => ({ kind: 'list-item', level: 1, marker: '–', mark: '', runs: runs(text) }) as const,
        ),
        { kind: 'paragraph', number: 12, mark, runs: words.paragraph },
        { kind: 'quote', mark: '', runs: words.quotation, source: runs(words.source) },
        {
          kind: 'table',
          mark: '',
          head: words.head.map((text) => runs(text)),
          rows: [words.cells.map((text) => runs(text)), words.cells.toReversed().map((text) => runs(text))],
        },
      ],
    },
  ],
});

export const frenchNote: PrintDocument = {
  ...plainDocument([]),
  language: 'fr',
  region: 'FR',
  banner: 'Diffusion restreinte',
  title: 'Note sur l’étiage',
  labels: { of: 'sur', tab: 'Onglet' },
  notes: [{ id: 'accord', grade: 'A1', runs: [{ text: 'Accord de l’Asmar, 2009, article 4.1.' }] }],
  parts: [
    part('DR', {
      title: 'Note sur l’étiage',
      heading: 'Ce que nous demandons',
      paragraph: runs(
        'Le débit d’été doit être chiffré : «\u202f180 mètres cubes par seconde\u202f», mesurés à Selm. Où sont les relevés ?',
      ),
      items: [
        'Un préavis de trente jours.',
        'Une équipe commune de jaugeage, dont les noms seront échangés à Port Lazul avant la fin du mois de mars.',
      ],
      quotation: runs('Une rivière, deux rives et un seul calendrier.'),
      source: 'O. Hadrel, discours du 9 février 2031.',
      head: ['Mois', 'Débit moyen', 'Remarque'],
      cells: ['Juin', '184 m³/s', 'Année de peu de neige'],
    }),
  ],
};

export const turkishNote: PrintDocument = {
  ...frenchNote,
  language: 'tr',
  region: 'TR',
  banner: 'Gizli',
  title: 'Yaz akışı notu',
  labels: { of: '/', tab: 'Bölüm' },
  parts: [
    part('G', {
      title: 'Yaz akışı notu',
      heading: 'İstediklerimiz',
      paragraph: runs('Korin barajından saniyede 180 metreküp su bırakılmalı; ölçüm Selm’de yapılır. Şu ığ, çöğüş.'),
      items: ['Otuz gün önceden bildirim.', 'Ortak ölçüm ekibi.'],
      quotation: runs('İki kıyısı, tek takvimi olan bir ırmak.'),
      source: 'O. Hadrel, 9 Şubat 2031.',
      head: ['Ay', 'Ortalama', 'Açıklama'],
      cells: ['Haziran', '184', 'Az karlı yıl'],
    }),
  ],
};

export const malayNote: PrintDocument = {
  ...frenchNote,
  language: 'ms',
  region: 'MY',
  banner: 'Sulit',
  title: 'Nota aliran musim kemarau',
  labels: { of: 'daripada', tab: 'Bahagian' },
  parts: [
    part('S', {
      title: 'Nota aliran musim kemarau',
      heading: 'Permintaan kita',
      paragraph: runs('Empangan Korin perlu melepaskan 180 meter padu sesaat, diukur di Selm.'),
      items: ['Notis tiga puluh hari.', 'Pasukan tolok bersama.'],
      quotation: runs('Sebatang sungai, dua tebing dan satu jadual.'),
      source: 'O. Hadrel, 9 Februari 2031.',
      head: ['Bulan', 'Purata', 'Catatan'],
      cells: ['Jun', '184', 'Tahun kurang salji'],
    }),
  ],
};

export const persianNote: PrintDocument = {
  ...frenchNote,
  language: 'fa',
  region: 'IR',
  direction: 'rtl',
  digits: 'arabext',
  banner: 'محرمانه',
  symbol: 'س م ر/۳/۱',
  issued: '۱۳ اسفند ۱۴۰۹ (هجری خورشیدی)',
  copy: 'نسخهٔ ۱ از ۱',
  shortTitle: 'گفت‌وگوهای اسمر',
  title: 'یادداشت آب تابستان',
  labels: { of: 'از', tab: 'بخش' },
  notes: [{ id: 'accord', grade: 'A1', runs: [{ text: 'پیمان اسمر، ۲۰۰۹، مادهٔ ۴.' }] }],
  parts: [
    part('م', {
      title: 'یادداشت آب تابستان',
      heading: 'آنچه می‌خواهیم',
      paragraph: runs(
        'سد کورین باید در هر ثانیه ۱۸۰ متر مکعب آب رها کند؛ اندازه‌گیری در سلم انجام می‌شود. چه کسی پاسخ می‌گوید؟',
      ),
      items: ['آگاهی سی روز پیش از هر دگرگونی.', 'گروه مشترک اندازه‌گیری.'],
      quotation: runs('رودی با دو کرانه و یک گاه‌شمار.'),
      source: 'هادرل، ۲۰ بهمن ۱۴۰۹.',
      head: ['ماه', 'میانگین', 'یادداشت'],
      cells: ['خرداد', '۱۸۴', 'سال کم‌برف'],
    }),
  ],
};

export const urduNote: PrintDocument = {
  ...persianNote,
  language: 'ur',
  region: 'PK',
  banner: 'خفیہ',
  symbol: 'س م ر/۳/۱',
  issued: '۴ مارچ ۲۰۳۱ء',
  copy: 'نقل ۱ از ۱',
  shortTitle: 'مذاکراتِ اسمر',
  title: 'گرمیوں کے بہاؤ پر یادداشت',
  labels: { of: 'از', tab: 'حصہ' },
  notes: [{ id: 'accord', grade: 'A1', runs: [{ text: 'معاہدۂ اسمر، ۲۰۰۹ء، دفعہ ۴۔ ملحقہ E1 دیکھیے۔' }] }],
  parts: [
    part('خ', {
      title: 'گرمیوں کے بہاؤ پر یادداشت',
      heading: 'ہم کیا چاہتے ہیں',
      paragraph: runs(
        'کورین بند سے جون تا ستمبر ',
        { text: '۱۸۰ مکعب میٹر فی سیکنڈ', bold: true },
        ' پانی چھوڑا جائے، اور پیمائش سلم کے مقام پر ہو۔ دوسرے دور میں طے ہوا تھا کہ مہینے کا اوسط ہی معیار ہو گا؛ اب صرف عدد باقی ہے۔ انگریزی میں لفظ ',
        { text: 'monthly mean', language: 'en' },
        ' استعمال ہوا تھا۔',
      ),
      items: [
        'کسی بھی تبدیلی سے تیس دن پہلے اطلاع دی جائے۔',
        'دونوں جانب سے پیمائش کی مشترکہ ٹیم کے نام اسی ماہ پورٹ لازول میں پیش کیے جائیں تاکہ کام موسمِ گرما سے پہلے شروع ہو سکے۔',
      ],
      quotation: runs('ایک دریا، دو کنارے اور ایک ہی جدول۔'),
      source: 'وزیر ہادریل، پارلیمان میں جواب، ۹ فروری ۲۰۳۱ء۔',
      head: ['مہینہ', 'اوسط بہاؤ', 'کیفیت'],
      cells: ['جون', '۱۸۴', 'کم برف والا سال، جس میں کورین کی تمام ٹربائنیں چلتی رہیں'],
    }),
  ],
};

/** Everything the blocks of a brief can do, with runs of other scripts in awkward places. */
export const mixedNote: PrintDocument = {
  ...plainDocument([
    {
      title: '',
      blocks: [
        { kind: 'paragraph', number: null, mark: '', runs: runs('Text before the first heading. It has no number.') },
      ],
    },
    {
      title: 'Scripts side by side',
      blocks: [
        {
          kind: 'paragraph',
          number: 1,
          mark: 'C//REL',
          runs: runs(
            'They wrote ',
            { text: 'نهرٌ واحد', language: 'ar' },
            ', 2030, in the margin; then ',
            { text: 'ایک دریا', language: 'ur' },
            ' (1 page).',
            { text: '', note: 'arabic' },
            ' And ',
            { text: 'جدول', language: 'ar', italic: true, note: 'arabic' },
            '.',
          ),
        },
        {
          kind: 'list-item',
          level: 1,
          marker: 'a)',
          mark: 'U',
          runs: runs('First item, long enough to need a second line so that one can see where the second line begins.'),
        },
        { kind: 'list-item', level: 1, marker: 'b)', mark: '', runs: runs('Second item.') },
        { kind: 'list-item', level: 2, marker: '–', mark: '', runs: runs('An item within.') },
        {
          kind: 'quote',
          mark: 'U',
          language: 'ar',
          runs: runs('نريد نهرًا بضفتين وجدولًا واحدًا، ولا نريد أن يسبقنا الصيف إلى الطاولة.'),
          source: runs('O. Hadrel, 9 February 2031.'),
        },
        { kind: 'paragraph', number: 2, mark: 'U', runs: runs('First line.\nSecond line of the same paragraph.') },
      ],
    },
  ]),
  notes: [{ id: 'arabic', grade: 'B2', runs: [{ text: 'محضر الجولة الثانية، ٢٠٣٠م، الفقرة ١١.', language: 'ar' }] }],
};
