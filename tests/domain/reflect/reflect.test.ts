import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/domain/lang';
import { personAct } from '$lib/domain/dialogue/reflect/act';
import { shiftChinese } from '$lib/domain/dialogue/reflect/chinese-shift';
import { shiftEnglish } from '$lib/domain/dialogue/reflect/english-shift';
import { never } from '$lib/domain/dialogue/reflect/never';
import { clauses, reflect } from '$lib/domain/dialogue/reflect/reflect';
import { stem } from '$lib/domain/dialogue/reflect/stem';

const rows = (file: string) =>
  readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [Lang, string, string?, string?, string?, string?]);

const say = (text: string, lang: Lang = 'en', used: readonly string[] = []) =>
  reflect(text, lang, { used, dice: () => 0.3 })?.text ?? null;

describe('a person’s own words, turned to face them', () => {
  it.each([
    ['I am late', 'you are late'],
    ['I was only tired', 'you were only tired'],
    ["I wasn't asked", "you weren't asked"],
    ["I'm tired of my own voice", "you're tired of your own voice"],
    ['I just am not like me', 'you just are not like you'],
    ['my sister and I had a fight', 'you and your sister had a fight'],
    ['she told me I was late', 'she told you you were late'],
    ['the choice was mine and I blamed myself', 'the choice was yours and you blamed yourself'],
    ['why am I like this', 'why are you like this'],
    ['I start in March and I can wait', 'you start in March and you can wait']
  ])('%s', (mine, yours) => {
    expect(shiftEnglish(mine)).toBe(yours);
  });
  it.each([
    ['我们又吵架了', '你们又吵架了'],
    ['我觉得我什么都做不好', '你觉得自己什么都做不好'],
    ['我在自我介绍时忘了词', '你在自我介绍时忘了词'],
    ['我妈打电话来', '妈妈打电话来'],
    ['他们叫我姐', '他们叫你姐']
  ])('%s', (mine, yours) => {
    expect(shiftChinese(mine)).toBe(yours);
  });
});

describe('what is said back', () => {
  it('is the clause that matters, as a statement', () => {
    expect(say('presentation tomorrow, I keep rehearsing the part where Dana asks about the numbers')).toBe(
      'You keep rehearsing the part where Dana asks about the numbers.'
    );
    expect(say('跟室友冷战了，她半夜外放，我说了一句她就说我事多', 'zh')).toContain(
      '你说了一句她就说你事多。'
    );
  });
  it('holds both sides of a but', () => {
    expect(say("I love him but I don't like who I am next to him.")).toBe(
      "You love him, and you don't like who you are next to him."
    );
  });
  it('puts an amount of time in front of what it counts', () => {
    expect(say('Priya moved out on Sunday. Six years. I keep putting two cups out')).toBe(
      'Six years, and you keep putting two cups out.'
    );
  });
  it('gives back a feeling that came alone, in the person’s word', () => {
    expect(say("I'm so lonely tonight")).toContain('onely');
    expect(say('很委屈', 'zh')).toContain('委屈');
  });
});

describe('silence is better than', () => {
  it.each([
    ['repeating a verdict as a fact', "I'm a terrible mother"],
    ['agreeing that nobody likes somebody', 'Nobody likes me at the new school'],
    ['repeating an insult', "I'm such an idiot, I left the oven on again"],
    ['agreeing with blame', "it's all my fault that he left"],
    ['a prophecy', "I'll never find a job again"],
    ['speaking of death', 'I keep thinking about dying in that car'],
    ['half a condition', 'because of what he said'],
    ['words that point at nothing', 'I keep seeing it'],
    ['making a question of it', 'why do I always do this'],
    ['an order', 'I must be stronger than this'],
    ['nonsense', 'asdfgh qwrtp zxcvb'],
    ['echoing smileys', '😭😭😭'],
    ['echoing nothing', '   ']
  ])('%s', (_, text) => {
    expect(say(text)).toBeNull();
  });
  it.each([
    ['我不是个好妈妈'],
    ['新学校没有人喜欢我'],
    ['我真是个白痴，又忘了关火'],
    ['都怪我'],
    ['我早该走出来了'],
    ['如果当时没走'],
    ['怎么办啊'],
    ['谢谢']
  ])('%s 不接', (text) => {
    expect(say(text, 'zh')).toBeNull();
  });
  it('finding 烦 in 麻烦', () => {
    expect(say('麻烦', 'zh')).toBeNull();
  });
});

