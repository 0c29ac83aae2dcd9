import type { Category } from '../../meaning';

/** One’s own death or existence spoken of at all, when no idiom and nobody else explains it. */
export const mentions: readonly Category[] = [
  {
    meaning: 'mention',
    level: 'concern',
    rules: [
      '{self} {own}(?:die|dying|dead|death|deaths|suicide|alive|exist|existing|existence|grave|coffin|overdose|afterlife|unalive)',
      '(?:if|when|once|before|after|until|that|wish|hope) (?:\\S+ )?i (?:\\S+ )?(?:died|die|disappeared|vanished)',
      '(?:waiting|want|wanting|ready|meant|supposed|deserve|easier|prefer|better|hoping) to (?:\\S+ )?(?:die|be dead)',
      'meant to be (?:alive|here|born)',
      '(?:keep|still|always|why (?:do|did) i (?:\\S+ )?|have to) (?:waking|wake) up(?= |$)(?! (?:at|early|late|in the|to|with|tired|every hour|during|around|because|before))',
      'i (?:\\S+ )?(?:just|only|merely) exist',
      'i (?:dont|do not) live'
    ]
  }
];
