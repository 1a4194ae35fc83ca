// Whatever words a record holds, they are printed as words.
import { describe, expect, it } from 'vitest';
import { readable } from '#main/testing/canaries/bytes.ts';
import { hostileTexts } from '#main/testing/printed/hostile-texts.ts';
import { plainDocument, runs } from '#main/testing/printed/pieces.ts';
import { canReadPages, pageTexts, print } from '#main/testing/printed/press.ts';

describe('hostile words', () => {
  it('stand in the print as they were written, and what no face has as a visible mark', async () => {
    const texts = [...hostileTexts.typst, hostileTexts.controls[0]];
    const blocks = texts.map((text, place) => ({
      kind: 'paragraph' as const,
      number: place + 1,
      mark: '',
      runs: runs(text),
    }));
    const printed = await print(plainDocument([{ title: 'Heading', blocks }]));
    expect(printed.replaced.map(({ codePoint }) => codePoint)).toContain('U+0000');
    if (!canReadPages) return;
    const page = pageTexts(printed.bytes).join(' ').replace(/\s+/g, '');
    expect(page).toContain('#read("/etc/passwd")/**/');
    expect(page).toContain('#eval("1+1")');
    expect(page).toContain('[U+0000]');
    expect(readable(printed.bytes, 'pdf')).not.toContain('root:');
  });
});
