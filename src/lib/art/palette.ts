import { mix, type Hex } from './colour';
import type { Light, Season } from './light';

/** Every colour a scene is cut from. Depth layers are `depth(palette, t)`. */
export interface Palette {
  /** Four stops from the zenith to the horizon, at 0, .38, .72 and 1. */
  sky: [Hex, Hex, Hex, Hex];
  disc: Hex;
  halo: Hex;
  /** The farthest layer, nearly sky. */
  far: Hex;
  /** The nearest layer, nearly black. */
  near: Hex;
  rim: Hex;
  mist: Hex;
  /** What the light does to a coat: mixed in by `dim` (0 … 1). */
  shade: Hex;
  dim: number;
  /** How clearly stars show, 0 … 1. */
  stars: number;
  /** Four stops of water from the surface down. */
  water: [Hex, Hex, Hex, Hex];
  needle: Hex;
  /** Leaves of broad-leaved trees; absent in winter, when they stand bare. */
  leaf: Hex | null;
  /** Flowers in spring, seed heads in summer, fallen leaves in autumn. */
  bloom: Hex;
  /** Colour of lying snow; absent outside winter. */
  snow: Hex | null;
}

type Lit = Pick<
  Palette,
  'sky' | 'disc' | 'halo' | 'far' | 'near' | 'rim' | 'mist' | 'shade' | 'dim' | 'stars' | 'water'
>;

const byLight: Record<Light, Lit> = {
  night: {
    sky: ['#0f1b38', '#1c3157', '#33507a', '#6f86a3'],
    disc: '#f6e9c9',
    halo: '#cdd6d8',
    far: '#4f6b8c',
    near: '#0a1322',
    rim: '#f3e2b8',
    mist: '#8fa5b8',
    shade: '#1a2a50',
    dim: 0.12,
    stars: 1,
    water: ['#4f93a6', '#2a668b', '#143862', '#091a36']
  },
  dawn: {
    sky: ['#4a5a86', '#a07f9c', '#eda58f', '#fbd9a8'],
    disc: '#fff0cf',
    halo: '#ffdca6',
    far: '#d0918c',
    near: '#2f2440',
    rim: '#ffe3b0',
    mist: '#f6cfa9',
    shade: '#8a4a5c',
    dim: 0.08,
    stars: 0.22,
    water: ['#d99f9b', '#8f7f9f', '#4a5a86', '#2b2f58']
  },
  day: {
    sky: ['#3a6f94', '#78a9be', '#b9d3cf', '#f0e7cb'],
    disc: '#fff7de',
    halo: '#fff3cf',
    far: '#93b5ad',
    near: '#183233',
    rim: '#fff8e0',
    mist: '#e8ecd9',
    shade: '#fff2d0',
    dim: 0.05,
    stars: 0,
    water: ['#8fc4c6', '#4f98ab', '#25688a', '#123f63']
  },
  dusk: {
    sky: ['#2b2a55', '#6a4a77', '#c9705f', '#f2b467'],
    disc: '#ffd99a',
    halo: '#ffb870',
    far: '#a8616a',
    near: '#221a33',
    rim: '#ffcf91',
    mist: '#e39a74',
    shade: '#4a2448',
    dim: 0.12,
    stars: 0.5,
    water: ['#c98078', '#7d5a80', '#3e3a6c', '#1d1f45']
  }
};

interface Seasonal {
  far: Hex;
  farShare: number;
  near: Hex;
  nearShare: number;
  needle: Hex;
  leaf: Hex | null;
  bloom: Hex;
  snow: Hex | null;
}

const bySeason: Record<Season, Seasonal> = {
  spring: {
    far: '#9db9a0',
    farShare: 0.16,
    near: '#12352f',
    nearShare: 0.4,
    needle: '#5f9f86',
    leaf: '#b3c777',
    bloom: '#f6cfd4',
    snow: null
  },
  summer: {
    far: '#6fa088',
    farShare: 0.14,
    near: '#0d2f2c',
    nearShare: 0.4,
    needle: '#4d8f7c',
    leaf: '#7ba35a',
    bloom: '#f2dd9a',
    snow: null
  },
  autumn: {
    far: '#b98a62',
    farShare: 0.14,
    near: '#2c1b22',
    nearShare: 0.35,
    needle: '#5f8f86',
    leaf: '#d2893a',
    bloom: '#e0a04e',
    snow: null
  },
  winter: {
    far: '#b7c7d3',
    farShare: 0.34,
    near: '#1b2a3f',
    nearShare: 0.45,
    needle: '#6b8f97',
    leaf: null,
    bloom: '#eef3f4',
    snow: '#f1f5f6'
  }
};

/** The pale, bluish air of winter, mixed into every light. */
const winterSky = ['#22314f', '#4b6488', '#93a8bb', '#dfe3df'] as const;

/** How much of the flora's own colour the light leaves: little at night, nearly all by day. */
const flora: Record<Light, number> = { night: 0.42, dawn: 0.62, day: 0.88, dusk: 0.52 };

/** The palette of a light in a season. */
export function paletteOf(light: Light, season: Season): Palette {
  const lit = byLight[light];
  const year = bySeason[season];
  const inLight = (colour: Hex) => mix(lit.near, mix(colour, lit.mist, 0.12), flora[light]);
  const cold = season === 'winter' ? (light === 'day' ? 0.42 : 0.3) : 0;
  return {
    ...lit,
    sky: lit.sky.map((stop, i) => mix(stop, winterSky[i] ?? stop, cold)) as Palette['sky'],
    far: mix(lit.far, year.far, year.farShare),
    near: mix(lit.near, year.near, year.nearShare),
    mist: mix(lit.mist, '#e3e9ea', cold * 0.9),
    needle: inLight(year.needle),
    leaf: year.leaf && inLight(year.leaf),
    bloom: mix(lit.mist, year.bloom, 0.65),
    snow: year.snow && mix(year.snow, lit.sky[2], light === 'night' ? 0.34 : light === 'day' ? 0.06 : 0.22)
  };
}

/** A layer's colour between the horizon (0) and the foreground (1). */
export const depth = (palette: Palette, t: number): Hex => mix(palette.far, palette.near, t);

/** A coat or object's own colour as this light shows it. */
export const lit = (palette: Palette, colour: Hex): Hex => mix(colour, palette.shade, palette.dim);
