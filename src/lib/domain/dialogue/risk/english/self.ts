import type { Category, Cue } from '../meaning';

/** What a person may write about their own life, by meaning. */
export const self: readonly Category[] = [
  {
    meaning: 'wish-to-die',
    level: 'crisis',
    rules: [
      '{want} ~2 {gone}',
      '(?:wish|hope|hoping|pray|praying|want) ~3 (?:i |me )?(?:was|were|am|be) (?:\\S+ )?dead',
      '(?:wish|hope|hoping|pray|praying) ~6 (?:die|dies|died|dead|kills? me|killed me|hits? me|shoots? me|shoot me|heart (?:just )?stops?|heart (?:would|to) stop|takes? me|crash(?:es)?|dont wake up|do not wake up|didnt wake up|not wake up|never wake up|wont wake up)',
      '(?:wish|hope|hoping|pray|praying) (?:i |to )?(?:\\S+ )?(?:fall asleep|go to sleep|go to bed|sleep) ~4 (?:and|forever|never|not|without)',
      '(?:want|wish|like|going|wanna) (?:to )?(?:\\S+ )?(?:fall asleep|go to sleep|go to bed|sleep|close my eyes) ~2 (?:and|then)? ?(?:never|not|dont|wont) (?:\\S+ )?(?:wake|open)(?: up)?',
      '(?:kill|killing|killed|hang|hanging|shoot|drown|unalive|end) (?:my self|myself)',
      'suicidal',
      'better off dead|rather be dead|be dead',
      '{think-of} ~3 {ending}',
      '(?:suicide|dying|killing myself) (?:\\S+ ){0,4}?(?:on|in|through|crosses|crossed) my (?:mind|head|thoughts)',
      'attempted (?:suicide|on|last|again|yesterday|this|twice|to (?:end|kill|take))(?= |$)',
      '(?:no|any|a single|one|without) (?:\\S+ )?(?:reason|point|purpose) (?:\\S+ )?(?:to|in|for|of) (?:me to )?(?:live|be alive|being alive|living|stay alive|keep living|go on living|exist|existing|my existence)',
      'nothing (?:\\S+ )?(?:left )?to live for(?! up)',
      'life (?:is|isnt|feels|seems) (?:\\S+ )?(?:not )?(?:\\S+ )?worth (?:\\S+ )?living',
      '(?:dont|do not|didnt) (?:\\S+ )?(?:want|wish|deserve|care|need) (?:\\S+ )?to (?:\\S+ )?(?:live|be alive|exist|wake up(?! (?:early|at|for|to|on|before|in time))|keep living|go on living|be saved|be rescued|get better|grow old|be on this earth|be in this world|be in this life|stay alive)',
      '(?:dont|do not|didnt|no longer) (?:\\S+ )?(?:want|wish) (?:\\S+ )?to (?:\\S+ )?(?:be here|be around|be) any ?more',
      '(?:dont|do not) deserve (?:\\S+ )?(?:life|to breathe|this life|oxygen|to be here)',
      '(?:cant|can not|couldnt|wont) (?:\\S+ )?(?:live|keep living|go on living|continue living|do life|exist|be alive)(?: (?:like this|this way|any ?more|any longer|on|with myself|another day|with this (?:pain|guilt|shame|feeling)))?(?= (?:any|because|i|and|but|so|,|sorry|with this)|$)',
      '(?:cant|can not) (?:\\S+ )?(?:live|exist|do life) (?:like this|this way|any ?more|any longer|with myself|another day)',
      '(?:shouldnt|should not|should never) (?:\\S+ )?(?:be alive|be living|be here any more|exist|live)',
      'why (?:am i|do i) (?:even |still )?(?:alive|living|breathing|exist|bother living)',
      'why (?:shouldnt|should i not|not) (?:\\S+ )?(?:end it|kill myself|do it|die)',
      '(?:tired|sick|exhausted|weary|bored|done|over) (?:of|with|from) (?:\\S+ )?(?:\\S+ )?(?:living|life|being alive|existing|breathing|being here|waking up|staying alive|my existence)(?! (?:in|with|at|room|out|like a student|on))',
      '(?:hate|despise|cant stand|regret|resent) (?:\\S+ )?(?:being alive|living|existing|waking up alive|that i (?:woke up|exist|am (?:still )?(?:alive|here|breathing))|my existence)(?! (?:in|with|at|here|alone|room|out|there))',
      'death (?:\\S+ )?(?:sounds?|seems?|feels?|looks?|would be|is|might be|must be) (?:\\S+ )?(?:\\S+ )?(?:peaceful|nice|good|better|easier|a relief|relief|like a relief|freedom|comforting|an escape|the answer|beautiful|inviting|calling|the only)',
      '(?:suicide|death|dying|killing myself) (?:\\S+ )?(?:is|seems|feels|seems like|feels like|looks like) (?:\\S+ )?(?:the )?(?:\\S+ )?(?:only|best|easiest|last) (?:\\S+ )?(?:way|option|answer|choice|solution|thing|escape|exit|left)',
      '(?:suicide|death|dying) (?:\\S+ )?(?:on|in) my (?:mind|head|thoughts)',
      'suicid\\S* (?:thoughts?|ideation|ideas?|urges?|plans?|feelings?)',
      'except (?:dying|death|suicide)|other than (?:dying|death|suicide)|but (?:dying|death|suicide)',
      '(?:cant wait|waiting|ready|excited) (?:to|till|until|for) (?:i |i am |my )?(?:die|dead|death|am dead|gone|to be dead)',
      'i (?!dont|do|wont|never|cant|wouldnt|didnt)(?:\\S+ )?(?:should|could|will|want|wanna|wish|need|must|gotta|may) (?:\\S+ )?die',
      'let me die|please (?:just )?kill me|someone (?:please )?(?:just )?(?:kill|shoot|end) me|kill me (?:please|already|now)',
      'want ~2 dead|wish me dead',
      '(?:why|how come) (?:didnt|couldnt|wasnt|did not) (?:i|it) (?:\\S+ )?(?:die|kill me|be me|dead)',
      'should have (?:been me|died)|wish it (?:was|were|had been) me',
      'want(?: \\S+)? out of (?:this |my )?(?:life|world|existence)|want (?:it )?(?:all )?to (?:\\S+ )?(?:be over|end|stop)(?= (?:, )?(?:all of it|for good|forever|permanently|me|already|now)|$)',
      'want (?:\\S+ )?is (?:for )?(?:it|everything|this) (?:all )?to (?:be over|end|stop)',
      '(?:want|just want|wish|need) (?:it|it all|everything|this|the pain|all of it) (?:all )?to (?:\\S+ )?(?:be over|end|stop)',
      'the only one? keeping me (?:alive|here|going|around|from)|(?:only|one) (?:thing|person|reason) (?:\\S+ )?(?:\\S+ )?(?:keeping|keeps|stopping|holding|kept) me (?:alive|here|going|around|from|back)?',
      'only reason (?:\\S+ )?(?:i am|i have not|i havent|i didnt|i dont|that i am) ~3 (?:alive|here|done it|do it|around|gone|dead|kill|end)',
      '(?:passively|actively|chronically) (?:\\S+ )?(?:dying|suicidal|planning)',
      '(?:rather|easier|better) (?:\\S+ )?(?:to )?(?:be dead|not be alive|die|not exist|not be here)(?: than)?',
      '(?:had|have) (?:\\S+ )?(?:the )?(?:courage|guts|balls|strength|nerve) to (?:\\S+ )?(?:do it|end it|kill|go through|jump|die|pull)',
      'coward to (?:\\S+ )?(?:do it|end it|kill|die|go through)|too (?:\\S+ )?(?:scared|chicken|weak|cowardly|afraid) to (?:\\S+ )?(?:do it|end it|kill myself|die|go through with)',
      'bring myself to (?:do it|end it|go through)',
      '(?:leave|leaving|exit|exiting|escape|escaping|depart|done with) (?:from )?(?:this|the) (?:\\S+ )?(?:world|life|earth|planet|existence)',
      'at peace with (?:\\S+ )?(?:dying|leaving|death|going|it|ending)|peace with (?:it|leaving|dying) ',
      'ready to (?:\\S+ )?(?:go|leave|die|end)(?= (?:i have|ive|now|and|, i)|$)',
      'painless(?:ly)?(?: (?:way|death|method|exit))?'
    ]
  },
  {
    meaning: 'plan',
    level: 'crisis',
    rules: [
      '(?:i|ive|have) (?:\\S+ )?(?:have|got|made|picked|set|chosen|chose|pick) (?:\\S+ )?(?:a |the |my )?(?:date|day|time|spot|method|place)(?: (?:picked|set|chosen|planned|out|in mind|ready|marked))+(?= (?:out|for it|and)|$)',
      '(?:have|got|made|set) (?:\\S+ )?(?:a |the |my )plan (?:and|,) (?:\\S+ ){0,3}?(?:do it|go through|this weekend|tonight|end)',
      '(?:plan|planning|planned|intend) (?:\\S+ )?(?:to|on) (?:\\S+ )?(?:do it|be gone|not be|end it|end my|go through with it|not be around)',
      '(?:only|last) plan (?:\\S+ ){0,14}?(?:left|around|here|gone|dead|out)',
      '(?:actively )?planning (?:it|my (?:own )?(?:death|suicide|exit|end|funeral))',
      'my plan is (?:\\S+ )?(?:after|before|for|to do it|tonight|simple|ready)',
      'how i (?:\\S+ )?(?:would|will|could|am going to|might|should|want to) (?:\\S+ )?(?:do it|go|end it|die)',
      '(?:going to|will|gonna|about to|want to|might|could|think i will|would|may|should) (?:\\S+ )?(?:do it|go through with it|make it happen|end it|end things)(?= (?:tonight|on|this|tomorrow|today|now|soon|when|after|before|if it|if i|once|myself|for real|, )|$)',
      '(?:dont|do not|didnt|not) (?:\\S+ )?(?:plan|going|intend|expect|want|see myself|think i will|think i am going) (?:on |to |me )?(?:\\S+ )?(?:be(?:ing)? (?:here|around|alive)|mak(?:e|ing) it|see(?:ing)?|survive|surviving|last(?:ing)?|liv(?:e|ing)) (?:\\S+ )?(?:by|past|to|through|until|till|next|much longer|long|another|after|this|the night|tonight|tomorrow|christmas|new year)',
      '(?:wont|will not|cant|dont think i will|not going to) (?:\\S+ )?(?:be (?:here|around|alive)|make it|see|survive|last) (?:\\S+ )?(?:by|past|to (?:see|my|tomorrow|morning|\\d+|next|christmas)|through (?:the|to|this|another)|until|till|next|much longer|another (?:day|week|month|year)|tomorrow|the night|tonight|to say|christmas|my \\S+ birthday|when|for long|anymore|any more)',
      '(?:not|wont|dont) (?:\\S+ )?survive (?:\\S+ )?(?:the|this|another|to|tonight)',
      '(?:research|researched|researching|googl\\S+|search\\S*|look\\S* up|read(?:ing)? (?:about|up on)|compar\\S+|know|asked) ~4 (?:ways? to (?:die|do it|go|end|kill|cut)|methods?|painless\\S*|how (?:much|many) (?:\\S+ )?(?:it |i )?(?:would|to|will|it) (?:\\S+ )?(?:take|kill)|how to (?:die|kill myself|end (?:it|my)|do it without|hang|tie)|lethal \\S+|fatal \\S+)',
      '(?:quickest|fastest|easiest|best|least painful|painless|cleanest|surest) (?:\\S+ )?way (?:\\S+ )?(?:to (?:go|die|do it|end|kill)|out)',
      '(?:lethal|fatal) (?:dose|amount)',
      'i (?:have )?decided ~12 (?:calm|peace|peaceful|relieved|ready|goodbye|end)',
      'i have decided(?= (?:,|it|and i|to go)|$)',
      '(?:tonight|today|tomorrow|this|it) (?:is|will be) (?:\\S+ )?(?:my|the) (?:last|final) (?:night|day|time|evening|one|weekend|birthday|christmas|meal)(?! (?:at|in|of|here|with|on|for the))',
      '(?:this is|last time|final time|one last|the last) (?:\\S+ )?(?:time )?i will (?:ever )?(?:do|see|eat|hear|write|post|brush|wake|have)',
      '(?:if|when) (?:\\S+ ){1,8}?(?:i am|i will|ill|i would|i might|i am going to|im) (?:\\S+ )?(?:jumping|jump|kill myself|end it|end my life|do it|die|be dead|ending it|overdose)',
      'would (?:\\S+ )?(?:do|end|have done|have ended) it if (?:it werent|it wasnt|not|i|i had|it wouldnt)',
      'if i had (?:a|the) (?:gun|pills|rope|courage|guts|way)',
      'by the (?:end of (?:the|this) (?:month|week|year)|weekend) (?:\\S+ )?(?:i|it|everyone|nobody|no one)|done by the end of',
      '(?:so|then|and) i can (?:\\S+ )?(?:go|die|leave|follow|be gone|end it|join) (?:too|as well|with (?:him|her|them)|after|him|her)'
    ]
  },
  {
    meaning: 'means',
    level: 'crisis',
    rules: [
      '(?:bought|got|have|has|loaded|hid|kept|keep|keeping|stockpil\\S+|stock piling|hoard\\S*|sav(?:ed|ing)(?: up)?|collect\\S*|count(?:ed|ing)?|stash\\S*|order(?:ed|ing)|found|holding|stare at|staring at|looking at|there is a|theres a|load|enough|access to) (?:\\S+ )?(?:\\S+ )?(?:\\S+ )?{pills}(?! (?:for|to help|range|control|laws?|show|violence|permit|i was given|my doctor|the doctor|from the doctor))',
      '(?:i|ive) (?:\\S+ )?loaded (?:it|the)',
      'enough (?:\\S+ )?(?:pills|meds|tablets|to (?:do it|kill|make sure|end))',
      '{pills} (?:\\S+ ){0,3}?(?:on my desk|in my hand|in front of me|next to me|ready|beside me|in the drawer|under (?:the|my)|in my (?:drawer|bag|closet|car|garage|lap|mouth))',
      '(?:took|taken|take|swallowed|swallow|swallowing|downed|ate|drank|popped|overdosed(?: on)?) (?:\\S+ )?(?:a |an |the |my )?(?:whole|entire|full|all|all of|every|too many|too much|handful|bunch|lot|bottle|box|pack|more|them all|bleach|something and|everything in)(?! (?:pizza|cake|bar|tub|loaf|(?:bag|box|packet|jar|tin|bar) of (?:crisps|chips|biscuits|cookies|chocolates?|sweets|candy|popcorn|nuts)|bag of|naps?|photos?|pictures?|notes|day|week|time|of time|classes|courses|work|on))',
      'swallowed (?:something|it|them|pills|bleach|a)',
      '(?:took|taken) (?:more|too many) (?:\\S+ )?(?:than|pills|tablets|of my|meds)',
      'i (?:have |just |already |think i )?overdosed|overdosed (?:last|this|yesterday|on|again|and|today|tonight)|overdosing',
      '(?:standing|sitting|stood|sat|stand|sit|am|climbed) (?:\\S+ )?(?:on|at|by|near|over|up) (?:\\S+ )?(?:the |a |my )?(?:\\S+ )?(?:edge|ledge|bridge|roof|rooftop|tracks|railing|cliff|parapet|overpass|window ledge|windowsill)(?! (?:was|so pretty|with friends|restaurant|bar|of my seat|party|and it was pretty))',
      '(?:look|looking|looked|stare|staring|stared|walk(?:ing|ed)? past|drawn) (?:\\S+ )?(?:at|to|over|down|from|off) (?:\\S+ )?(?:\\S+ )?(?:roof|rooftop|bridge|tracks|train|trains|edge|ledge|balcony|river|cliff|window) ~8 (?:differently|how easy|easy|jump|jumping|end|over|stop|calling|wonder|wondering|would be|counting)',
      'at the edge of (?:the|a) (?:roof|bridge|cliff|platform|building)|on the (?:edge|ledge) of (?:the|a)',
      '(?:driv(?:e|ing)|crash(?:ing)?|swerv(?:e|ing)|steer(?:ing)?) (?:\\S+ )?(?:\\S+ )?(?:into|off|toward) (?:\\S+ )?(?:oncoming|a tree|traffic|the barrier|a wall|the bridge|a truck|the river|a pole|the (?:other|opposite) lane|trees?)',
      '(?:step|walk|jump|throw myself|run|lie|lay)(?:ping|ing|s)? (?:\\S+ )?(?:in front of|into|under|onto) (?:\\S+ )?(?:\\S+ )?(?:train|traffic|bus|truck|car|road|tracks|sea|ocean|lorry|metro|subway)'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    rules: [
      'goodbye (?:everyone|everybody|world|all|cruel|forever|my|to everyone|and|, it was|i love|for ever|for good)(?! (?:party|dinner|drinks))',
      '^(?:so |well |ok )?(?:goodbye|farewell)$',
      '(?:i am done|im done|sorry|i love you all|its over|cant|forgive me|finished) (?:\\S+ ){0,3}?, (?:goodbye|bye everyone|farewell)',
      '(?:goodbye|suicide|farewell|final|last) (?:notes?|letters?|message|video|words|post|entry)(?! (?:of the (?:day|week|semester)|exam))',
      '(?:wrote|written|writing|write|left|leaving|finished|drafted|hid|have) (?:\\S+ )?(?:the|my|a|all the|all my|their|his|her) (?:suicide |goodbye |last |final )?(?:notes?|letters?)(?= (?:,|one|for (?:each|my (?:kids|parents|mum|mom|wife|family|husband|children|sister|brother|daughter|son)|everyone|them|when|all)|under|on the|to (?:my (?:family|parents|kids|mum|mom)|everyone)|in|and)|$)',
      'by the time (?:you|anyone|they|someone|he|she) (?:\\S+ )?(?:reads?|sees?|finds?|get) this',
      '(?:dont|do not|nobody|no one) (?:\\S+ )?(?:look|come looking|search) for me',
      'the last time i (?:will )?(?:post|write|talk|see you|speak|bother|text)|wont (?:hear|see) (?:from )?me (?:again|any ?more)|(?:last|final) (?:post|message|entry|goodbye|letter|diary)(?! (?:of the|office|box))',
      'wont be (?:here|around|alive)(?! (?:for|at|on) (?:\\S+ )?(?:party|meeting|dinner|class|work|monday|friday|christmas dinner))',
      '(?:not going to|not gonna|wont) be (?:here|around|alive) (?:next|by|for|much|to|when|tomorrow|any|in)',
      '(?:once|when|after|if) i (?:am|have) (?:\\S+ )?(?:gone|dead|died|no longer here|not here|not around)',
      '(?:notice|notices|noticed|care|cares|miss|know|remember|cry|sad|better|easier|happier) (?:\\S+ )?(?:me )?(?:if|when|once) i (?:die|died|disappear|disappeared|vanished|(?:was|were|am|wasnt|werent|left) (?:gone|dead|not here|here|around|not around|this world|for good))',
      '(?:will|passwords?|insurance|affairs|accounts?|paperwork|finances|debts?) (?:\\S+ ){0,5}?(?:in order|in the drawer|for my (?:wife|husband|kids|family|parents|mum|mom|son|daughter)|paid up|is done|are done|sorted|signed)',
      'affairs in order|(?:given|gave|giving) (?:\\S+ )?(?:\\S+ )?(?:my )?(?:things|stuff|belongings|possessions|dog|cat|pets?|everything|clothes|guitar) (?:\\S+ )?away (?:\\S+ ){0,6}?(?:nobody|no one|wont|dont need|because i)|so (?:nobody|no one|they dont|my \\S+ doesnt) (?:\\S+ )?(?:has|have) to',
      '(?:dog|cat|kids?|pet) (?:\\S+ )?(?:is|are) going to (?:my )?(?:\\S+ )?(?:neighbou?r|sister|mum|mom|parents|friend|ex|brother)s?',
      '(?:tell|told|let) (?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:know )?(?:i|that i) (?:\\S+ )?(?:loved? (?:them|her|him|you)|am sorry)(?= (?:,|i wont|when|after|because i)|$)',
      '(?:please )?forgive me(?! for (?:being late|the|asking|my english|not))|(?:sorry|i am sorry) (?:mum|mom|dad|mama|mommy|everyone|to everyone|to my (?:family|kids|parents|mum|mom))',
      '(?:take care of|look after) (?:my )?(?:\\S+ )?(?:\\S+ )?(?:for me|when i am|after i|once i)',
      'they (?:will|would|ll) (?:\\S+ )?(?:get|have) the (?:money|insurance|life insurance|house)',
      'sad (?:for )?(?:a )?(?:bit|while|moment|at first) (?:\\S+ ){0,4}?(?:free|over it|move on|better|fine|moved on)',
      'this (?:is|will be) (?:my|the) (?:last|final|end)(?= (?:goodbye|post|message|note|for me|of me|time i)|$)',
      'my last (?:day|night|meal|words|breath|wish|hours?)(?! (?:at|in|of (?:work|school|class|uni|college|term|vacation|holiday)|here|with|on the|was))',
      '(?:it was|was) (?:nice|fun|good) while it lasted',
      'see you (?:all )?(?:in|on) (?:the (?:next life|other side|afterlife)|another life|heaven)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'crisis',
    rules: [
      '(?:cut|cutting|cuts|burn|burning|burned|burnt|hurt|hurting|harm|harming|harmed|stab|stabbing|slit|slitting|slashed|carv\\S+|punish\\S*|starv\\S+|chok\\S+|bang\\S*|hit|hitting|scratch\\S*) (?:myself|my self)(?! (?:some slack|off|short|out|a|on the (?:door|table|back|oven|corner)|at|running|falling|up))',
      '(?:cut|cutting|burn|burning|burned|slit|slitting|slash\\S*|carv\\S+|slic\\S+) (?:\\S+ )?(?:my|into my) (?:\\S+ )?(?:wrists?|arms?|legs?|thighs?|skin|veins?|throat|stomach|hips?|forearms?)(?! (?:cooking|while cooking|on the))',
      '(?:urges?|want|wanting|need|temptation|tempted|craving|going|wanna) (?:to )?(?:\\S+ )?(?:cut|self harm|harm|bleed|relapse)(?= (?:so|right|again|tonight|now|bad|deeper|and|but|,|myself)|$)',
      '(?:relapsed|started|back to|been|stop|keep|kept|resist|thinking about|thoughts of) (?:\\S+ )?(?:\\S+ )?(?:cut|cutting|self harm\\S*|burning myself)(?! (?:carbs|sugar|hair|the|corners|my hair|class|coffee|back|down|out))',
      'self (?:harm\\S*|injur\\S*|mutilat\\S*)',
      'cut (?:again|deeper|tonight|too deep|last night)|wont stop bleeding|bleeding (?:\\S+ ){0,5}?(?:did it|myself|on purpose)|did (?:it|this) to myself',
      '{sharp} (?:\\S+ ){0,3}?(?:in my hand|against my|to my (?:wrist|skin|throat|arm|neck))',
      '(?:need|want|deserve) to (?:feel|be in) pain|deserve (?:\\S+ )?(?:pain|to (?:suffer|hurt|be punished))',
      '(?:do|did|doing) something (?:stupid|bad|to myself|i (?:will|would) regret|drastic|permanent)(?= |$)'
    ]
  },
  {
    meaning: 'burden',
    level: 'crisis',
    rules: [
      '{people} (?:\\S+ ){0,4}?(?:better|happier|easier|freer|free|relieved|fine|off|lighter|safer|best|nicer|thrive) (?:\\S+ ){0,3}?(?:without me|if i (?:was|were|am|died|wasnt|werent|didnt|never|left|disappeared|killed|just)|when i|once i|with me (?:gone|dead|not)|after i|not having me)',
      '{people} (?:\\S+ ){0,4}?(?:better|happier|easier|free) (?:off )?(?:\\S+ )?(?:without me|with me gone)',
      'without me (?:in it|here|around|alive|\\S+ (?:better|happier))|kids (?:will|would|ll) be better off|(?:family|kids|wife|husband|children|parents) deserves? (?:\\S+ )?better than me'
    ]
  },
  {
    meaning: 'command',
    level: 'crisis',
    plain: true,
    rules: [
      '(?:voices?|them|they|it|something|head|demons?|someone) (?:\\S+ ){0,4}?(?:tell(?:s|ing)?|told|sa(?:y|ys|id|ying)|command\\S*|scream\\S*|whisper\\S*|want\\S*) (?:\\S+ ){0,3}?(?:to |i should )(?:\\S+ )?(?:jump|die|kill (?:myself|him|her|them|my)|end (?:it|my)|do it|hurt (?:myself|him|her|them)|walk into|cut|step)',
      '(?:not|dont feel|do not feel) safe (?:\\S+ )?(?:by|with|around|from) (?:myself|me|my (?:own )?(?:thoughts|mind|head))|not safe alone|(?:danger|risk) to myself',
      '(?:dont|do not|cant) trust myself(?= (?:with|tonight|alone|around|not to|to (?:stay|be alone|keep)|right|near|at night)|$)'
    ]
  },
  {
    meaning: 'wish-to-die',
    level: 'concern',
    rules: [
      '(?:dont|do not) (?:\\S+ )?(?:want|wish) (?:\\S+ )?to be (?:here|me|around|a person|in this body|on this)(?= (?:any|but|and|, i)|$)',
      '(?:wish|want|hope|would like|like) (?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:disappear|vanish|evaporate|dissolve|fade away|cease|not exist|stop existing|be nothing|be invisible|run away forever|be erased|dissapear)',
      '(?:easier|better|nice|nicer|relief|peaceful|rather) (?:\\S+ )?(?:\\S+ )?(?:not|to not|if i didnt|if i wasnt|never) (?:\\S+ )?(?:exist|be|be here|wake up|have been born|be a person|be around|been born)',
      '(?:wish|rather|should|better) (?:\\S+ )?(?:\\S+ )?(?:\\S+ )?(?:was|were|had|have|been|be) ?(?:never|not|nt)? ?(?:been )?born|(?:hadnt|never|wasnt|not been|shouldnt have been) (?:\\S+ )?born|wish i (?:hadnt|wasnt|never)',
      '(?:dont|do not|didnt|wouldnt) (?:\\S+ )?(?:care|mind|matter|bother me)(?: much)? (?:\\S+ )?(?:if|whether) (?:\\S+ )?i (?:\\S+ )?(?:live|die|lived|died|wake|woke|got hit|was hit|didnt|am alive|exist|make it|lived or died|was dead|dont)',
      '(?:wouldnt|dont|didnt|would not) (?:\\S+ )?(?:mind|care|bother)(?: me)?(?: what happened)?(?= |$) ?(?:if (?:i|it|a)|what happened|what happens|dying|being hit)',
      'if i (?:didnt|dont|never|do not) (?:\\S+ )?(?:wake|make it|come back)(?: up)?',
      '(?:envy|envious of|jealous of) (?:\\S+ ){0,4}?(?:dead|die|died|dying|terminal|terminally|cancer)',
      'half hop(?:e|ing)|(?:dont|do not) look (?:both ways|before)|on purpose (?:\\S+ ){0,5}?(?:care|happened)|fast on purpose',
      '(?:tired|exhausted|sick) of (?:existing|everything|being me|it all|fighting(?! (?:with|over|about|for))|trying|the fight|being strong|pretending|this life)',
      'not (?:come|coming) back to this',
      'nothing(?:ness)? (?:\\S+ )?(?:sounds|seems|feels|would be) (?:\\S+ )?(?:good|nice|better|peaceful)',
      'would anyone ~5 (?:funeral|miss me|notice|care|cry|come)|my (?:own )?funeral',
      '(?:thoughts|urges|voices|it|they) (?:\\S+ )?(?:are|is|get|got|getting) (?:\\S+ )?(?:loud|louder|dark|darker|back|scary|intrusive|stronger|worse at night)|dark (?:thoughts|place)|intrusive thoughts|scary thoughts',
      '(?:scared|afraid|terrified|frightened) of (?:\\S+ )?(?:my own (?:thoughts|mind|head|self)|myself|what i (?:might|could|may|will) do|my thoughts|being alone with)',
      '(?:bad|those|these|the) thoughts (?:\\S+ )?(?:again|back|about|of hurting|came back)'
    ]
  },
  {
    meaning: 'mention',
    level: 'concern',
    // speaking of one's own death or existence at all, when no idiom and nobody else explains it
    rules: [
      '{self} {own}(?:die|dying|dead|death|deaths|suicide|alive|kill|exist|existing|existence|grave|coffin|terminal|overdose|afterlife|abortion|unalive|buried|corpse)',
      '(?:if|when|once|before|after|until|that|wish|hope) (?:\\S+ )?i (?:\\S+ )?(?:died|die|disappeared|vanished)',
      '(?:waiting|want|wanting|ready|meant|supposed|deserve|easier|prefer|better|hoping) to (?:\\S+ )?(?:die|be dead)|meant to be (?:alive|here|born)',
      '(?:keep|still|always|why (?:do|did) i (?:\\S+ )?|have to) (?:waking|wake) up(?= |$)(?! (?:at|early|late|in the|to|with|tired|every hour|during|around|because|before))',
      'i (?:\\S+ )?(?:just|only|merely) exist|i (?:dont|do not) live'
    ]
  },
  {
    meaning: 'plan',
    level: 'crisis',
    rules: [
      'tonight (?:\\S+ )?(?:is|might be|could be|will be|may be) (?:\\S+ )?the (?:\\S+ )?night(?! (?:we|he|she|of the|for the|i (?:finish|finally ask)))',
      '(?:act|acting|acted) on (?:them|it|those|these|my|the) ?(?:thoughts?|urges?|feelings?|plans?)?(?= |$)(?! (?:it|stage))',
      '(?:brain|head|mind|thoughts?|something in me|part of me) (?:\\S+ ){0,3}?(?:telling|tells|tell|says|saying|wants?|begging|screaming) (?:me )?(?:to )?(?:\\S+ )?(?:do it|end it|die|jump|just end|give up|let go|disappear|stop existing)',
      '(?:turn|turning|jerk|jerking|let go of|letting go of|yank|yanking) the (?:steering )?wheel|(?:step|stepping|stepped|jump|jumping|fall|falling) off (?:the )?(?:platform|balcony|roof|bridge|edge|ledge|building)|this close to (?:\\S+ )?(?:stepping|jumping|doing it|ending|swallowing|cutting)',
      '(?:ask|asking|beg|begging|pray|praying|asked|begged) (?:god|the universe|him|anyone|someone) (?:\\S+ )?to (?:\\S+ )?(?:end|take|kill|let me)',
      '(?:want|need|feel like|about|close to|thought of|thoughts of) (?:\\S+ )?(?:ending (?:it|everything|things)|it over with)(?! with)',
      '(?:if|unless) (?:\\S+ ){2,9}?i am (?:out|gone|done|checking out)(?= |$)',
      '(?:life )?insurance (?:payouts?|policy|money|pays?|cover\\S*) (?:\\S+ ){0,6}?(?:cover|suicide|if i|it)|(?:what happens to|who will (?:take|look after|feed|raise|get)) my (?:\\S+ ){1,6}?(?:if|when|after|once) i',
      'my (?:note|letter|goodbye) (?:\\S+ )?(?:is|sits|lies) (?:\\S+ )?(?:in|on|ready|written|under)|(?:held|holding|hold) (?:\\S+ )?the (?:bottle|pills|blade|knife|razor|rope|gun)',
      '(?:you all|everyone|you guys|yall) (?:\\S+ )?(?:have|has|live|find) (?:\\S+ )?(?:good|happy|great|better|beautiful) (?:lives|life)|i loved you all|(?:its|it is) (?:finally )?time (?:for me )?to (?:go|leave|rest)(?= |$)(?! (?:to|home|for|out|back|on))',
      '(?:the noise|everything|my (?:head|brain|heart|mind)|the pain|it|this) to (?:\\S+ )?(?:stop|end|be quiet|go quiet|be over|go away)(?: all)? (?:for good|forever|permanently|for ever)',
      '(?:ive|have) thought (?:it|this|everything) through(?= |$)|nothing (?:left )?(?:for me|to stay for|keeping me|holding me)(?: here)?'
    ]
  },
  {
    meaning: 'farewell',
    level: 'crisis',
    rules: [
      '(?:whoever|when they|when you|if you|someone|they will|he will|she will) (?:\\S+ )?finds? me|sorry (?:to|for) (?:whoever|who)|(?:deal with|clean up|sort out) my (?:mess|things|stuff|body)|(?:so|because) there is something left(?: of me)?',
      '(?:dont think|not sure|cant|dont know if|cannot) (?:\\S+ )?(?:i )?(?:can )?(?:do|face|survive|get through|stand|take|handle) (?:another|one more|a single) (?:morning|day|night|week|year|sunrise|christmas|winter)(?! (?:of (?:meetings?|work|this course|rain)|shift))',
      '(?:want|wish|need|ready for|hope) (?:\\S+ )?(?:my )?(?:own )?life (?:to|would) (?:\\S+ )?(?:end|stop|be over)|let (?:\\S+ )?(?:tonight|today|this|it) be (?:it|the end|over|the last)',
      '(?:hop(?:e|ing)|wish(?:ing)?|pray(?:ing)?) (?:\\S+ )?(?:for|i (?:get|had|have)|to (?:get|have)) (?:a |an )?(?:\\S+ )?(?:heart attack|stroke|cancer|accident|aneurysm|crash|tumou?r|disease)',
      '(?:enough|strength|energy|reason|want|able) to (?:\\S+ )?(?:stay|keep living|remain)(?= (?:here |alive )?(?:any|and|but|,)|$)|check(?:ing)? out (?:\\S+ ){0,4}?(?:permanently|for good|forever)|gone for good|out for good',
      '(?:reach(?:ing|ed)?|reaches|look(?:ing|ed)?) (?:for|at) (?:\\S+ )?(?:\\S+ )?(?:bottle of pills|pills|blade|razor|rope|knife drawer|medicine cabinet)|(?:blade|razor|scissors|knife|glass|lighter) (?:to|on|into|across|against) my (?:leg|arm|wrist|skin|thigh|neck|throat|stomach)',
      '(?:thought|thinking|think|dreaming|dream) (?:\\S+ )?(?:about|of) (?:the|that) (?:bridge|roof|tracks|train|platform|river|balcony|pills|rope|gun|cliff|lake|sea) (?:\\S+ ){0,2}?(?:every|again|all|constantly|today|tonight|a lot|lately)',
      '(?:what happens|happens) (?:to (?:your|the|my) body|when you|to you|after) (?:\\S+ )?(?:after|die|death|dead|you die)',
      'if i go(?= (?:who|what|they|my|then|nobody|no one|,))|(?:if|when|once) i (?:am|was) gone|blame (?:yourself|yourselves|me) (?:when|if|after|for this|for going)|(?:no one|nobody|anyone|not) (?:\\S+ )?(?:would |will |to )?blame (?:me|for) (?:if|for)'
    ]
  },
  {
    meaning: 'self-harm',
    level: 'concern',
    rules: [
      'used to (?:\\S+ )?(?:cut|self harm|burn myself|hurt myself|starve|purge|be suicidal)(?! (?:hair|grass|carbs|class|it))',
      '(?:had|have|made) a plan (?:once|back then|before|years ago|for it)|(?:scars?|marks) (?:on|all over|down) my (?:arms?|wrists?|legs?|thighs?)',
      '(?:think|thinking|thoughts|thought) (?:\\S+ )?(?:about|of) (?:\\S+ )?death(?! (?:of|in))'
    ]
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    rules: [
      '(?:nothing|things|it|life|this|everything) (?:\\S+ )?(?:will|would|is|are|going to|gonna|can|ever|never|wont|doesnt|isnt) (?:\\S+ )?(?:\\S+ )?(?:ever |never )(?:\\S+ )?(?:get (?:any )?better|change|be (?:ok|okay|fine|different|good)|improve|work out|getting better)(?: for me)?',
      '(?:nothing|it) (?:will |would |can )?(?:ever )?(?:gets?|got|be) (?:\\S+ )?better$|(?:wont|doesnt|isnt going to|not going to|never going to|never) (?:\\S+ )?get (?:any )?better',
      '(?:see|imagine|have|is|picture) (?:\\S+ )?(?:\\S+ )?(?:no|any|a) (?:\\S+ )?future(?= (?:for me|any|ahead|at all|here|,|and|where)|$)|(?:dont|cant|do not) see (?:\\S+ )?(?:a|any|my|the) (?:\\S+ )?(?:future|way (?:forward|out)|point|past this|end to)',
      'how (?:much|many) (?:longer|more) (?:\\S+ )?(?:i can|can i|i will|i have|until)|(?:not|isnt|am not|not sure i am) (?:\\S+ )?(?:strong enough|cut out) for (?:this|life|any of|it)(?! (?:role|job|hike|lift|project|workout|meeting))',
      '(?:lowest|worst|darkest) (?:point |place )?i have (?:ever )?been|not (?:been )?(?:ok|okay) (?:\\S+ )?(?:in|for) (?:a )?(?:\\S+ )?(?:long|months|years|while|weeks)|(?:never|doesnt|wont|not) (?:\\S+ )?(?:goes|go|going) away (?:and|any|,|no matter|ever)',
      'one thing (?:that|left) (?:works|helps|will|would)|want(?:ed)? anything (?:any more|at all)|last time i (?:wanted|felt) (?:anything|alive|happy|something|joy)',
      'cant see past|dont see how (?:\\S+ ){0,4}?(?:change|get better|go on|continue|survive)',
      '(?:everything|it|life|all|situation|future) (?:\\S+ )?(?:is|feels|seems|looks) (?:\\S+ )?(?:\\S+ )?(?:hopeless|meaningless|pointless)|(?:i am|i feel|feel|feeling|so|completely|utterly) (?:\\S+ )?(?:hopeless|worthless|beyond (?:help|repair|saving)|useless)(?! (?:at|with|cook|driver|in (?:the|math)))',
      '(?:no|without|lost|given up|lost all|out of|losing) (?:\\S+ )?(?:hope|will to \\S+)(?! (?:of (?:passing|finding|getting)|for (?:the|this)))',
      'there is no hope|no hope left|no light (?:at|in)|no end (?:to|in)',
      '(?:no|only one|one|any) (?:\\S+ )?way out(?! of (?:this|the|my) (?:contract|lease|meeting|dinner|party))|only (?:option|choice|way|exit|solution|escape) (?:i have )?(?:left|out|i have|for me)',
      '(?:trapped|stuck forever|caged|suffocating|drowning)(?! (?:in (?:traffic|a meeting|the elevator|the lift)|in (?:work|emails?|paperwork|laundry)))',
      'what(?:s| is)? (?:even )?(?:the )?(?:\\S+ )?point (?:of|in) (?:\\S+ )?(?:any|it|anything|living|life|going on|trying|all|being|everything|me|continuing|existing|this)(?! (?:of this (?:meeting|form|class)|meeting|class))',
      '(?:no|any|the) point (?:\\S+ )?(?:in |of |to )?(?:anything|any of (?:it|this)|living|going on|trying any|life|me|being here|existing|continuing|carrying on)|why (?:even )?bother(?= (?:with (?:anything|life|living)|any|trying|going|getting up)|$)',
      'nothing matters(?: any)?|(?:neither do|dont matter|do not matter|i dont matter)',
      'why am i (?:even |still )?here|why (?:do|did) i (?:even )?(?:exist|bother|keep going)',
      '(?:life|living|my life|existence|it) (?:is|isnt|is not|feels|has been|seems|has no) (?:\\S+ )?(?:\\S+ )?(?:pointless|meaningless|worthless|unbearable|worth|empty|over|hell|torture|a nightmare|ruined|a mistake|meaning|purpose)(?= (?:\\S+ )?(?:the effort|it|for me|lately|any|and|to me|,|for years|now)|$)',
      'i (?:\\S+ )?(?:cant|can not|couldnt) (?:\\S+ )?(?:do|take|handle|bear|stand|keep doing|keep going|go on|carry on|continue|cope|hold on|endure|keep up|fight|hang on|go through|live through)(?: (?:this|it|life|on|up|with (?:this|it|life|everything)|much))?(?: (?:any ?more|any longer|much longer|every (?:single )?day|like this|all again|again|on|longer))+',
      'i (?:\\S+ )?(?:cant|can not) (?:\\S+ )?(?:keep (?:doing this|going|living|this up)|go on|carry on|cope|hold on|take it)(?! (?:holiday|vacation|a trip|the trip|a date|to|stage|camera|about))',
      '^(?:\\S+ )?(?:cant|can not) (?:take|do|handle|cope|bear|keep|go on|carry on|stand) ?(?:it|this|going|on|with it|with this|life)? ?(?:any ?more|any longer|much longer|like this)',
      '(?:dont|do not) (?:\\S+ )?have (?:\\S+ )?(?:\\S+ )?(?:energy|strength|will|reason|it in me) (?:left )?to (?:\\S+ )?(?:hold on|keep going|go on|fight|continue|carry on|live|exist|keep fighting|keep trying)(?! (?:the meeting|cooking))',
      '(?:at|hit|reached|reaching|past) (?:\\S+ )?(?:my |the )?(?:breaking point|end of my (?:rope|tether)|rock bottom|my limit|lowest point)',
      'i (?:have |just |am )?(?:giv(?:e|en|ing) up|gave up)(?= (?:on (?:life|myself|everything|living|trying|me)|any|now|completely|, |and|i)|$)',
      '^(?:i |ive |have |just |am |\\S+ )*(?:done|finished)(?: (?:fighting|trying|with (?:life|everything|it all|living|this life|pretending)))(?! forever, graduated)',
      '(?:done|tired of|stop|stopped|quit) (?:fighting(?! (?:with|over|about|for))|trying to (?:live|survive|stay)|caring about (?:living|life|myself))',
      'i am (?:\\S+ )?(?:broken|damaged|ruined|unlovable|unfixable|a mistake|a lost cause|beyond \\S+|poison|cursed|finished|doomed)(?= |$)(?! (?:hearted|heart|ankle|arm|leg|nose))',
      '(?:no one|nobody) (?:\\S+ )?(?:is )?(?:going to|gonna|will|can|could) (?:\\S+ )?(?:pull me|save me|help me|love me|miss me|notice|find me|fix)|(?:no one|nobody) (?:\\S+ )?(?:ever )?(?:loves?|wants?|needs|would miss|would notice|will miss|would care|cares (?:if|whether|about me|that i)|sees)(?: (?:me|about))?(?! (?:if i (?:skipped|skip|left early|came late|was late)|to (?:go|play|cook|do)|pizza|the))',
      'future (?:is|feels|looks|seems) (?:\\S+ )?(?:hopeless|dark|empty|gone|black|bleak)',
      'dead inside|(?:feel|feeling|already) (?:\\S+ )?(?:dead|died)|empty shell|going through the motions',
      'no one in here|nobody in here|(?:completely|so|totally|utterly) (?:empty|numb|hollow)(?! (?:fridge|street|stomach))|feel nothing(?: at all| any ?more)?$',
      '(?:dont|do not|never) belong (?:\\S+ )?(?:anywhere|in this (?:world|life)|here any ?more|on this)|no place (?:for me|in this world)'
    ]
  },
  {
    meaning: 'hopelessness',
    level: 'concern',
    rules: [
      '(?:no|any|a|one|without) (?:\\S+ )?(?:reason|point|motivation) (?:\\S+ )?(?:to|in|for) (?:\\S+ )?(?:keep going|going on|go on|continu\\S+|carry\\S* on|trying|try|fight\\S*|get(?:ting)? up|wak\\S+ up|be here|being here)(?! (?:with the|to the gym|for the|early))',
      '(?:still|be|being|stay|stick|sticking) around (?:\\S+ )?(?:in a|next|much|long|for (?:long|much|christmas|another)|any|by|when|a year|after)|no version of (?:this|me|life)|(?:calm|peaceful|relieved|numb) about (?:it|dying|this|ending)',
      '(?:tried to|going to|want to|i|almost|nearly|might) od(?: |$)|next time (?:\\S+ )?(?:properly|right|it will work|i will)|(?:do|did) it (?:\\S+ )?(?:properly|right) (?:next|this) time|until (?:it is|its) (?:all )?over',
      'i would (?:\\S+ )?(?:be|have been) (?:\\S+ )?(?:gone|dead)(?: already| by now| long ago)?|(?:my|their|your|our) own funeral|(?:getting|get) (?:\\S+ )?on it or under|dont care how it ends|(?:gun|pills?) (?:safe|cabinet) is|fell off (?:it|the world)',
      '(?:everyone|they|everybody|people|family|parents) (?:\\S+ )?(?:would|will|might) (?:\\S+ )?be (?:\\S+ )?(?:relieved|free|glad|rid of me)|(?:have|wrote|got) (?:\\S+ )?(?:my|the|a) (?:goodbye )?note(?: (?:written|ready|done))|(?:just )?need the (?:courage|guts|nerve)|everything is ready',
      'w[ao]ke up (?:\\S+ )?(?:disappointed|angry|sad|upset)|wake up (?:\\S+ )?(?:disappointed|angry that|sad that|wishing)|waking up (?:\\S+ )?(?:disappointed|is the worst)|in (?:my|the) car in the garage|in the garage (?:thinking|with the)',
      '(?:wasted|ruined|destroyed|thrown away|messed up) my (?:whole |entire |own )?life|too late (?:for me|to (?:fix|save|change|start)) (?:\\S+ )?(?:me|anything|my life|it|everything|over)|alone forever|(?:die|be) alone|i have nothing(?: left)?(?= (?:and|,|no|to live)|$)|life is (?:a joke|over|a mess and|hell|meaningless|ruined)|every day is (?:the same )?(?:pain|hell|torture|worse|a struggle|a fight)',
      '(?:cant|cannot|dont think i can|wont) (?:\\S+ )?(?:do|take|survive|get through|live through) (?:\\S+ )?(?:another|one more|this) (?:\\S+ )?(?:day|year|week|month|night|life|winter)(?! (?:of work|shift|off|at (?:work|school)))|decided (?:\\S+ )?(?:dont|do not) want (?:it|help)|^(?:\\S+ )?i (?:just )?(?:cant|can not) any more'
    ]
  },
  {
    meaning: 'burden',
    level: 'concern',
    rules: [
      'i (?:\\S+ )?(?:cant|can not|cannot) be (?:fixed|helped|saved|loved|repaired)|(?:being|am|be) (?:a|the) (?:problem|nuisance|weight|disappointment|inconvenience) (?:for|to) (?:people|everyone|them|my|others)|(?:living|life|being alive|existing|existence) (?:\\S+ )?(?:is|feels|felt|seems) (?:\\S+ )?(?:\\S+ )?(?:a chore|a punishment|a sentence|a prison|too (?:much|hard|heavy|long)|exhausting|torture|pain|suffering|a burden)',
      '(?:i |i am |feel like |being |such |like |just |nothing but |me )(?:\\S+ )?(?:a |an )?(?:\\S+ )?(?:burden|waste of (?:space|air|oxygen|life|skin|a person|time and space)|dead weight|parasite|liability|deadweight|drain on)(?! (?:on the (?:group|project|team|class)|asking|for asking|at work))',
      '(?:never|not) have (?:had|have) me|never had me|should(?:nt)? (?:not )?have (?:\\S+ ){0,2}?(?:had me|had kids|been born|abort\\S*|an abortion)',
      'ruin(?:s|ed|ing)? (?:\\S+ )?(?:everyones?|everybodys?|their|my (?:kids|familys|parents|wifes|husbands)|peoples?) (?:lives|life)|(?:drag|dragging|pull|bring)(?:ing)? (?:\\S+ )?(?:everyone|everybody|my family|them all|people) down',
      '(?:that|the fact that|because) i exist|taking up (?:room|space|air|oxygen)',
      '(?:everyone|they|all) (?:\\S+ )?(?:would|d|will|might|ll) (?:\\S+ )?(?:be )?(?:\\S+ )?(?:happier|better|relieved|fine) (?:\\S+ )?without me',
      '(?:hate|despise|loathe|disgusted (?:by|with)|cant stand) (?:\\S+ )?(?:myself|who i am|being me|what i am|the person i)(?= (?:so|and|more|every|for (?:existing|being|what)|, |i|because|that|with|too|completely)|$)(?! (?:a bit|lol|haha))',
      'i (?:\\S+ )?hate myself(?! (?:a bit|lol|haha|for (?:eating|missing|procrast\\S*|buying|that)|a little))|self (?:hatred|loathing|hate)',
      'deserve (?:\\S+ )?(?:to (?:suffer|rot|be alone|be punished|be hurt)|nothing good|all of it)|(?:not|dont|isnt|do not) (?:\\S+ )?(?:worth|deserve) (?:\\S+ )?(?:saving|to be saved|helping|help|love|to be loved|anything|to be happy)',
      '(?:no one|nobody) (?:\\S+ )?(?:cares?|gives a \\S+) (?:\\S+ )?(?:if|whether|about) (?:i|me)',
      'better with someone else|better mother|unfit mother'
    ]
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    plain: true,
    rules: [
      '(?:havent|have not|not|barely|hardly|stopped|didnt|without) (?:\\S+ )?(?:eaten|eat|eating|food) (?:\\S+ ){0,4}?(?:days|week|a week|since|\\d+ days)',
      '(?:want|need|trying) to (?:get|be) (?:\\S+ )?(?:smaller|skinnier|thinner|bones)|living on (?:coffee|water|gum|an apple|air|black coffee)|(?:cant|do not|dont) stand my body|skin and bones',
      '(?:make|making|made) myself (?:\\S+ )?(?:throw up|sick|vomit|puke)|purg(?:e|ed|ing)(?! (?:the|my (?:inbox|closet|wardrobe)|my emails|old|files))|throw(?:ing)? up after (?:\\S+ )?(?:meals?|dinner|eating|every)|binge (?:and|then) (?:purge|starve|throw)|laxatives?',
      '(?:drink|drinking|drunk|drank|wine|vodka|whisky|beer|bottle|high|using|coke|pills|weed|pain ?killers) (?:\\S+ ){0,8}?(?:every (?:night|day|evening|morning)|so i (?:dont|can)|to (?:numb|forget|sleep|feel|get through|cope|shut|not feel)|numb|shuts? my head|blackout|black out|until i (?:pass|black))',
      '(?:using|relapsed|shooting up|on the needle) again(?= |$)|relapsed (?:on|with) (?:heroin|meth|coke|pills|alcohol|drink\\S*|opiates|oxy\\S*)',
      '(?:stopped|stop|quit|off|threw away|flushed|skipping|came off) (?:\\S+ )?(?:taking )?(?:my|the) (?:\\S+ )?(?:antidepressants?|lithium|meds|medication|ssris?|antipsychotics?|sertraline|prozac|lexapro|zoloft|pills)(?= (?:\\S+ ){0,4}?(?:because|why|whats|it doesnt|no point|since|and)|$)',
      '(?:hear|hearing|heard) (?:\\S+ ){0,4}?(?:voices|call my name|calling my name|whisper\\S*|someone talking|people talking|them talking)(?! (?:next door|downstairs|outside|in the (?:hall|corridor)))|(?:whisper\\S*|talk\\S*|watch\\S*|follow\\S*) (?:\\S+ ){0,3}?(?:through the (?:walls?|tv|radio)|me through|about me (?:through|on the (?:tv|radio)))|(?:tv|radio|news) (?:is|was|has been) (?:talking|speaking|sending) (?:to|about) me',
      '(?:havent|have not|not|havnt|without) (?:\\S+ )?(?:slept|sleep|sleeping) (?:\\S+ ){0,6}?(?:days|nights|since|week|do anything|plan|companies|hours) ?(?:\\S+ ){0,12}?(?:anything|plan|companies|slow|brilliant|chosen|invincible|god|energy|everything|special|started|start)',
      '(?:baby|newborn|birth|postpartum|born|son|daughter) (?:\\S+ ){0,8}?(?:feel nothing|nothing for (?:him|her|it)|cant love|no love|regret|better with someone|dont love|went dark|dark)|(?:look at|hold) my (?:newborn|baby) (?:\\S+ ){0,4}?nothing',
      '(?:scratched|clawed|picked|rip|tear|peel)(?:ing)? (?:\\S+ ){0,3}?(?:till|until|bled|my skin|skin off)',
      '(?:scratch|pick|pull|bite|punch|bang|hit|pinch|claw)(?:ing|es)? (?:at )?(?:my|the|myself|walls?) (?:\\S+ ){0,6}?(?:bleed|bleeds|blood|stressed|upset|bleeding|overwhelmed|pain|calm|feel|alone|angry|bruise)',
      '(?:punch|hit|bang|hitting|banging|punching) (?:my (?:head|self)|the wall|walls|myself)',
      '(?:drive|drove|driving|drink and drive|drunk) (?:\\S+ ){0,6}?(?:on purpose|hope something|dont care|didnt care|too fast)'
    ]
  }
];

/** Weak cues, each at most once: an ordinary bad day stays under .75. */
export const cues: readonly Cue[] = [
  { weight: 0.4, rules: ['no (?:job|money|friends|girlfriend|boyfriend|family|one left|purpose|joy|energy)', 'lost everything', 'in debt', 'everything i touch', 'homeless'] },
  { weight: 0.4, rules: ['every ?day', 'for years', 'all the time', 'nothing helps', 'tried everything', 'meds dont', 'therapy (?:doesnt|didnt)', 'doesnt get better'] },
  { weight: 0.4, rules: ['hurt(?:ing)? (?:everyone|the people)', 'let (?:\\S+ )?(?:down|everyone)', 'disappoint\\S*', 'dont deserve', 'ashamed', 'wasted', 'too late'] },
  { weight: 0.5, rules: ['hopeless(?:ness)?', 'worthless(?:ness)?', 'pointless', 'meaningless', 'unbearable', 'despair\\S*', 'no future', 'no hope'] },
  { weight: 0.5, rules: ['give up', 'giving up', 'given up', 'gave up', 'had enough', 'breaking point', 'no strength left', 'cant go on', 'cant cope', 'cant any more', 'nothing left'] },
  { weight: 0.5, rules: ['end (?:this|it|all this|the pain|everything)', 'make it stop', 'it (?:all )?stops?', 'escape everything', 'way out', 'be free', 'be gone', 'rest forever', 'permanent(?:ly)?', 'not wake'] },
  { weight: 0.5, rules: ['(?:hate|hating) (?:myself|my life|everything|me)', 'disgust(?:s|ed|ing)? (?:me|with myself|by myself)', 'i (?:am|feel like) (?:\\S+ )?(?:failure|nothing|trash|garbage|loser|disgrace|mistake|useless|monster)'] },
  { weight: 0.4, rules: ['numb', 'empty', 'hollow', 'drowning', 'suffocating', 'dark(?:ness)?', 'broken', 'shattered', 'void', 'abyss'] },
  { weight: 0.4, rules: ['(?:no one|nobody) (?:\\S+ ){0,2}?(?:cares|loves|understands|listens|helps|left|notices|wants)', 'completely alone', 'all alone', 'no friends', 'unloved', 'unwanted', 'abandoned'] },
  { weight: 0.4, rules: ['suffer(?:ing|ed)?', 'in (?:so much )?pain', 'agony', 'torture', 'every single (?:day|night)', 'constant pain'] },
  { weight: 0.3, rules: ['cant stop crying', 'crying every', 'depress(?:ed|ion|ing)', 'exhausted', 'so tired', 'too tired', 'miserable', 'desperate'] },
  { weight: 0.4, rules: ['sorry (?:for everything|to everyone|everyone)', 'forgive me', 'last time', 'i love you all', 'wont matter', 'doesnt matter any more', 'too late (?:for me|now)'] }
]; // prettier-ignore
