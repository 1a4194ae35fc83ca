// How many words a text has, and how many letters of it take room on a line, in every script.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,٫٬-]*/gu;

export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** Signs and spaces included; what stands above or below a letter takes no room. */
export const countLetters = (text: string): number => text.replace(/\p{M}/gu, '').length;
