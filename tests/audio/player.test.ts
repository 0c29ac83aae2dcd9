import type { Mix } from '$lib/domain/night/mix';
import { describe, expect, it } from 'vitest';
import { NightWorld, type Weather } from './night-world';

const minute = 60_000;
const hour = 60 * minute;
const rainAndWhale: Mix = [
  { id: 'rain-leaves', gain: 0.5 },
  { id: 'whale', gain: 1 }
];

async function playing(mix: Mix = rainAndWhale, weather: Weather = {}) {
  const world = new NightWorld(weather);
  world.player.setMix(mix);
  await world.player.play();
  await world.settle();
  return world;
}

const status = (world: NightWorld) => world.player.state.layers.map(({ status }) => status);

describe('a mix at bedtime', () => {
  it('plays its files round the padded ring, at their sliders', async () => {
    const world = await playing();
    expect(status(world)).toEqual(['playing', 'playing']);
    expect(world.context.sounding).toHaveLength(2);
    for (const loop of world.context.sounding) {
      expect([loop.loopStart, loop.loopEnd]).toEqual([0.25, 80.25]);
      expect(loop.startedFrom).toBeGreaterThanOrEqual(0.25);
    }
    await world.pass(5000);
    const [rain, whale] = world.context.sounding.map((loop) => {
      const volume = loop.to[0]!.to[0] as never as { gain: { at: (t: number) => number } };
      return volume.gain.at(world.context.currentTime);
    });
    expect(rain).toBeCloseTo(0.25, 3);
    expect(whale).toBeCloseTo(1, 3);
  });

  it('touches nothing before it is asked to play', () => {
    const world = new NightWorld();
    world.player.setMix(rainAndWhale);
    expect(world.contexts).toHaveLength(0);
    expect(world.fetched).toHaveLength(0);
    expect(world.player.state.playback).toBe('stopped');
  });

  it('begins at the touch when it was made ready before it, without asking for a file twice', async () => {
    const world = new NightWorld();
    world.player.setMix(rainAndWhale);
    world.player.prepare(['rain-leaves', 'whale']);
    await world.settle();
    expect(world.fetched).toEqual(['/sound/rain-leaves.m4a', '/sound/whale.m4a']);
    expect(world.contexts).toHaveLength(0);
    void world.player.play();
    await world.settle();
    expect(status(world)).toEqual(['playing', 'playing']);
    expect(world.fetched).toHaveLength(2);
  });

  it('makes ready only what needs no network, and lets go of it when nobody touches', async () => {
    const world = new NightWorld();
    world.player.setMix(rainAndWhale);
    world.player.prepare(['whale']);
    expect(world.fetched).toEqual(['/sound/whale.m4a']);
    await world.pass(3 * minute);
    void world.player.play();
    await world.settle();
    expect(world.fetched).toEqual(['/sound/whale.m4a', '/sound/rain-leaves.m4a', '/sound/whale.m4a']);
  });

  it('tries anew at the touch when it could not be made ready', async () => {
    const world = new NightWorld({ answer: () => new Error('no network') });
    world.player.setMix(rainAndWhale);
    world.player.prepare(['whale', 'rain-leaves']);
    await world.settle();
    world.weather.answer = undefined;
    void world.player.play();
    await world.settle();
    expect(status(world)).toEqual(['playing', 'playing']);
  });

  it('goes on without a break when one sound is exchanged', async () => {
    const world = await playing();
    const whale = world.context.sounding[1];
    world.player.setMix([
      { id: 'whale', gain: 0.4 },
      { id: 'brown', gain: 0.3 }
    ]);
    await world.settle();
    expect(world.context.sounding).toEqual([whale]);
    expect(world.live).toHaveLength(1);
    expect(status(world)).toEqual(['playing', 'playing']);
  });

  it('tells whoever listens, and stops telling who has left', async () => {
    const world = new NightWorld();
    const seen: string[] = [];
    const leave = world.player.subscribe(({ playback }) => seen.push(playback));
    await world.player.play();
    leave();
    world.player.stop();
    expect(seen[0]).toBe('stopped');
    expect(seen.at(-1)).toBe('playing');
  });
});

