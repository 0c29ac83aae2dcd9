import type { Meeting } from '../../meaning';

/** Voices and visions that order harm; minds racing past sleep; what nobody else hears. */
export const visions: readonly Meeting[] = [
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      '(?:voices?|the (?:tv|television|radio|mirror|wall|code)|people in the mirror|angels?|god|jesus|demons?|they|whispers?|it) ~4 (?:told|tell|tells|say|says|saying|wants?|flash|said|whisper|keeps? saying)',
      '(?:knife|jump|leave my body|die|kill|fly|come home|cut|burn|glass|belt|heart|should do it|do it|my body)',
      '(?:me|i|my|louder|wall)'
    ],
    unless: 'doctor|boss|mum|mom|parents|film|show|song|lyrics|band|recipe|haircut|hairdresser'
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      '(?:i am|im) (?:not real|already dead|jesus|god|chosen)|(?:chip|maggots|bugs|thing) ~5 (?:in|under|out of) my (?:chest|skin|arm|head)',
      '(?:die|friday|knife|traffic|wake|burn|body|match|lighter|cut|walk)'
    ]
  },
  {
    meaning: 'command',
    level: 'crisis',
    signs: [
      'only way ~6 (?:stop (?:them|it)|get it out|out|save)',
      '(?:heart|knife|blade|dead|die|fire|burn)'
    ]
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:neighbou?rs?|flatmate|people|government|phone|they|police|radio|adverts?|ceiling|pipes|through the (?:wall|ceiling|floor))',
      '(?:listening|read what i|reading my|what i am thinking|planning against|plotting|cloned|bugged|poison in my|puts something in|swapped|messages in|writing down what|sending me messages|said my name|my name from)',
      '(?:me|my|i)'
    ],
    unless: 'noise|party|music|landlord|hack(?:ed|ers)|charity'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:a man|someone|people|figures?|faces?|my name) ~6 (?:who isnt there|isnt there|from the (?:radio|tv|wall)|in the corner|for other people|only i can)',
      '(?:i|me|my)'
    ]
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:no sleep|havent (?:needed )?(?:slept|sleep)|not needed sleep|dont need to sleep|not slept|slept (?:two|three|four) hours|without sleep|since \\S+day|five nights)',
      '(?:ideas|compan(?:y|ies)|savings|chosen|heal|powerful|how it all connects|furniture|fantastic|quit my job|bought|mission|genius|started (?:two|three|four))'
    ],
    unless: 'baby|shift|exam'
  },
  {
    meaning: 'body-and-mind',
    level: 'concern',
    signs: [
      '(?:swapped|replaced|impostor) ~5 (?:mother|mum|wife|husband|family|dad)|woman who looks the same',
      '(?:my|same|i)'
    ]
  }
];
