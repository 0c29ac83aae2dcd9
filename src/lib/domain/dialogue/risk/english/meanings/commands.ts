import type { Category } from '../../meaning';

/** Voices that order it; not being safe from oneself. */
export const commands: readonly Category[] = [
  {
    meaning: 'command',
    level: 'crisis',
    plain: true,
    rules: [
      '(?:voices?|them|they|it|something|head|demons?|someone) (?:\\S+ ){0,4}?(?:tell(?:s|ing)?|told|sa(?:y|ys|id|ying)|command\\S*|scream\\S*|whisper\\S*|want\\S*) (?:\\S+ ){0,3}?(?:to |i should )(?:\\S+ )?(?:jump|die|kill (?:myself|him|her|them|my)|end (?:it|my)|do it|hurt (?:myself|him|her|them)|walk into|cut|step)',
      '(?:not|dont feel|do not feel) safe (?:\\S+ )?(?:by|with|around|from) (?:myself|me|my (?:own )?(?:thoughts|mind|head))',
      'not safe alone',
      '(?:danger|risk) to myself',
      '(?:dont|do not|cant) trust myself(?= (?:with|tonight|alone|around|not to|to (?:stay|be alone|keep)|right|near|at night)|$)'
    ]
  }
];
