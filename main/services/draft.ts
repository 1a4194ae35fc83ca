// What is being typed, kept until it becomes a revision.
import { dropDraft, findDraft, listDrafts, saveDraft } from '#main/store/drafts.ts';
import type { HandlersOf } from './handlers.ts';

export const draft: HandlersOf<'draft'> = {
  save: ({ record, base, body }, writer, desk) => {
    const { author, time } = writer.change;
    saveDraft(writer, { record, base, body, author, time });
    desk.host.announce({ name: 'draft.saved', details: { record } });
    return { time: new Date(time).toISOString() };
  },
  find: ({ record }, reader) => {
    const found = findDraft(reader, record);
    return found === null ? null : { ...found, time: new Date(found.time).toISOString() };
  },
  list: (_, reader) =>
    listDrafts(reader).map(({ record, base, author, time }) => ({
      record,
      base,
      author,
      time: new Date(time).toISOString(),
    })),
  drop: ({ record, base }, writer, desk) => {
    const wasThere = dropDraft(writer, record, base);
    if (wasThere) desk.host.announce({ name: 'draft.dropped', details: { record } });
    return null;
  },
};