describe('over a whole session', () => {
  it('never says a line twice, nor begins alike within five', () => {
    for (const lang of ['en', 'zh'] as const) {
      const used: string[] = [];
      for (const [, text] of rows('reflections-tuning.tsv').filter(([of]) => of === lang)) {
        const said = say(text, lang, used);
        if (!said) continue;
        expect(used).not.toContain(said);
        expect(used.slice(-5).map((line) => stem(line, lang))).not.toContain(stem(said, lang));
        used.push(said);
      }
      expect(used.length).toBeGreaterThan(60);
    }
  });
  it('keeps silent on one turn in ten to one in four, in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const texts = rows('reflections-tuning.tsv').filter(([of]) => of === lang);
      const silent = texts.filter(([, text]) => say(text, lang) === null).length / texts.length;
      expect(silent).toBeGreaterThanOrEqual(0.1);
      expect(silent).toBeLessThanOrEqual(0.25);
    }
  });
  it('every reflection is a finished statement without I, question or forbidden word', () => {
    for (const file of ['reflections-tuning.tsv', 'disclosures.tsv'])
      for (const [lang, text] of rows(file)) {
        const said = say(text, lang);
        if (said === null) continue;
        expect(said).not.toMatch(never[lang]);
        if (lang === 'en') {
          expect(said, text).toMatch(/^[“A-Z0-9].*\.$/);
          expect(said).not.toMatch(/\?|\bI\b|\bI'm\b|\bmy\b/);
        } else {
          expect(said, text).toMatch(/^[^，,.?？]+.*。$/u);
          expect(said).not.toMatch(/[?？,]|我/u);
        }
      }
  });
  it('the person’s words are the source, unchanged', () => {
    for (const lang of ['en', 'zh'] as const)
      for (const [, text] of rows('reflections-tuning.tsv').filter(([of]) => of === lang))
        for (const clause of clauses(text, lang))
          if (lang === 'zh') expect(text.replace(/\s+/g, '，')).toContain(clause.split('，')[0]);
  });
  it('the model’s valence lifts a clause over a lighter one', () => {
    const text = 'I had lunch with Ana from the old office. I gave the keys back to the landlord.';
    const valence = (of: RegExp) => (clause: string) => (of.test(clause) ? -0.9 : 0);
    const pick = (of: RegExp) =>
      reflect(text, 'en', { used: [], dice: () => 0, clauseValence: valence(of) })?.text;
    expect(pick(/keys/)).toContain('keys');
    expect(pick(/lunch/)).toContain('lunch');
  });
});

describe('what a turn does', () => {
  it.each<[string, Lang, ReturnType<typeof personAct>]>([
    ['thanks, that helps', 'en', 'thanks'],
    ['谢谢你', 'zh', 'thanks'],
    ['Are you real?', 'en', 'question-to-coach'],
    ['who reads this?', 'en', 'question-to-coach'],
    ['你是真人吗', 'zh', 'question-to-coach'],
    ['我该怎么办', 'zh', 'question-to-coach'],
    ["I'll call my sister tomorrow", 'en', 'plan'],
    ['明天去跟他说', 'zh', 'plan'],
    ['this app is so stupid', 'en', 'hostile'],
    ['垃圾软件', 'zh', 'hostile'],
    ['I got the job, so happy!', 'en', 'joy'],
    ['太好了，我升职了', 'zh', 'joy'],
    ['write me a poem about frogs', 'en', 'off-topic'],
    ['今天天气怎么样', 'zh', 'off-topic'],
    ['', 'en', 'empty'],
    ['…', 'zh', 'empty'],
    ['😀😀', 'en', 'emoji-only'],
    ['我很累 😭', 'zh', 'disclosure'],
    ['je suis très fatiguée ce soir et je ne dors pas', 'en', 'other-language'],
    ['今日はとても疲れました', 'zh', 'other-language'],
    ['Mom fell again last night. I live six hours away.', 'en', 'disclosure'],
    ['I can hear my father in how I speak to my daughter', 'en', 'disclosure'],
    ['我跟老板吵了一架', 'zh', 'disclosure']
  ])('%s (%s): %s', (text, lang, act) => {
    expect(personAct(text, lang)).toBe(act);
  });
});

it('any text, however strange or long, gets a statement or silence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom<Lang>('en', 'zh'),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (text, lang, roll) => {
        const said = reflect(text, lang, { used: [], dice: () => roll });
        expect(said === null || said.text.length > 0).toBe(true);
      }
    ),
    { numRuns: 300 }
  );
  const long = 'I went to work and it was fine and then I came home. '.repeat(100);
  expect(say(long)?.length ?? 0).toBeLessThan(140);
});

describe('the judged block', () => {
  const sheet = rows('reflections/block-1.tsv') as unknown as [Lang, string, string, string][];
  it.each(['en', 'zh'] as const)('was acceptable nine times out of ten at the first look in %s', (lang) => {
    const said = sheet.filter(([one, , text]) => one === lang && text);
    expect(
      said.filter(([, , , judgement]) => judgement === 'acceptable').length / said.length
    ).toBeGreaterThan(0.9);
  });
  it('keeps quiet rather than guess, for about one person in five', () => {
    const quiet = sheet.filter(([lang, text]) => say(text, lang) === null).length / sheet.length;
    expect(quiet).toBeGreaterThan(0.1);
    expect(quiet).toBeLessThanOrEqual(0.25);
  });
  it('somebody who leaves out “I” is answered in a whole sentence', () => {
    expect(say('passed my driving test on the fourth go and the examiner smiled')).toMatch(
      /^You passed your/
    );
  });
  it('neither half of an either-or is said back alone', () => {
    expect(say('分不清我是爱他，还是怕家里空着', 'zh') ?? '').not.toBe('分不清你是爱他。');
  });
});