describe('when a file is not as it should be', () => {
  it.each([
    ['missing', () => new Response('no', { status: 404 })],
    ['missing', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['unreachable', () => new TypeError('offline')],
    ['corrupted', () => new Response(new Uint8Array([0]))],
    ['corrupted', () => new Response(new Uint8Array([40]))] // decodes, but is half as long as its loop
  ] as const)('its layer says “%s” and the others go on', async (error, answer) => {
    const world = await playing(rainAndWhale, {
      answer: (url) => (url.includes('whale') ? answer() : new Response(new Uint8Array([81])))
    });
    expect(world.player.state.layers[1]).toMatchObject({ status: 'failed', error });
    expect(world.context.sounding).toHaveLength(1);
    expect(world.player.state.playing).toBe(true);
  });

  it('plays after all when the file has come and it is tried again', async () => {
    const world = await playing(rainAndWhale, { answer: () => new TypeError('offline') });
    expect(status(world)).toEqual(['failed', 'failed']);
    world.weather.answer = undefined;
    world.player.retry('whale');
    await world.settle();
    expect(status(world)).toEqual(['failed', 'playing']);
  });

  it('says so when the device cannot make live noise', async () => {
    const world = await playing(
      [
        { id: 'brown', gain: 1 },
        { id: 'whale', gain: 1 }
      ],
      { noWorklet: true }
    );
    expect(world.player.state.layers[0]).toMatchObject({ status: 'failed', error: 'no-live-noise' });
    expect(world.context.sounding).toHaveLength(1);
  });
});

describe('memory', () => {
  it('holds three files on a small phone, and live noise besides', async () => {
    const world = await playing([
      { id: 'ocean', gain: 1 },
      { id: 'pines', gain: 1 },
      { id: 'brown', gain: 1 },
      { id: 'stream', gain: 1 },
      { id: 'purr', gain: 1 }
    ]);
    expect(status(world)).toEqual(['playing', 'playing', 'playing', 'playing', 'failed']);
    expect(world.player.state.layers[4]!.error).toBe('no-room');
    expect(world.fetched).toHaveLength(3);
  });

  it('is let go a few seconds after a slider reaches silence, and the freed place is used', async () => {
    const world = await playing([
      { id: 'ocean', gain: 1 },
      { id: 'pines', gain: 1 },
      { id: 'stream', gain: 1 },
      { id: 'purr', gain: 1 }
    ]);
    world.player.setGain('ocean', 0);
    await world.pass(2000);
    expect(status(world)).toEqual(['playing', 'playing', 'playing', 'failed']);
    await world.pass(9000);
    expect(status(world)).toEqual(['idle', 'playing', 'playing', 'playing']);
    expect(world.context.sounding).toHaveLength(3);
  });

  it('is kept when the thumb comes back at once', async () => {
    const world = await playing();
    world.player.setGain('whale', 0);
    await world.pass(3000);
    world.player.setGain('whale', 0.5);
    await world.pass(20_000);
    expect(world.fetched).toHaveLength(2);
    expect(status(world)).toEqual(['playing', 'playing']);
  });

  it('is all gone after stop: no context, no loop, no lock screen', async () => {
    const world = await playing();
    world.player.stop();
    expect(world.context.state).toBe('closed');
    expect(world.context.sounding).toHaveLength(0);
    expect(world.session.held).toBe(false);
    expect(status(world)).toEqual(['idle', 'idle']);
    expect(world.player.state.endedByTimer).toBe(false);
  });

  it('is not filled by a file that arrives after stop', async () => {
    const world = new NightWorld();
    world.player.setMix([{ id: 'ocean', gain: 1 }]);
    const begun = world.player.play();
    world.player.stop();
    await begun;
    await world.settle();
    expect(world.fetched).toHaveLength(1);
    expect(world.context.sounding).toHaveLength(0);
    expect(status(world)).toEqual(['idle']);
  });
});

describe('the sleep timer', () => {
  it('has its whole fade written on the audio clock as soon as it is set', async () => {
    const world = await playing(rainAndWhale, { throttle: Infinity });
    await world.pass(1000);
    const before = world.master;
    world.player.setTimer(45 * minute);
    const param = world.context.gains[0]!.gain;
    const now = world.context.currentTime;
    const decibels = (minutes: number) => 20 * Math.log10(param.at(now + minutes * 60) / before);
    expect(decibels(35.9)).toBeCloseTo(0, 3);
    expect(decibels(40.5)).toBeCloseTo(-30, 1);
    expect(decibels(43)).toBeCloseTo(-60 * (7 / 9), 1);
    expect(param.at(now + 45 * 60)).toBe(0);
  });

  it('of eight hours ends to the second with the tab hidden and its timers frozen', async () => {
    const world = await playing(rainAndWhale, { throttle: Infinity });
    world.player.setTimer(8 * hour);
    const { endsAt } = world.player.state;
    await world.pass(8 * hour - 1000);
    expect(world.player.state.playing).toBe(true);
    expect(20 * Math.log10(world.master / 0.7)).toBeLessThan(-59);
    await world.pass(1000 + 100, 100);
    expect(world.now - endsAt!).toBeLessThanOrEqual(100);
    expect(world.player.state).toMatchObject({ playback: 'stopped', endedByTimer: true, endsAt: null });
    expect(world.context.state).toBe('closed');
  });

  it('of eight hours is right to the second on a device whose audio clock is wrong by two seconds a night', async () => {
    for (const drift of [70e-6, -70e-6]) {
      const world = await playing(rainAndWhale, { throttle: minute, drift });
      world.player.setTimer(8 * hour);
      await world.pass(8 * hour - 1000);
      expect(world.player.state.playing).toBe(true);
      await world.pass(2000, 100);
      expect(world.player.state.endedByTimer).toBe(true);
    }
  });

  it('says when the fade has begun', async () => {
    const world = await playing();
    world.player.setTimer(30 * minute);
    await world.pass(23 * minute);
    expect(world.player.state.fading).toBe(false);
    await world.pass(1.5 * minute);
    expect(world.player.state.fading).toBe(true);
  });

  it('can be moved and taken away, and the sound comes back to where it was', async () => {
    const world = await playing();
    await world.pass(1000);
    world.player.setTimer(10 * minute);
    await world.pass(9 * minute);
    expect(world.master).toBeLessThan(0.1);
    world.player.moveTimer(30 * minute);
    await world.pass(1000);
    expect(world.master).toBeCloseTo(0.7);
    expect(world.player.state.endsAt! - world.now).toBe(31 * minute - 1000);
    world.player.setTimer(null);
    await world.pass(2 * hour);
    expect(world.player.state.playing).toBe(true);
    expect(world.master).toBeCloseTo(0.7);
  });

  it('is a time of the night: a pause does not put it off', async () => {
    const world = await playing();
    world.player.setTimer(20 * minute);
    await world.pass(5 * minute);
    world.player.pause();
    await world.pass(10 * minute);
    await world.player.play();
    await world.pass(5 * minute);
    expect(world.player.state.endedByTimer).toBe(true);
  });

  it('follows the master slider down, never up, while it fades', async () => {
    const world = await playing();
    world.player.setTimer(10 * minute);
    await world.pass(8.5 * minute);
    const before = world.master;
    world.player.setMaster(0.5);
    await world.pass(1000);
    expect(world.master).toBeLessThan(before * 0.26);
    expect(world.master).toBeGreaterThan(0);
    await world.pass(90_000);
    expect(world.player.state.playback).toBe('stopped');
  });

  it('is not in the way of playing again', async () => {
    const world = await playing();
    world.player.setTimer(minute);
    await world.pass(2 * minute);
    await world.player.play();
    await world.pass(hour);
    expect(world.player.state).toMatchObject({ playback: 'playing', endsAt: null, endedByTimer: false });
    expect(world.contexts).toHaveLength(2);
  });
});

describe('the morning', () => {
  const birds: Mix = [{ id: 'dawn-birds', gain: 1 }];

  it('comes up out of a silent night in five minutes, in a hidden and frozen tab', async () => {
    const world = await playing(rainAndWhale, { throttle: Infinity });
    world.player.setTimer(hour);
    world.player.setDawn(world.now + 8 * hour, birds);
    await world.pass(hour + 1000);
    expect(world.player.state).toMatchObject({ playback: 'resting', endedByTimer: true, endsAt: null });
    expect(world.context.sounding).toHaveLength(0);
    expect(world.session.last!.playing).toBe(true);
    await world.pass(7 * hour - 60_000);
    expect(world.context.sounding).toHaveLength(0);
    expect(world.master).toBe(0);
    await world.pass(61_000);
    await world.settle();
    expect(world.player.state).toMatchObject({ playback: 'playing', dawnAt: null });
    expect(world.player.state.layers).toMatchObject([{ id: 'dawn-birds', status: 'playing' }]);
    expect(20 * Math.log10(world.master / 0.7)).toBeLessThan(-38);
    await world.pass(150_000);
    expect(20 * Math.log10(world.master / 0.7)).toBeCloseTo(-20, 0);
    await world.pass(160_000);
    expect(world.master).toBeCloseTo(0.7);
  });

  it('does not come at noon when the device was asleep at dawn', async () => {
    const world = await playing();
    world.player.setTimer(hour);
    world.player.setDawn(world.now + 8 * hour, birds);
    await world.pass(2 * hour);
    world.context.interrupt();
    world.now += 10 * hour;
    world.player.wake();
    await world.settle();
    expect(world.player.state).toMatchObject({ playback: 'stopped', dawnAt: null });
    expect(world.context.state).toBe('closed');
  });

  it('can be taken away, and then the night ends for good', async () => {
    const world = await playing();
    world.player.setTimer(minute);
    world.player.setDawn(world.now + 8 * hour, birds);
    await world.pass(2 * minute);
    expect(world.player.state.playback).toBe('resting');
    world.player.setDawn(null);
    expect(world.player.state.playback).toBe('stopped');
    expect(world.context.state).toBe('closed');
  });
});

describe('interruptions', () => {
  it('a phone call takes the sound, and a touch brings it back', async () => {
    const world = await playing();
    world.context.interrupt();
    expect(world.player.state.playback).toBe('interrupted');
    expect(world.session.last!.playing).toBe(false);
    world.player.wake();
    await world.settle();
    expect(world.player.state.playback).toBe('interrupted'); // the call goes on
    world.context.give();
    world.player.wake();
    await world.settle();
    expect(world.player.state.playback).toBe('playing');
  });

  it('a call in the middle of the night does not make the night longer', async () => {
    const world = await playing();
    world.player.setTimer(hour);
    await world.pass(20 * minute);
    world.context.interrupt();
    await world.pass(10 * minute);
    world.context.give();
    world.player.wake();
    await world.settle();
    await world.pass(30 * minute - 1000);
    expect(world.player.state.playing).toBe(true);
    await world.pass(1000, 100);
    expect(world.player.state.endedByTimer).toBe(true);
  });

  it('a pause the person asked for is not called an interruption', async () => {
    const world = await playing();
    world.player.pause();
    await world.pass(1000);
    expect(world.context.state).toBe('suspended');
    expect(world.player.state.playback).toBe('paused');
    await world.player.play();
    await world.pass(1000);
    expect(world.master).toBeCloseTo(0.7);
    expect(world.contexts).toHaveLength(1);
  });

  it('headphones pulled out mean silence, not a loudspeaker at two in the morning', async () => {
    const world = await playing();
    world.player.outputsChanged(true);
    expect(world.player.state.playback).toBe('paused');
    await world.player.play();
    world.player.outputsChanged(false);
    expect(world.player.state.playback).toBe('playing');
  });
});

describe('the lock screen', () => {
  it('has the same verbs as the buttons', async () => {
    const world = await playing();
    world.session.verbs!.pause();
    expect(world.player.state.playback).toBe('paused');
    world.session.verbs!.play();
    await world.settle();
    expect(world.player.state.playback).toBe('playing');
    world.session.verbs!.stop();
    expect(world.player.state.playback).toBe('stopped');
  });

  it('shows the timer as its bar, and dragging the bar moves the end', async () => {
    const world = await playing();
    world.player.setTimer(40 * minute);
    await world.pass(10 * minute);
    expect(world.session.last!.timer!.durationMs).toBe(40 * minute);
    world.session.verbs!.setElapsed(30 * minute);
    expect(world.player.state.endsAt! - world.now).toBe(10 * minute);
    world.session.verbs!.moveTimer(5 * minute);
    expect(world.player.state.endsAt! - world.now).toBe(15 * minute);
  });
});

describe('seeking', () => {
  it('goes to a place in every loop, one giving way to the other', async () => {
    const world = await playing();
    const old = world.context.sounding;
    world.player.seek(100);
    const fresh = world.context.sounding.filter((loop) => !old.includes(loop));
    expect(fresh.map(({ startedFrom }) => startedFrom)).toEqual([20.25, 20.25]);
    await world.pass(1000);
    expect(world.context.sounding).toEqual(fresh);
  });
});
