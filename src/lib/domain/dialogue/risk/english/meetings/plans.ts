import type { Meeting } from '../../meaning';

/** A day, a way, a condition. */
export const plans: readonly Meeting[] = [
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
