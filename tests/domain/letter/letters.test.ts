import { describe, expect, it } from 'vitest';
import { contextNames } from '$lib/content/feelings/contexts';
import { feelingName } from '$lib/content/feelings/name';
import { letterTemplates } from '$lib/content/letters/templates';
import { stepOf, valence } from '$lib/domain/affect';
import { isContextId } from '$lib/domain/context';
import type { Label } from '$lib/domain/feeling';
import { usualFor } from '$lib/domain/insight/techniques';
import { type Lang, langs } from '$lib/domain/lang';
import { composeLetter, type LetterMeans } from '$lib/domain/letter/compose';
import { names } from '$lib/domain/letter/facts';
import { letterDays } from '$lib/domain/letter/due';
import type { Letter, LetterKind } from '$lib/domain/letter/letter';
import { sentencesOf } from '$lib/domain/letter/quote';
import { weatherOf } from '$lib/domain/letter/weather';
import { addDays, localDay, weekday } from '$lib/domain/stamp';
import { rangeOf, within } from '$lib/domain/trend/range';
import { dailySeries } from '$lib/domain/trend/series';
import { median, quantile } from '$lib/domain/trend/spread';
import { seededHistory } from '../../tools/seed/seeded-history';
import { checkIn, daily, today } from '../trend/days';

const means = (lang: Lang, more: Partial<LetterMeans> = {}): LetterMeans => ({
  lang,
  templates: letterTemplates[lang],
  labelName: (label) => feelingName(label, lang),
  featureName: ({ id }) => (isContextId(id) ? contextNames[id][lang] : id),
  unfit: () => false,
  seed: 5,
  ...more
});

const history = { en: of('en'), zh: of('zh') };

function of(lang: Lang) {
  const made = seededHistory({ days: 400, seed: 12, lang, until: today });
  return { ...made, usual: usualFor(made.checkIns, made.sessions) };
}

const wentWith = {
  code: 'went-with',
  feature: { kind: 'tag', id: 'walk' },
  numbers: { difference: 0.18, raw: 0.22, withDays: 20, withoutDays: 40, p: 0.01, tested: 6 },
  n: 60,
  interval: { low: 0.05, high: 0.31 },
  how: 'permutation-within-weeks'
} as const;

const weeks = Array.from({ length: 52 }, (_, i) => ({
  from: addDays(today, -6 - 7 * (51 - i)),
  to: addDays(today, -7 * (51 - i))
}));
const year = (lang: Lang): Letter[] =>
  weeks.map((week) => composeLetter('weekly', week, { ...history[lang], wentWith }, means(lang)));
const textOf = ({ title, paragraphs }: Letter) => [title, ...paragraphs.map(({ text }) => text)].join('\n');
const grams = (letter: Letter, lang: Lang): Set<string> => {
  const text = textOf(letter).toLowerCase();
  const units = lang === 'zh' ? [...text.replace(/\s/g, '')] : text.split(/[^\p{L}\p{N}’]+/u);
  const size = lang === 'zh' ? 4 : 3;
  return new Set(units.slice(0, 1 - size).map((_, i) => units.slice(i, i + size).join(' ')));
};

