import { beforeEach, describe, expect, it } from 'vitest';
import { guideMix } from '$lib/content/soundscapes/soundscapes';
import { Night, nextTime, ownMixes } from '$lib/state/night.svelte';
import { NightPlayer, soundsUnder } from '$lib/state/player.svelte';
import type { Shelf } from '$lib/state/shelf';
import { NightWorld } from '../audio/night-world';
import { Device, perch } from '../data/life';

const minute = 60_000;

/** A bedroom with a page in it that can be loaded again. */
class Bedside {
  readonly world: NightWorld;
  readonly player = new NightPlayer();
  readonly night = new Night(this.player);

  constructor(
    readonly shelf: Shelf,
    now?: number
  ) {
    this.world = new NightWorld();
    if (now) this.world.now = now;
    this.player.open(
      () => this.world.player,
      shelf,
      () => this.world.now
    );
    this.night.open('whale', shelf);
  }

  /** The page is loaded again after some ms: a new player, the same shelf. */
  reloaded(afterMs = 1000): Bedside {
    return new Bedside(this.shelf, this.world.now + afterMs);
  }
}

const ids = ({ player }: Bedside) => player.state.layers.map(({ id }) => id);

describe('a night on this device', () => {
  let shelf: ReturnType<typeof perch>;
  beforeEach(() => (shelf = perch()));

  it('lies ready with the mix of the guide, and is silent until touched', () => {
    const bed = new Bedside(shelf);
    expect(bed.night.mix).toEqual(guideMix('whale').mix);
    expect(bed.player.state.playback).toBe('stopped');
    expect(bed.world.fetched).toEqual([]);
  });

  it('plays for as long as was chosen and then falls silent', async () => {
    const bed = new Bedside(shelf);
    bed.night.setMinutes(15);
    expect(bed.player.state.endsAt).toBeNull();
    bed.night.play();
    await bed.world.settle();
    expect(bed.player.state.endsAt).toBe(bed.world.now + 15 * minute);
    await bed.world.pass(15 * minute + 2000);
    expect(bed.player.state.playback).toBe('stopped');
    expect(bed.player.state.endedByTimer).toBe(true);
  });

  it('counts anew when another length is chosen while it plays', async () => {
    const bed = new Bedside(shelf);
    bed.night.play();
    await bed.world.pass(10 * minute);
    bed.night.setMinutes(45);
    expect(bed.player.state.endsAt).toBe(bed.world.now + 45 * minute);
    bed.night.setMinutes(null);
    expect(bed.player.state.endsAt).toBeNull();
  });

  it('does not set the timer back when a pause is over', async () => {
    const bed = new Bedside(shelf);
    bed.night.setMinutes(30);
    bed.night.play();
    await bed.world.pass(10 * minute);
    const endsAt = bed.player.state.endsAt;
    bed.player.verbs.pause();
    bed.night.play();
    expect(bed.player.state.endsAt).toBe(endsAt);
  });

  it('tells that a mix is no longer as it was chosen, and that it is again', () => {
    const { night } = new Bedside(shelf);
    expect(night.altered).toBe(false);
    night.setGain('whale', 0.9);
    expect(night.altered).toBe(true);
    night.setGain('whale', 0.42);
    expect(night.altered).toBe(false);
    night.add('purr');
    expect(night.altered).toBe(true);
  });

  it('lies as it was left the evening before, sliders and all', () => {
    const bed = new Bedside(shelf);
    bed.night.setGain('ocean', 0.11);
    bed.night.remove('rain-leaves');
    bed.night.setMinutes(90);
    bed.night.setMaster(0.4);
    const next = bed.reloaded(20 * 60 * minute);
    expect(next.player.state.master).toBe(0.4);
    expect(next.night.mix).toEqual([
      { id: 'ocean', gain: 0.11 },
      { id: 'whale', gain: 0.42 }
    ]);
    expect(next.night.minutes).toBe(90);
    expect(next.night.altered).toBe(true);
  });

  it('comes back audible when its volume was last turned to nothing', () => {
    const bed = new Bedside(shelf);
    bed.night.setMaster(0);
    expect(bed.reloaded().player.state.master).toBe(1);
  });

  it.each(['', '{', 'null', '{"origin":{"kind":"guide","guide":"wolf"},"mix":[],"minutes":7}'])(
    'begins with the guide where what was kept is not ours: %s',
    (kept) => {
      shelf.setItem('understory.night', kept);
      shelf.setItem('understory.night.resume', kept);
      const bed = new Bedside(shelf);
      expect(bed.night.mix).toEqual(guideMix('whale').mix);
      expect(bed.player.offer).toBeNull();
    }
  );
});

