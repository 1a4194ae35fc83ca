// The size of texts, held against the real encoder.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Length } from './utf8.ts';

it('counts the bytes that a file would hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'م', '和', '😀', '\ud83d', '\ude00') }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.from(text, 'utf8').length);
    }),
  );
});
