// Where a window stands and how large it is: remembered, and held against the screens that are there now.
import { z } from 'zod';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace extends Area {
  readonly maximized: boolean;
}

const whole = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);
const shape = z.strictObject({ x: whole, y: whole, width: size, height: size, maximized: z.boolean() });

export const smallest = { width: 640, height: 480 } as const;
const usual = { width: 1_440, height: 900 } as const;
/** A window counts as seen when so much of its upper edge stands on a screen that it can be taken there. */
const grip = { width: 160, height: 40 } as const;

const overlap = (from: number, length: number, start: number, end: number): number =>
  Math.min(from + length, end) - Math.max(from, start);

const canBeTaken = (place: Area, screen: Area): boolean =>
  overlap(place.x, place.width, screen.x, screen.x + screen.width) >= grip.width &&
  place.y >= screen.y &&
  place.y + grip.height <= screen.y + screen.height;

const centred = (screen: Area): Area => {
  const width = Math.min(usual.width, screen.width);
  const height = Math.min(usual.height, screen.height);
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
  };
};

/**
 * @param kept what stands in the file, still unknown
 * @param screens the work areas of the screens, the main one first; never empty
 */
export function placeWindow(kept: unknown, screens: readonly [Area, ...Area[]]): WindowPlace {
  const parsed = shape.safeParse(kept);
  if (!parsed.success) return { ...centred(screens[0]), maximized: false };
  const place = parsed.data;
  const screen = screens.find((one) => canBeTaken(place, one));
  // The screen on which it stood is gone: it comes to the main one.
  if (screen === undefined) return { ...centred(screens[0]), maximized: place.maximized };
  return {
    ...place,
    width: Math.max(smallest.width, Math.min(place.width, screen.width)),
    height: Math.max(smallest.height, Math.min(place.height, screen.height)),
  };
}

/** How far a second window stands from the first, so that both are seen. */
const step = 32;

export const besides = (place: WindowPlace, windows: number): WindowPlace =>
  windows === 0
    ? place
    : { ...place, x: place.x + step * (windows % 5), y: place.y + step * (windows % 5), maximized: false };
