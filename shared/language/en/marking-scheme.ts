// The words of marking schemes, in English.
export const markingScheme = {
  one: 'Marking scheme',
  many: 'Marking schemes',
  fields: {
    name: { label: 'Name', help: 'What the scheme is called.' },
    levels: {
      label: 'Levels',
      help: 'The levels from the lowest to the highest.',
      fields: {
        code: { label: 'Code', help: 'The short code that records keep; it must not change once it is used.' },
        letter: { label: 'Letter', help: 'What stands before a paragraph of this level, such as R.' },
        name: { label: 'Name', help: 'What is printed at the top and bottom of a page.' },
        colour: { label: 'Colour', help: 'The colour of the marking, such as #b3261e.' },
      },
    },
    caveats: {
      label: 'Caveats',
      help: 'What may stand beside a level, in the order in which it is printed.',
      fields: {
        code: { label: 'Code', help: 'The short code that records keep; it must not change once it is used.' },
        name: { label: 'Name', help: 'What is printed after the level.' },
        releasableTo: {
          label: 'Releasable to',
          help: 'The only parties that may see it; none for a caveat that is about handling.',
        },
      },
    },
  },
} as const;
