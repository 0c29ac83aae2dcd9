import type { Category } from '../meaning';

/** Danger that has another person in it: worry about somebody, harm by somebody, harm to somebody. */
export const others: readonly Category[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    plain: true,
    rules: [
      '{close} ~8 (?:kill(?:ed|ing)? (?:him|her|them)sel\\S+|suicid\\S*|took (?:his|her|their) own life|hang(?:ed|ing)? (?:him|her|them)sel\\S+|hung (?:him|her|them)sel\\S+|attempted|overdosed|self harm\\S*|wants? to (?:die|end it|disappear|be dead)|end(?:ing|ed)? (?:it(?: all)?|(?:his|her|their) life|things)(?! with)|doesnt want to (?:be here|live|be alive)|dont want to (?:be here|live|be alive)|goodbye (?:messages?|notes?|letters?|posts?)|cuts on|cutting (?:him|her|them)self|going to die by|shot (?:him|her)self|jumped (?:off|from|in front)(?! (?:the (?:high|diving) board)))',
      '(?:lost|losing) (?:\\S+ ){1,5}?to suicide|(?:he|she|they) (?:\\S+ ){0,4}?(?:killed (?:him|her|them)sel\\S+|took (?:his|her|their) own life|(?:wants?|is going|threaten\\S+|says) (?:\\S+ ){0,4}?(?:to )?(?:kill (?:him|her|them)sel\\S+|end it|die|end (?:his|her|their) life))',
      'bereaved by suicide|suicide in (?:my|our) family|survivor of suicide loss'
    ]
  },
  {
    meaning: 'danger-now',
    level: 'crisis',
    plain: true,
    rules: [
      '{attacker} (?:\\S+ ){0,8}?(?:hitting|banging on|breaking|kicking|outside|at|trying to (?:get|break)) (?:\\S+ ){0,3}?(?:door|window|flat|house|in|my room|my flat|everything)(?= (?:\\S+ ){0,12}?(?:kill|knife|hammer|gun|next|leave|please|hurt|scared|help|wont|drunk))',
      '{attacker} (?:\\S+ ){0,5}?(?:says?|said|saying|threaten\\S*|swears?|going to|gonna|told me|will|wants to|trying to) (?:\\S+ ){0,5}?(?:kill|murder|shoot|stab|strangle|hurt) (?:me|us|my (?:kids|children|mum|mom|sister|brother|baby))',
      '{attacker} (?:\\S+ ){0,5}?(?:choked|strangled|choking|strangling|suffocated|stabbed|shot at|raped|is raping|beat me up|beating) (?:me|us|my (?:mum|mom|sister|brother|kids|child|neck))(?! (?:at|to|in the (?:race|game)|by|on))',
      '(?:hands?|arm) (?:\\S+ )?(?:round|around|on|at) my (?:throat|neck)|held (?:\\S+ )?(?:a )?(?:gun|knife|blade) (?:to|at|against) (?:my|me)|pointed (?:a|the|his|her) (?:gun|knife)',
      '{attacker} (?:\\S+ ){0,4}?(?:got|has|have|with|holding|waving|grabbed|pulled) (?:\\S+ ){0,2}?(?:a )?(?:knife|gun|hammer|machete|axe|bat|weapon)(?! (?:skin|collection|in the game))',
      '{attacker} ~8 {violence} ~12 (?:locked|hiding|hid|barricaded|hide)|(?:locked|hiding|hid|barricaded) ~9 (?:from (?:him|her|them|my (?:dad|husband|boyfriend|ex|stepdad|father|partner))|{violence})',
      '(?:said|says) (?:we|i)(?: a|a)?re? (?:am |are )?next|(?:wont|will not) let (?:me|us) (?:leave|out|go home)|(?:keeps?|keeping|holding|held) (?:me|us) (?:locked|captive|prisoner|here against)',
      '(?:raped|assaulted|attacked) me (?:\\S+ ){0,4}?(?:ago|tonight|today|now|just|and (?:he|she|they))|just (?:raped|attacked|assaulted)|(?:being|been) (?:followed|stalked) (?:\\S+ ){0,3}?(?:home|right now|by)|next time (?:he|she|it) (?:will|would)'
    ]
  },
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    rules: [
      '(?:i|i am|i will|i would|im) (?:\\S+ ){0,2}?(?:going to|gonna|will|want to|wanna|about to|plan to|planning to|might|could) (?:\\S+ )?(?:\\S+ )?(?:kill|stab|shoot|murder|strangle|poison|smother|behead|slaughter|shoot up|burn down|bomb|drown) (?:up )?(?:him|her|them|my|the|everyone|everybody|that|those|people|someone|his|all of)(?! (?:time|process|bug|vibe|server|game|mood|cat|plant|weeds?|wasp|spider|mosquito\\S*|workout|interview|presentation|competition|test|exam|lights?|app|engine))',
      '(?:urges?|thoughts?|images?|scared i (?:will|might|could)|afraid i (?:will|might|could)|feel like (?:i might|i could)?|might|i might|i could) (?:\\S+ ){0,4}?(?:to |of |about )?(?:hurt|hurting|harm|harming|smother\\S*|shak\\S+|drown\\S*|throw\\S*|kill\\S*|do something to|dropping) (?:\\S+ )?(?:my|the|our) (?:\\S+ )?(?:baby|newborn|child|kids?|son|daughter|infant|toddler)',
      '(?:shoot up|blow up|burn down) (?:the|my|this) (?:place|school|office|building|house|church|mall)|i (?:have|got) (?:the|a) (?:knife|gun) (?:\\S+ ){0,4}?(?:for him|for her|bag|waiting|them)|make (?:them|him|her) all pay|they all deserve (?:it|to die)'
    ]
  },
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    plain: true,
    rules: [
      '(?:step ?)?(?:brother|father|dad|uncle|grandfather|cousin|boyfriend|coach|teacher|neighbou?r|stepbrother|stepfather|stepdad) (?:\\S+ )?(?:comes?|came|gets?|climbs?|sneaks?|walks?) (?:in|into|to) my (?:room|bed|bathroom)|watches me (?:shower|undress|sleep|change)',
      '(?:if|when) i (?:leave|tell|call|go|report|run|break up) (?:\\S+ ){0,5}?(?:he|she|they) (?:\\S+ ){0,4}?(?:find me|finish|kill|hurt|regret|pay|take the kids|destroy|come after)',
      '(?:found|read|saw) (?:my|his|her|their) (?:\\S+ )?(?:\\S+ )?(?:note|letter|goodbye)(?= (?:\\S+ ){0,14}?(?:reach|phone|missing|school|gone|answer|dont know|where)|$)',
      '(?:grabbed|twisted|pulled|yanked|pinned|dragged|choked|held) (?:me|my (?:wrist|arm|hair|neck|throat)) (?:\\S+ ){0,6}?(?:marks?|bruis\\S+|hurt|down|wall|floor|hard)|(?:left|gave me|have|covered in) (?:\\S+ )?(?:marks|bruises) (?:\\S+ ){0,4}?(?:me|he|she|my|from)|(?:i|me) made (?:him|her) do it',
      '(?:not|dont feel|do not feel|isnt|never) (?:\\S+ )?safe (?:\\S+ )?(?:at home|in (?:my|this|our) (?:own )?(?:home|house|flat|apartment|room)|with (?:him|her|them)|around (?:him|her|them|my))',
      '(?:scared|afraid|worried|terrified) (?:that )?i (?:will|might|could|would|am going to) (?:\\S+ )?(?:shake|hurt|hit|lose it with|harm|slap) (?:him|her|them|my|the)',
      '(?<!my (?:brother|dad|sister|son|friend) ){attacker} (?:\\S+ ){0,3}?(?:hits?|hit|slap(?:s|ped)?|punch(?:es|ed)?|kick(?:s|ed)?|beats?|beat|shoved?|shoves|pushed|choke[sd]?|grabs|hurts|burn(?:s|ed)|spits? on|spanks?|whips?) (?:me|us|my (?:mum|mom|sister|brother|mother|face|head))(?! (?:at|to the|in the (?:race|game|arm jokingly)|up|with (?:a|an) (?:pillow|snowball|question|ball|idea|bill|request)|by|on (?:insta|whatsapp|the leaderboard|points)|off|over the|deeply|a lot when|that|because he forgot|hard that))',
      '(?:hits?|beats?|slaps?|punch\\S*) me (?:with|when|sometimes|if|again|every|last|because|in front|but)|throws? (?:things|stuff|plates|objects)(?: at me)?(?= (?:at|when)|$)',
      '(?:touched|touches|touching|molest\\S*|groped|grop\\S+|abused?|abuses|assaulted|raped|grooming|groomed) (?:me|us|my (?:sister|brother|daughter|son))(?! (?:deeply|that|so much|how))|did things to me|(?:sexual|physical|sexually|domestic) (?:abuse\\S*|assault\\S*|violence)|was raped|was molested|our (?:little )?secret',
      '(?:photos?|pictures?|pics?|nudes?|videos?) (?:of me )?(?:\\S+ ){0,8}?(?:send (?:them|it)|post (?:them|it)|share (?:them|it)|wants? money|blackmail\\S*|threat\\S*|leak\\S*|unless|pay)|blackmail(?:ing|ed|s)? me|sextort\\S*',
      '(?:checks?|controls?|tracks?|reads?|takes?|took|goes through|monitors?) (?:\\S+ )?(?:my |all (?:the|my|our) )?(?:phone|messages|money|location|bank|cards?|passport|wages|salary) (?:\\S+ ){0,6}?(?:wont let|doesnt let|not allowed|ask to|have to ask|cant see|cant leave|isolat\\S*|friends|leave|permission)',
      '(?:wont|doesnt|not|never|dont) (?:\\S+ )?(?:let|allow\\S*|lets) me (?:to )?(?:see (?:my|any)|leave (?:the|my)|have (?:friends|money|a job|my own)|go (?:out|outside|anywhere)(?! on (?:weekdays|school)))|(?:have|need) to ask (?:\\S+ )?(?:permission )?to leave (?:the|my)',
      '(?:scared|afraid|terrified|frightened) (?:of|to go home|to be (?:home|alone with)) (?:\\S+ ){0,4}?(?:(?:my|his|her|because of) )?(?:my )?(?:boyfriend|girlfriend|husband|wife|partner|dad|father|stepfather|stepdad|mum|mom|mother|stepmother|uncle|ex|brother|him|her)(?= |$)(?! (?:judgement|opinion|reaction|cooking|dog))',
      '(?:tell|told|say) (?:any ?one|anybody|no one|someone|a soul|my (?:mum|mom|parents)) (?:\\S+ ){0,6}?(?:trouble|hurt|kill|secret|regret|punish\\S*|leave|believe)|if i tell',
      '(?:want|going|wanna) (?:\\S+ )?(?:to )?(?:hurt|destroy|make) (?:him|her|them) (?:\\S+ )?(?:the way|like|suffer|pay|feel|back|bleed)',
      'domestic violence|abusive (?:relationship|partner|husband|wife|boyfriend|girlfriend|father|mother|home|household|parents|marriage)|physically abusive|kicked (?:me )?out of (?:the|my) house|nowhere (?:safe )?to go'
    ]
  }
];
