import type { Fragments } from './fragments';

/** What an English-speaking person might jot down: for each context, on low, middling and high moments. */
export const english: Fragments = {
  work: [
    [
      'stand-up ran long and I said yes again before I’d thought',
      'Dana asked about the numbers in front of everyone. I went blank',
      'three deadlines, one of me. Ate lunch over the keyboard',
      'they gave the project to someone else and told me in a hallway'
    ],
    [
      'long call, nothing decided. At least I took notes',
      'cleared the inbox down to eleven, which is something',
      'quiet desk day, mostly spreadsheets and rain',
      'moved the review to Thursday. Nobody minded'
    ],
    [
      'the demo worked on the first try and someone actually clapped',
      'said no to the extra shift and the sky stayed where it was',
      'Priya said my draft was the clearest thing she’d read all week',
      'left at five with the light still on the river'
    ]
  ],
  family: [
    [
      'Mum and I talked for forty minutes and said nothing',
      'he brought up the wedding again. I hung up first this time',
      'Dad forgot the appointment, and then forgot that he forgot',
      'sat in the car outside their house for a while before driving off'
    ],
    [
      'called home. They’re fixing the fence, slowly',
      'sent my sister the recipe she keeps losing',
      'family chat is forty photos of the same dog',
      'Mum asked if I’m eating. I am, mostly'
    ],
    [
      'Gran laughed so hard on the phone she had to put it down',
      'my brother drove two hours just to bring back my coat',
      'Lin turned up with soup and stayed till it was dark',
      'cooked with Dad. He let me do the onions my way'
    ]
  ],
  partner: [
    [
      'we argued about the dishes, so not about the dishes',
      'he slept facing the wall. I counted the cars',
      'I keep checking my phone as if it owes me something',
      'said “fine” four times tonight and meant none of them'
    ],
    [
      'takeaway on the sofa, both too tired to pick a film',
      'talked about the move again. No answer yet, no fight either',
      'he’s away till Friday; the flat is very tidy and a bit loud',
      'we split the list: I do letters, he does phone calls'
    ],
    [
      'he warmed up my side of the bed and pretended he hadn’t',
      'long walk, one umbrella, no hurry',
      'we finally said the thing out loud and nothing broke',
      'danced in the kitchen to the worst song on the radio'
    ]
  ],
  friends: [
    [
      'saw the photos of the dinner. Nobody lied to me, nobody asked me either',
      'cancelled on Mo again. Third time. I typed sorry and deleted it',
      'big group, everyone mid-story. I was the coat stand',
      'she left me on read, and I’ve written four versions of her reasons'
    ],
    [
      'coffee with Sam, mostly about his landlord',
      'voice notes back and forth all afternoon, small things',
      'said maybe to Saturday',
      'ran into an old neighbour; we promised lunch the way people do'
    ],
    [
      'Ana laughed until the waiter laughed',
      'told Mo the truth about the spring. He said he’d guessed, and passed the chips',
      'four of us on one bench with one bag of cherries',
      'she remembered the name of the street I grew up on'
    ]
  ],
  health: [
    [
      'head like wet wool since noon',
      'results next week. I’ve read too much already',
      'back went again picking up a sock, of all things',
      'stomach in a knot, hands cold, nothing actually happening'
    ],
    [
      'dentist: one filling, one lecture',
      'took the stairs slowly. It counts',
      'cold on its way out, voice still two keys lower',
      'refilled the prescription before it ran out for once'
    ],
    [
      'the scan was clear. I read the letter twice on the stairs',
      'first morning in a week without the headache',
      'walked the whole way home and forgot about my knee',
      'shoulders came down by themselves after the bath'
    ]
  ],
  selfCare: [
    [
      'stayed in bed till the light moved off the wall',
      'dinner was crackers over the sink',
      'scrolled for two hours and couldn’t say what I saw',
      'wanted to cry, didn’t have the energy to start'
    ],
    [
      'washed the sheets. That was the day',
      'tea, window, ten minutes of nothing much',
      'put the phone in the drawer after nine and missed it a little',
      'tried the breathing thing on the bus'
    ],
    [
      'made a proper breakfast and sat down to eat it',
      'a whole evening with no one needing me. Read sixty pages',
      'bought myself the good pears',
      'cut my own fringe and, astonishingly, it’s fine'
    ]
  ],
  money: [
    [
      'rent went up. I did the sum three times and it stayed the same',
      'card declined at the chemist. I laughed it off and shook outside',
      'the boiler wants four hundred I don’t have',
      'lent money I knew wouldn’t come back'
    ],
    [
      'did the budget. Not good, not the end',
      'sold the old bike to a man with kind eyes',
      'compared insurance until the words stopped meaning anything',
      'payday, then bills, then a regular day'
    ],
    [
      'last payment on the loan. I keep opening the page to look at the zero',
      'tax refund, smaller than hoped, larger than nothing',
      'the raise came through and I didn’t spend it in my head',
      'found forty in the winter coat, as if from a friend'
    ]
  ],
  education: [
    [
      'read the same page five times and it slid off every time',
      'failed the mock. The red pen was very neat',
      'everyone else seems to have been given the map',
      'supervisor replied with one line and a full stop'
    ],
    [
      'two chapters, one and a half understood',
      'library till six, the good seat by the radiator',
      'swapped notes with the girl who sits behind me',
      'started the essay by writing what it isn’t about'
    ],
    [
      'explained it to Jo and heard myself understand it',
      'passed. By a lot. I walked round the block to believe it',
      'the paragraph finally stands on its own legs',
      'spoke up in the seminar and my voice held'
    ]
  ],
  tasks: [
    [
      'the list is longer tonight than it was this morning',
      'on hold for fifty minutes, then cut off',
      'lost the form, found it, it was the wrong form',
      'put it off again and carried it around all day anyway'
    ],
    [
      'laundry, post office, lightbulb',
      'half the boxes are unpacked; the other half can watch',
      'answered the letter from the council in one sentence',
      'did the small thing first and left the big one in daylight'
    ],
    [
      'finally made the call. It took four minutes',
      'the drawer closes now. I’ve opened it twice to enjoy that',
      'everything on the list had a line through it by six',
      'handed in the papers and the clerk said “perfect”'
    ]
  ],
  hobbies: [
    [
      'picked up the guitar, put it down',
      'the glaze cracked. Three weeks of evenings',
      'didn’t draw again. The sketchbook has become a coaster',
      'nothing sounds good tonight, not even the old records'
    ],
    [
      'repotted the fern; we’ll see',
      'two rows of knitting, one of them backwards',
      'watched half a film about lighthouses',
      'practised scales till the neighbour’s dog gave an opinion'
    ],
    [
      'the bread rose. Actually rose',
      'played the whole piece without stopping, hands cold and happy',
      'saw a kingfisher from the bridge, blue and gone',
      'sang in the choir till my ribs hummed'
    ]
  ],
  fitness: [
    [
      'turned back after ten minutes, legs full of sand',
      'skipped it, then was cross about skipping it',
      'everyone in the class knew the steps but me',
      'side stitch, wet socks, wrong playlist'
    ],
    [
      'slow run, the flat way round',
      'stretched on the floor while the rice cooked',
      'swam twenty lengths and lost count twice',
      'walked to the far shop instead of the near one'
    ],
    [
      'ran along the canal with the sun in my eyes and didn’t stop',
      'held the plank till the end and made a noise like a walrus',
      'went for a walk at lunch; the whole afternoon was lighter',
      'first swim in the lake this year, cold and completely awake'
    ]
  ],
  weather: [
    [
      'fourth grey day. The lamp is on at two',
      'wind under the door all night',
      'rain came sideways and took the umbrella with it',
      'too hot to think, too hot to sleep'
    ],
    [
      'fog till eleven, then just sky',
      'first night with the window shut',
      'drizzle, the kind you only notice on your glasses',
      'leaves in the gutters, in the hall, in my bag'
    ],
    [
      'snow before anyone had walked on it',
      'sun on the kitchen floor and I simply stood there',
      'the storm passed right over and left the air washed',
      'first evening warm enough for the step'
    ]
  ],
  travel: [
    [
      'train cancelled, then the next one, then the hope',
      'missed the exit because I was arguing in my head',
      'hotel room hums. Can’t find the hum',
      'home after two weeks and the flat felt like someone else’s'
    ],
    [
      'window seat, two hours of fields',
      'packed too much, as ever',
      'new bus route; saw the back of the hospital and a heron',
      'airport coffee, cost of a small boat'
    ],
    [
      'got off a stop early and found the sea at the end of the street',
      'slept the whole way and woke up in the mountains',
      'a stranger carried my case up all the stairs without a word',
      'the map was wrong and the wrong way was better'
    ]
  ]
};

/** Tags this person keeps. */
export const englishTags = {
  walk: 'walk',
  coffee: 'late coffee',
  early: 'early night',
  screen: 'phone in bed',
  outside: 'outside',
  alone: 'evening alone'
};

/** Feeling words of their own. */
export const englishOwn = ['own:threadbare', 'own:Sunday-ish', 'own:held'] as const;
