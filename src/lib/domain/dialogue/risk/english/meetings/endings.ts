import type { Meeting } from '../../meaning';

/** Life itself, and an end to it, in any order. */
export const endings: readonly Meeting[] = [
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: ['{stop} ~4 {life}', '{me}'],
    unless:
      'city|room|costs?|conditions|with (?:my )?(?:parents|mum|mom|him|her)|alone|flat|town|wage|social life|love life|work life|enjoy'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: ['{weary} ~2 {being}', '{me}'],
    unless:
      'city|room|costs?|with (?:my )?(?:parents|mum|mom|him|her)|alone|flat|town|wage|life changes|early|alarm|for work|lie in|social|dating|noise'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:dont|do not|no longer|not) ~2 (?:to )?be here',
      '(?:earth|world|alive|life|planet|any ?more|exist\\S*|promise)',
      '{me}'
    ],
    unless: 'party|work|office|meeting|class|town|hotel|job'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:rather|wish|want|wanted|ready for|waiting for) ~3 (?:it|this|everything|all this) ~2 (?:over|to end|to be over|done|finished|quick)',
      '(?:life|lives|mean|alive|tonight|forever|for good|ready|existence|quick|painless)',
      '{me}'
    ],
    unless: 'exams?|week|semester|shift|meeting|winter|divorce|move'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:death|dying|suicide|the grave|oblivion|not existing|nothingness|the end)',
      '(?:like (?:rest|sleep|peace|home|relief|freedom|a friend|comfort|mercy|a gift|an escape)|sounds (?:nice|peaceful|good|like)|comfort(?:s|ing)?|peaceful|the only way|my only|a relief|would be kind|beautiful|calls me|waiting for me|want(?:ed)? it)',
      '(?:i|me|my|sounds)'
    ],
    unless: 'grand\\S+|film|hospice|painting|poem|novel|sentence|meeting'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:everything|it all|it is all|all|rope|stuff|things|pills|note) ~3 (?:ready|set|prepared|laid out|in place|planned)',
      '(?:tonight|quick|tomorrow|over with|goodbye|want it|just need|for when|the end|courage)',
      '(?:i|me|my|just)'
    ],
    unless: 'trip|party|dinner|holiday|presentation|school|guests|wedding|interview|meeting'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '^(?:i )?(?:have )?(?:chose|chosen|picked|decided on|set) (?:the|a|my) (?:bridge|hour|day|date|night|place|spot|method|roof|way|time)(?= |$)',
      '(?:chose|chosen|picked|decided|set)'
    ],
    unless: 'wedding|party|menu|colou?r|holiday|trip'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:tell|telling|let) ~4 (?:know )?(?:i|that i|it) ~2 (?:loved|love|sorry|wasnt|isnt|was not)',
      '(?:fault|loved|love|sorry)',
      '(?:mum|mom|dad|her|him|them|family|kids|sister|brother|wife|husband|everyone|parents)'
    ],
    unless: 'argument|fight|finally|afraid to|how do i|should i|he told|she told|birthday|wants? to hear'
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: ['(?:said|saying|said all) my (?:\\S+ )?goodbyes?', '(?:without|to|they|them|all|now|done|time)'],
    unless: 'colleagues|work|office|airport|campus|neighbou?rs|school|grand\\S+|at the'
  },
  {
    meaning: 'burden',
    level: 'crisis',
    signs: ['{me-gone}', '{lighter}'],
    unless: 'party|started|went|trip|meeting|dinner|holiday|film|concert|match|coffee'
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    signs: ['{injure} ~6 {flesh}', '{soothe}', '(?:i|my|me|myself)'],
    unless:
      'gym|oven|brambles|by accident|accidentally|cooking|boxing|training|kitchen|nurse|shaving|dentist|sun|cat|rope'
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    signs: [
      '(?:need|want|have|like) to (?:see (?:the |my )?blood|bleed|feel (?:the )?pain|be in pain|hurt myself|punish myself)',
      '{me}'
    ]
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:my|this|that my|the) (?:life|lief|lif) ~2 (?:finish\\S*|ends?|over|stops?)',
      '(?:want|wish|think|tonight|this week|every night|hope)'
    ],
    unless: 'exam|phone|party|work|mum took|game|lol'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:rather|sooner|prefer|better) ~5 (?:be (?:dead|with (?:her|him))|die|under)',
      '(?:than|stone|so i|already|medicine|another)',
      '{me}'
    ],
    unless: 'run|mile|reunion|again lol|lol|haha|go to that|eat'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:sleep|asleep|close my eyes|long sleep|night night)',
      '(?:4ever|for ?ever|never wake|not wake|dont wake|eternal|i want it|so be it|made my peace|for good)',
      '(?:i|my|me|just)'
    ],
    unless: 'love|lasts|took'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:want|wish|hope|going|gonna|deserve|prefer|only|waiting) ~4 (?:dead|die|ash|ashes|dust|six feet under|in the ground|under the ground|erased|stop my heart|gone for good)',
      '{me}'
    ],
    unless:
      'for (?:a|the|some) (?:coffee|cake|show)|lah|haha\\S*|lol|lmao|my phone|to see (?:the|that|japan)|young'
  },
  {
    meaning: 'wish-to-die',
    level: 'concern',
    signs: [
      '(?:poof|not here|not be here|not like any home|be unborn|un ?born|coma|disappear|vanish\\S*|let go of the wheel|stop existing|stopped turning up|went in my sleep|go in my sleep)',
      '(?:i|me|my)',
      '(?:wish|want|hope|wouldnt mind|fantasi\\S+|what if|just|favour|think)'
    ],
    unless: 'book|holiday|party|office|january|weekend'
  },
  {
    meaning: 'wish-to-die',
    level: 'concern',
    signs: [
      '(?:hope|wish|hoping|relieved|pray) ~4 (?:a |the |some ?one |the next )?(?:bus|plane|car|truck|train|someone|heart|he|god|i got sick|dont make it|he calls)',
      '(?:hits?|crash\\S*|run me over|gives out|stops?|takes me|calls|die|died|dont make it|decide)',
      '(?:me|i|it|my)'
    ]
  },
  {
    meaning: 'wish-to-die',
    level: 'concern',
    signs: [
      '(?:had enough of|tired of|weary of|sian of|angry (?:that )?i|chore|fed up with|lost the will|on my own terms|ready whenever|rather hope its soon|pray not|each night i pray)',
      '(?:living|life|woke up|waking|breathe|alive|soon|he calls|to see the morning)'
    ]
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:not|isnt|arent) (?:afraid|scared) of (?:dying|death|it|that)|stopped being scared',
      '(?:afraid i|wont do it|any ?more|exist|right|of that)'
    ],
    unless: 'tomatoes|good innings|when its time'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:one where i do it|do it myself|take myself out|see to it myself|by my own hand|be the one who does it|free to go|ended by me)',
      '{me}'
    ],
    unless: 'diy|paint|plumb\\S+|kitchen|decorat\\S+'
  },
  {
    meaning: 'wish-to-die',
    level: 'concern',
    signs: [
      '(?:fold\\S*|letter|page|candle|curtain|credits|clocks?|guest|map|leaves|leaf|door|house|name|thread|hymn|bed|tide|ash|stone|dream|snow|dark|edge|world|die|dies?)',
      '(?:tonight|toniht|my own|finger on stop|torn it out|torn out|wet my fingers|see myself out|gone before|hand on the handle|cross out|to lie in it|only one left|step off|look for me|same night)',
      '(?:i|me|my|myself)'
    ],
    unless: 'film|party|book|album|kids|work|movie|dinner|friends|tv'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:everyone|they|the world|it|he|she|the kids|children|mother|mum|dad|better) ~8 (?:better|happier|best|kinder|favou?r|cope|freer)',
      '(?:without me|than with me|if i (?:was|were|am)|me six feet|as a (?:photograph|memory)|anyone but me|if i was dead|with just|by vanishing|off without|me gone)'
    ]
  },
  {
    meaning: 'burden',
    level: 'concern',
    signs: [
      '(?:everyones?|they|them|kids|family|people|anyone|everybody) ~8 (?:better|deserve|memory|favour|more use|cope|nuisance|burden|weight)',
      '(?:without me|but me|as a memory|gone|vanishing|than me|with just|deserve (?:anyone|someone|better))'
    ]
  },
  {
    meaning: 'burden',
    level: 'concern',
    signs: [
      '(?:(?:i am|being|just|only|feel like|such) (?:\\S+ ){0,2}?nuisance|weight round|waste of oxygen|taking up space|just taking up|only a burden|useless daughter|useless son|no great loss|in the way|a ghost)',
      '(?:i|me|my|im)'
    ],
    unless: 'printer|room in the|project'
  },
  {
    meaning: 'burden',
    level: 'concern',
    signs: [
      '(?:nobody|no one|who) ~3 (?:care|notice|miss|come|look)',
      '(?:if i|my funeral|without me|off myself|gone|stopped|the smell|find me|turning up)'
    ]
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    signs: [
      '(?:no (?:way|exit|future|hope|purpose|reason|light|place for me|fight left|point|end|meaning|life)|nothing left|nothing i do|hopeless|pointless|no matter what i do)',
      '(?:i|me|my|tunnel|it is all|its all|this|left)'
    ],
    unless:
      'meeting|puns?|arguing|printer|graffitied|hope of (?:winning|the bus)|traffic|match|essay|team|school night'
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    signs: [
      '(?:cant|cannot|dont|no longer|never) (?:see|imagine|picture|be|make it)',
      '(?:next year|a future|any future|thirty|forty|any way out|way through|mother or a wife|a person|reason for all|exit)',
      '(?:i|me|my|myself)'
    ],
    unless: 'holiday|plans for|wedding|project|fun'
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    signs: [
      '(?:hate|disgusting|loathe|regret) ~4 (?:every|myself|being me|me|thing about|existing|living|my body)',
      '(?:i|me|my)'
    ],
    unless: 'nose|jeans|hair|job|winter|photos?|thighs|skin care'
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    signs: [
      '(?:surviving|shell|going through|empty|hollow|ghost|nobody inside|already dead|been dead|not living|behind glass)',
      '(?:not living|nobody inside|inside|change|life|already|years|told me|i am|im)'
    ],
    unless: 'fridge|house|street|glass|nest|inbox'
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    signs: [
      '(?:cant|can not|dont know how much longer i can|not able to|unable to) (?:do|keep|go|carry|face|take|live|get|last|hold)',
      '(?:this no more|no more|this up|another day|one more day|anymore|any ?more|much longer|going|like this)',
      '(?:i|me|we|cant)'
    ],
    unless: 'traffic|holiday|mould|dog|exam|degree|nights|printer|commute|sourdough|colleague|recipe|laugh'
  }
];
