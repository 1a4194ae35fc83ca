// SQLite cuts the folded columns into words again: this holds its cuts equal to ours.
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { foldText, tokens } from '#shared/core/fold.ts';

const texts = [
  'The draft treaty, Art. 3.2(b): 12½ % of B2 (SECRET // REL) by 2027-09-15; C++ & o’neil',
  'وَقَّعَتِ الأطرافُ على «اتّفاقيّةٍ» في ١٤ ربيع الآخر ١٤٤٩هـ، والمفاوضـــات مستمرّة. ﷺ',
  'می‌خواهم دربارهٔ کشاورزی در ۲۴ شهریور ۱۴۰۶ گفت‌وگو کنم',
  'پانی کے معاہدے میں یہ شق نہیں ہے',
  'İSTANBUL’da ıslak imza; Şırnak, Iğdır, İzmir',
  'L’État s’engage à réviser l’accord — « cœur » du différend ; Straße, e\u0301te\u0301',
  'शांति वार्ता और นโยบาย và điều ước 和平条约',
];

function wordsOfSqlite(text: string): string[] {
  const database = new Database(':memory:');
  database.exec(`
    CREATE VIRTUAL TABLE page USING fts5 (body, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
    CREATE VIRTUAL TABLE word USING fts5vocab (page, 'instance');
  `);
  database.prepare('INSERT INTO page (body) VALUES (?)').run(text);
  const rows = database.prepare('SELECT term FROM word ORDER BY "offset"').all() as { readonly term: string }[];
  database.close();
  return rows.map((row) => row.term);
}

describe('the search index', () => {
  it.each(texts)('keeps each exact, folded and stripped word whole: %s', (text) => {
    const { exact, folded, stripped } = foldText(text);
    expect(wordsOfSqlite(exact)).toEqual(exact.split(' '));
    expect(wordsOfSqlite(exact)).toHaveLength(tokens(text).length);
    expect(wordsOfSqlite(folded)).toEqual(folded.split(' '));
    expect(wordsOfSqlite(stripped)).toEqual(stripped === '' ? [] : stripped.split(' '));
  });
});
