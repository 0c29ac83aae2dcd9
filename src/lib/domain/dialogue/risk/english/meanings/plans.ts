import type { Category } from '../../meaning';

/** A plan: a way, a day, a place, a condition. */
export const plans: readonly Category[] = [
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
      '(?:tonight|today|tomorrow|this|it) (?:is|will be) (?:\\S+ )?(?:my|the) (?:last|final) (?:night|day|time|evening|one|weekend|birthday|christmas|meal)(?! (?:at|in|of|here|with|on|for the))',
      '(?:this is|last time|final time|one last|the last) (?:\\S+ )?(?:time )?i will (?:ever )?(?:do|see|eat|hear|write|post|brush|wake|have)',
      '(?:if|when) (?:\\S+ ){1,8}?(?:i am|i will|ill|i would|i might|i am going to|im) (?:\\S+ )?(?:jumping|jump|kill myself|end it|end my life|do it|die|be dead|ending it|overdose)',
      'would (?:\\S+ )?(?:do|end|have done|have ended) it if (?:it werent|it wasnt|not|i|i had|it wouldnt)',
      'if i had (?:a|the) (?:gun|pills|rope|courage|guts|way)',
      'by the (?:end of (?:the|this) (?:month|week|year)|weekend) (?:\\S+ )?(?:i|it|everyone|nobody|no one)',
      'done by the end of',
      '(?:so|then|and) i can (?:\\S+ )?(?:go|die|leave|follow|be gone|end it|join) (?:too|as well|with (?:him|her|them)|after|him|her)',
      'tonight (?:\\S+ )?(?:is|might be|could be|will be|may be) (?:\\S+ )?the (?:\\S+ )?night(?! (?:we|he|she|of the|for the|i (?:finish|finally ask)))',
      '(?:act|acting|acted) on (?:them|it|those|these|my|the) ?(?:thoughts?|urges?|feelings?|plans?)?(?= |$)(?! (?:it|stage))',
      '(?:brain|head|mind|thoughts?|something in me|part of me) (?:\\S+ ){0,3}?(?:telling|tells|tell|says|saying|wants?|begging|screaming) (?:me )?(?:to )?(?:\\S+ )?(?:do it|end it|die|jump|just end|give up|let go|disappear|stop existing)',
      '(?:turn|turning|jerk|jerking|let go of|letting go of|yank|yanking) the (?:steering )?wheel',
      '(?:step|stepping|stepped|jump|jumping|fall|falling) off (?:the )?(?:platform|balcony|roof|bridge|edge|ledge|building)',
      'this close to (?:\\S+ )?(?:stepping|jumping|doing it|ending|swallowing|cutting)',
      '(?:ask|asking|beg|begging|pray|praying|asked|begged) (?:god|the universe|him|anyone|someone) (?:\\S+ )?to (?:\\S+ )?(?:end|take|kill|let me)',
      '(?:want|need|feel like|about|close to|thought of|thoughts of) (?:\\S+ )?(?:ending (?:it|everything|things)|it over with)(?! with)',
      '(?:if|unless) (?:\\S+ ){2,9}?i am (?:out|gone|done|checking out)(?= |$)',
      '(?:life )?insurance (?:payouts?|policy|money|pays?|cover\\S*) (?:\\S+ ){0,6}?(?:cover|suicide|if i|it)',
      '(?:what happens to|who will (?:take|look after|feed|raise|get)) my (?:\\S+ ){1,6}?(?:if|when|after|once) i',
      'my (?:note|letter|goodbye) (?:\\S+ )?(?:is|sits|lies) (?:\\S+ )?(?:in|on|ready|written|under)',
      '(?:held|holding|hold) (?:\\S+ )?the (?:bottle|pills|blade|knife|razor|rope|gun)',
      '(?:you all|everyone|you guys|yall) (?:\\S+ )?(?:have|has|live|find) (?:\\S+ )?(?:good|happy|great|better|beautiful) (?:lives|life)',
      'i loved you all',
      '(?:its|it is) (?:finally )?time (?:for me )?to (?:go|leave|rest)(?= |$)(?! (?:to|home|for|out|back|on))',
      '(?:the noise|everything|my (?:head|brain|heart|mind)|the pain|it|this) to (?:\\S+ )?(?:stop|end|be quiet|go quiet|be over|go away)(?: all)? (?:for good|forever|permanently|for ever)',
      '(?:ive|have) thought (?:it|this|everything) through(?= |$)',
      'nothing (?:left )?(?:for me|to stay for|keeping me|holding me)(?: here)?'
    ]
  }
];
