// Tests of the ink on the colours of markings.
import { describe, expect, it } from 'vitest';
import { usualRecords } from '#shared/records/usual-records.ts';
import { contrastOf, inkOn } from './marking-level.ts';

describe('the ink of a marking', () => {
  it('is dark on yellow and white on dark red', () => {
    expect(inkOn('#f0c02c')).toBe('#1b1500');
    expect(inkOn('#9e1420')).toBe('#ffffff');
    expect(inkOn('#b84c06')).toBe('#ffffff');
  });

  it('can be read on every colour that a library may choose', () => {
    const parts = [0, 51, 102, 119, 128, 140, 153, 204, 255];
    const hex = (part: number) => part.toString(16).padStart(2, '0');
    for (const red of parts)
      for (const green of parts)
        for (const blue of parts) {
          const colour = `#${hex(red)}${hex(green)}${hex(blue)}`;
          expect(contrastOf(colour, inkOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
        }
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('none', '#ffffff')).toBe(1);
  });

  it('is warm and can be read on each of the usual markings', () => {
    const levels = (usualRecords()[0]?.body.levels ?? []) as readonly { readonly colour: string }[];
    const colours = levels.map(({ colour }) => colour).filter((colour) => colour !== '');
    expect(colours).toHaveLength(4);
    for (const colour of colours) {
      expect(contrastOf(colour, inkOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(red > green && green >= blue - 12, colour).toBe(true);
    }
  });
});
