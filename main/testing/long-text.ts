// Blocks of rich text as plain JSON, for tests that need many of them.

const common = { marking: null, direction: 'auto' } as const;
const words = (text: string) => [{ kind: 'text', text, marks: [] }];

export const heading = (id: string, text: string) => ({
  ...common,
  id,
  kind: 'heading',
  level: 2,
  inlines: words(text),
});
export const paragraph = (id: string, text: string) => ({ ...common, id, kind: 'paragraph', inlines: words(text) });
