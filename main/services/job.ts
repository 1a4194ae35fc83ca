// Work under way: stopped by the ticket that a window gave it.
import type { HandlersOf } from './handlers.ts';

export const job: HandlersOf<'job'> = {
  cancel: async ({ job: ticket }, { desk }) => ({ cancelled: desk.running.cancel(ticket) }),
};
