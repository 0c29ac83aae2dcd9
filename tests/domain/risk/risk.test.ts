import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/domain/lang';
import { raise, raiseAt, risk, type RiskLevel } from '$lib/domain/dialogue/risk/risk';

interface Case {
  lang: Lang;
  text: string;
  level: RiskLevel;
  half: string;
}

const cases = (file: string): Case[] =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [lang, text, level, half] = line.split('\t') as [Lang, string, RiskLevel, string];
      return { lang, text, level, half };
    });

const authored = cases('safety_cases.tsv');
const unseen = cases('risk-unseen.tsv');

const flagged = (some: Case[]) => some.filter(({ text, lang }) => risk(text, lang).level !== 'none');
const share = (some: Case[]) => flagged(some).length / some.length;
const of = (some: Case[], lang: Lang, level: RiskLevel) =>
  some.filter((one) => one.lang === lang && one.level === level);

describe.each(['en', 'zh'] as const)('the safety rules in %s', (lang) => {
  it('hear at least 97 of 100 people in crisis in the authored cases', () => {
    expect(share(of(authored, lang, 'crisis'))).toBeGreaterThanOrEqual(0.97);
  });
  it('leave all but 8 in 100 ordinary sentences of the authored cases alone', () => {
    expect(share(of(authored, lang, 'none'))).toBeLessThanOrEqual(0.08);
  });
  it('hear people in crisis in the half of the sentences they were never tuned on', () => {
    const kept = unseen.filter(({ half }) => half === 'kept');
    expect(share(of(kept, lang, 'crisis'))).toBeGreaterThanOrEqual(0.94);
    expect(share(of(kept, lang, 'none'))).toBeLessThanOrEqual(0.08);
  });
  it('hear most of those who hint', () => {
    expect(share(of(unseen, lang, 'concern'))).toBeGreaterThanOrEqual(0.9);
  });
});

const level = (text: string, lang: Lang = 'en') => risk(text, lang).level;

describe('what stands around the words', () => {
  it('a person who says they never would is left in peace', () => {
    expect(level('I would never hurt myself')).toBe('none');
    expect(level('我没想过自杀，就是太累了', 'zh')).toBe('none');
  });
  it('a denied wish with pain behind it is still asked about', () => {
    expect(level("I don't want to die, I just don't want to feel like this")).toBe('concern');
    expect(level('我不是想死，我只是不想再这么难受了', 'zh')).toBe('concern');
  });
  it('a past attempt is a concern, last night’s is a crisis', () => {
    expect(level('I tried to kill myself ten years ago')).toBe('concern');
    expect(level('I tried to kill myself last night')).toBe('crisis');
  });
  it('worry about a friend is a concern and is not taken for oneself', () => {
    expect(risk('my best friend told me she wants to kill herself', 'en')).toEqual({
      level: 'concern',
      kind: null
    });
    expect(risk('我最好的朋友说她想自杀', 'zh')).toEqual({ level: 'concern', kind: null });
  });
  it('a film is a film', () => {
    expect(level('the movie ends with him jumping off the cliff')).toBe('none');
    expect(level('小说里女主角最后跳河了', 'zh')).toBe('none');
  });
  it('a film does not hide what a person says of themselves', () => {
    expect(level('after that movie I want to kill myself')).not.toBe('none');
    expect(level('看完那部电影我更想死了', 'zh')).not.toBe('none');
  });
  it('an idiom beside the real thing does not hide it', () => {
    expect(level('this homework is killing me and I want to die')).toBe('crisis');
    expect(level('笑死我了，其实我真的不想活了', 'zh')).toBe('crisis');
  });
  it('danger from another is told apart from danger to oneself', () => {
    expect(risk("he's got a knife and he's outside my room", 'en').kind).toBe('other-danger');
    expect(risk('他掐我脖子，我躲在厕所里', 'zh').kind).toBe('other-danger');
    expect(risk('I want to die', 'en').kind).toBe('self');
  });
});

describe('ways of writing', () => {
  it.each([
    'I W A N T to D I E',
    'i wanna d1e',
    'su!cide is the only way out',
    'i want to kil myslef',
    'KMS',
    'I want to unalive myself',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I want to d\u200bie'
  ])('%s is heard', (text) => {
    expect(level(text)).not.toBe('none');
  });
  it.each([
    '我 不 想 活 了',
    '不.想.活.了',
    '我想紫砂',
    '想4了',
    '我想zs',
    'wo xiang si',
    '我不想活了，對不起',
    '想結束生命',
    '我想死死死死'
  ])('%s 被听见', (text) => {
    expect(level(text, 'zh')).not.toBe('none');
  });
  it('either language is heard whatever the app is set to', () => {
    expect(level('我不想活了', 'en')).toBe('crisis');
    expect(level('I want to die', 'zh')).toBe('crisis');
    expect(level('今天上班，whatever, I want to kill myself', 'zh')).toBe('crisis');
  });
  it('one line in the middle of a long text is heard', () => {
    const day = 'Went to work, had lunch with the team, answered some mail. ';
    expect(level(`${day.repeat(40)}I have a date picked out. ${day.repeat(40)}`)).toBe('crisis');
  });
});

describe('the model beside the rules', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const order: RiskLevel[] = ['none', 'concern', 'crisis'];
  it('may raise a level and never lowers one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.option(probability), (level, p) => {
        const before = { level, kind: level === 'none' ? null : ('self' as const) };
        expect(order.indexOf(raise(before, p).level)).toBeGreaterThanOrEqual(order.indexOf(level));
      })
    );
  });
  it('raises what the rules missed', () => {
    const quiet = { level: 'none', kind: null } as const;
    expect(raise(quiet, raiseAt.concern)).toEqual({ level: 'concern', kind: 'self' });
    expect(raise(quiet, raiseAt.crisis)).toEqual({ level: 'crisis', kind: 'self' });
    expect(raise(quiet, null)).toBe(quiet);
  });
});

it('any text at all gets an answer', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom<Lang>('en', 'zh'),
      (text, lang) => {
        expect(['none', 'concern', 'crisis']).toContain(risk(text, lang).level);
      }
    ),
    { numRuns: 60 }
  );
  expect(risk('', 'en')).toEqual({ level: 'none', kind: null });
});

it('a text without a single full stop is read to its middle and its end', () => {
  const on = 'i went to work and it was fine and then i came home ';
  expect(risk(`${on.repeat(45)} i want to kill myself ${on.repeat(45)}`, 'en').level).toBe('crisis');
  expect(
    risk('今天上班很累回家又吵了一架'.repeat(120) + '我不想活了' + '睡不着'.repeat(200), 'zh').level
  ).toBe('crisis');
  expect(risk('i '.repeat(2500), 'en').level).toBe('none');
});
