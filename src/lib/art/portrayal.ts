import type { Component, Snippet } from 'svelte';
import type { Coat } from './coats';
import type { Light, Season } from './light';
import type { Palette } from './palette';
import type { Posture } from './posture';

/** What an animal needs to be drawn. */
export interface AnimalProps {
  palette: Palette;
  coat: Coat;
  posture: Posture;
  season: Season;
  /** Prefix of every id in this drawing, unique on the page. */
  id: string;
}

/** What a habitat needs; the animal is passed in as children and stands between its back and front layers. */
export interface HabitatProps {
  palette: Palette;
  light: Light;
  season: Season;
  id: string;
  children?: Snippet;
}

/** An animal with the place it lives in. */
export interface Portrayal {
  Animal: Component<AnimalProps>;
  Habitat: Component<HabitatProps>;
}
