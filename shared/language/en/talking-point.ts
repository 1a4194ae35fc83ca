// The words of talking points, in English.
export const talkingPoint = {
  one: 'Talking point',
  many: 'Talking points',
  fields: {
    wording: { label: 'Wording', help: 'What to say, in words that can be spoken.' },
    mode: {
      label: 'Mode',
      help: 'When the point is to be used.',
      choices: {
        raise: 'Raise',
        'if-raised': 'If raised',
        'if-pressed': 'If pressed',
        avoid: 'Avoid',
        'press-line': 'Press line',
        opening: 'Opening',
        closing: 'Closing',
      },
    },
    certainty: {
      label: 'Comes up',
      help: 'How certain it is that the matter comes up.',
      choices: { certain: 'Certain', might: 'Might', unlikely: 'Unlikely' },
    },
    issue: { label: 'Issue', help: 'The point of the agenda to which it belongs.' },
    meeting: { label: 'Meeting', help: 'The meeting for which it is meant.' },
    audience: { label: 'Audience', help: 'Those for whom the point may be printed.' },
    order: { label: 'Order', help: 'Its place among the points of the same mode.' },
    seconds: { label: 'Seconds', help: 'How long it takes to say.' },
    disclosure: {
      label: 'Disclosure',
      help: 'How freely the other side may hear it.',
      choices: {
        free: 'May be used freely',
        background: 'Background only',
        'not-to-be-disclosed': 'Not to be disclosed',
      },
    },
    cue: { label: 'They will say', help: 'The words or the moment that call for this point.' },
    answer: { label: 'Then, or say instead', help: 'What to say next, or in place of a point to be avoided.' },
    answers: { label: 'Answers', help: 'The concerns that the point meets.' },
    serves: { label: 'Serves', help: 'The interests that the point furthers.' },
    restsOn: { label: 'Rests on', help: 'The agreements and statements from which the point draws its force.' },
    delivered: {
      label: 'Delivered',
      help: 'Whether the point was made in the meeting.',
      choices: { yes: 'Delivered', no: 'Not delivered' },
    },
    deliveredOn: { label: 'Delivered on', help: 'When the point was made.' },
    reply: { label: 'Their reply', help: 'What the other side answered.' },
    note: { label: 'Note', help: 'What the speaker should know and not say.' },
  },
} as const;
