import { sentencesOf } from '$lib/domain/night/sentences';
import { describe, expect, it } from 'vitest';

describe('reading aloud, one sentence at a time', () => {
  it('stops where English stops, and not at a number', () => {
    const text = 'It weighs 1.5 kg. “Who?” It waits… Then it flies (slowly). It is 3 a.m. and still dark.';
    expect(sentencesOf(text, 'en')).toEqual([
      'It weighs 1.5 kg.',
      '“Who?”',
      'It waits…',
      'Then it flies (slowly).',
      'It is 3 a.m. and still dark.'
    ]);
  });

  it('stops where Chinese stops, with the closing marks', () => {
    expect(sentencesOf('雪停了。它说：“走吧。”风很轻……还有一颗星！没有句号', 'zh')).toEqual([
      '雪停了。',
      '它说：“走吧。”',
      '风很轻……',
      '还有一颗星！',
      '没有句号'
    ]);
  });

  it('loses no word', () => {
    const text = 'One. Two! Three? “Four.” Five';
    expect(sentencesOf(text, 'en').join(' ')).toBe(text);
    expect(sentencesOf('', 'zh')).toEqual([]);
  });
});
