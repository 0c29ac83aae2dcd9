import { SvelteMap } from 'svelte/reactivity';
import type { Component } from 'svelte';
import type { GuideId } from '$lib/domain/guide';
import { type HabitatId, seenAt } from '$lib/domain/habitat';
import type { AnimalProps, HabitatProps, Portrayal, SeatProps } from './portrayal';
import { type SeatId, seatsIn } from './seats';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- svelte's own bound on a component's props
type Drawn<P extends Record<string, any>> = () => Promise<{ default: Component<P> }>;

/** Each drawing is fetched only when asked for: the first screen needs one animal of eight, one place of nine. */
const animals: Record<GuideId, Drawn<AnimalProps>> = {
  owl: () => import('./animals/Owl.svelte'),
  deer: () => import('./animals/Deer.svelte'),
  fox: () => import('./animals/Fox.svelte'),
  whale: () => import('./animals/Whale.svelte'),
  tortoise: () => import('./animals/Tortoise.svelte'),
  cat: () => import('./animals/Cat.svelte'),
  otter: () => import('./animals/Otter.svelte'),
  crane: () => import('./animals/Crane.svelte')
};

const habitats: Record<HabitatId, Drawn<HabitatProps>> = {
  pinewood: () => import('./habitats/Pinewood.svelte'),
  meadow: () => import('./habitats/Meadow.svelte'),
  birchwood: () => import('./habitats/Birchwood.svelte'),
  sea: () => import('./habitats/Sea.svelte'),
  hillside: () => import('./habitats/Hillside.svelte'),
  rooftops: () => import('./habitats/Rooftops.svelte'),
  river: () => import('./habitats/River.svelte'),
  marsh: () => import('./habitats/Marsh.svelte'),
  bamboo: () => import('./habitats/Bamboo.svelte')
};

const seats: Record<SeatId, Drawn<SeatProps>> = {
  bough: () => import('./seats/Bough.svelte'),
  wall: () => import('./seats/Wall.svelte'),
  stone: () => import('./seats/Stone.svelte'),
  bank: () => import('./seats/Bank.svelte'),
  pool: () => import('./seats/Pool.svelte'),
  deep: () => import('./seats/Deep.svelte')
};

const fetchedAnimals = new SvelteMap<GuideId, Component<AnimalProps>>();
const fetchedPlaces = new SvelteMap<string, Omit<Portrayal, 'Animal'>>();

const placeKey = (guide: GuideId, habitat: HabitatId) => `${guide} ${habitat}`;

/** Fetches an animal alone, for its portrait. */
export async function fetchAnimal(guide: GuideId): Promise<Component<AnimalProps>> {
  const known = fetchedAnimals.get(guide);
  if (known) return known;
  const { default: Animal } = await animals[guide]();
  fetchedAnimals.set(guide, Animal);
  return Animal;
}

/** Fetches an animal with a place. Awaited in a page's `load`, the first paint already holds the whole scene. */
export async function fetchScene(guide: GuideId, chosen?: string | null): Promise<void> {
  const habitat = seenAt(guide, chosen);
  const place = async () => {
    const key = placeKey(guide, habitat);
    if (fetchedPlaces.has(key)) return;
    const [land, ...under] = await Promise.all([
      habitats[habitat](),
      ...seatsIn(guide, habitat).ids.map((id) => seats[id]())
    ]);
    fetchedPlaces.set(key, { Habitat: land.default, seats: under.map((seat) => seat.default) });
  };
  await Promise.all([fetchAnimal(guide), place()]);
}

/** An animal's drawing if it is here; reactive, so a portrait fills in when it comes. */
export const fetchedAnimal = (guide: GuideId): Component<AnimalProps> | undefined =>
  fetchedAnimals.get(guide);

/** An animal with its place if both are here; reactive. */
export function fetchedScene(guide: GuideId, habitat: HabitatId): Portrayal | undefined {
  const Animal = fetchedAnimals.get(guide);
  const place = fetchedPlaces.get(placeKey(guide, habitat));
  return Animal && place && { Animal, ...place };
}

interface Seldom {
  rarities?: typeof import('./Rarity.svelte').default;
  weather?: typeof import('./Weather.svelte').default;
}
const seldom = new SvelteMap<keyof Seldom, NonNullable<Seldom[keyof Seldom]>>();

/** Rarities are seldom: their drawings are fetched when one happens. */
export async function fetchRarities(): Promise<void> {
  if (!seldom.has('rarities')) seldom.set('rarities', (await import('./Rarity.svelte')).default);
}

/** The drawings of rarities if they are here; reactive. */
export const fetchedRarities = () => seldom.get('rarities') as Seldom['rarities'];

/** Most scenes stand in still air: rain, snow and mist are fetched when they come. */
export async function fetchWeather(): Promise<void> {
  if (!seldom.has('weather')) seldom.set('weather', (await import('./Weather.svelte')).default);
}

/** What falls or hangs in the air if it is here; reactive. */
export const fetchedWeather = () => seldom.get('weather') as Seldom['weather'];
