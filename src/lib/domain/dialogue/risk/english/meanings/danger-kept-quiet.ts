import type { Category } from '../../meaning';

/** Violence, abuse, control and threats that go on behind a door. */
export const dangerKeptQuiet: readonly Category[] = [
  {
    meaning: 'danger-kept-quiet',
    level: 'concern',
    plain: true,
    rules: [
      '(?:step ?)?(?:brother|father|dad|uncle|grandfather|cousin|boyfriend|coach|teacher|neighbou?r|stepbrother|stepfather|stepdad) (?:\\S+ )?(?:comes?|came|gets?|climbs?|sneaks?|walks?) (?:in|into|to) my (?:room|bed|bathroom)',
      'watches me (?:shower|undress|sleep|change)',
      '(?:if|when) i (?:leave|tell|call|go|report|run|break up) (?:\\S+ ){0,5}?(?:he|she|they) (?:\\S+ ){0,4}?(?:find me|finish|kill|hurt|regret|pay|take the kids|destroy|come after)',
      '(?:found|read|saw) (?:my|his|her|their) (?:\\S+ )?(?:\\S+ )?(?:note|letter|goodbye)(?= (?:\\S+ ){0,14}?(?:reach|phone|missing|school|gone|answer|dont know|where)|$)',
      '(?:grabbed|twisted|pulled|yanked|pinned|dragged|choked|held) (?:me|my (?:wrist|arm|hair|neck|throat)) (?:\\S+ ){0,6}?(?:marks?|bruis\\S+|hurt|down|wall|floor|hard)',
      '(?:left|gave me|have|covered in) (?:\\S+ )?(?:marks|bruises) (?:\\S+ ){0,4}?(?:me|he|she|my|from)',
      '(?:i|me) made (?:him|her) do it',
      '(?:not|dont feel|do not feel|isnt|never) (?:\\S+ )?safe (?:\\S+ )?(?:at home|in (?:my|this|our) (?:own )?(?:home|house|flat|apartment|room)|with (?:him|her|them)|around (?:him|her|them|my))',
      '(?:scared|afraid|worried|terrified) (?:that )?i (?:will|might|could|would|am going to) (?:\\S+ )?(?:shake|hurt|hit|lose it with|harm|slap) (?:him|her|them|my|the)',
      '(?<!my (?:brother|dad|sister|son|friend) ){attacker} (?:\\S+ ){0,3}?(?:hits?|hit|slap(?:s|ped)?|punch(?:es|ed)?|kick(?:s|ed)?|beats?|beat|shoved?|shoves|pushed|choke[sd]?|grabs|hurts|burn(?:s|ed)|spits? on|spanks?|whips?) (?:me|us|my (?:mum|mom|sister|brother|mother|face|head))(?! (?:at|to the|in the (?:race|game|arm jokingly)|up|with (?:a|an) (?:pillow|snowball|question|ball|idea|bill|request)|by|on (?:insta|whatsapp|the leaderboard|points)|off|over the|deeply|a lot when|that|because he forgot|hard that))',
      '(?:hits?|beats?|slaps?|punch\\S*) me (?:with|when|sometimes|if|again|every|last|because|in front|but)',
      'throws? (?:things|stuff|plates|objects)(?: at me)?(?= (?:at|when)|$)',
      '(?:touched|touches|touching|molest\\S*|groped|grop\\S+|abused?|abuses|assaulted|raped|grooming|groomed) (?:me|us|my (?:sister|brother|daughter|son))(?! (?:deeply|that|so much|how))',
      'did things to me',
      '(?:sexual|physical|sexually|domestic) (?:abuse\\S*|assault\\S*|violence)',
      'was raped',
      'was molested',
      'our (?:little )?secret',
      '(?:photos?|pictures?|pics?|nudes?|videos?) (?:of me )?(?:\\S+ ){0,8}?(?:send (?:them|it)|post (?:them|it)|share (?:them|it)|wants? money|blackmail\\S*|threat\\S*|leak\\S*|unless|pay)',
      'blackmail(?:ing|ed|s)? me',
      'sextort\\S*',
      '(?:checks?|controls?|tracks?|reads?|takes?|took|goes through|monitors?) (?:\\S+ )?(?:my |all (?:the|my|our) )?(?:phone|messages|money|location|bank|cards?|passport|wages|salary) (?:\\S+ ){0,6}?(?:wont let|doesnt let|not allowed|ask to|have to ask|cant see|cant leave|isolat\\S*|friends|leave|permission)',
      '(?:wont|doesnt|not|never|dont) (?:\\S+ )?(?:let|allow\\S*|lets) me (?:to )?(?:see (?:my|any)|leave (?:the|my)|have (?:friends|money|a job|my own)|go (?:out|outside|anywhere)(?! on (?:weekdays|school)))',
      '(?:have|need) to ask (?:\\S+ )?(?:permission )?to leave (?:the|my)',
      '(?:scared|afraid|terrified|frightened) (?:of|to go home|to be (?:home|alone with)) (?:\\S+ ){0,4}?(?:(?:my|his|her|because of) )?(?:my )?(?:boyfriend|girlfriend|husband|wife|partner|dad|father|stepfather|stepdad|mum|mom|mother|stepmother|uncle|ex|brother|him|her)(?= |$)(?! (?:judgement|opinion|reaction|cooking|dog))',
      '(?:tell|told|say) (?:any ?one|anybody|no one|someone|a soul|my (?:mum|mom|parents)) (?:\\S+ ){0,6}?(?:trouble|hurt|kill|secret|regret|punish\\S*|leave|believe)',
      'if i tell',
      '(?:want|going|wanna) (?:\\S+ )?(?:to )?(?:hurt|destroy|make) (?:him|her|them) (?:\\S+ )?(?:the way|like|suffer|pay|feel|back|bleed)',
      'domestic violence',
      'abusive (?:relationship|partner|husband|wife|boyfriend|girlfriend|father|mother|home|household|parents|marriage)',
      'physically abusive',
      'kicked (?:me )?out of (?:the|my) house',
      'nowhere (?:safe )?to go'
    ]
  }
];
