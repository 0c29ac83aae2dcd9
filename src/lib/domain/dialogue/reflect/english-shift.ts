const adverb = '(?:just|really|also|still|always|even|already|never|only|probably|honestly|\\w+ly)';

/** Ordered: longer forms before the bare "I", marked so that what is already turned is not turned again. */
const turns: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/^(?:me and my (\w+)|my (\w+) and (?:me|I))\b/i, '@you and @your $1$2'],
  [/^([A-Z]\w+|he|she|they) and (?:me|I)\b/, '@you and $1'],
  [
    /^(Mum|Mom|Mummy|Dad|Daddy|Grandma|Grandpa|Grandad|Granddad|Nan|Nana|Gran|Granny)\b/,
    (family: string) => `@your ${family.toLowerCase()}`
  ],
  [/\bam I\b/g, 'are @you'],
  [/\bwas I\b/g, 'were @you'],
  [/\bI'm\b/g, "@you're"],
  [new RegExp(`\\bI (${adverb} )?am\\b`, 'g'), '@you $1are'],
  [new RegExp(`\\bI (${adverb} )?was\\b`, 'g'), '@you $1were'],
  [new RegExp(`\\bI (${adverb} )?wasn't\\b`, 'g'), "@you $1weren't"],
  [/\bI've\b/g, "@you've"],
  [/\bI'd\b/g, "@you'd"],
  [/\bI'll\b/g, "@you'll"],
  [/\bwe're\b/gi, "@you're"],
  [/\bwe've\b/gi, "@you've"],
  [/\bwe'd\b/gi, "@you'd"],
  [/\bwe'll\b/gi, "@you'll"],
  [/\bmyself\b/gi, '@yourself'],
  [/\bourselves\b/gi, '@yourselves'],
  [/\bmine\b/gi, '@yours'],
  [/\bours\b/gi, '@yours'],
  [/\b(?:my|our)\b/gi, '@your'],
  [/\b(?:me|us)\b/g, '@you'],
  [/\bI\b/g, '@you'],
  [/\bwe\b/gi, '@you']
];

/** "the part where Dana asks me" -> "the part where Dana asks you": the same words, said to the person. */
export const shiftEnglish = (clause: string): string =>
  turns
    .reduce(
      (said, [mine, yours]) =>
        typeof yours === 'string' ? said.replace(mine, yours) : said.replace(mine, yours),
      clause
    )
    .replace(/@/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A capital and a full stop. */
export const sentence = (words: string): string => {
  const said = words.replace(/[\s.,;:!…]+$/, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
