// The one name that a library knows its user by.
import { readAuthor, writeAuthor } from '#main/store/author.ts';
import type { HandlersOf } from './handlers.ts';

export const author: HandlersOf<'author'> = {
  name: (_, reader) => ({ name: readAuthor(reader) }),
  introduce: ({ name }, writer, { host }) => {
    writeAuthor(writer, name);
    host.announce({ name: 'setting.changed', details: { setting: 'author' } });
    return { name };
  },
};
