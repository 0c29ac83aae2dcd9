import type { Category } from '../../meaning';

/** Worry about somebody else’s life, and bereavement by suicide. */
export const someoneElse: readonly Category[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    plain: true,
    rules: [
      '{close} ~8 (?:kill(?:ed|ing)? (?:him|her|them)sel\\S+|suicid\\S*|took (?:his|her|their) own life|hang(?:ed|ing)? (?:him|her|them)sel\\S+|hung (?:him|her|them)sel\\S+|attempted|overdosed|self harm\\S*|wants? to (?:die|end it|disappear|be dead)|end(?:ing|ed)? (?:it(?: all)?|(?:his|her|their) life|things)(?! with)|doesnt want to (?:be here|live|be alive)|dont want to (?:be here|live|be alive)|goodbye (?:messages?|notes?|letters?|posts?)|cuts on|cutting (?:him|her|them)self|going to die by|shot (?:him|her)self|jumped (?:off|from|in front)(?! (?:the (?:high|diving) board)))',
      '(?:lost|losing) (?:\\S+ ){1,5}?to suicide',
      '(?:he|she|they) (?:\\S+ ){0,4}?(?:killed (?:him|her|them)sel\\S+|took (?:his|her|their) own life|(?:wants?|is going|threaten\\S+|says) (?:\\S+ ){0,4}?(?:to )?(?:kill (?:him|her|them)sel\\S+|end it|die|end (?:his|her|their) life))',
      'bereaved by suicide',
      'suicide in (?:my|our) family',
      'survivor of suicide loss'
    ]
  }
];
