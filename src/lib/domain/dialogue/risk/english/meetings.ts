import type { Meeting } from '../meaning';

/** Taken already, or about to be: medical help comes first. */
const taken: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~6 {poison}', '{me}'],
    unless: 'mask|soup|tea|jam|smoothie|shirt|rain|recycl\\S+|charger|water|wine'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~5 {much} ~4 {medicine}', '{me}'],
    unless: 'toothache|headache|cold|flu|doctor|how many|how much'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~5 {medicine}', '{unwell}'],
    unless: 'two|doctor|prescribed|dose|tooth\\S*|headache|nurse|upped|clinic'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:took|taken|mixed|swallowed|drank|injected) (?:\\S+ )?(?:all of (?:it|them)|everything|it all|too many|way too much)',
      '{me}'
    ],
    unless: 'trains?|photos?|exams?|notes|classes'
  },
  { meaning: 'means', level: 'crisis', signs: ['too many ~2 {medicine}', '{me}'] },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:mix|mixing|with|and|whiskey|whisky|vodka|alcohol|drunk) ~8 {medicine}',
      'dont call|call anyone|sleep for ?ever|not wake|next$|maybe i wont|lol what if|forever'
    ]
  }
];

/** Something deadly within reach. */
const within: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '(?:{medicine}|{weapon})', '{stored}'],
    unless: 'doctor|pharmacist|for my (?:cold|back|knee)|camping|boat|climbing|kitchen|cooking|shaving|vet'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:{weapon}|{medicine})', '{toward}'],
    unless: 'doctor|cooking|kitchen|shaving|craft|gym|hair|pharmacist|in the (?:film|book|game)'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:tied|knotted) ~5 (?:beam|hook|rope|noose|neck)', '{me}'],
    unless: 'swing|kids|boat'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:belt|scarf|string|rope|cord|sheet|bag) ~6 (?:my neck|my head|the beam|the door|the chair|hook)',
      '{me}'
    ]
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['stand(?:ing)? on (?:the|a) chair', '(?:belt|rope|noose|neck)']
  }
];

/** A place to die at, and what draws there. */
const places: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '(?:{heights}|{rails})', '{pull}'],
    unless:
      'terrace|fireworks|restaurant|sunrise|diving board|wedding|view was|friends and|gym|bus (?:was|is)|delayed|missed the'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '{water}', '{draw}'],
    unless: 'picnic|kayak|swim(?:ming)?|holiday|beach day|fishing|freezing'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:standing|sitting|stood|sat|climbed) ~3 (?:{heights}|{water}|{rails})',
      '(?:wrong side|dont know what i|an hour ago|or i would have|not (?:for )?(?:a )?(?:photo|walk)|right now|alone at)'
    ]
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:walk|went for a walk|walking|drive|drove|driving|going) ~8 (?:edge|quarry|cliff|tracks|bridge|level crossing)',
      '{me}',
      '(?:wait|told|so far|or i would|edge|done it|every (?:day|time|night))'
    ],
    unless: 'sang|sunrise|closed'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:drive|crash|steer|turn) ~3 (?:my |the )?(?:car|truck|bike|wheel) ~2 (?:into|off)', '{me}']
  }
];

