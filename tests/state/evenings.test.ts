import { afterEach, describe, expect, it } from 'vitest';
import { EveningKeeper, soundEvenings } from '$lib/state/evenings';
import { guideMix } from '$lib/content/soundscapes/soundscapes';
import { NightWorld } from '../audio/night-world';
import { Device } from '../data/life';

const minute = 60_000;

/** A person in London whose player and history share one clock. */
class Bedroom {
  readonly phone = new Device();
  readonly world = new NightWorld();
  readonly store = this.phone.open();
  readonly evenings = new EveningKeeper({
    store: () => this.store,
    now: () => this.world.now,
    zone: () => 'Europe/London'
  });
  /** what the keeper is still writing */
  #writing: Promise<void>[] = [];

  constructor(at = Date.UTC(2026, 10, 22, 22, 30)) {
    this.world.now = at;
    this.world.player.setMix(guideMix('whale').mix);
    this.world.player.subscribe((state) => void this.#writing.push(this.evenings.heard(state)));
  }

  async sleep(minutes: number): Promise<void> {
    this.world.player.setTimer(minutes * minute);
    void this.world.player.play();
    await this.world.settle();
    await this.world.pass(minutes * minute + 2_000);
    await Promise.all(this.#writing);
  }

  async kept() {
    return soundEvenings(await this.store);
  }
}

const rooms: Bedroom[] = [];
const bedroom = (at?: number) => (rooms.push(new Bedroom(at)), rooms.at(-1)!);

describe('the sound of an evening', () => {
  afterEach(() => rooms.splice(0).forEach(({ phone }) => phone.close()));

  it('is kept when it has faded, sound by sound, so that the next morning can be held against it', async () => {
    const room = bedroom();
    await room.sleep(30);
    const sounds = guideMix('whale').mix.map(({ id }) => ({ day: '2026-11-22', sound: id }));
    expect(await room.kept()).toEqual(expect.arrayContaining(sounds));
    expect(await room.kept()).toHaveLength(sounds.length);
  });

  it('belongs to the evening when it begins after midnight', async () => {
    const room = bedroom(Date.UTC(2026, 10, 23, 1, 10));
    await room.sleep(15);
    expect(new Set((await room.kept()).map(({ day }) => day))).toEqual(new Set(['2026-11-22']));
  });

  it('is no evening when the rain plays beside the work at noon', async () => {
    const room = bedroom(Date.UTC(2026, 10, 22, 12));
    await room.sleep(60);
    expect(await room.kept()).toEqual([]);
  });

  it('leaves out what was only tried for a moment', async () => {
    const room = bedroom();
    await room.sleep(3);
    expect(await room.kept()).toEqual([]);
  });

  it('does not count a sound whose slider stood at nothing', async () => {
    const room = bedroom();
    room.world.player.setGain('whale', 0);
    await room.sleep(30);
    expect((await room.kept()).map(({ sound }) => sound)).not.toContain('whale');
  });

  it('is one evening when the sound was begun again, and when the page was put away in between', async () => {
    const room = bedroom();
    await room.sleep(10);
    void room.world.player.play();
    await room.world.settle();
    await room.world.pass(7 * minute);
    await room.evenings.keep();
    room.world.player.stop();
    await room.world.settle();
    const store = await room.store;
    const nights = await store.keepsakes.all<{ sounds: { minutes: number }[] }>('night');
    expect(nights).toHaveLength(1);
    expect(nights[0]!.body.sounds.map(({ minutes }) => minutes)).toEqual([17, 17, 17]);
  });

  it('passes over what an import brought that is no evening', async () => {
    const room = bedroom();
    const store = await room.store;
    await store.keepsakes.add('night', null);
    await store.keepsakes.add('night', { day: 'soon', sounds: [] });
    await store.keepsakes.add('night', { day: '2026-11-20', sounds: [{ id: 'siren', minutes: 90 }] });
    expect(await room.kept()).toEqual([]);
  });
});
