import { chooseCallback } from '$lib/domain/dialogue/callback';
import { peopleIn } from '$lib/domain/dialogue/people';
import { topicOf } from '$lib/domain/dialogue/questions';
import { fill, isMashed, listOf, quote, quoteLimit } from '$lib/domain/dialogue/quote';
import { themesIn } from '$lib/domain/dialogue/themes';
import { pickWording, stemOf, type Said } from '$lib/domain/dialogue/vary';
import type { Memory } from '$lib/domain/memory';
import { addDays, localDay } from '$lib/domain/stamp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the person’s words inside our sentence', () => {
  it('are cut where they paused, and marked as cut', () => {
    const long =
      'I told her about the trip, and the money, and how the whole family had been waiting for an answer since the spring, and she laughed';
    const cut = quote(long, 'text', 'en') ?? '';
    expect(cut.split(' ').length).toBeLessThanOrEqual(quoteLimit.en);
    expect(cut.endsWith('…')).toBe(true);
    expect(
      [
        ...(quote(
          '我跟她说了旅行的事，还有钱的事，还有全家人从春天一直等到现在等一个答复的事，她笑了',
          'text',
          'zh'
        ) ?? '')
      ].length
    ).toBeLessThanOrEqual(quoteLimit.zh + 2);
  });

  it('keep to the first sentences that fit', () => {
    expect(quote('She left. I stayed in the car for an hour.', 'text', 'en')).toBe(
      'She left. I stayed in the car for an hour'
    );
  });

  it('lose a yes before the sentence that matters, and outer marks', () => {
    expect(quote('yes. I freeze and say sorry four times.', 'text', 'en')).toBe(
      'I freeze and say sorry four times'
    );
    expect(quote('嗯，我就是怕明天。', 'text', 'zh')).toBe('我就是怕明天');
  });

  it('are never words of death, insult, noise, or another script', () => {
    for (const text of ['I want to die', 'I am a worthless idiot', 'asdfghjkl', '😭', 'мне грустно', '...'])
      expect(quote(text, 'text', 'en'), text).toBeNull();
    for (const text of ['不想活了去死', '我就是个废物', '啊啊啊啊啊啊啊啊', '😭', 'мне грустно'])
      expect(quote(text, 'text', 'zh'), text).toBeNull();
  });

  it('turn “my sister” to “your sister” where a person stands in our own sentence', () => {
    expect(quote('my sister', 'person', 'en')).toBe('your sister');
    expect(quote('我姐', 'person', 'zh')).toBe('你姐');
    expect(quote('before I leave', 'time', 'en')).toBe('before you leave');
  });

  it('stand in quotation marks when a time does not read as one', () => {
    expect(quote('what if she laughs', 'time', 'en')).toBe('“what if she laughs”');
    expect(fill('Its seat is kept: {time}.', { time: '“what if she laughs”' }, 'en')).toBe(
      'Its seat is kept: “what if she laughs”.'
    );
  });

  it('begin with a capital at the beginning of an English sentence, and are left alone inside marks', () => {
    expect(fill('{when}, then.', { when: 'after dinner' }, 'en')).toBe('After dinner, then.');
    expect(fill('“{worry}” and the rest', { worry: 'what if' }, 'en')).toBe('“what if” and the rest');
  });

  it('end as a sentence does where ours ends with them', () => {
    const said = { worry: 'what if' };
    expect(fill('“{worry}” That is the line.', said, 'en')).toBe('“what if.” That is the line.');
    expect(fill('So it says: “{worry}”', said, 'en')).toBe('So it says: “what if.”');
    expect(fill('So it says: “{worry}”', { worry: 'what if?' }, 'en')).toBe('So it says: “what if?”');
    expect(fill('Out of “{worry}”, one thing', said, 'en')).toBe('Out of “what if”, one thing');
    expect(fill('它说的是“{worry}”', { worry: '万一呢' }, 'zh')).toBe('它说的是“万一呢”。');
    expect(fill('“{worry}”写在这儿了。', { worry: '万一呢' }, 'zh')).toBe('“万一呢”写在这儿了。');
  });

  it('whatever is written, a quotation is short, on one line, and free of curly quotes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('en', 'zh'),
        (text, lang) => {
          const words = quote(text, 'text', lang as 'en' | 'zh');
          if (words === null) return;
          expect(words).not.toMatch(/[“”\n\r]/);
          expect(words.length).toBeLessThanOrEqual(400);
        }
      )
    );
  });

  it('lists come by line, by number, by 、 or by comma', () => {
    expect(listOf('1. call\n2. write')).toEqual(['call', 'write']);
    expect(listOf('散步、喝汤；早点睡')).toEqual(['散步', '喝汤', '早点睡']);
    expect(listOf('a walk, soup')).toEqual(['a walk', 'soup']);
  });

  it('keys hit at random are not words; names and long words are', () => {
    expect(isMashed('sdkfjhsdkfjh')).toBe(true);
    expect(isMashed('啊啊啊啊啊啊')).toBe(true);
    expect(isMashed('my strengths and rhythms at Knightsbridge')).toBe(false);
  });
});

