// What each format says of characters that it cannot show.
import { describe, expect, it } from 'vitest';
import { englishForms } from '#main/testing/printed/all-forms.ts';
import { writers } from './formats.ts';

describe('a character that a format cannot hold', () => {
  it.each(['docx', 'md', 'txt'] as const)('is counted for the author in %s', async (format) => {
    const written = await writers[format]().print({ ...englishForms, title: 'A\u0001B\u0001\ud800' });
    expect(written).toMatchObject({
      ok: true,
      value: {
        pages: null,
        replaced: [
          { character: '\u0001', codePoint: 'U+0001', count: 2 },
          { character: '\ud800', codePoint: 'U+D800', count: 1 },
        ],
      },
    });
  });

  it.each(['docx', 'md', 'txt'] as const)('is not counted in %s where there is none', async (format) => {
    const written = await writers[format]().print(englishForms);
    expect(written).toMatchObject({ ok: true, value: { replaced: [] } });
  });
});
