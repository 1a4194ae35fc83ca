// The names that the parts of the design system know, from the texts in which the contract carries them.
import { type RungName, rungs } from '#renderer/ui/measures.tsx';
import { type StanceName, stances } from '#renderer/ui/stance.tsx';

export const stanceOf = (text: string): StanceName => stances.find((stance) => stance === text) ?? 'unknown';

export const rungOf = (text: string): RungName => rungs.find((rung) => rung === text) ?? 'opening';
