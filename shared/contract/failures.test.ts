// What a failure says in each language of the interface.
import { describe, expect, it } from 'vitest';
import { problem } from '#shared/records/problem.ts';
import { type Failure, sentenceOf } from './failures.ts';

describe('the sentence of a failure', () => {
  const invalid: Failure = {
    code: 'invalid-input',
    details: { problems: [problem('name.text', 'empty'), problem('score', 'too-large', { most: 5 })] },
  };

  it('says each problem of a record in the language of the reader', () => {
    expect(sentenceOf(invalid, 'en')).toBe(
      'This cannot be saved. name.text: must not be empty; score: must be 5 or less. Mend it and try again.',
    );
    const arabic = sentenceOf(invalid, 'ar');
    expect(arabic).toContain('5');
    expect(arabic.replaceAll('name.text', '').replaceAll('score', '')).not.toMatch(/[a-z]/i);
  });

  it('says in Arabic why a row of an import is refused, and keeps the English where only that is known', () => {
    const row = { file: 'records.jsonl', row: 3 };
    const refused: Failure = {
      code: 'import-refused',
      details: {
        file: 'talks.diwan-case',
        rows: [
          { ...row, ...problem('body.name', 'missing') },
          { ...row, path: 'hash', message: 'is odd' },
        ],
      },
    };
    expect(sentenceOf(refused, 'ar')).not.toContain('must not be empty');
    expect(sentenceOf(refused, 'ar')).toContain('hash: is odd');
    expect(sentenceOf(refused, 'en')).toContain('body.name: must not be empty');
  });
});
