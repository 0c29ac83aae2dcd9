import { affect, arousal, valence } from '$lib/domain/affect';
import type { CheckIn } from '$lib/domain/check-in';
import { contextIds } from '$lib/domain/context';
import { below, dice, normal, oneOf } from '$lib/domain/dice';
import { labelIds } from '$lib/domain/feeling';
import type { History } from '$lib/domain/insight/survey';
import type { Session } from '$lib/domain/session';
import { addDays, instant, localDay, noonOf } from '$lib/domain/stamp';

const english = 'walk rain kitchen meeting sister letter bus river soup deadline window garden music'.split(
  ' '
);
const chinese = [
  '散步',
  '下雨',
  '厨房',
  '开会',
  '妹妹',
  '地铁',
  '河边',
  '喝汤',
  '窗外',
  '花园',
  '音乐',
  '加班'
];

/** A very long history: five check-ins a day, half of the notes in each language, all tags in use. */
export function crowd(entries: number, sessions: number): History {
  const roll = dice(11);
  const last = localDay('2026-11-22');
  const kept = { created: '0', changed: '0', zone: 'Asia/Shanghai' };
  const words = () => {
    const [of, by] = roll() < 0.5 ? [english, ' '] : [chinese, '，'];
    return Array.from({ length: 8 }, () => oneOf(of, roll)).join(by);
  };
  const checkIns: CheckIn[] = Array.from({ length: entries }, (_, i) => {
    const day = addDays(last, -Math.floor(i / 5));
    const at = instant(noonOf(day) + (below(14, roll) - 12) * 3_600_000);
    const value = normal(0.1, 0.35, roll);
    return {
      ...kept, id: `c${i}`, at, day, kind: 'momentary', affect: affect(value, normal(0, 0.4, roll)),
      labels: [oneOf(labelIds, roll)], contexts: [oneOf(contextIds, roll)], tags: [`tag ${below(20, roll)}`],
      note: words(), sleepHours: 4 + below(6, roll),
      reading: { valence: valence(value), spread: 0.3, arousal: arousal(0), labels: [], modelId: 'made-up' }
    }; // prettier-ignore
  });
  const made: Session[] = Array.from({ length: sessions }, (_, i) => {
    const day = addDays(last, -i);
    return {
      ...kept, id: `s${i}`, at: noonOf(day), day, guide: 'owl', flow: { id: `f${below(12, roll)}`, version: 1 },
      lang: 'en', before: affect(normal(-0.2, 0.3, roll), 0), after: affect(normal(0, 0.3, roll), 0),
      reading: null, turns: [], status: 'closed'
    }; // prettier-ignore
  });
  const nights = Array.from({ length: 2000 }, (_, i) => ({
    day: addDays(last, -i),
    sound: `sound ${below(8, roll)}`
  }));
  return { checkIns, sessions: made, nights };
}
