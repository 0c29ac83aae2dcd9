import type { Meeting } from '../../meaning';

/** Somebody else's life. */
export const worries: readonly Meeting[] = [
  {
    meaning: 'someone-else',
    level: 'concern',
    signs: [
      '{close}|a text from|my (?:mum|dad|mom)s? |this guy|he|she',
      '(?:giving away (?:her|his|their)|wishes? (?:he|she|they) (?:were|was) dead|be over soon|arms all cut|has a plan|cant go on|be(?:tter)? off if (?:he|she)|if (?:he|she) was gone|wanting to die|wants to (?:die|shoot)|hung himself|hung herself|took an overdose|in (?:intensive care|heaven soon)|with a blade|stockpiling|saying thank you for everything|to suicide|killed (?:him|her)self|say the word|isnt answering|with grandma)'
    ],
    unless: 'film|novel|movie|series|the show|song'
  }
];
