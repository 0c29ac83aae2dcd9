import type { Category } from '../../meaning';

/** Harm to another person, meant or feared. */
export const dangerToAnother: readonly Category[] = [
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    rules: [
      '(?:i|i am|i will|i would|im) (?:\\S+ ){0,2}?(?:going to|gonna|will|want to|wanna|about to|plan to|planning to|might|could) (?:\\S+ )?(?:\\S+ )?(?:kill|stab|shoot|murder|strangle|poison|smother|behead|slaughter|shoot up|burn down|bomb|drown) (?:up )?(?:him|her|them|my|the|everyone|everybody|that|those|people|someone|his|all of)(?! (?:time|process|bug|vibe|server|game|mood|cat|plant|weeds?|wasp|spider|mosquito\\S*|workout|interview|presentation|competition|test|exam|lights?|app|engine))',
      '(?:urges?|thoughts?|images?|scared i (?:will|might|could)|afraid i (?:will|might|could)|feel like (?:i might|i could)?|might|i might|i could) (?:\\S+ ){0,4}?(?:to |of |about )?(?:hurt|hurting|harm|harming|smother\\S*|shak\\S+|drown\\S*|throw\\S*|kill\\S*|do something to|dropping) (?:\\S+ )?(?:my|the|our) (?:\\S+ )?(?:baby|newborn|child|kids?|son|daughter|infant|toddler)',
      '(?:shoot up|blow up|burn down) (?:the|my|this) (?:place|school|office|building|house|church|mall)',
      'i (?:have|got) (?:the|a) (?:knife|gun) (?:\\S+ ){0,4}?(?:for him|for her|bag|waiting|them)',
      'make (?:them|him|her) all pay',
      'they all deserve (?:it|to die)'
    ]
  }
];
