import type { Component, Snippet } from 'svelte';
import type { Coat } from './coats';
import type { Light, Season } from './light';
import type { Palette } from './palette';
import type { Posture } from './posture';
import type { Ground } from './seats';

/** What an animal needs to be drawn. */
export interface AnimalProps {
  palette: Palette;
  coat: Coat;
  posture: Posture;
  season: Season;
  /** Prefix of every id in this drawing, unique on the page. */
  id: string;
}

/** What a habitat needs; the seat with the animal is passed in as children, between its far and its near layers. */
export interface HabitatProps {
  palette: Palette;
  light: Light;
  season: Season;
  id: string;
  /** How far the far layers are raised so that they meet another animal's ground, in scene units; 0 at home. */
  lift: number;
  /** Whether the habitat's own animal is there: then the ground is the habitat's, else the seat brings it. */
  home: boolean;
  /** Whether the near layers are drawn; not in front of someone under water. */
  front: boolean;
  children?: Snippet;
}

/** What an animal sits, stands or swims in, whatever lies behind. */
export interface SeatProps {
  palette: Palette;
  season: Season;
  id: string;
  ground: Ground;
  children?: Snippet;
}

/** An animal in a place: everything that must be fetched before the scene is whole. */
export interface Portrayal {
  Animal: Component<AnimalProps>;
  Habitat: Component<HabitatProps>;
  /** From the far one to the near one, each holding the next; the last holds the animal. */
  seats: Component<SeatProps>[];
}
