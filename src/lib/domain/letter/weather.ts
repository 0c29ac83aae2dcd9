import { type Step, stepOf } from '../affect';
import type { DayPoint } from '../trend/series';
import { deviation, mean } from '../trend/spread';

/** The weather of valence of a stretch of days; `blank` when nothing was written. */
export type Weather =
  'clear' | 'fair' | 'mist' | 'rain' | 'heavy-rain' | 'changeable' | 'clearing' | 'clouding' | 'blank';

/** Days this far apart on average make changeable weather; an end this much off the beginning makes it turn. */
const apart = 0.38;
const turned = 0.3;

const weatherOfStep: Record<Step, Weather> = {
  [-3]: 'heavy-rain',
  [-2]: 'heavy-rain',
  [-1]: 'rain',
  0: 'mist',
  1: 'fair',
  2: 'clear',
  3: 'clear'
};

/** The weather of some days, oldest first. Turning weather needs four days. */
export function weatherOf(points: readonly DayPoint[]): Weather {
  if (points.length === 0) return 'blank';
  const medians = points.map(({ median }) => median);
  if (points.length >= 4) {
    const third = Math.max(1, Math.floor(points.length / 3));
    const change = mean(medians.slice(-third)) - mean(medians.slice(0, third));
    if (change >= turned) return 'clearing';
    if (change <= -turned) return 'clouding';
    if (deviation(medians) >= apart) return 'changeable';
  }
  return weatherOfStep[stepOf(mean(medians) as DayPoint['median'])];
}
