import { type Step, stepOf, valence } from '../affect';
import type { CheckIn } from '../check-in';
import { dice, seedOf } from '../dice';
import type { Label } from '../feeling';
import type { Feature, Finding } from '../insight/insight';
import { type Usual, usualRise } from '../insight/quiet';
import type { Lang } from '../lang';
import type { Memory } from '../memory';
import type { Session } from '../session';
import { daysBetween, localDay, weekday } from '../stamp';
import type { Days } from '../trend/range';
import type { DayPoint } from '../trend/series';
import { mean } from '../trend/spread';
import { type Facts, factsOf } from './facts';
import type { Claim, Letter, LetterKind, Paragraph, Part } from './letter';
import { quoteOf } from './quote';
import type { Counted, Family, LetterTemplates, NumberKind } from './templates';
import { weatherOf } from './weather';

/** The history a letter is written from. */
export interface LetterSource {
  checkIns: readonly CheckIn[];
  sessions: readonly Session[];
  memories: readonly Memory[];
  /** What went with the days up to the letter's end, if anything did. */
  wentWith?: Finding<'went-with'>;
  /** What usually follows a low, to stand beside the sessions' numbers. */
  usual?: Usual;
}

/** What a letter needs from other rooms. */
export interface LetterMeans {
  lang: Lang;
  templates: LetterTemplates;
  labelName: (label: Label) => string;
  featureName: (feature: Feature) => string;
  /** Texts that never come back on a keepsake: any risk at all. */
  unfit: (text: string) => boolean;
  /** The person's own number, so that two people's letters differ; the same for all of one person's. */
  seed: number;
}

/** A value in words, and the value. */
type Fill = Record<string, { text: string; value: number | string }>;

const epoch = localDay('2001-01-01');

/** A letter about some days. The same days always give the same letter; unseen days give a kind blank. */
export function composeLetter(
  kind: LetterKind,
  days: Days,
  source: LetterSource,
  means: LetterMeans
): Letter {
  const { templates, lang, seed } = means;
  const facts = factsOf(source.checkIns, source.sessions, source.memories, days);
  const place = placeOf(kind, days) + seed;
  const numbers = {
    days: facts.points.length,
    checkIns: facts.checkIns.length,
    sessions: facts.sessions.length
  };
  const outside = { kind, lang, ...days, weather: weatherOf(facts.points), numbers };
  if (facts.points.length === 0) {
    const blank = turnOf(templates.blanks, place);
    return { ...outside, title: blank.title, paragraphs: [{ part: 'blank', text: blank.text }], claims: [] };
  }
  const fill = fillOf(kind, facts, days, means);
  const claims: Claim[] = [];
  const say = (family: Family): string => filled(family.find((text) => fits(text, fill)) ?? '', fill, claims);
  const { titles, openings, questions } = templates.kinds[kind];
  const title = say(turnOf(titles, place));
  const opening: Paragraph = { part: 'opening', text: say(turnOf(openings, place)) };
  const middle = middleOf(kind, facts, source, means, place, fill, claims);
  const question: Paragraph = { part: 'question', text: turnOf(questions, place) };
  const paragraphs = [opening, ...inTurn(middle, place), question].filter(({ text }) => text !== '');
  return { ...outside, title, paragraphs, claims };
}

/** Which letter of its kind this is, counted from a fixed day, so that each list goes round without a repeat. */
function placeOf(kind: LetterKind, { from }: Days): number {
  if (kind === 'weekly') return Math.floor(daysBetween(epoch, from) / 7);
  const [year, month] = from.split('-').map(Number) as [number, number];
  return kind === 'monthly' ? year * 12 + month : year;
}

const turnOf = <T>(list: readonly T[], place: number): T =>
  list[((place % list.length) + list.length) % list.length] as T;

/** The orders the paragraphs between opening and question come in. */
const orders: readonly Part[][] = [
  ['quote', 'memory', 'number', 'words', 'mistake', 'step'],
  ['number', 'quote', 'memory', 'mistake', 'words', 'step'],
  ['memory', 'quote', 'words', 'number', 'step', 'mistake'],
  ['quote', 'number', 'words', 'step', 'memory', 'mistake'],
  ['memory', 'number', 'words', 'quote', 'mistake', 'step']
];

const inTurn = (paragraphs: Paragraph[], place: number): Paragraph[] =>
  turnOf(orders, place).flatMap((part) => paragraphs.filter((paragraph) => paragraph.part === part));

