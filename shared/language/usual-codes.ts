// The levels and audiences that a new library begins with, as they are named inside: from the lowest to the highest, from the nearest outwards.
export const usualLevels = ['U', 'R', 'C', 'S', 'TS'] as const;
export type UsualLevel = (typeof usualLevels)[number];

export const usualAudiences = ['delegation', 'partners', 'public'] as const;
export type UsualAudience = (typeof usualAudiences)[number];
