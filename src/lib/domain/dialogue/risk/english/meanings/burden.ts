import type { Category } from '../../meaning';

/** Being a burden; others better off. */
export const burden: readonly Category[] = [
  {
    meaning: 'burden',
    level: 'crisis',
    rules: [
      '{people} (?:\\S+ ){0,4}?(?:better|happier|easier|freer|free|relieved|fine|off|lighter|safer|best|nicer|thrive) (?:\\S+ ){0,3}?(?:without me|if i (?:was|were|am|died|wasnt|werent|didnt|never|left|disappeared|killed|just)|when i|once i|with me (?:gone|dead|not)|after i|not having me)',
      '{people} (?:\\S+ ){0,4}?(?:better|happier|easier|free) (?:off )?(?:\\S+ )?(?:without me|with me gone)',
      'without me (?:in it|here|around|alive|\\S+ (?:better|happier))',
      'kids (?:will|would|ll) be better off',
      '(?:family|kids|wife|husband|children|parents) deserves? (?:\\S+ )?better than me'
    ]
  },
  {
    meaning: 'burden',
    level: 'concern',
    rules: [
      'i (?:\\S+ )?(?:cant|can not|cannot) be (?:fixed|helped|saved|loved|repaired)',
      '(?:being|am|be) (?:a|the) (?:problem|nuisance|weight|disappointment|inconvenience) (?:for|to) (?:people|everyone|them|my|others)',
      '(?:living|life|being alive|existing|existence) (?:\\S+ )?(?:is|feels|felt|seems) (?:\\S+ )?(?:\\S+ )?(?:a chore|a punishment|a sentence|a prison|too (?:much|hard|heavy|long)|exhausting|torture|pain|suffering|a burden)',
      '(?:i |i am |feel like |being |such |like |just |nothing but |me )(?:\\S+ )?(?:a |an )?(?:\\S+ )?(?:burden|waste of (?:space|air|oxygen|life|skin|a person|time and space)|dead weight|parasite|liability|deadweight|drain on)(?! (?:on the (?:group|project|team|class)|asking|for asking|at work))',
      '(?:never|not) have (?:had|have) me',
      'never had me',
      'should(?:nt)? (?:not )?have (?:\\S+ ){0,2}?(?:had me|had kids|been born|abort\\S*|an abortion)',
      'ruin(?:s|ed|ing)? (?:\\S+ )?(?:everyones?|everybodys?|their|my (?:kids|familys|parents|wifes|husbands)|peoples?) (?:lives|life)',
      '(?:drag|dragging|pull|bring)(?:ing)? (?:\\S+ )?(?:everyone|everybody|my family|them all|people) down',
      '(?:that|the fact that|because) i exist',
      'taking up (?:room|space|air|oxygen)',
      '(?:everyone|they|all) (?:\\S+ )?(?:would|d|will|might|ll) (?:\\S+ )?(?:be )?(?:\\S+ )?(?:happier|better|relieved|fine) (?:\\S+ )?without me',
      '(?:hate|despise|loathe|disgusted (?:by|with)|cant stand) (?:\\S+ )?(?:myself|who i am|being me|what i am|the person i)(?= (?:so|and|more|every|for (?:existing|being|what)|, |i|because|that|with|too|completely)|$)(?! (?:a bit|lol|haha))',
      'i (?:\\S+ )?hate myself(?! (?:a bit|lol|haha|for (?:eating|missing|procrast\\S*|buying|that)|a little))',
      'self (?:hatred|loathing|hate)',
      'deserve (?:\\S+ )?(?:to (?:suffer|rot|be alone|be punished|be hurt)|nothing good|all of it)',
      '(?:not|dont|isnt|do not) (?:\\S+ )?(?:worth|deserve) (?:\\S+ )?(?:saving|to be saved|helping|help|love|to be loved|anything|to be happy)',
      '(?:no one|nobody) (?:\\S+ )?(?:cares?|gives a \\S+) (?:\\S+ )?(?:if|whether|about) (?:i|me)',
      'better with someone else',
      'better mother',
      'unfit mother'
    ]
  }
];
