import type { Category } from '../../meaning';

/** Food, drink and drugs, stopped medicine, voices, sleeplessness, a numb time after a birth. */
export const bodyAndMind: readonly Category[] = [
  {
    meaning: 'body-and-mind',
    level: 'concern',
    plain: true,
    rules: [
      '(?:havent|have not|not|barely|hardly|stopped|didnt|without) (?:\\S+ )?(?:eaten|eat|eating|food) (?:\\S+ ){0,4}?(?:days|week|a week|since|\\d+ days)',
      '(?:want|need|trying) to (?:get|be) (?:\\S+ )?(?:smaller|skinnier|thinner|bones)',
      'living on (?:coffee|water|gum|an apple|air|black coffee)',
      '(?:cant|do not|dont) stand my body',
      'skin and bones',
      '(?:make|making|made) myself (?:\\S+ )?(?:throw up|sick|vomit|puke)',
      'purg(?:e|ed|ing)(?! (?:the|my (?:inbox|closet|wardrobe)|my emails|old|files))',
      'throw(?:ing)? up after (?:\\S+ )?(?:meals?|dinner|eating|every)',
      'binge (?:and|then) (?:purge|starve|throw)',
      'laxatives?',
      '(?:drink|drinking|drunk|drank|wine|vodka|whisky|beer|bottle|high|using|coke|pills|weed|pain ?killers) (?:\\S+ ){0,8}?(?:every (?:night|day|evening|morning)|so i (?:dont|can)|to (?:numb|forget|sleep|feel|get through|cope|shut|not feel)|numb|shuts? my head|blackout|black out|until i (?:pass|black))',
      '(?:using|relapsed|shooting up|on the needle) again(?= |$)',
      'relapsed (?:on|with) (?:heroin|meth|coke|pills|alcohol|drink\\S*|opiates|oxy\\S*)',
      '(?:stopped|stop|quit|off|threw away|flushed|skipping|came off) (?:\\S+ )?(?:taking )?(?:my|the) (?:\\S+ )?(?:antidepressants?|lithium|meds|medication|ssris?|antipsychotics?|sertraline|prozac|lexapro|zoloft|pills)(?= (?:\\S+ ){0,4}?(?:because|why|whats|it doesnt|no point|since|and)|$)',
      '(?:hear|hearing|heard) (?:\\S+ ){0,4}?(?:voices|call my name|calling my name|whisper\\S*|someone talking|people talking|them talking)(?! (?:next door|downstairs|outside|in the (?:hall|corridor)))',
      '(?:whisper\\S*|talk\\S*|watch\\S*|follow\\S*) (?:\\S+ ){0,3}?(?:through the (?:walls?|tv|radio)|me through|about me (?:through|on the (?:tv|radio)))',
      '(?:tv|radio|news) (?:is|was|has been) (?:talking|speaking|sending) (?:to|about) me',
      '(?:havent|have not|not|havnt|without) (?:\\S+ )?(?:slept|sleep|sleeping) (?:\\S+ ){0,6}?(?:days|nights|since|week|do anything|plan|companies|hours) ?(?:\\S+ ){0,12}?(?:anything|plan|companies|slow|brilliant|chosen|invincible|god|energy|everything|special|started|start)',
      '(?:baby|newborn|birth|postpartum|born|son|daughter) (?:\\S+ ){0,8}?(?:feel nothing|nothing for (?:him|her|it)|cant love|no love|regret|better with someone|dont love|went dark|dark)',
      '(?:look at|hold) my (?:newborn|baby) (?:\\S+ ){0,4}?nothing',
      '(?:scratched|clawed|picked|rip|tear|peel)(?:ing)? (?:\\S+ ){0,3}?(?:till|until|bled|my skin|skin off)',
      '(?:scratch|pick|pull|bite|punch|bang|hit|pinch|claw)(?:ing|es)? (?:at )?(?:my|the|myself|walls?) (?:\\S+ ){0,6}?(?:bleed|bleeds|blood|stressed|upset|bleeding|overwhelmed|pain|calm|feel|alone|angry|bruise)',
      '(?:punch|hit|bang|hitting|banging|punching) (?:my (?:head|self)|the wall|walls|myself)',
      '(?:drive|drove|driving|drink and drive|drunk) (?:\\S+ ){0,6}?(?:on purpose|hope something|dont care|didnt care|too fast)'
    ]
  }
];
