// The ways between the main process and a page: one to ask, one to announce, one to say that an announcement was dealt with.

/** invoke: the asked, as text; the answer, as text. */
export const asking = 'diwan:ask';
/** To the page: an event as text, and a number where a receipt is wanted. */
export const announcing = 'diwan:event';
/** From the page: the number of an event, when all who heard it have done what they had to. */
export const receipt = 'diwan:receipt';