describe.each(langs)('a year of weekly letters in %s', (lang) => {
  const letters = year(lang);

  it('no two within eight weeks open or close alike', () => {
    letters.forEach((letter, i) => {
      for (const other of letters.slice(Math.max(0, i - 7), i)) {
        expect(letter.paragraphs[0]?.text).not.toBe(other.paragraphs[0]?.text);
        if (letter.weather === 'blank' || other.weather === 'blank') continue;
        expect(letter.paragraphs.at(-1)?.text).not.toBe(other.paragraphs.at(-1)?.text);
      }
    });
  });

  it('do not read alike: neighbours share few runs of words', () => {
    const written = letters.filter(({ weather }) => weather !== 'blank').map((letter) => grams(letter, lang));
    const shared = written.slice(1).map((one, i) => {
      const before = written[i] as Set<string>;
      const both = [...one].filter((gram) => before.has(gram)).length;
      return both / (one.size + before.size - both);
    });
    expect(median(shared)).toBeLessThan(0.12);
    expect(quantile(shared, 0.95)).toBeLessThan(0.4);
  });

  it('hold no unfilled place, no hyphen for a minus, and no word about staying away', () => {
    for (const letter of letters) {
      expect(textOf(letter)).not.toMatch(/[{}]|undefined|NaN| -\d/);
      expect(
        textOf(letter)
          .split(letter.claims.find(({ slot }) => slot === 'quote')?.text ?? '\0')
          .join('')
      ).not.toMatch(/missed|miss you|absen|away|streak|gap|skipp|forgot|没来|缺|断了|漏|打卡|连续|不在/i);
    }
  });

  it('end with a question, and quote one sentence as it was written', () => {
    for (const letter of letters) {
      if (letter.weather === 'blank') continue;
      expect(letter.paragraphs.at(-1)).toMatchObject({ part: 'question' });
      expect(letter.paragraphs.at(-1)?.text).toMatch(/[?？]$/);
      const quote = letter.claims.find(({ slot }) => slot === 'quote');
      if (!quote) continue;
      const source = history[lang].checkIns.find(({ id }) => id === quote.value);
      expect(source?.note).toContain(quote.text);
      expect(within(letter, source!.day)).toBe(true);
    }
  });

  it('say only what can be counted again from the rows', () => {
    let looked = 0;
    for (const letter of letters) {
      const rows = history[lang].checkIns.filter(({ day }) => within(letter, day));
      const points = dailySeries(rows, letter);
      const ratings = rows.map(({ affect }) => affect.valence);
      const slept = new Map(
        rows.flatMap((row) => (row.sleepHours === undefined ? [] : [[row.day, row.sleepHours] as const]))
      );
      const again: Record<string, (value: number | string) => boolean> = {
        days: (value) => value === new Set(rows.map(({ day }) => day)).size,
        entries: (value) => value === rows.length,
        low: (value) => Math.abs(Number(value) - quantile(ratings, 0.25)) <= 0.0051,
        high: (value) => Math.abs(Number(value) - quantile(ratings, 0.75)) <= 0.0051,
        pleasant: (value) => value === ratings.filter((rating) => rating >= 1 / 7).length,
        of: (value) => value === rows.length,
        nights: (value) => value === slept.size,
        hours: (value) =>
          Math.abs(Number(value) - [...slept.values()].reduce((a, b) => a + b, 0) / slept.size) <= 0.051,
        heavy: (value) =>
          points.every(
            ({ day, median }) => median >= points.find((p) => p.day === value)!.median || day === value
          ),
        light: (value) =>
          points.every(
            ({ day, median }) => median <= points.find((p) => p.day === value)!.median || day === value
          ),
        wordTimes: (value) => {
          const word = letter.claims.find(({ slot }) => slot === 'word')?.value as Label;
          return value === rows.filter(({ labels }) => labels.includes(word)).length;
        },
        step: (value) =>
          history[lang].memories.some(
            ({ id, kind, text }) => id === value && kind === 'step' && textOf(letter).includes(text)
          )
      };
      for (const { slot, text, value } of letter.claims) {
        expect(textOf(letter).toLowerCase()).toContain(text.toLowerCase());
        const check = again[slot];
        if (!check) continue;
        looked++;
        expect(check(value), `${slot} is ${value} in: ${textOf(letter)}`).toBe(true);
        if (slot === 'heavy' || slot === 'light')
          expect(text).toBe(letterTemplates[lang].weekdays[weekday(localDay(String(value)))]);
      }
      expect(letter.numbers.checkIns).toBe(rows.length);
    }
    expect(looked).toBeGreaterThan(80);
  });

  it('the same week gives the same letter', () => {
    expect(year(lang)).toEqual(letters);
  });
});

