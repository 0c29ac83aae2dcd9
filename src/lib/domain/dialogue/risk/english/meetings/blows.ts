import type { Meeting } from '../../meaning';

/** Blows, weapons, locked doors: another person, now. */
export const blows: readonly Meeting[] = [
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: ['{hurter} ~12 {blow}', '(?:me|us|my|mum|mom|i)', '{now}'],
    unless:
      'film|movie|game|show|novel|in the ring|boxing|match|exam|deadline|pranks?|water gun|squash|chess|when i was|years ago|text(?:ed)?|coffee|custody'
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: [
      '{hurter} ~3 (?:poured petrol|broke a bottle|loading (?:the|a)|pulled a|came at|hit (?:mum|mom|dad)|broke down the door|has a (?:gun|knife)|flicking the lighter|taken my phone)',
      '(?:rifle|gun|knife|lighter|head|hammer|carpet|not waking|car keys|door)'
    ],
    unless: 'film|movie|game|show|barbecue|bbq|hunting'
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: [
      '(?:in the (?:closet|wardrobe|loo|bathroom|toilet|cupboard|basement)|under the bed|locked myself|locked us)',
      '(?:he|hes|she|dad|father|husband|ex|brother|stepdad|belt|hammer)',
      '(?:me|my|i|us)'
    ],
    unless: 'prank|game|panic|cried|crying|mum to|quiet|hide and seek|brush'
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: [
      '(?:rap(?:ed|ing)|forces? me|makes? me do|forced me|comes into my room|camera in my room|made me do|make me do)',
      '(?:again|tonight|last night|today|now|i am (?:\\S+teen|twelve|eleven|ten|1[0-7])|coming|practice)'
    ]
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    signs: [
      '{hurter} ~8 (?:shoves?|slap(?:s|ped)?|spits?|hits?|throws? things|calls me worthless|says i am mad|imagined the bruises|reads? all my|tracks? where|controls? (?:all )?(?:my|the) money|keeps? my passport|hides? (?:them|my)|forced himself|touches|hand under|checks? the mileage)',
      '(?:me|my|us|i)'
    ],
    unless: 'ball|film|game|toddler|cat|in the leaderboard'
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    signs: [
      '(?:have to ask|not allowed to|wont let me|made me|makes me|make me|beg for|got my|keeps my|have got my) ~8 (?:him|her|buy|speak|see|passport|watch|take|sister|bus fare|work|do things|tablets|leave|fourteen hours|milk)',
      '(?:he|she|him|her|his|they|wife|husband|boss|partner|stepbrother|it was me|keeps)'
    ],
    unless:
      'boss let|permission slip|visa office|teacher (?:made|makes)|laugh|soup|smile|parents? (?:wont|make)'
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    signs: [
      '(?:scared|afraid|terrified|frightened|dont dare) ~4 (?:go(?:ing)? home|of (?:him|her)|my dad|my (?:husband|wife|partner|boyfriend)|he will|hes going|dads going|be home)',
      '(?:drinking|drunk|hurt|angry|temper|when he|of him|home)'
    ],
    unless: 'for his|flight|surgery'
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    signs: [
      '(?:coach|teacher|uncle|grandfather|grandpa|stepdad|stepbrother|boss|mums boyfriend|moms boyfriend|a man online|someone online|priest|boyfriend)',
      '(?:touch\\S*|our secret|nudes|pictures|on his lap|skirt|post them|deported|his hotel|bruises|watch him|messages me at night|say(?:s)? he will tell|hurt her if)',
      '(?:me|my|i)'
    ],
    unless: 'wedding|holiday pictures|in touch|film'
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    signs: [
      '(?:threatens?|threatened|says) (?:\\S+ ){0,4}?(?:kill (?:herself|himself|themsel\\S+)|hurt|ruin|tell)',
      '(?:leave|tell|break up|every time|if i)',
      '(?:me|i|my)'
    ]
  },
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: [
      'i (?:am |will |want to |wanna |might |could )?(?:\\S+ ){0,3}?(?:stab|shoot|poison|kill|cut his throat|run (?:my wife|him|her|them) over|end him|end her|running my \\S+ over|make (?:him|her|them) pay|drive through|slit (?:his|her))',
      '(?:him|her|them|my (?:wife|husband|stepdad|father|dad|boss|ex|brother)|the crowd|as many|people|school|petrol|knife|gun|throat)'
    ],
    unless:
      'game|for a|hoop\\S*|time|film|novel|pool|lol|haha\\S*|boss (?:fight|level)|vibe|interview|presentation|to see'
  },
  {
    meaning: 'danger-to-another',
    level: 'concern',
    signs: [
      '(?:happily|imagin\\S+|thinking about|fantasi\\S+|could) ~4 (?:strangle|smash\\S*|stab\\S*|kill\\S*|hitting|hurting|punch\\S*) ~2 (?:him|her|them|his face|her face|my)',
      '(?:i|me|my)'
    ],
    unless: 'lol|haha'
  },
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: [
      '(?:get|got|bring|have|take) ~2 (?:gun|knife|machete|petrol)',
      '(?:end|kill|stab|shoot|burn|finish) ~1 (?:him|her|them|everyone)'
    ],
    unless: 'game|film|lol|haha'
  },
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: ['a list of names|what that kid did|shoot up|as many of them', '(?:i|me|my)']
  }
];
