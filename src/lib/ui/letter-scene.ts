import type { Light, Weather as ArtWeather } from '$lib/art/light';
import type { Weather } from '$lib/domain/letter/weather';

/** How the weather of some days is drawn: a light, and what hangs or falls in the air. */
export const sceneOf: Record<Weather, { light: Light; weather: ArtWeather }> = {
  clear: { light: 'day', weather: 'still' },
  fair: { light: 'dawn', weather: 'still' },
  mist: { light: 'dawn', weather: 'mist' },
  rain: { light: 'dusk', weather: 'rain' },
  'heavy-rain': { light: 'night', weather: 'rain' },
  changeable: { light: 'dusk', weather: 'still' },
  clearing: { light: 'dawn', weather: 'still' },
  clouding: { light: 'dusk', weather: 'mist' },
  blank: { light: 'night', weather: 'still' }
};
