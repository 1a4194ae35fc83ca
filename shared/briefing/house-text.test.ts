// Lines do not end inside a reference, before a unit or at French punctuation.
import { describe, expect, it } from 'vitest';
import { houseText } from './house-text.ts';

describe('the text of the house', () => {
  it.each([
    ['see para. 7 and Art. 3.2', 'en', 'see para.\u00a07 and Art.\u00a03.2'],
    ['420 m³/s, 1,180 metres and 85 per cent', 'en', '420\u00a0m³/s, 1,180 metres and 85\u00a0per cent'],
    ['المادة ٣ و٤٢٠ م³/ث', 'ar', 'المادة\u00a0٣ و٤٢٠\u00a0م³/ث'],
    ['Il dit : « oui » !', 'fr', 'Il dit\u00a0: «\u00a0oui\u00a0»\u00a0!'],
    ['He said : no', 'en', 'He said : no'],
    ['start 3 times, 12 months', 'en', 'start 3 times, 12 months'],
  ] as const)('%s', (text, language, expected) => {
    expect(houseText(text, language)).toBe(expected);
  });
});
