import type { Meeting } from '../../meaning';

/** What is put in order, given away or written for afterwards. */
export const afterwards: readonly Meeting[] = [
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['{put}', '{after-me}'],
    unless: 'holiday|annual leave|vacation|hotel|move|moving|baby is born'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:wrote|write|writing|written|drafted?|scheduled) ~8 (?:letters?|note|email|message|obituary|will)',
      '(?:tomorrow|in draft|birthdays?|two calls|kinder|since \\S+day|notes app|sea|each of|not here|wont be|gone)'
    ],
    unless: 'work|boss|thesis|wartime'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:gave|given|giving|rehomed|unsubscribed|cancelled|wiped|sold|paid) ~9 (?:dog|cat|neighbou?r|brother|sister|everything|laptop|gardener|ps5|things)',
      '{me}',
      '(?:nothing left|almost there|wont be|feels good|somebody elses|papers|no use|ready)'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:life )?insurance',
      '(?:better (?:off )?with|do better|than with me|suicide clause|clause|waiting for it|worth more dead|get the money)',
      '{me}'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:goodbyes?|bye|bye yall|byee*|night x|nighty night)',
      '(?:cant do this|no more|ily|last|forever|sorry|wasnt (?:her|his) fault|dont know it|he thought|they thought|other side|peace|finally)',
      '(?:i|me|ily|forever|cant|im)'
    ],
    unless: 'dog|car|house|flat|phone|trip|school|mwah|exams'
  },
  {
    meaning: 'farewell',
    level: 'concern',
    signs: [
      'i (?:am |just )?(?:going|gonna|going to) (?:go )?now',
      '(?:thank|sorry|tell (?:my|him|her|them)|fault|nice to me)'
    ],
    unless: 'bed|gym|shop|work|sleep'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:my|the) (?:last|final) (?:tiktok|message|post|video|story|drink)',
      '(?:other side|forever|goodbye|see u|see you|last night)'
    ],
    unless: 'exams?'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:before|after|when|once) i (?:go|am gone|leave)(?= |$)',
      '(?:go go|for good|my (?:discord|dog|cat|kids|laptop|stuff|things)|folder|bank|funeral|wont)'
    ],
    unless: 'holiday|trip|work|vacation|bed'
  }
];