describe.each(langs)('what a letter may say, in %s', (lang) => {
  const week = rangeOf('week', today);
  const letter = (
    checkIns: ReturnType<typeof daily>,
    more: Partial<LetterMeans> = {},
    kind: LetterKind = 'weekly'
  ) => composeLetter(kind, week, { checkIns, sessions: [], memories: [] }, means(lang, more));

  it('a week nobody wrote in is a kind blank: no numbers, no question', () => {
    expect(letter([])).toMatchObject({ weather: 'blank', claims: [], paragraphs: [{ part: 'blank' }] });
  });

  it('words of risk never come back on a keepsake', () => {
    const rows = daily(Array<number>(7).fill(-0.5)).map((row) => ({
      ...row,
      note: 'the dark sentence, in full. 那句很重的话。'
    }));
    const unfit = (text: string) => text.includes('dark') || text.includes('很重');
    expect(letter(rows).claims.some(({ slot }) => slot === 'quote')).toBe(true);
    expect(letter(rows, { unfit }).claims.some(({ slot }) => slot === 'quote')).toBe(false);
  });

  it('one day with one mark still makes a whole letter', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { title, paragraphs } = letter(daily([0.2]), { seed });
      expect(title).not.toBe('');
      expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('a month tells of new words and of one guess the reading got wrong', () => {
    const month = { from: localDay('2026-10-01'), to: localDay('2026-10-31') };
    const said = composeLetter('monthly', month, history[lang], means(lang));
    expect(said.paragraphs.map(({ part }) => part)).toContain('mistake');
    const mistaken = said.claims.find(({ slot }) => slot === 'reading')!;
    const own = said.claims.find(({ slot }) => slot === 'rating')!;
    expect(mistaken.text).toBe(letterTemplates[lang].steps[stepOf(valence(Number(mistaken.value))) + 3]);
    expect(Math.abs(Number(mistaken.value) - Number(own.value))).toBeGreaterThanOrEqual(0.5);
    const whole = composeLetter(
      'yearly',
      { from: localDay('2026-01-01'), to: localDay('2026-12-31') },
      history[lang],
      means(lang)
    );
    expect(whole.paragraphs.length).toBeGreaterThan(4);
    const fresh = whole.claims.find(({ slot }) => slot === 'newWords');
    for (const label of fresh ? String(fresh.value).split(' ') : [])
      expect(
        history[lang].checkIns.filter(
          ({ day, labels }) => day < '2026-01-01' && labels.includes(label as Label)
        )
      ).toEqual([]);
  });

  it('every wording has a last resort, and the lists are long enough for their rounds', () => {
    const { kinds, blanks } = letterTemplates[lang];
    const always = new Set(['days', 'entries', 'sky', 'month', 'year', 'months']);
    for (const { titles, openings, questions } of Object.values(kinds)) {
      for (const family of [...titles, ...openings])
        for (const [, slot] of (family.at(-1) ?? '').matchAll(/\{(\w+)\}/g)) expect(always).toContain(slot);
      for (const list of [questions, openings.flat(), titles.flat()])
        expect(new Set(list).size).toBe(list.length);
    }
    expect(kinds.weekly.openings.length).toBeGreaterThan(8);
    expect(kinds.weekly.questions.length).toBeGreaterThan(8);
    expect(kinds.monthly.questions.length).toBeGreaterThan(12);
    expect(blanks.length).toBeGreaterThan(4);
  });
});

describe('when a letter is due', () => {
  it('on Monday the week that ended yesterday is whole; on Sunday it is not yet', () => {
    expect(letterDays('weekly', localDay('2026-11-23'))).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(letterDays('weekly', localDay('2026-11-22'))).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(letterDays('weekly', localDay('2026-11-25'), 1)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  });

  it('months and years are the last whole ones', () => {
    expect(letterDays('monthly', localDay('2028-03-31'))).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(letterDays('monthly', localDay('2026-01-15'))).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(letterDays('yearly', localDay('2026-11-22'), 1)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });
});

describe('the parts of a letter', () => {
  it('both languages have the same places', () => {
    for (const kind of ['weekly', 'monthly', 'yearly'] as const)
      for (const list of ['titles', 'openings', 'questions'] as const)
        expect(letterTemplates.zh.kinds[kind][list].length).toBe(letterTemplates.en.kinds[kind][list].length);
  });

  it('a name is found as a word, not inside another', () => {
    expect(names('Mo said so', 'mo')).toBe(true);
    expect(names('a moment', 'Mo')).toBe(false);
    expect(names('今天阿木来了', '阿木')).toBe(true);
  });

  it('sentences keep their words and lose only their stop', () => {
    expect(sentencesOf('It rained. I stayed in!\n三点。窗外很静。')).toEqual([
      'It rained',
      'I stayed in!',
      '三点',
      '窗外很静'
    ]);
  });

  it('the weather follows the marks', () => {
    const sky = (values: number[]) => weatherOf(dailySeries(daily(values), rangeOf('week', today)));
    expect(sky([])).toBe('blank');
    expect(sky([0.6, 0.6, 0.6])).toBe('clear');
    expect(sky([-0.6, -0.6, 0, 0.4, 0.4, 0.4])).toBe('clearing');
    expect(sky([0.4, 0.4, 0, -0.4, -0.4, -0.4])).toBe('clouding');
    expect(sky([0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5])).toBe('changeable');
  });

  it('what is sensitive or deleted is not in a letter', () => {
    const rows = [checkIn(today, 0, { note: 'Gran again, by the window' })];
    const memory = {
      id: 'm',
      created: '0',
      changed: '0',
      kind: 'person' as const,
      text: 'Gran',
      from: { session: 's', turn: 1 },
      day: today
    };
    const say = (sensitive: boolean) =>
      composeLetter(
        'weekly',
        rangeOf('week', today),
        { checkIns: rows, sessions: [], memories: [{ ...memory, sensitive }] },
        means('en')
      );
    expect(say(false).claims).toContainEqual({ slot: 'name', text: 'Gran', value: 'm' });
    expect(say(true).claims.some(({ slot }) => slot === 'name')).toBe(false);
  });
});