describe('variety', () => {
  const wordings = ['One here.', 'Two there.', 'Three now.'].map((en) => ({ en, zh: en }));
  const said = (more: Partial<Said> = {}): Said => ({ keys: [], texts: [], recent: [], ...more });
  const pick = (more: Partial<Said>, must = false) =>
    pickWording('x', wordings, 'en', {}, said(more), () => 0.5, must);

  it('never says a line twice in a session', () => {
    expect(pick({ keys: ['x.0', 'x.1'] })?.key).toBe('x.2');
    expect(pick({ keys: ['x.0', 'x.1', 'x.2'] })).toBeNull();
    expect(pick({ keys: ['x.0', 'x.1', 'x.2'] }, true)).not.toBeNull();
  });

  it('takes what was not said in the last days, else what was said longest ago', () => {
    expect(pick({ recent: ['x.0', 'x.2'] })?.key).toBe('x.1');
    expect(pick({ recent: ['x.1', 'x.0', 'x.2'] })?.key).toBe('x.1');
  });

  it('does not begin like one of the last five lines', () => {
    const alike = [
      { en: 'So it is over.', zh: '' },
      { en: 'Now it is over.', zh: '' }
    ];
    expect(pickWording('y', alike, 'en', {}, said({ texts: ['So it is late.'] }), () => 0.5)?.text).toBe(
      'Now it is over.'
    );
  });

  it('a stem is three words, or four characters', () => {
    expect(stemOf('“You keep” rehearsing the part.', 'en')).toBe('you keep rehearsing');
    expect(stemOf('写下来了，可以看着它。', 'zh')).toBe('写下来了');
  });

  it('leaves out a wording whose slot is empty', () => {
    expect(pickWording('z', [{ en: '{a} here.', zh: '{a}' }], 'en', {}, said(), () => 0)).toBeNull();
  });
});

describe('what is brought up from before', () => {
  const today = localDay('2026-03-10');
  const memory = (more: Partial<Memory>): Memory => ({
    id: 'm',
    created: '',
    changed: '',
    kind: 'step',
    text: 'text Dana',
    from: { session: 's', turn: 1 },
    day: addDays(today, -3),
    sensitive: false,
    ...more
  });

  it('is at most one thing, an open step before a word', () => {
    const callback = chooseCallback(
      [memory({ id: 'a', kind: 'theme', text: 'restless' }), memory({ id: 'b' })],
      today,
      'en'
    );
    expect(callback).toMatchObject({ memory: 'b', why: 'open-step', date: 'Saturday 7 March' });
  });

  it('is never sensitive, done, deleted, of today, from long ago, or what was brought up lately', () => {
    const never: Partial<Memory>[] = [
      { sensitive: true },
      { done: today },
      { deleted: 'x' },
      { day: today },
      { day: addDays(today, -200) },
      { kind: 'place' }
    ];
    for (const more of never) expect(chooseCallback([memory(more)], today, 'en')).toBeNull();
    expect(chooseCallback([memory({})], today, 'en', ['m'])).toBeNull();
  });

  it('has its date in the language of the session', () => {
    expect(chooseCallback([memory({})], today, 'zh')?.date).toBe('3月7日星期六');
  });
});

describe('what a text is about', () => {
  it('is found in plain words', () => {
    expect(themesIn('what if I fail the exam tomorrow', 'en')).toContain('worry');
    expect(themesIn('my grandmother passed away in March', 'en')).toContain('loss');
    expect(themesIn('跟室友冷战了', 'zh')).toContain('conflict');
    expect(themesIn('凌晨两点还睡不着', 'zh')).toContain('sleep');
    expect(themesIn('I had toast', 'en')).toEqual([]);
  });

  it('people are found by name and by relation', () => {
    expect(peopleIn('the part where Dana asks my sister', 'en')).toEqual(['Dana', 'sister']);
    expect(peopleIn('I took the job in Porto', 'en')).toEqual([]);
    expect(peopleIn('我妈和室友都在', 'zh')).toEqual(['妈妈', '室友']);
  });

  it('inside an exercise, a question is more likely the person’s own', () => {
    expect(topicOf('how do I tell her?', 'en')).toBe('advice');
    expect(topicOf('how do I tell her?', 'en', true)).toBeNull();
    expect(topicOf('what would you do?', 'en', true)).toBe('advice');
    expect(topicOf('why is Q3 down', 'en')).toBeNull();
    expect(topicOf('are you a real person?', 'en', true)).toBe('real');
  });
});
