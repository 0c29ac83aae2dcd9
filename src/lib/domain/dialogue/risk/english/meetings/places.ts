import type { Meeting } from '../../meaning';

/** A place to die at, and what draws there. */
export const places: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '(?:{heights}|{rails})', '{pull}'],
    unless:
      'terrace|fireworks|restaurant|sunrise|diving board|wedding|view was|friends and|gym|bus (?:was|is)|delayed|missed the'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{me}', '{water}', '{draw}'],
    unless: 'picnic|kayak|swim(?:ming)?|holiday|beach day|fishing|freezing'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:standing|sitting|stood|sat|climbed) ~3 (?:{heights}|{water}|{rails})',
      '(?:wrong side|dont know what i|an hour ago|or i would have|not (?:for )?(?:a )?(?:photo|walk)|right now|alone at)'
    ]
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:walk|went for a walk|walking|drive|drove|driving|going) ~8 (?:edge|quarry|cliff|tracks|bridge|level crossing)',
      '{me}',
      '(?:wait|told|so far|or i would|edge|done it|every (?:day|time|night))'
    ],
    unless: 'sang|sunrise|closed'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['(?:drive|crash|steer|turn) ~3 (?:my |the )?(?:car|truck|bike|wheel) ~2 (?:into|off)', '{me}']
  }
];