/** A day, a way, a condition. */
const plans: readonly Meeting[] = [
  {
    meaning: 'plan',
    level: 'crisis',
    signs: ['{me} ~3 {resolve}', '{deadly}'],
    unless: 'wedding|party|holiday|trip|our'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:picked|chosen|chose|choose|set|decided?|know|have) (?:\\S+ )?(?:on )?(?:a|the|my) (?:date|day|place|spot|method|time|bridge|way)(?= (?:and|for it|already|,|it is|to do)|$)',
      '{me}'
    ],
    unless: 'wedding|party|holiday|trip|meeting|we|dentist|interview|exam'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: ['{me}', '{not-reach} ~3 {season}'],
    unless: 'film|show|him|her|party|presents?'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '{me}',
      '(?:after|until|before|if|unless|once) ~12 (?:i am|im) (?:out|done|gone|checking out|free to go)(?= |$)'
    ],
    unless: 'of (?:the )?(?:office|town|school|hospital|work|meeting|gym)|exams?|class|semester|hotel'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:not going to|wont|no longer|never) ~1 be (?:a |an )?(?:problem|burden|trouble|bother|worry|here|around|in this world|alive|on this earth)',
      '(?:after|from|by|much longer|any ?more|tomorrow|friday|soon|for anybody|when|morning)',
      '{me}'
    ],
    unless: 'leave|holiday|office|meeting|party'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:plan|planning|intend|expect|see myself) ~4 (?:die|dying|in this world|alive|on the other side of|being here|making it)',
      '(?:dont|not|cant|pretending|by choice|never)',
      '{me}'
    ],
    unless: 'exams?|retire|abroad'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:get over|forget|manage without|learn to live without|move on from) me',
      '(?:soon|everyone|they|he|she|eventually|family)'
    ],
    unless: 'ex|boyfriend|girlfriend|break ?up|dating'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: ['(?:hose|tape|pipe) ~4 (?:car|exhaust|window)', '{me}'],
    unless: 'wash|washing'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:for|until|before) the end|second to last|last one left|final (?:song|meal|walk)',
      '(?:playlist|list|song|meal|letter|box)',
      '{me}'
    ],
    unless: 'film|concert|album|wedding'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:the plan is|my plan is|plan is simple)',
      '(?:not come back|not coming back|drive out|swim out|walk out|simple)'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:letters?|video|recorded|writing) ~5 (?:kids|them|children|family|mum|mom|parents|wife|husband)',
      '(?:understand after|watch after|after$|afterwards|when i am|once i am|later on)'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    signs: [
      '(?:deleted|closed|paid back|paid off|settled) ~6 (?:accounts?|owe|debts?|everything)',
      '(?:nobody|no one|so that|stuck with|no loose ends|behind)',
      '{me}'
    ],
    unless: 'bank merger|mortgage'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:put me down|put me out of my misery|switch me off|button that ended me|end me|take me out back|let it take me|want it to take me|erase me)',
      '(?:i|wish|someone|somebody|want|please|if|it)'
    ],
    unless: 'lol|haha|album|song'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:holding|hold) my breath|face under|head under',
      '(?:black|pass out|practi[sc]ing|goes dark|tap|stop breathing)'
    ],
    unless: 'yoga|swim|diving'
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      '(?:not safe|dont feel safe|scared (?:that )?if i stay alone|wont be alive)',
      '(?:told (?:the|them)|alone|morning|tonight|nurse|send me home|with myself)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    signs: [
      '(?:arms?|wrists?|legs?|thighs?|skin) ~3 (?:shredded|ribbons|a mess|covered in cuts|raw|bleeding)|the urge to cut|first time i felt anything|(?:my|the) cuts',
      '(?:i|my|me|hands|sleeves|tonight)'
    ],
    unless: 'gym|gardening|accident|surgery'
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: [
      '{hurter} ~6 (?:by the neck|by the throat|by the hair|got hold of|holding (?:my|him|her|us))',
      '(?:brother|sister|mum|mom|me|my|kids|please|drunk)'
    ],
    unless: 'hand|baby photo|film'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:jump|jumping|leap|leaping|step|stepping|dive) (?:off|out of|out|from|in front of|under|over) ~4 (?:{heights}|{rails}|window|building|bus|car)',
      '(?:think\\S*|want|going|about to|could|might|feel like|urge|keep|will|imagin\\S*|ready)',
      '{me}'
    ],
    unless: 'bungee|parachute|skydiv\\S*|diving board|film|game|charity'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      'why ~3 (?:keep|go on|stay|carry on|bother|be|even) ~1 (?:living|live|alive|exist\\S*|breathing)',
      '(?:i|me|my|when|if|it)'
    ]
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      'voices? ~3 (?:order\\S*|command\\S*|tell\\S*|ask\\S*|want\\S*|urg\\S*|shout\\S*)',
      '(?:stab|kill|hurt|cut|jump|die|burn|harm|attack|push)'
    ],
    unless: 'film|novel|game'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:picked|chosen|chose|found|bought|packed) ~4 (?:rope|tree|gun|blade|razor|spot)',
      '(?:rope|tree|gun|blade|razor|i have|ready|tonight)'
    ],
    unless: 'christmas|camping|climbing|garden|boat|swing|planting'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:throw|threw|throwing|hurl\\S*|fling\\S*|launch\\S*) (?:myself|me) (?:down|off|under|into|in front|out|over)',
      '(?:i|me|my)'
    ],
    unless: 'work|sofa|bed|project|studies|party|couch'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:dont|cant|not sure|doubt) (?:\\S+ ){0,3}?(?:stay alive|survive|be alive|stay here|stay safe)',
      '(?:longer|tonight|night|any ?more|myself|this|morning)',
      '{me}'
    ],
    unless: 'exam|winter coat|shift'
  },
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    signs: [
      '(?:be|being) with (?:my|him|her|them) (?:\\S+ )?again|(?:join|joining|follow) (?:him|her|my (?:mum|mom|dad|son|wife|husband|daughter))',
      '(?:tonight|soon|everything i need|heaven|there|ready|grave)'
    ],
    unless: 'holiday|weekend|flight|christmas dinner|visit|airport'
  },
  {
    meaning: 'burden',
    level: 'crisis',
    signs: [
      '(?:burying|bury|mourn\\S*|grieve|grieving) me',
      '(?:better|easier|cheaper|relie\\S+|rather|sooner)'
    ]
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    signs: [
      '(?:dad|mum|mom|he|she|stepdad|brother|father|mother) (?:is |was )?(?:beating|hitting|strangling|choking|kicking|attacking|stabbing) (?:up )?(?:my )?(?:mum|mom|dad|brother|sister|him|her|us)',
      '(?:now|downstairs|right now|again|tonight|help|screaming|next door)'
    ]
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: ['(?:look like|make it look like|call it) ~2 (?:an accident|a fall)', '{me}']
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:does|is|how long|how much|how many|what happens|which|whats|what is) ~9 (?:hang|hanging|drowning|drown|bleed out|overdose|lethal|fatal|a person floats?|least painful|highest|to kill you)',
      '(?:hurt|painful|painless|peaceful|asking for me|not for|best|take|floats?|fast|near here|body)'
    ],
    unless: 'fish|plant|essay|article|film|novel|class'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      'tried (?:it )?(?:twice|once|again|to)',
      '(?:right the (?:next|third|second) time|better next time|something else|smth else|get it right|next time)'
    ],
    unless: 'test|exam|recipe|licence|driving'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      'i (?:have )?(?:a )?(?:method|plan b|an actual plan|a date)',
      '(?:place|courage|overpass|bridge|suicidal|calm|week|pills|soon)'
    ]
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: ['{plan-word}', '(?:{death-word}|jump|overdose)', '{me}'],
    unless: 'family|lesson|funeral plan|grand\\S+'
  },
  {
    meaning: 'plan',
    level: 'crisis',
    signs: [
      '(?:last|final) (?:drink|call|drinks|day of everything|everything|birthday)',
      '(?:last|final) (?:drink|everything|call|day|night)',
      '{me}|everything'
    ],
    unless: 'work|school is out|course'
  }
];