function middleOf(
  kind: LetterKind,
  facts: Facts,
  source: LetterSource,
  means: LetterMeans,
  place: number,
  fill: Fill,
  claims: Claim[]
): Paragraph[] {
  const { templates } = means;
  const quote = quoteOf(facts.checkIns, dice(seedOf(`${kind} ${place}`)), means.unfit);
  if (quote) fill.quote = { text: quote.text, value: quote.checkIn.id };
  const unfit = (memory: Memory | null) => !memory || means.unfit(memory.text);
  if (facts.kept && !unfit(facts.kept)) fill.kept = { text: facts.kept.text, value: facts.kept.id };
  const step = unfit(facts.openStep) ? (unfit(facts.doneStep) ? null : facts.doneStep) : facts.openStep;
  if (step) fill.step = { text: step.text, value: step.id };
  const number = numberOf(facts, source, means, place, fill);
  const say = (part: Part, family: Family): Paragraph => ({
    part,
    text: filled(family.find((text) => fits(text, fill)) ?? '', fill, claims)
  });
  return [
    say('quote', [turnOf(templates.quotes, place)]),
    facts.person
      ? say('memory', turnOf(templates.people, place))
      : say('memory', [turnOf(templates.kept, place)]),
    ...(number ? [say('number', [number])] : []),
    say('step', [turnOf(step === facts.openStep ? templates.openSteps : templates.doneSteps, place)]),
    ...(kind === 'weekly'
      ? []
      : [
          say('words', [turnOf(templates.newWords, place)]),
          say('mistake', [turnOf(templates.mistakes, place)])
        ])
  ];
}

/** The one number of the letter: those that can be told take turns; what went with days comes first when there is one. */
function numberOf(
  facts: Facts,
  { wentWith, usual }: LetterSource,
  { templates, featureName }: LetterMeans,
  place: number,
  fill: Fill
): string | null {
  const kinds: NumberKind[] = [];
  if (facts.middle) kinds.push('middle');
  if (facts.sleep) kinds.push('sleep');
  if (facts.pleasant && facts.pleasant.n > 0) kinds.push('pleasant');
  if (facts.around && usual) {
    fill.usual = amount(usualRise(usual, facts.around.before));
    kinds.push('session');
  }
  // a finding moves slowly: told every third letter, it stays news
  if (wentWith?.interval && wentWith.feature.kind !== 'sleep' && (place % 3 === 0 || kinds.length === 0)) {
    const { difference } = wentWith.numbers;
    const { low, high } = wentWith.interval;
    const ends = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
    fill.feature = { text: featureName(wentWith.feature), value: wentWith.feature.id };
    fill.difference = amount(Math.abs(difference));
    fill.least = amount(ends[0]);
    fill.most = amount(ends[1]);
    fill.over = counted(templates, 'days', wentWith.n);
    return turnOf(templates.numbers[difference > 0 ? 'higher' : 'lower'], place);
  }
  if (kinds.length === 0) return null;
  return turnOf(templates.numbers[turnOf(kinds, place)], Math.floor(place / kinds.length));
}

/** A number to hundredths, with a true minus. */
function amount(value: number): { text: string; value: number } {
  const rounded = Math.round(value * 100) / 100 + 0;
  return { text: rounded.toFixed(2).replace('-', '−'), value: rounded };
}

function counted(templates: LetterTemplates, unit: Counted, n: number): { text: string; value: number } {
  const { one, two, other } = templates.units[unit];
  const form = n === 1 ? one : n === 2 && two ? two : other;
  return { text: form.replace('{n}', templates.counts[n] ?? String(n)), value: n };
}

/** Everything the days can fill in. */
function fillOf(kind: LetterKind, facts: Facts, days: Days, { templates, labelName }: LetterMeans): Fill {
  const fill: Fill = {
    days: counted(templates, 'days', facts.points.length),
    entries: counted(templates, 'entries', facts.checkIns.length)
  };
  const put = (slot: string, value: Fill[string] | null) => {
    if (value) fill[slot] = value;
  };
  const [year = '', month = ''] = days.from.split('-');
  put('month', { text: templates.months[Number(month) - 1] ?? '', value: month });
  put('year', { text: year, value: year });
  if (facts.sessions.length) put('sessions', counted(templates, 'sessions', facts.sessions.length));
  if (facts.word) {
    put('word', { text: labelName(facts.word.label), value: facts.word.label });
    put('wordTimes', counted(templates, 'times', facts.word.n));
  }
  for (const name of ['heavy', 'light'] as const) {
    const point = facts[name];
    if (point) put(name, { text: dayName(kind, point, templates), value: point.day });
  }
  turnsOf(kind, facts, templates, put);
  if (kind === 'yearly') monthsOf(facts, templates, put);
  if (facts.middle) {
    put('low', amount(facts.middle.low));
    put('high', amount(facts.middle.high));
  }
  if (facts.pleasant) {
    put('pleasant', {
      text: templates.counts[facts.pleasant.n] ?? String(facts.pleasant.n),
      value: facts.pleasant.n
    });
    put('of', {
      text: templates.counts[facts.pleasant.of] ?? String(facts.pleasant.of),
      value: facts.pleasant.of
    });
  }
  if (facts.sleep) {
    const hours = Math.round(facts.sleep.hours * 10) / 10;
    put('hours', { text: hours.toFixed(1), value: hours });
    put('nights', counted(templates, 'nights', facts.sleep.nights));
  }
  if (facts.around) {
    put('before', amount(facts.around.before));
    put('after', amount(facts.around.after));
    put('rated', counted(templates, 'sessions', facts.around.n));
  }
  if (facts.person) {
    put('name', { text: facts.person.memory.text, value: facts.person.memory.id });
    put('nameTimes', counted(templates, 'times', facts.person.n));
    if (facts.person.beside)
      put('beside', { text: labelName(facts.person.beside), value: facts.person.beside });
  }
  if (facts.newWords.length) {
    const named = facts.newWords
      .slice(0, 4)
      .map((label) => `${templates.quoted[0]}${labelName(label)}${templates.quoted[1]}`);
    const text = [named.slice(0, -1).join(templates.comma), named.at(-1)].filter(Boolean).join(templates.and);
    put('newWords', { text, value: facts.newWords.slice(0, 4).join(' ') });
  }
  if (facts.mistake) {
    put('date', {
      text: dateName(facts.mistake.day, templates, kind === 'yearly'),
      value: facts.mistake.day
    });
    put('reading', { text: stepName(facts.mistake.reading, templates), value: facts.mistake.reading });
    put('rating', { text: stepName(facts.mistake.rating, templates), value: facts.mistake.rating });
  }
  return fill;
}

