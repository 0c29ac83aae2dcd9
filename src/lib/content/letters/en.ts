import type { LetterTemplates } from '$lib/domain/letter/templates';

/** Letters in English. Nothing here counts days without an entry, praises, or says what a person felt beyond their marks. */
export const english: LetterTemplates = {
  counts: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve'
  ],
  units: {
    days: { one: 'one day', other: '{n} days' },
    entries: { one: 'one check-in', other: '{n} check-ins' },
    sessions: { one: 'one session', other: '{n} sessions' },
    times: { one: 'once', two: 'twice', other: '{n} times' },
    nights: { one: 'one night', other: '{n} nights' },
    words: { one: 'one word', other: '{n} words' },
    months: { one: 'one month', other: '{n} months' }
  },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December'
  ], // prettier-ignore
  date: 'the {n}',
  dateInYear: 'the {n} of {month}',
  ordinal: true,
  steps: [
    'very unpleasant', 'unpleasant', 'a little unpleasant', 'neither pleasant nor unpleasant', 'a little pleasant',
    'pleasant', 'very pleasant'
  ], // prettier-ignore
  weather: ['heavy rain', 'rain', 'low cloud', 'mist', 'thin sun', 'sun', 'clear sky'],
  kinds: {
    weekly: {
      titles: [
        ['{firstSky} on {firstDay}, {lastSky} by {lastDay}', 'A week of {sky}'],
        ['{light} stood highest', '{sky}, on the whole'],
        ['From {firstSky} to {lastSky}', '{days}, by and large {sky}'],
        ['What {heavy} held', 'Under {sky}'],
        ['{firstDay} to {lastDay}', '{sky}, and what was under it'],
        ['A page for {light}', 'A page of {sky}'],
        ['First {firstSky}, then {lastSky}', 'The week, in {entries}'],
        ['{heavy} low, {light} high', 'This week, {sky}'],
        ['{lastSky} at the end of it', 'Notes from under {sky}'],
        ['The weight of {heavy}', 'The colour of {sky}'],
        ['As far as {lastDay}', 'A week, looked at once more']
      ],
      openings: [
        [
          'You wrote on {days}. {heavy} held most of the weight.',
          'You wrote on {days}, and this is what lies on the page.'
        ],
        [
          'This week has {entries} in it, and the lightest mark is on {light}.',
          'This week has {entries} in it.'
        ],
        [
          'Laid side by side, your days run from {firstSky} on {firstDay} to {lastSky} on {lastDay}.',
          'Laid side by side, your marks this week make {sky}.'
        ],
        [
          '“{word}” is the word you reached for most: {wordTimes}.',
          'A few words, {days}, one page: that is the week as you put it down.'
        ],
        [
          'If the week were weather: {heavy} under cloud, {light} nearer the sun.',
          'If the week were weather, it would be {sky}.'
        ],
        [
          'Two days stand out, {heavy} at the bottom of the line and {light} at the top.',
          'Here is your week again, {days} of it, from a little further off.'
        ],
        ['{light} was the easiest of your {days}.', 'The record of this week is {entries} long.'],
        [
          'You came to talk and to write: {sessions}, {entries}.',
          'Some of the week went into {entries}; the rest was simply lived.'
        ],
        [
          'It was {heavy} that sat lowest. The week did not end there.',
          'From a distance the week looks like {sky}.'
        ],
        [
          '{wordTimes} you chose the word “{word}”.',
          'Put in a row, your own marks make a kind of path, {days} long.'
        ],
        [
          'The line bends this week: {firstSky} first, {lastSky} last.',
          'There is a line through this week, and you drew it: {entries}.'
        ],
        [
          'From {heavy} at the bottom up to {light}: that is how far this week reached.',
          'One week, {days} on paper.'
        ],
        ['Some weeks have a ridge. This one’s is {light}.', 'This is a small page about {days}.']
      ],
      questions: [
        'What would next Sunday say about this week?',
        'Which hour of it would you keep, if you could keep one?',
        'What did you carry that could be set down for a day?',
        'Who would you like to tell one thing from this page?',
        'What was easier than it looked beforehand?',
        'Where in the week was there room to breathe?',
        'What do you already know about the week to come?',
        'Is there something on this page you would say differently now?',
        'What small thing helped without being asked?',
        'What would make Wednesday a little softer?',
        'If a friend had had this week, what would you ask them?',
        'What is worth doing again, just as it was?',
        'Which of these days surprised you?',
        'What did your body know before you did?',
        'What can wait another week without harm?',
        'Where would you like to be standing a week from now?',
        'What, this week, was simply enough?'
      ]
    },
    monthly: {
      titles: [
        ['{month}, from {firstSky} to {lastSky}', '{month}, in {sky}'],
        ['{month} in {days}'],
        ['What {month} held', 'A page for {month}'],
        ['{month}, seen from its end'],
        ['The weather of {month}']
      ],
      openings: [
        [
          '{month} has {entries} in it, on {days}. The lowest stands on {heavy}, the highest on {light}.',
          '{month} has {entries} in it, on {days}.'
        ],
        [
          'Seen from its last day, {month} is {sky}, with {light} above the rest.',
          'Seen from its last day, {month} is {sky}.'
        ],
        [
          'You put down {days} of {month}. “{word}” came most often, {wordTimes}.',
          'You put down {days} of {month}.'
        ],
        ['A month is too long to remember whole. Here it is by way of {days}.'],
        [
          '{month} began in {firstSky} and ended in {lastSky}.',
          'The marks of {month}, taken together, make {sky}.'
        ],
        ['{month} left {sessions} and {entries}.', '{month} left {entries}.'],
        [
          'Between {heavy} and {light} of {month} there is quite a slope.',
          'This page holds {days} of {month}.'
        ]
      ],
      questions: [
        'What did this month teach you that you did not ask it to?',
        'What would you like next month to have more of?',
        'Which day would you walk through again?',
        'What has become lighter without anyone noticing?',
        'What are you no longer waiting for?',
        'Whom did this month bring closer?',
        'What could be left behind with this page?',
        'Which habit of this month deserves a chair at the table?',
        'What did you do for no reason, and liked?',
        'What would you say to yourself on the first of the month?',
        'What is still open, and may stay so?',
        'Where did you rest?',
        'What do you want to remember of it in a year?'
      ]
    },
    yearly: {
      titles: [
        ['{year}, from {heavyMonth} to {lightMonth}', 'The year {year}'],
        ['What {year} left on paper'],
        ['A year, {days} of it'],
        ['{year}, seen from a hill']
      ],
      openings: [
        [
          '{year} fills {entries} on {days}. {lightMonth} was its lightest month, {heavyMonth} its heaviest.',
          '{year} fills {entries} on {days}.'
        ],
        [
          'A year is mostly what nobody writes down. This page keeps {days} of {year}, and {lightMonth} shines a little.',
          'A year is mostly what nobody writes down. This page keeps {days} of {year}.'
        ],
        ['Something is written in {months} of {year}; taken together it makes {sky}.'],
        [
          'If {year} were a walk, {heavyMonth} would be the climb and {lightMonth} the view.',
          'If {year} were a walk, it would be {days} long.'
        ]
      ],
      questions: [
        'What from this year will you take with you, and what can stay?',
        'What would the person of last January be glad to hear?',
        'Which day of this year would you give to someone you love?',
        'What do you hope is ordinary by the end of the next one?'
      ]
    }
  },
  quotes: ['“{quote}”'],
  people: [
    ['{name} came up {nameTimes}, with “{beside}” beside the name.', '{name} came up {nameTimes}.'],
    ['{nameTimes} you mentioned {name}.'],
    ['One name on these pages is {name}: {nameTimes}.'],
    [
      'You wrote of {name} {nameTimes}, and of “{beside}” in the same breath.',
      'You wrote of {name} {nameTimes}.'
    ],
    ['{name} is in it too, {nameTimes}.']
  ],
  kept: [
    'From a session you kept this: {kept}.',
    'Something you put aside to keep: {kept}.',
    'And this, kept from a conversation: {kept}.'
  ],
  numbers: {
    middle: [
      'Half of your marks lay between {low} and {high}.',
      'The middle half of your marks runs from {low} to {high}.',
      'In numbers: half of the {entries} fall between {low} and {high}.'
    ],
    pleasant: [
      '{pleasant} of your {of} marks lay on the pleasant side.',
      'Of {of} marks, {pleasant} stood on the pleasant side of the line.',
      'Count them and {pleasant} of {of} marks come out on the pleasant side.'
    ],
    sleep: [
      'You slept {hours} hours on average, over {nights} you noted.',
      'Over {nights} on record, sleep came to {hours} hours a night.',
      'Your nights came to {hours} hours on average; {nights} have a number.'
    ],
    session: [
      'Before {rated} your mark stood at {before}, afterwards at {after}; left alone, a mark like that usually moves by {usual}.',
      '{rated}: {before} before, {after} after. Without a session, {usual} is the usual change from there.',
      'Before and after {rated}: {before}, then {after}. Part of that happens anyway: {usual}, as a rule.'
    ],
    higher: [
      'Days with “{feature}” had marks about {difference} higher ({least} to {most}). That is over {over}; it may change.',
      'On days with “{feature}” your marks stood about {difference} higher, give or take: {least} to {most}, over {over}.'
    ],
    lower: [
      'Days with “{feature}” had marks about {difference} lower ({least} to {most}). That is over {over}; it may change.',
      'On days with “{feature}” your marks stood about {difference} lower, give or take: {least} to {most}, over {over}.'
    ]
  },
  openSteps: [
    'One step is still open: {step}. It can stay open.',
    'A step waits, and does not mind waiting: {step}.',
    'Not yet done, and allowed to be so: {step}.',
    'There is a step on your list: {step}. Whenever it suits.',
    'Still ahead, if you want it: {step}.'
  ],
  doneSteps: [
    'One step is behind you: {step}.',
    'You did a thing you had set yourself: {step}.',
    'This one is done: {step}.',
    'A firefly for this one: {step}.'
  ],
  newWords: [
    'You used a word for the first time: {newWords}.',
    'New among your words: {newWords}.',
    'The forest has a new leaf for {newWords}.'
  ],
  mistakes: [
    'On {date} the reading guessed “{reading}”; you had marked “{rating}”. Your mark stands.',
    'The reading was off on {date}: it took your note for “{reading}”, and you said “{rating}”.',
    'One guess missed. On {date} your words were read as “{reading}”; your own mark was “{rating}”.'
  ],
  blanks: [
    { title: 'A blank page', text: 'Snow lies as it fell. The page is yours, whenever you like.' },
    { title: 'A quiet page', text: 'The clearing, some light, and room.' },
    { title: 'Moss', text: 'It grows in its own time, and so may this page.' },
    { title: 'Still water', text: 'A page can be a place to rest the eyes.' },
    { title: 'White', text: 'Some pages are for looking out of the window.' },
    { title: 'Between two letters', text: 'Here the paper is just paper. It is good paper.' },
    { title: 'Under the trees', text: 'Wind in the upper leaves; down here, quiet.' }
  ],
  and: ' and ',
  comma: ', ',
  quoted: ['“', '”']
};