/** What is put in order, given away or written for afterwards. */
const afterwards: readonly Meeting[] = [
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

/** Life itself, and an end to it, in any order. */
const endings: readonly Meeting[] = [
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

/** Voices and visions that order harm; minds racing past sleep; what nobody else hears. */
const visions: readonly Meeting[] = [
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      '(?:voices?|the (?:tv|television|radio|mirror|wall|code)|people in the mirror|angels?|god|jesus|demons?|they|whispers?|it) ~4 (?:told|tell|tells|say|says|saying|wants?|flash|said|whisper|keeps? saying)',
      '(?:knife|jump|leave my body|die|kill|fly|come home|cut|burn|glass|belt|heart|should do it|do it|my body)',
      '(?:me|i|my|louder|wall)'
    ],
    unless: 'doctor|boss|mum|mom|parents|film|show|song|lyrics|band|recipe|haircut|hairdresser'
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      '(?:i am|im) (?:not real|already dead|jesus|god|chosen)|(?:chip|maggots|bugs|thing) ~5 (?:in|under|out of) my (?:chest|skin|arm|head)',
      '(?:die|friday|knife|traffic|wake|burn|body|match|lighter|cut|walk)'
    ]
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      'only way ~6 (?:stop (?:them|it)|get it out|out|save)',
      '(?:heart|knife|blade|dead|die|fire|burn)'
    ]
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:neighbou?rs?|flatmate|people|government|phone|they|police|radio|adverts?|ceiling|pipes|through the (?:wall|ceiling|floor))',
      '(?:listening|read what i|reading my|what i am thinking|planning against|plotting|cloned|bugged|poison in my|puts something in|swapped|messages in|writing down what|sending me messages|said my name|my name from)',
      '(?:me|my|i)'
    ],
    unless: 'noise|party|music|landlord|hack(?:ed|ers)|charity'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:a man|someone|people|figures?|faces?|my name) ~6 (?:who isnt there|isnt there|from the (?:radio|tv|wall)|in the corner|for other people|only i can)',
      '(?:i|me|my)'
    ]
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:no sleep|havent (?:needed )?(?:slept|sleep)|not needed sleep|dont need to sleep|not slept|slept (?:two|three|four) hours|without sleep|since \\S+day|five nights)',
      '(?:ideas|compan(?:y|ies)|savings|chosen|heal|powerful|how it all connects|furniture|fantastic|quit my job|bought|mission|genius|started (?:two|three|four))'
    ],
    unless: 'baby|shift|exam'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:swapped|replaced|impostor) ~5 (?:mother|mum|wife|husband|family|dad)|woman who looks the same',
      '(?:my|same|i)'
    ]
  }
];