describe('a page that is loaded again in the night', () => {
  it('offers to go on with what is left, and plays nothing unasked', async () => {
    const bed = new Bedside(perch());
    bed.night.setMinutes(30);
    bed.night.setGain('whale', 0.8);
    bed.night.play();
    await bed.world.pass(10 * minute);

    const again = bed.reloaded(minute);
    expect(again.player.state.playback).toBe('stopped');
    expect(again.world.fetched).toEqual([]);
    expect(again.player.offer!.leftMs).toBe(19 * minute);

    again.night.resume();
    await again.world.settle();
    expect(again.player.state.playing).toBe(true);
    expect(again.player.state.endsAt).toBe(again.world.now + 19 * minute);
    expect(again.player.state.layers.find(({ id }) => id === 'whale')!.gain).toBe(0.8);
    expect(again.player.offer).toBeNull();
  });

  it('does not ask twice when the quiet was wanted', async () => {
    const bed = new Bedside(perch());
    bed.night.play();
    await bed.world.settle();
    const again = bed.reloaded();
    again.player.declineOffer();
    expect(again.player.offer).toBeNull();
    expect(again.reloaded().player.offer).toBeNull();
  });

  it('offers nothing after a stop, and nothing once the timer is over', async () => {
    const bed = new Bedside(perch());
    bed.night.setMinutes(15);
    bed.night.play();
    await bed.world.settle();
    expect(bed.reloaded(16 * minute).player.offer).toBeNull();
    bed.player.verbs.stop();
    expect(bed.reloaded().player.offer).toBeNull();
  });

  it('offers no sleep sound when only the morning was still to come', async () => {
    const bed = new Bedside(perch());
    bed.night.setMinutes(15);
    bed.night.play();
    bed.player.verbs.setDawn(bed.world.now + 8 * 60 * minute, guideMix('owl').mix);
    await bed.world.pass(16 * minute);
    expect(bed.player.state.playback).toBe('resting');
    expect(bed.reloaded().player.offer).toBeNull();
  });

  it('goes on without a shelf to keep anything on', async () => {
    const full: Shelf = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {
        throw new Error('full');
      }
    };
    const bed = new Bedside(full);
    bed.night.play();
    await bed.world.settle();
    expect(bed.player.state.playing).toBe(true);
    bed.player.verbs.stop();
    expect(ids(bed)).toEqual(['ocean', 'whale', 'rain-leaves']);
  });
});

describe('what belongs to the night', () => {
  it('finds its files under the path the app is served at, and makes two noises itself', () => {
    const source = soundsUnder('/understory');
    expect(source('ocean')).toMatchObject({ kind: 'file', url: '/understory/sound/ocean.m4a' });
    expect(source('brown')).toEqual({ kind: 'live', id: 'brown' });
  });

  it('shows kept mixes whole, and passes over what an import brought that is none', async () => {
    const phone = new Device();
    const store = await phone.open();
    await store.keepsakes.add('mix', { name: 'Window\nopen', mix: [{ id: 'pines', gain: 3 }] });
    await store.keepsakes.add('mix', { name: 'nothing', mix: [{ id: 'siren', gain: 1 }] });
    await store.keepsakes.add('mix', null);
    await store.keepsakes.add('mix', { mix: 'loud' });
    expect(await ownMixes(store)).toMatchObject([{ name: 'Window open', mix: [{ id: 'pines', gain: 1 }] }]);
    phone.close();
  });

  it('sets the morning for today when the hour is still to come, else for tomorrow', () => {
    const at = (hour: number, min = 0) => new Date(2026, 10, 22, hour, min).getTime();
    expect(nextTime(at(2), 7, 0)).toBe(at(7));
    expect(nextTime(at(23), 7, 0)).toBe(new Date(2026, 10, 23, 7).getTime());
    expect(nextTime(at(7), 7, 0)).toBe(new Date(2026, 10, 23, 7).getTime());
  });
});
