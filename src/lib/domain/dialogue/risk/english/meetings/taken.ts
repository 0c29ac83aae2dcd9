import type { Meeting } from '../../meaning';

/** Taken already, or about to be: medical help comes first. */
export const taken: readonly Meeting[] = [
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~6 {poison}', '{me}'],
    unless: 'mask|soup|tea|jam|smoothie|shirt|rain|recycl\\S+|charger|water|wine'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~5 {much} ~4 {medicine}', '{me}'],
    unless: 'toothache|headache|cold|flu|doctor|how many|how much'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: ['{taken} ~5 {medicine}', '{unwell}'],
    unless: 'two|doctor|prescribed|dose|tooth\\S*|headache|nurse|upped|clinic'
  },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:took|taken|mixed|swallowed|drank|injected) (?:\\S+ )?(?:all of (?:it|them)|everything|it all|too many|way too much)',
      '{me}'
    ],
    unless: 'trains?|photos?|exams?|notes|classes'
  },
  { meaning: 'means', level: 'crisis', signs: ['too many ~2 {medicine}', '{me}'] },
  {
    meaning: 'means',
    level: 'crisis',
    signs: [
      '(?:mix|mixing|with|and|whiskey|whisky|vodka|alcohol|drunk) ~8 {medicine}',
      'dont call|call anyone|sleep for ?ever|not wake|next$|maybe i wont|lol what if|forever'
    ]
  }
];
