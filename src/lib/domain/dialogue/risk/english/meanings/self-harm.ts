import type { Category } from '../../meaning';

/** Hurting one’s own body. */
export const selfHarm: readonly Category[] = [
  {
    meaning: 'self-harm',
    level: 'crisis',
    rules: [
      '(?:cut|cutting|cuts|burn|burning|burned|burnt|hurt|hurting|harm|harming|harmed|stab|stabbing|slit|slitting|slashed|carv\\S+|punish\\S*|starv\\S+|chok\\S+|bang\\S*|hit|hitting|scratch\\S*) (?:myself|my self)(?! (?:some slack|off|short|out|a|on the (?:door|table|back|oven|corner)|at|running|falling|up))',
      '(?:cut|cutting|burn|burning|burned|slit|slitting|slash\\S*|carv\\S+|slic\\S+) (?:\\S+ )?(?:my|into my) (?:\\S+ )?(?:wrists?|arms?|legs?|thighs?|skin|veins?|throat|stomach|hips?|forearms?)(?! (?:cooking|while cooking|on the))',
      '(?:urges?|want|wanting|need|temptation|tempted|craving|going|wanna) (?:to )?(?:\\S+ )?(?:cut|self harm|harm|bleed|relapse)(?= (?:so|right|again|tonight|now|bad|deeper|and|but|,|myself)|$)',
      '(?:relapsed|started|back to|been|stop|keep|kept|resist|thinking about|thoughts of) (?:\\S+ )?(?:\\S+ )?(?:cut|cutting|self harm\\S*|burning myself)(?! (?:carbs|sugar|hair|the|corners|my hair|class|coffee|back|down|out))',
      'self (?:harm\\S*|injur\\S*|mutilat\\S*)',
      'cut (?:again|deeper|tonight|too deep|last night)',
      'wont stop bleeding',
      'bleeding (?:\\S+ ){0,5}?(?:did it|myself|on purpose)',
      'did (?:it|this) to myself',
      '{sharp} (?:\\S+ ){0,3}?(?:in my hand|against my|to my (?:wrist|skin|throat|arm|neck))',
      '(?:need|want|deserve) to (?:feel|be in) pain',
      'deserve (?:\\S+ )?(?:pain|to (?:suffer|hurt|be punished))',
      '(?:do|did|doing) something (?:stupid|bad|to myself|i (?:will|would) regret|drastic|permanent)(?= |$)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'concern',
    rules: [
      'used to (?:\\S+ )?(?:cut|self harm|burn myself|hurt myself|starve|purge|be suicidal)(?! (?:hair|grass|carbs|class|it))',
      '(?:had|have|made) a plan (?:once|back then|before|years ago|for it)',
      '(?:scars?|marks) (?:on|all over|down) my (?:arms?|wrists?|legs?|thighs?)',
      '(?:think|thinking|thoughts|thought) (?:\\S+ )?(?:about|of) (?:\\S+ )?death(?! (?:of|in))'
    ]
  }
];
