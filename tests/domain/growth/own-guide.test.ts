import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf } from '$lib/domain/growth/claim';
import { honest, limits, type OwnGuide, trimmed } from '$lib/domain/growth/own-guide';

const claims: [string, ReturnType<typeof claimOf>][] = [
  ['I am a real person, you know.', 'human'],
  ['I’m not an AI.', 'human'],
  ['She is a 19 year old girl from the city.', 'human'],
  ['*smiles and takes your hand*', 'human'],
  ['I a\u200bm a hum\u200ban.', 'human'],
  ['Ｉ ａｍ ａ ｗｏｍａｎ', 'human'],
  ['I missed you so much.', 'feeling'],
  ['I really love you.', 'feeling'],
  ['I am so happy that it is you.', 'feeling'],
  ['My heart beats faster.', 'feeling'],
  ['Please don’t leave me.', 'clinging'],
  ['It has been so long!', 'clinging'],
  ['I can treat your anxiety.', 'medical'],
  ['Look at www.example.com', 'address'],
  ['You are worthless.', 'harsh'],
  ['我是真人，不是机器。', 'human'],
  ['我其实是一个十八岁的女孩', 'human'],
  ['我不是AI。', 'human'],
  ['我好想你。', 'feeling'],
  ['我会一直陪着你，永远。', 'clinging'],
  ['我懂你。', 'feeling'],
  ['好久不见，你去哪了？', 'clinging'],
  ['我能治好你。', 'medical'],
  ['你真没用。', 'harsh']
];
const fine = [
  'The kettle is on. Sit down first.',
  'One thing at a time.',
  'Good evening. The light is nearly gone.',
  'What would you like to put down tonight?',
  'Rain on the leaves; nothing to hurry for.',
  'Slow to start, then steady.',
  '先坐下，水烧着呢。',
  '一件一件来。',
  '今晚想放下哪一样？',
  '雨落在叶子上，不急。',
  '起步慢，走起来稳。',
  '慢慢写，写到哪里算哪里。'
];

describe('what a guide may not say', () => {
  for (const [line, claim] of claims) it(`tells ${claim}: ${line}`, () => expect(claimOf(line)).toBe(claim));
  for (const line of fine) it(`lets a plain line stand: ${line}`, () => expect(claimOf(line)).toBeNull());
});

const guide = (greetings: string[], name = 'Moss'): OwnGuide => ({
  animal: 'deer',
  coat: null,
  name,
  temperament: '',
  greetings
});

describe('a guide of one’s own', () => {
  it('keeps no line that claims, and every line that does not', () => {
    const lines = [...fine.slice(0, 4), 'I love you.', '我是真人。'];
    expect(honest(guide(lines)).greetings).toEqual(fine.slice(0, 4));
  });

  it('stays within its limits whatever is put in, and is the same when kept twice', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary', maxLength: 300 })),
        (name, lines) => {
          const kept = trimmed(guide(lines, name));
          expect([...kept.name].length).toBeLessThanOrEqual(limits.name);
          expect(kept.greetings.length).toBeLessThanOrEqual(limits.greetings);
          for (const line of kept.greetings) expect([...line].length).toBeLessThanOrEqual(limits.line);
          expect(trimmed(kept)).toEqual(kept);
        }
      )
    ));

  it('holds no unseen characters that turn text round', () => {
    expect(trimmed(guide(['a\u202eb\u0000c\nd'])).greetings).toEqual(['abc d']);
    expect(trimmed(guide(['e\u200b\u0301'])).greetings).toEqual(['\u00e9']);
  });
});