/** A baby or a child in danger from the one who looks after it. */
const children: readonly Meeting[] = [
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: [
      '{child}',
      '(?:face under|held (?:him|her|his face|her face) under|nearly (?:threw|dropped|shook)|squeezed (?:him|her) too|under the (?:bath ?)?water|pillow in my hands|drop (?:her|him) down|take us both|in the river|cant be trusted|before i hurt|scared i will do it|harm (?:him|her)|hurt (?:him|her)|scared of my hands|beat my)',
      '(?:i|me|my)'
    ],
    unless: 'feelings|in the (?:film|show)|ball'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:baby|newborn|birth|postpartum|pram|becoming a mother|when he cries|she screams|the cot|my baby)',
      '(?:behind glass|someone elses|no bond|dont feel anything|just dread|detached|every minute|dont want|wont stop|something happening to|frightened of being alone|horrible pictures|knives are locked|stare at the wall|monster|all day every|canal|river|be dead|was dead|wont be here)'
    ],
    unless: 'midwife says|the film'
  }
];

/** Blows, weapons, locked doors: another person, now. */
const blows: readonly Meeting[] = [
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

/** Bodies starved, emptied, cut or numbed. */
const bodies: readonly Meeting[] = [
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks)|calories|kilos|laxatives|diuretics|purg\\S+|period has stopped|periods stopped|throw up in|chew and spit|binge',
      '(?:havent eaten|not eaten|an apple|cant keep food|wont let myself|only let myself|enormous|low enough|passed out|faint\\S*|hate myself|run \\S+ a day|so nobody hears|hit my|collapsed|in two days|still feel|hide food)',
      '(?:i|my|me)'
    ],
    unless: 'recovery|dentist|flu|food poisoning|in remission|stomach bug'
  },
  {
    meaning: 'body-and-mind',
    level: 'crisis',
    signs: [
      '(?:eat|eaten|starve\\S*|purg\\S+|laxatives|potassium|heart rate|insulin|bones|weight)',
      '(?:dont care if|hope (?:it|my heart|next time)|gives? out|heart (?:could |would )?stop\\S*|body quits|waste away|finish me off|dont come round|cant see|until it stops|till it stops|cant feel my|there is blood|theres blood|shaking)',
      '(?:i|my|me)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    signs: [
      '(?:cut(?:ting)?|burn(?:ing|t|ed)?|slit|stab\\S*|razors?|scissors|blades?|wrists?|wrsts|sh|self harm|lighter|stitches)',
      '(?:again|deeper|deep|worse|hidden|cant stop|dont want to stop|only thing|third time|too far|makes it quiet|a mess|so done|cold|get it to close|picking|blood everywhere)',
      '(?:i|my|me|been|ended)'
    ],
    unless:
      'carbs|sugar|hair|grass|cooking|kitchen|vegetables|onion|class|budget|sewing|oven|toast|sun|calories|lawn|lockdown|clean'
  },
  {
    meaning: 'self-harm',
    level: 'concern',
    signs: [
      '(?:pinch|hit|bruise|punch|scratch|burn|bang|dig) ~3 (?:myself|my (?:head|stomach|arms?|legs?|thighs?|skin|nails))|sh in|my arms look|scars|clean \\S+ months|relapse',
      '(?:when|till|until|wrong|shouts?|stopped|bruise|used to|tonight|middle school|hate|gross|so badly|stripes|tiger)',
      '(?:i|my|me)'
    ],
    unless: 'gym|sewing|oven|brambles|by accident|doorframe|acne|surgery|c section'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:drink|drunk|vodka|wine|bottle|black out|blackout|coke|using again|meth|pills|load of pills|gamble)',
      '(?:turn my head off|cant get through|only way|dont care|not care|didnt care|dont bother|alone on|shakes|need a drink|before i can|stops? my heart|every night|and the pills|until i|woke up)',
      '(?:i|my|me)'
    ],
    unless: 'sober|water|coffee|tea'
  }
];

/** Somebody else's life. */
const worries: readonly Meeting[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    signs: [
      '{close}|a text from|my (?:mum|dad|mom)s? |this guy|he|she',
      '(?:giving away (?:her|his|their)|wishes? (?:he|she|they) (?:were|was) dead|be over soon|arms all cut|has a plan|cant go on|be(?:tter)? off if (?:he|she)|if (?:he|she) was gone|wanting to die|wants to (?:die|shoot)|hung himself|hung herself|took an overdose|in (?:intensive care|heaven soon)|with a blade|stockpiling|saying thank you for everything|to suicide|killed (?:him|her)self|say the word|isnt answering|with grandma)'
    ],
    unless: 'film|novel|movie|series|the show|song'
  }
];

/** English signs that meet. The classes in braces are in `signs.ts` and `words.ts`. */
export const meetings: readonly Meeting[] = [
  ...taken, ...within, ...places, ...plans, ...afterwards, ...endings, ...visions, ...children, ...blows, ...bodies, ...worries
]; // prettier-ignore
