import type { Category } from '../../meaning';

/** Violence by another person, now. */
export const dangerNow: readonly Category[] = [
  {
    meaning: 'danger-now',
    level: 'crisis',
    plain: true,
    rules: [
      '{attacker} (?:\\S+ ){0,8}?(?:hitting|banging on|breaking|kicking|outside|at|trying to (?:get|break)) (?:\\S+ ){0,3}?(?:door|window|flat|house|in|my room|my flat|everything)(?= (?:\\S+ ){0,12}?(?:kill|knife|hammer|gun|next|leave|please|hurt|scared|help|wont|drunk))',
      '{attacker} (?:\\S+ ){0,5}?(?:says?|said|saying|threaten\\S*|swears?|going to|gonna|told me|will|wants to|trying to) (?:\\S+ ){0,5}?(?:kill|murder|shoot|stab|strangle|hurt) (?:me|us|my (?:kids|children|mum|mom|sister|brother|baby))',
      '{attacker} (?:\\S+ ){0,5}?(?:choked|strangled|choking|strangling|suffocated|stabbed|shot at|raped|is raping|beat me up|beating) (?:me|us|my (?:mum|mom|sister|brother|kids|child|neck))(?! (?:at|to|in the (?:race|game)|by|on))',
      '(?:hands?|arm) (?:\\S+ )?(?:round|around|on|at) my (?:throat|neck)',
      'held (?:\\S+ )?(?:a )?(?:gun|knife|blade) (?:to|at|against) (?:my|me)',
      'pointed (?:a|the|his|her) (?:gun|knife)',
      '{attacker} (?:\\S+ ){0,4}?(?:got|has|have|with|holding|waving|grabbed|pulled) (?:\\S+ ){0,2}?(?:a )?(?:knife|gun|hammer|machete|axe|bat|weapon)(?! (?:skin|collection|in the game))',
      '{attacker} ~8 {violence} ~12 (?:locked|hiding|hid|barricaded|hide)',
      '(?:locked|hiding|hid|barricaded) ~9 (?:from (?:him|her|them|my (?:dad|husband|boyfriend|ex|stepdad|father|partner))|{violence})',
      '(?:said|says) (?:we|i)(?: a|a)?re? (?:am |are )?next',
      '(?:wont|will not) let (?:me|us) (?:leave|out|go home)',
      '(?:keeps?|keeping|holding|held) (?:me|us) (?:locked|captive|prisoner|here against)',
      '(?:raped|assaulted|attacked) me (?:\\S+ ){0,4}?(?:ago|tonight|today|now|just|and (?:he|she|they))',
      'just (?:raped|attacked|assaulted)',
      '(?:being|been) (?:followed|stalked) (?:\\S+ ){0,3}?(?:home|right now|by)',
      'next time (?:he|she|it) (?:will|would)'
    ]
  }
];
