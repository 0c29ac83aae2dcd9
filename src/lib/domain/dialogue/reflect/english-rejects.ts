import { never } from './never';

/** A thought marked as a thought may be said back; the same words bare would sound like the coach agreeing. */
const framed =
  /\bI(?:'m| am| was| keep| kept| still| always| just)* (?:feel|felt|feeling|think(?:ing)?|thought|afraid|scared|worried|convinced|terrified|nervous|wonder(?:ing)?|imagin\w+|telling myself|thinking|expect\w*|waiting for)\b|\bas if\b|\bfeels? like\b/i;

/** Verdicts, prophecies and other people's feelings: not for a coach to repeat as facts. */
const verdicts: readonly RegExp[] = [
  /\b(?:should(?:n't| not)?(?: have|'ve)?|ought to|supposed to)\b/i,
  /\bmy (?:own )?(?:fault|mistake)\b(?! was small)|\bblame\b|\bdeserve/i,
  /\bI(?:'m| am| was) (?:just |always |really )?(?:a|an|the|such|too|so|not|no|never|bad|terrible|awful|wrong|broken|nothing|hopeless|selfish|difficult|unlovable) ?(?:\w+ )?(?:mother|father|mum|mom|dad|parent|person|friend|partner|wife|husband|daughter|son|mess|disappointment|problem|enough|good|bad|terrible|horrible|awful|selfish|boring|needy|sensitive|much|joke|imposter|impostor|disaster|broken)\b/i,
  /\bI(?:'ll| will|'m going to| am going to)(?: just| probably| always)? (?:never|fail|lose|always|be alone|end up|mess|ruin)/i,
  /\b(?:nobody|no one|everyone|everybody|they all|people|he|she|they)(?: \w+)? (?:hates?|likes?|loves?|cares?|wants?|needs?|respects?|misses|understands?)(?: about)? (?:me|us)\b|\bdoesn't (?:love|like|care|want|respect|need)(?: about)? (?:me|us)\b|\bdon't (?:love|like|care|want|respect|need)(?: about)? (?:me|us)\b/i,
  /\bI (?:always |just |only )?(?:ruin|mess up|screw up|fail at|let \w+ down|disappoint)\w*\b/i,
  // obligations and confessions: bare, they would be the coach's order or the coach's charge
  /\b(?:not allowed to|I must\b|(?:have|need) to be)\b/i,
  /\bI(?:'ve| have| had)?(?: just| once| also| even)? (?:lied|cheated|stole|betrayed|hit|slapped|bullied|abandoned)\b|\b(?:something|so|been|was) (?:cruel|mean|awful|horrible|terrible)\b/i,
  /\bI (?:don't|never) (?:belong|matter|fit in|count)\b|\bI'm not (?:funny|clever|smart|pretty|interesting|worth)\b/i,
  /\b(?:I was|I'm|I am) the one who (?:missed|lost|broke|forgot|ruined|caused|left|failed)\b/i,
  /\bI can't do anything\b|\bnothing I do\b|\bI never do anything right\b/i
];

const question =
  /^(?:what|why|how|who|where|which|do|does|did|can|could|would|will|is|are|am|was|were|has|have you|any|anyone|maybe|please|let'?s|tell|help|give|imagine|guess|look)\b/i;
const fragment =
  /^(?:(?:the|that) (?:kind|sort|way|one|thing|part|feeling|type)\b(?! (?:is|was|that|I))|if|or|than|that|which|who|whom|whose|whether|as|until|unless|although|even though|while|because|since|except|especially|like|including|not that|not even|not once|not just|to|for|of|with|from|by|about)\b/i;
const opener = /^(?:when|whenever|every time|after|before|once|by the time|the moment)\b/i;
const loose =
  /\b(?:that|the|a|an|to|of|and|or|with|my|for|because|if|when|but|than|as|which|who|his|her|their|very|from)$|(?<!\b(?:I|he|she|it|they|we|there|that|who|what)) (?:is|was|are|were|am)$/i;
const pronoun = /^(?:it|this|that|these|those|it's|that's|its)\b/i;
const feelsLike = /^(?:it|it's|this) (?:feels?|felt|hurts?|scares?|makes?|made|took|been|has been)\b/i;
const third = /^(?:he|she|they|he's|she's|they're|him|her)\b/i;
const verb =
  /\b(?:am|is|are|was|were|be|been|have|has|had|do|does|did|feel|felt|lost|want|need|know|think|thought|got|get|gets|keep|keeps|kept|can|could|will|would|hates?|loves?|miss|misses|left|leaves?|broke|told|said|says?|went|go|goes|came|come|comes|worry|seems?|makes?|made|took|take|takes|gave|gives?|sat|stand|stood|lie|lay|eat|ate|cry|cried|read|wrote|saw|see|heard|hear|found|find|sold|ran|run|slept|sleep|woke|wake|live|lived|paid|pay|put|let|lets|spend|spent|bring|brought|buy|bought|hold|held|fell|fall|falls|grew|met|meet|sent|send|sends|shake|shakes|shook|sit|sits|snores?|starts?|begin|began|won|wear|tell|talk|talks|call|calls|hide|hid|check|checks|laugh|cook|drink|drank|drive|drove|speak|spoke|act|wait|say|stay|end|ends|dread|love|fight|fought|freeze|froze|go|teach|taught|try|tries|work|works|help|helps|change|changes|give|forget|forgot|forgets|leave|\w+ed|\w+n't)\b|'(?:m|s|re|ve|d|ll)\b/i;
const self = /\b(?:I|I'm|I've|I'd|I'll|me|my|myself|mine|we|us|our|we're|we've)\b/i;
const trivial =
  /^(?:I'm (?:fine|ok|okay|good|not sure|sorry|here|back|just tired)|I (?:don't )?know|I guess(?: so)?|it is what it is|I see|that's (?:it|all|true|right)|here I am|I was fine|it's fine|I know that|nothing (?:happened|much)(?: today)?|I don't have a choice|I need help|I want to talk.*|I (?:just )?wanted to (?:say|talk|vent).*)$/i;

const small = new Set(
  (
    "i i'm i've i'd i'll me my we us our he she they him her them it it's its this that that's these those one ones there here what " +
    "who how do does did don't doesn't didn't can can't could couldn't will won't would wouldn't am is are was were be been " +
    "have has had haven't hasn't the a an and but or so to of in on at for with from by about just still really very too even " +
    'also all always never again now then know say said says keep keeps kept mean means see seeing get got think going go'
  ).split(' ')
);

/** Words that say something by themselves; "I don't know what that means" has none. */
const weight = (clause: string): number =>
  (clause.toLowerCase().match(/[a-z'-]+/g) ?? []).filter((word) => !small.has(word)).length;

// about the writing itself, or said to whoever reads: not what the person came with
const aside =
  /\b(?:write something|writing this|typing this|say this|right to say|how to start|where to start|what to say|what this (?:does|is)|bother|been a while|here we go|I'd like to talk)\b/i;

// said the other way round, or a small word that becomes the opinion of whoever repeats it
const wry =
  /\bguess (?:I'm|I am|I was|that's|that makes|it's)\b|\b(?:of course|apparently|obviously|lucky me|good for me|how nice|just great|oh joy|go me|as you do)\b|^(?:great|brilliant|wonderful|lovely|fantastic|perfect),|\bI have the (?:face|body|brain) of\b/i;
/** Hangs from a clause that is not said back with it. */
const continued = /^(?:\w+(?:'\w+)? )?(?:also|either|instead|too)\b|^(?:mine|yours) and\b/i;
/** Begins with a deed without saying whose, and goes on: said back, it reads as an order or a telegram. */
const ownerless =
  /^(?:took|got|did|made|came|left|drove|told|said|went|had|saw|ran|spent|kept|found|gave|sat|ate)\b.* and /i;

const count = (clause: string): number => clause.split(/\s+/).length;

/** Why a piece cannot be said back as a statement; null when it can. */
export function refusal(clause: string): string | null {
  const words = count(clause);
  if (never.en.test(clause)) return 'never';
  if (/\b(?:you|your|you're|yours|u|ur|ya)\b/i.test(clause)) return 'speaks to somebody';
  if (words < 4 || words > 20) return 'length';
  if (question.test(clause) || /\?/.test(clause)) return 'question';
  if (fragment.test(clause)) return 'fragment';
  if (wry.test(clause)) return 'wry';
  if (continued.test(clause) || ownerless.test(clause)) return 'points at nothing';
  if (
    opener.test(clause) &&
    !/, (?:I|my|we|the|he|she|they|it|nobody|everyone)\b| (?:I|my) .* (?:I|my|the) /i.test(clause)
  )
    return 'opener without a main clause';
  if (loose.test(clause)) return 'loose end';
  if (pronoun.test(clause) && !feelsLike.test(clause)) return 'points at nothing';
  if (third.test(clause) && words < 6) return 'points at nothing';
  if (!verb.test(clause)) return 'no verb';
  if (/["“”]/.test(clause)) return 'quotes';
  if ((clause.match(/\(/g) ?? []).length !== (clause.match(/\)/g) ?? []).length) return 'half a bracket';
  if (aside.test(clause)) return 'about the writing';
  if (trivial.test(clause) || weight(clause) < (words > 6 ? 2 : 1)) return 'says little';
  if (
    /^I(?:'ve|'d| have| had)?(?: just| still| also| never| keep| kept| then)? \w+ (?:it|them|that|those|one)\b(?! (?:was|is|when|how|the|my|she|he|they|I|we)\b)/.test(
      clause
    )
  )
    return 'points at nothing';
  if (words < 7 && /\b(?:it|that|this|them|those|so)$/i.test(clause)) return 'points at nothing';
  if (!framed.test(clause) && verdicts.some((verdict) => verdict.test(clause))) return 'verdict';
  if (framed.test(clause) && /\bshould(?:n't)?\b/i.test(clause)) return 'verdict';
  return null;
}

export const speaksOfSelf = (clause: string): boolean => self.test(clause);
