import { graver, type Meaning, type RiskLevel, type Stretch, type Tongue } from './meaning';

/** What one set of rules found in a text. */
export interface Finding {
  level: RiskLevel;
  /** The category that decided; null when nothing was found. */
  meaning: Meaning | null;
}

/** Stands where an idiom stood; no rule matches it. */
const mask = '\u2042';

const about: ReadonlySet<Meaning> = new Set(['danger-now', 'danger-kept-quiet', 'danger-to-another']);

interface Rule {
  level: 'concern' | 'crisis';
  meaning: Meaning;
  plain: boolean;
}

/** What a match keeps after what stands around it: denial, another person, the past, a story. */
function softened(tongue: Tongue, sentence: string, match: RegExpMatchArray, rule: Rule): Finding {
  const { level, meaning } = rule;
  const nothing: Finding = { level: 'none', meaning: null };
  const start = match.index ?? 0;
  const before = sentence.slice(0, start);
  const told = tongue.told(sentence);
  const past = tongue.past(sentence);
  if (rule.plain) {
    if (told) return about.has(meaning) && level === 'crisis' ? { level: 'concern', meaning } : nothing;
    return { level: past ? 'concern' : level, meaning };
  }
  if (meaning === 'mention') {
    // such a match runs from "I" to the word itself, so what softens it stands inside
    const within = `${before}${match[0].replace(/ ?\S+$/, '')}`;
    const softer = told || tongue.denied(before) || tongue.denied(within) || tongue.aboutAnother(within, '');
    return softer ? nothing : { level, meaning };
  }
  if (tongue.denied(before))
    return tongue.stillHurting(sentence.slice(start + match[0].length))
      ? { level: 'concern', meaning }
      : nothing;
  if (tongue.aboutAnother(before, match[0]))
    return told ? nothing : { level: 'concern', meaning: 'someone-else' };
  // a story is only a story while nobody says "I" in it
  if (told) return tongue.aboutOneself(before, match[0]) ? { level: 'concern', meaning } : nothing;
  return { level: past ? 'concern' : level, meaning };
}

/** The graver of two findings; of two as grave, the one about the person writing; a weapon in another's hand is danger. */
function weightier(a: Finding, b: Finding): Finding {
  if (a.level === b.level && a.meaning === 'means' && b.meaning === 'danger-now') return b;
  if (a.level === b.level) return a.meaning === 'someone-else' && b.meaning !== null ? b : a;
  return graver(a.level, b.level) === a.level ? a : b;
}

/** Longest stretch the rules look at in one go, characters; neighbours share the overlap. */
const window = { length: 240, overlap: 80 } as const;

/** From this sum of weights on, cues that are nothing alone are worth asking about. */
const enough = 0.75;

/** People at night write without full stops; gaps in rules would make one endless sentence slow to search. */
function windows(sentence: string, { length, overlap }: Stretch): string[] {
  if (sentence.length <= length) return [sentence];
  const parts: string[] = [];
  for (let from = 0; from + overlap < sentence.length; from += length - overlap) {
    const part = sentence.slice(from, from + length);
    // half a word at either end is dropped; the neighbour has it whole
    parts.push(part.replace(from > 0 ? /^[a-z0-9]+ / : /^$/, '').trim());
  }
  return parts;
}

/** What signs that stand together in one passage mean, softened by what stands around them. */
function met(passage: string, tongue: Tongue): Finding {
  let found: Finding = { level: 'none', meaning: null };
  for (const { meaning, level, signs, unless } of tongue.meetings) {
    if (found.level === 'crisis' && !(meaning === 'danger-now' && found.meaning === 'means')) continue;
    const spans = places(passage, signs);
    if (!spans || (unless && passage.search(unless) >= 0)) continue;
    const start = Math.min(...spans.map(([from]) => from));
    const span = passage.slice(start, Math.max(...spans.map(([, to]) => to)));
    const match = Object.assign([span], { index: start }) as RegExpMatchArray;
    found = weightier(found, softened(tongue, passage, match, { meaning, level, plain: about.has(meaning) }));
  }
  return found;
}

/** Where each of the signs first stands, start and end; null as soon as one is missing. */
function places(passage: string, signs: readonly RegExp[]): [number, number][] | null {
  const spans: [number, number][] = [];
  for (const sign of signs) {
    sign.lastIndex = 0;
    const match = sign.exec(passage);
    if (!match) return null;
    spans.push([match.index, match.index + match[0].length]);
  }
  return spans;
}

/** Whether the weak cues of a passage add up to a question, said of oneself and of no story. */
function weighs(passage: string, tongue: Tongue): boolean {
  let weight = 0;
  for (const cue of tongue.cues) if (passage.search(cue.rule) >= 0) weight += cue.weight;
  return weight >= enough && !tongue.told(passage);
}

/** One language's judgement of a text: the gravest thing any sentence or passage says, or many weak cues together. */
export function assess(text: string, tongue: Tongue): Finding {
  let found: Finding = { level: 'none', meaning: null };
  const sentences = [...new Set(tongue.sentences(text))];
  const hide = (said: string): string =>
    tongue.idioms.reduce((rest, idiom) => rest.replace(idiom, mask), said);
  const parts = [...new Set(sentences.flatMap((sentence) => windows(sentence, window)))].map(hide);
  const left: string[] = [];
  for (const masked of parts) {
    let rest = masked;
    for (const category of tongue.categories) {
      if (found.level === 'crisis') return found;
      for (const rule of category.rules)
        for (const match of (category.meaning === 'mention' ? rest : masked).matchAll(rule)) {
          found = weightier(found, softened(tongue, masked, match, category));
          // what is plainly denied is no sign of anything beside it either
          if (category.meaning !== 'mention' && tongue.denied(masked.slice(0, match.index)))
            rest = rest.replace(match[0], mask);
        }
    }
    left.push(rest);
  }
  const passages = [...new Set(windows(left.join(tongue.pause), tongue.reach))];
  for (const passage of passages) found = weightier(found, met(passage, tongue));
  if (found.level !== 'none') return found;
  return passages.some((passage) => weighs(passage, tongue))
    ? { level: 'concern', meaning: 'hopelessness' }
    : found;
}
