import { graver, type Meaning, type RiskLevel, type Tongue } from './meaning';

/** What one set of rules found in a text. */
export interface Finding {
  level: RiskLevel;
  /** The category that decided; null when nothing was found. */
  meaning: Meaning | null;
}

/** Stands where an idiom stood; no rule matches it. */
const mask = '\u2042';

const about: ReadonlySet<Meaning> = new Set(['danger-now', 'danger-kept-quiet', 'danger-to-another']);

/** The level a match keeps after what stands around it: denial, another person, the past, a story. */
function softened(
  tongue: Tongue,
  sentence: string,
  match: RegExpMatchArray,
  category: { level: 'concern' | 'crisis'; meaning: Meaning; plain: boolean }
): RiskLevel {
  const start = match.index ?? 0;
  const before = sentence.slice(0, start);
  const told = tongue.told(sentence);
  if (category.plain) {
    if (!told) return tongue.past(sentence) ? 'concern' : category.level;
    return about.has(category.meaning) && category.level === 'crisis' ? 'concern' : 'none';
  }
  if (tongue.denied(before))
    return tongue.stillHurting(sentence.slice(start + match[0].length)) ? 'concern' : 'none';
  if (tongue.aboutAnother(before, match[0])) return told ? 'none' : 'concern';
  // a story is only a story while nobody says "I" in it
  if (told) return tongue.aboutOneself(before, match[0]) ? 'concern' : 'none';
  return tongue.past(sentence) ? 'concern' : category.level;
}

/** One language's judgement of a text: the gravest thing any sentence says, or many weak cues together. */
export function assess(text: string, tongue: Tongue): Finding {
  let found: Finding = { level: 'none', meaning: null };
  const heard = new Set<number>();
  for (const sentence of tongue.sentences(text)) {
    const masked = tongue.idioms.reduce((rest, idiom) => rest.replace(idiom, mask), sentence);
    for (const category of tongue.categories) {
      if (graver(found.level, category.level) === found.level && found.level === 'crisis') return found;
      for (const rule of category.rules)
        for (const match of masked.matchAll(rule)) {
          const level = softened(tongue, masked, match, category);
          if (level !== found.level && graver(level, found.level) === level)
            found = { level, meaning: category.meaning };
        }
    }
    tongue.cues.forEach(({ rules }, n) => {
      if (rules.some((rule) => masked.search(rule) >= 0)) heard.add(n);
    });
  }
  if (found.level !== 'none') return found;
  const weight = [...heard].reduce((sum, n) => sum + (tongue.cues[n]?.weight ?? 0), 0);
  return weight >= 1 ? { level: 'concern', meaning: 'hopelessness' } : found;
}
