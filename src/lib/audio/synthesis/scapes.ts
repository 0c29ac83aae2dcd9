import type { ScapeId } from '$lib/domain/night/scape';
import type { Stereo } from './ring';
import { brownNoise } from './scapes/brown-noise';
import { campfire } from './scapes/campfire';
import { crickets } from './scapes/crickets';
import { dawnBirds } from './scapes/dawn-birds';
import { nightOwl } from './scapes/night-owl';
import { ocean } from './scapes/ocean';
import { pad } from './scapes/pad';
import { windInPines } from './scapes/pines';
import { pinkNoise } from './scapes/pink-noise';
import { purr } from './scapes/purr';
import { rainOnLeaves } from './scapes/rain-leaves';
import { rainOnRoof } from './scapes/rain-roof';
import { snowHush } from './scapes/snow-hush';
import { stream } from './scapes/stream';
import { thunder } from './scapes/thunder';
import { whale } from './scapes/whale';

/** A scape as a pure function: the same seed, length (s) and rate (Hz) give the same samples, on a ring. */
export type Recipe = (seed: number, seconds: number, rate: number) => Stereo;

/** How a scape is rendered. */
export interface Scape {
  recipe: Recipe;
  /** the throw of the dice that was kept */
  seed: number;
  /** length of the loop, s */
  seconds: number;
  /** bit rate of the AAC file, kbit/s; absent for what is played live */
  kbps?: number;
}

/** The sixteen. */
export const scapes: Record<ScapeId, Scape> = {
  'rain-leaves': { recipe: rainOnLeaves, seed: 1107, seconds: 80, kbps: 88 },
  'rain-roof': { recipe: rainOnRoof, seed: 1213, seconds: 80, kbps: 72 },
  ocean: { recipe: ocean, seed: 1303, seconds: 90, kbps: 72 },
  stream: { recipe: stream, seed: 1409, seconds: 72, kbps: 80 },
  pines: { recipe: windInPines, seed: 1511, seconds: 90, kbps: 72 },
  campfire: { recipe: campfire, seed: 1601, seconds: 80, kbps: 88 },
  crickets: { recipe: crickets, seed: 1709, seconds: 80, kbps: 88 },
  'night-owl': { recipe: nightOwl, seed: 1801, seconds: 90, kbps: 72 },
  whale: { recipe: whale, seed: 1901, seconds: 90, kbps: 56 },
  purr: { recipe: purr, seed: 2003, seconds: 64, kbps: 64 },
  'dawn-birds': { recipe: dawnBirds, seed: 2111, seconds: 90, kbps: 88 },
  brown: { recipe: brownNoise, seed: 2203, seconds: 60 },
  pink: { recipe: pinkNoise, seed: 2309, seconds: 60 },
  pad: { recipe: pad, seed: 2411, seconds: 90, kbps: 64 },
  thunder: { recipe: thunder, seed: 2503, seconds: 90, kbps: 72 },
  'snow-hush': { recipe: snowHush, seed: 2609, seconds: 72, kbps: 72 }
};
