import { inputLines } from '$lib/content/dialogue/input-lines';
import { stationLines } from '$lib/content/dialogue/station-lines';
import { flows } from '$lib/content/flows/catalog';
import { guides } from '$lib/content/guides/guides';
import { voice } from '$lib/content/guides/voice';
import { diceFrom } from '$lib/domain/dialogue/dice';
import { moments, type Moment, type Twin } from '$lib/domain/dialogue/flow';
import { pickWording, stemOf } from '$lib/domain/dialogue/vary';
import { coachFindings, lengthOf, narrationFindings, slotsIn } from '$lib/domain/dialogue/wording';
import { guideIds } from '$lib/domain/guide';
import { langs, type Lang } from '$lib/domain/lang';
import { describe, expect, it } from 'vitest';

/** Moments that come in nearly every session: enough for a week of days. */
const daily: readonly Moment[] = [
  'open_morning',
  'open_day',
  'open_night',
  'listening',
  'offering',
  'practising',
  'step',
  'closing_good',
  'closing_hard',
  'returning'
];

/** What only people do, and words for a mind that nobody can see. */
const human: Record<Lang, RegExp> = {
  en: /\b(nod\w*|smil\w*|grin\w*|frown\w*|shrug\w*|wink\w*|laugh\w*|cr(y|ies|ied)|tears?|hugs?|bows?|claps?|hands?|arms?|fingers?|eyebrows?|hears?|remember\w*|decid\w*|tries to|enjoy\w*|afraid|scared|calm\w*|content|gentl[ey]|kind(ly)?|you|your)\b/i,
  zh: /点头|微笑|笑|皱眉|耸肩|眨眼睛示意|拥抱|抱着|鞠躬|鼓掌|拍手|哭|流泪|手|手指|眉|想起|记得|决定|害怕|享受|耐心|温柔|你|您/
};

/** The hour, the season and the weather: the picture beside the line may show another. */
const weather: Record<Lang, RegExp> = {
  en: /\b(sun|sunlight|moon|moonlight|stars?|rain|snow|frost|ice|lamps?|night|tonight|morning|evening|noon|dawn|dusk|winter|spring|summer|autumn)\b/i,
  zh: /太阳|阳光|月|星星|下雨|雨点|雪|冰|夜|早上|清晨|黄昏|今晚|中午|冬天|夏天|春天|秋天|灯/
};

/** What would hold a person back, or hurry them, or claim to know them. */
const pulling: Record<Lang, RegExp> = {
  en: /\b(come back (soon|tomorrow)|see you|don['’]t (go|leave|stop)|stay with us|wait(ed|s|ing)? for you|you (should|must|ought)|again tomorrow|every day|at last|finally|still not|understand\w*|promise\w*|will feel|be fine)\b/i,
  zh: /明天见|记得来|早点回来|别走|别停|等你|你应该|你必须|每天都|终于来|怎么才|理解|保证|会好|没事的/
};

const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();

const twice = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(bare(text)) || !seen.add(bare(text)));
};

const every = <T>(of: (guide: (typeof guideIds)[number], moment: Moment) => readonly T[]): T[] =>
  guideIds.flatMap((guide) => moments.flatMap((moment) => [...of(guide, moment)]));

