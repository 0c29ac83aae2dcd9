import type { Tongue } from '../meaning';
import { englishSentences } from '../normalise';
import { englishPattern } from '../pattern';
import { categories } from './categories';
import { cues } from './cues';
import { idioms } from './idioms';
import { meetings } from './meetings';
import { signs } from './signs';
import { words } from './words';

const compile = (source: string): RegExp => englishPattern(source, { ...words, ...signs });

const denial =
  /(?:^| )(?:not|never|wasnt|werent|aint|couldnt|dont|do not|didnt|did not|wont|would not|wouldnt|isnt|arent|havent|have not|hasnt|no|nor|without|no longer|stopped|far from|cant (?:imagine|picture))(?: (?!stop|help|care|know|only|sure|but|why|if|because|resist|and|,|like|believe|understand|see|want to be|sleep|longer|one|matter)\S+){0,4}$/;
const distress =
  /(?:^|, )(?:i |it is )?(?:just|only|but|though|yet|however)(?: i)? (?:\S+ )?(?:dont|do not|cant|want|need|wish|hate|feel|cannot|the thoughts)(?: |$)|loud|this pain|feel like this/;
const oneself =
  /(?:^| )(?:i|me|my(?! (?:\S+ )?(?:novel|essay|story|song|poem|thesis|character|podcast|dissertation|script|play|class|seminar|sims?|game|rogue|patients?|job)(?: |$))|myself|mine|ive|im)(?= |$)/g;
const another = compile(
  '(?:{other}|{close}|his|her|their|character|people|celebrit\\S+|singer|actor|hero|heroine|protagonist|students?|patients?|you)'
);
const over =
  /(?:^| )(?:(?:years?|months|decades?) (?:ago|back)|used to|when i was|back (?:then|in)|in (?:high school|college|middle school|uni|university|my (?:teens|twenties|childhood|youth))|last (?:winter|summer|spring|fall|autumn|year)|as a (?:teen\S*|kid|child)|in (?:19|20)\d\d|long ago|had a plan once|in the past|(?:a|one) year ago|at (?:1\d|age))(?= |$)/;
const again =
  /(?:^| )(?:again|now|tonight|lately|still want|these days|right now|today|currently|back)(?= |$)/;
const stories =
  /(?:^| )(?:cult|sprints|actors?|news|murder mystery|movies?|films?|novels?|chapter|(?:my|the|a|main|her|his) characters?|poems?|essay (?:on|about)|documentary|episode|netflix|series|the game|in game|dnd|boss fight|last boss|lyrics|the (?:song|play|show|book)|a (?:song|play|book|story|podcast)|(?:english|history|psychology|literature|health) class|lectures?|thesis (?:on|about)|article|the news|headline|volunteer|hotline|helpline|training|workshop|seminar|campaign|pupils|protocol|paramedic|a gp|a vet|a teacher|i teach|firefighter|social worker|crisis (?:line|ward)|dissertation|podcast|poet|my (?:novel|essay|story|song|sims?|script)|murder mystery|level (?:\w+)|costume|graffitied|opera|what should you say|how do (?:i|you) (?:support|talk to|help)|warning signs|coursework|prevention|awareness|patients?|nursing|nurse|hospital shift|in a e|icu|laws?|detective|true crime|the vet|questionnaire|the form|survey|protagonist)(?= |$)/;

/** English, compiled. */
export const english: Tongue = {
  sentences: englishSentences,
  pause: ' , ',
  reach: { length: 160, overlap: 90 },
  idioms: idioms.map(compile),
  categories: categories.map(({ meaning, level, plain, rules }) => ({
    meaning,
    level,
    plain: plain ?? false,
    rules: rules.map(compile)
  })),
  cues: cues.map(({ weight, rules }) => ({ weight, rule: compile(rules.join('|')) })),
  meetings: meetings.map(({ meaning, level, signs: met, unless }) => ({
    meaning,
    level,
    signs: met.map(compile),
    unless: unless ? compile(unless) : null
  })),
  denied: (before) => denial.test(before.trimEnd()),
  stillHurting: (after) => distress.test(after.trim()),
  aboutAnother(before, match) {
    if (new RegExp(oneself.source).test(match)) return false;
    const lastOf = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
    const last = [...before.matchAll(another)].at(-1);
    if (!last) return false;
    // "my sister": the "my" inside the words for somebody else does not make it about oneself
    return last.index + last[0].length > lastOf(oneself);
  },
  aboutOneself: (before, match) =>
    new RegExp(oneself.source).test(` ${before.trim().split(' ').slice(-2).join(' ')} ${match}`),
  past: (sentence) => over.test(sentence) && !again.test(sentence),
  told: (sentence) => stories.test(sentence)
};
