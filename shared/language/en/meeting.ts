// The words of meetings, in English.
const press = {
  closed: 'Closed to the press',
  pictures: 'Pictures only',
  statements: 'Statements to the press',
  'press-conference': 'Press conference',
  open: 'Open to the press',
} as const;

export const meeting = {
  one: 'Meeting',
  many: 'Meetings',
  fields: {
    type: {
      label: 'Type',
      help: 'What sort of meeting it is.',
      choices: {
        round: 'Round',
        call: 'Call',
        plenary: 'Plenary',
        bilateral: 'Bilateral',
        'pull-aside': 'Pull-aside',
      },
    },
    title: { label: 'Title', help: 'What the meeting is called on the programme.' },
    start: { label: 'First day', help: 'The day on which it begins.' },
    end: { label: 'Last day', help: 'The day on which it ends, when it lasts longer than one.' },
    startTime: { label: 'Time', help: 'When it begins, by the clock of the place, such as 09:30.' },
    timeZone: { label: 'Time zone', help: 'The time zone of that clock, such as Asia/Riyadh.' },
    place: { label: 'Place', help: 'The city and the building.' },
    attendees: { label: 'Attendees', help: 'Who will be in the room, in order of precedence.' },
    minutesAvailable: { label: 'Minutes available', help: 'How many minutes there are for the whole agenda.' },
    interpretation: {
      label: 'Interpretation',
      help: 'How what is said is interpreted; consecutive interpretation halves the time.',
      choices: {
        none: 'None',
        consecutive: 'Consecutive',
        simultaneous: 'Simultaneous',
        whispered: 'Whispered',
      },
    },
    press: { label: 'Press', help: 'What the press may see and hear of the meeting.', choices: press },
    agenda: {
      label: 'Agenda',
      help: 'The steps of the meeting, in order.',
      fields: {
        lead: { label: 'Lead', help: 'Who leads this step for our side.' },
        minutes: { label: 'Minutes', help: 'How many minutes the step may take.' },
        issue: { label: 'Issue', help: 'The issue that is taken up.' },
        purpose: { label: 'Purpose', help: 'What the step is for.' },
        outcomeWanted: { label: 'Outcome wanted', help: 'What we want to have when the step ends.' },
        press: { label: 'Press', help: 'What the press may see and hear of this step.', choices: press },
      },
    },
    note: { label: 'Note', help: 'Arrangements that a colleague should know of.' },
  },
} as const;