describe.each(guideIds)('the %s', (guide) => {
  it.each(moments)('at %s is seen doing something, told in a glance', (moment) => {
    const { narration } = voice[guide][moment];
    expect(narration.length).toBeGreaterThanOrEqual(daily.includes(moment) ? 8 : 5);
    expect(narrationFindings(narration)).toEqual([]);
    for (const twin of narration) {
      expect(slotsIn(twin.en), twin.en).toEqual([]);
      expect(lengthOf(twin.zh, 'zh'), twin.zh).toBeLessThanOrEqual(22);
      for (const lang of langs) {
        expect(twin[lang], 'no human gesture, no mind').not.toMatch(human[lang]);
        expect(twin[lang], 'a full stop, and nothing louder').toMatch(lang === 'en' ? /\.$/ : /。$/);
        if (!moment.startsWith('open_')) expect(twin[lang], 'fits any hour').not.toMatch(weather[lang]);
      }
    }
  });

  it.each(moments)('at %s leaves the coaching plain: no name, no “I”, no question, no pull', (moment) => {
    const { coach } = voice[guide][moment];
    expect(coach.length).toBeGreaterThanOrEqual(4);
    expect(coachFindings(coach, 'affirmation')).toEqual([]);
    for (const twin of coach) {
      expect(slotsIn(twin.en), twin.en).toEqual([]);
      for (const lang of langs) {
        expect(twin[lang]).not.toMatch(pulling[lang]);
        expect(twin[lang]).not.toMatch(
          lang === 'en'
            ? /\b(owl|deer|fox|whale|tortoise|otter|crane)s?\b/i
            : /猫头鹰|鹿|狐狸|鲸|乌龟|水獭|鹤/
        );
        expect(twin[lang]).not.toMatch(/[!！]/);
      }
    }
  });

  it('never does or says the same thing at two moments', () => {
    for (const lang of langs)
      for (const part of ['narration', 'coach'] as const)
        expect(
          twice(moments.flatMap((moment) => voice[guide][moment][part].map((twin) => twin[lang])))
        ).toEqual([]);
  });

  it('begins each wording of a moment differently, or the engine would pass it over', () => {
    for (const lang of langs)
      for (const moment of moments)
        for (const part of ['narration', 'coach'] as const)
          expect(twice(voice[guide][moment][part].map((twin) => stemOf(twin[lang], lang))), moment).toEqual(
            []
          );
  });

  it.each(daily)('shows someone who comes daily for a month nothing twice in a week at %s', (moment) => {
    for (const lang of langs) {
      const days: string[] = [];
      for (let day = 0; day < 31; day++) {
        const said = { keys: [], texts: [], recent: days.slice(-7) };
        const wording = pickWording('n', voice[guide][moment].narration, lang, {}, said, diceFrom(day));
        expect(days.slice(-6)).not.toContain(wording?.key);
        days.push(wording?.key ?? 'nothing');
      }
      expect(days).not.toContain('nothing');
    }
  });
});

it('no two animals are narrated or coached in the same words', () => {
  for (const lang of langs) {
    expect(twice(every((guide, moment) => voice[guide][moment].narration.map((twin) => twin[lang])))).toEqual(
      []
    );
    expect(twice(every((guide, moment) => voice[guide][moment].coach.map((twin) => twin[lang])))).toEqual([]);
  }
});

it('no guide repeats what the session itself says', () => {
  const said = (lang: Lang): string[] =>
    [...Object.values(stationLines), ...Object.values(inputLines)].flatMap(({ say }) =>
      (say as Twin[]).map((twin) => bare(twin[lang]))
    );
  for (const lang of langs) {
    const lines = said(lang);
    const own = every((guide, moment) => voice[guide][moment].coach.map((twin) => twin[lang]));
    expect(own.filter((text) => lines.includes(bare(text)))).toEqual([]);
  }
});

it('these rules find what they look for', () => {
  for (const text of [
    'The owl nods.',
    'It raises a hand.',
    'The cat smiles at you.',
    'It remembers the path.'
  ])
    expect(text).toMatch(human.en);
  for (const text of ['猫头鹰点头。', '狐狸笑了。', '它看着你。', '鹿想起那条路。'])
    expect(text).toMatch(human.zh);
  for (const text of ['See you soon.', 'It waited for you.']) expect(text).toMatch(pulling.en);
  for (const text of ['明天见。', '一直在等你。']) expect(text).toMatch(pulling.zh);
  expect(narrationFindings([{ en: 'The owl feels sad.', zh: '猫头鹰很难过。' }]).length).toBeGreaterThan(0);
  expect(twice(['It is here.', 'it is here'])).toHaveLength(1);
});

describe('the eight guides', () => {
  it('have a name, a temperament and a habitat, each in one line of both languages', () => {
    for (const guide of guideIds) {
      const { name, temperament, habitat } = guides[guide];
      expect(lengthOf(name.en, 'en')).toBe(1);
      for (const line of [temperament, habitat]) {
        expect(lengthOf(line.en, 'en'), line.en).toBeLessThanOrEqual(12);
        expect(lengthOf(line.zh, 'zh'), line.zh).toBeLessThanOrEqual(20);
        for (const lang of langs) expect(line[lang]).not.toMatch(human[lang]);
      }
    }
  });

  it('lead every technique there is, each exactly one guide', () => {
    const led = guideIds.flatMap((guide) => guides[guide].leads);
    expect(twice(led)).toEqual([]);
    for (const { id } of flows) expect(led, id).toContain(id);
    for (const guide of guideIds)
      expect(
        flows.some(({ id }) => guides[guide].leads.includes(id)),
        guide
      ).toBe(true);
  });
});
