// A window comes back where it stood, as long as somebody can see it there.
import { describe, expect, it } from 'vitest';
import { type Area, besides, placeWindow } from './window-place.ts';

const laptop: Area = { x: 0, y: 0, width: 1_280, height: 760 };
const desk: Area = { x: 1_280, y: -200, width: 2_560, height: 1_400 };
const kept = { x: 1_400, y: 100, width: 1_000, height: 800, maximized: false };

describe('a window', () => {
  it('comes back where it stood, also on the second screen', () => {
    expect(placeWindow(kept, [laptop, desk])).toEqual(kept);
  });

  it('comes to the middle of the main screen when its screen is gone, as large as that is at most', () => {
    expect(placeWindow({ ...kept, maximized: true }, [laptop])).toEqual({
      x: 0,
      y: 0,
      width: 1_280,
      height: 760,
      maximized: true,
    });
  });

  it.each([
    ['its bar above the screen', { y: -30 }],
    ['its bar below the screen', { y: 740 }],
    ['only a strip of it in sight', { x: 1_200 }],
    ['a strip at the other side', { x: -900 }],
  ])('is not left with %s', (_, wrong) => {
    const place = placeWindow({ x: 50, y: 50, width: 1_000, height: 700, maximized: false, ...wrong }, [laptop]);
    expect(place).toMatchObject({ x: 0, y: 0 });
  });

  it('is made smaller for a smaller screen, and never too small to use', () => {
    expect(placeWindow({ ...kept, x: 0, y: 0, width: 3_000, height: 2_000 }, [laptop])).toMatchObject({
      width: 1_280,
      height: 760,
    });
    expect(placeWindow({ ...kept, x: 0, y: 0, width: 200, height: 50 }, [laptop])).toMatchObject({
      width: 640,
      height: 480,
    });
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ ...kept, x: 'far' }],
    [{ ...kept, width: -5 }],
    [{ ...kept, y: Number.NaN }],
    [{ ...kept, more: 1 }],
  ])('stands as usual where the file says nothing sensible: %j', (broken) => {
    expect(placeWindow(broken, [desk])).toEqual({ x: 1_840, y: 50, width: 1_440, height: 900, maximized: false });
  });

  it('stands a little beside the one that is there already', () => {
    expect(besides(kept, 0)).toEqual(kept);
    expect(besides({ ...kept, maximized: true }, 1)).toEqual({ ...kept, x: 1_432, y: 132 });
  });
});
