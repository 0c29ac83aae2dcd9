import type { Lang } from '$lib/domain/lang';

/** Small things to do while a call connects, one at a time; none of them asks for anything to be written. */
export const grounding: readonly Readonly<Record<Lang, string>>[] = [
  { en: 'Put both feet flat on the floor and press down.', zh: '两只脚平放在地上，往下踩一踩。' },
  {
    en: 'Hold something cold, or run cold water over your wrists.',
    zh: '握住一样凉的东西，或者用凉水冲冲手腕。'
  },
  { en: 'Name five things you can see, out loud.', zh: '出声说出你看见的五样东西。' },
  { en: 'Breathe out for longer than you breathe in, three times.', zh: '呼气比吸气长一点，做三次。' },
  {
    en: 'Go and sit where another person is, even if nothing is said.',
    zh: '去坐到有人的地方，不说话也行。'
  },
  {
    en: 'Only the next ten minutes. Nothing has to be decided in them.',
    zh: '只过接下来的十分钟。这十分钟里什么都不用决定。'
  }
];
