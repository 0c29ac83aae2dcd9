import type { Meeting } from '../../meaning';

/** A baby or a child in danger from the one who looks after it. */
export const children: readonly Meeting[] = [
  {
    meaning: 'danger-to-another',
    level: 'crisis',
    signs: [
      '{child}',
      '(?:face under|held (?:him|her|his face|her face) under|nearly (?:threw|dropped|shook)|squeezed (?:him|her) too|under the (?:bath ?)?water|pillow in my hands|drop (?:her|him) down|take us both|in the river|cant be trusted|before i hurt|scared i will do it|harm (?:him|her)|hurt (?:him|her)|scared of my hands|beat my)',
      '(?:i|me|my)'
    ],
    unless: 'feelings|in the (?:film|show)|ball'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:baby|newborn|birth|postpartum|pram|becoming a mother|when he cries|she screams|the cot|my baby)',
      '(?:behind glass|someone elses|no bond|dont feel anything|just dread|detached|every minute|dont want|wont stop|something happening to|frightened of being alone|horrible pictures|knives are locked|stare at the wall|monster|all day every|canal|river|be dead|was dead|wont be here)'
    ],
    unless: 'midwife says|the film'
  }
];