type Put = (slot: string, value: Fill[string] | null) => void;

const stepIndex = (value: number): number => (stepOf(valence(value)) as Step) + 3;
const stepName = (value: number, { steps }: LetterTemplates): string => steps[stepIndex(value)] ?? '';

/** "Mist on Monday, clear by Friday": the first and the last day, when they lie two steps apart. */
function turnsOf(kind: LetterKind, { points }: Facts, templates: LetterTemplates, put: Put): void {
  const [first, last] = [points[0], points.at(-1)];
  const all = mean(points.map(({ median }) => median));
  put('sky', { text: templates.weather[stepIndex(all)] ?? '', value: all });
  if (!first || !last || points.length < 3 || Math.abs(stepIndex(first.median) - stepIndex(last.median)) < 2)
    return;
  put('firstSky', { text: templates.weather[stepIndex(first.median)] ?? '', value: first.median });
  put('lastSky', { text: templates.weather[stepIndex(last.median)] ?? '', value: last.median });
  put('firstDay', { text: dayName(kind, first, templates), value: first.day });
  put('lastDay', { text: dayName(kind, last, templates), value: last.day });
}

/** The lightest and the heaviest month of a year, by the median of its days' mean, from three months with five days. */
function monthsOf({ points }: Facts, templates: LetterTemplates, put: Put): void {
  const months = new Map<string, number[]>();
  for (const { day, median } of points)
    months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), median]);
  put('months', counted(templates, 'months', months.size));
  const means = [...months]
    .filter(([, values]) => values.length >= 5)
    .map(([month, values]) => ({ month, value: mean(values) }))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [means[0], means.at(-1)];
  if (!low || !high || means.length < 3) return;
  const name = (month: string) => templates.months[Number(month.slice(5)) - 1] ?? '';
  put('heavyMonth', { text: name(low.month), value: low.month });
  put('lightMonth', { text: name(high.month), value: high.month });
}

const dayName = (kind: LetterKind, { day }: DayPoint, templates: LetterTemplates): string =>
  kind === 'weekly' ? (templates.weekdays[weekday(day)] ?? '') : dateName(day, templates, kind === 'yearly');

function dateName(day: string, templates: LetterTemplates, inYear: boolean): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  return (inYear ? templates.dateInYear : templates.date)
    .replace('{n}', templates.ordinal ? ordinal(date) : String(date))
    .replace('{month}', templates.months[month - 1] ?? '')
    .replace('{m}', String(month));
}

function ordinal(n: number): string {
  const last = n % 10;
  if (n > 10 && n < 14) return `${n}th`;
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

const placeholder = /\{(\w+)\}/g;

/** Whether all placeholders of a wording can be filled. */
const fits = (text: string, fill: Fill): boolean =>
  [...text.matchAll(placeholder)].every(([, slot]) => fill[slot as string] !== undefined);

/** The wording with its placeholders filled; each goes on record as a claim. A sentence begins with a capital. */
function filled(text: string, fill: Fill, claims: Claim[]): string {
  const said = text.replace(placeholder, (_, slot: string) => {
    const of = fill[slot];
    if (!of) throw new Error(`nothing fills {${slot}}`);
    if (!claims.some((claim) => claim.slot === slot)) claims.push({ slot, ...of });
    return of.text;
  });
  return text.startsWith('{') ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
