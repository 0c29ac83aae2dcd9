import { NoiseVoice } from '$lib/audio/live/noise-voice';
import { finish, targetLoudness } from '$lib/audio/measure/finish';
import { figures } from '$lib/audio/measure/figures';
import { kWeighting, loudness } from '$lib/audio/measure/loudness';
import { seam } from '$lib/audio/measure/seam';
import { truePeak } from '$lib/audio/measure/true-peak';
import { mendSeam } from '$lib/audio/seam-mend';
import { Dice } from '$lib/audio/synthesis/random';
import { liveIds } from '$lib/domain/night/scape';
import { describe, expect, it } from 'vitest';

const rate = 48_000;
const wave = (seconds: number, sample: (t: number) => number) =>
  Float64Array.from({ length: seconds * rate }, (_, i) => sample(i / rate));
const sine = (seconds: number, hz: number, amplitude: number, phase = 0) =>
  wave(seconds, (t) => amplitude * Math.sin(2 * Math.PI * hz * t + phase));
const nothing = (seconds: number) => new Float64Array(seconds * rate);

describe('loudness', () => {
  it('weighs as the standard’s own table at 48 kHz', () => {
    const [shelf, highPass] = kWeighting(rate);
    expect(shelf.b[0]).toBeCloseTo(1.53512485958697, 8);
    expect(shelf.b[1]).toBeCloseTo(-2.69169618940638, 8);
    expect(shelf.a[1]).toBeCloseTo(0.73248077421585, 8);
    expect(highPass.a[0]).toBeCloseTo(-1.99004745483398, 8);
  });

  it('of a full 997 Hz tone in one ear is −3.01 LUFS, as the standard says', () => {
    const tone = { left: sine(5, 997, 1), right: nothing(5) };
    expect(loudness(tone, rate).integrated).toBeCloseTo(-3.01, 1);
  });

  it('of a −23 dBFS tone in both ears is −23 LUFS', () => {
    const tone = sine(20, 1000, Math.pow(10, -23 / 20));
    expect(loudness({ left: tone, right: tone }, rate).integrated).toBeCloseTo(-23, 1);
  });

  it('does not count the silence between two sounds', () => {
    const gain = (t: number) => (t < 10 || t > 40 ? 0.1 : 1e-5);
    const tone = wave(50, (t) => gain(t) * Math.sin(2 * Math.PI * 1000 * t));
    expect(loudness({ left: tone, right: tone }, rate).integrated).toBeCloseTo(-20, 0);
  });
});

describe('true peak', () => {
  it('sees the crest that falls between two samples', () => {
    // a quarter of the sample rate, an eighth of a turn late: the samples only reach .707
    const tone = sine(1, rate / 4, 1, Math.PI / 4);
    expect(20 * Math.log10(Math.max(...tone))).toBeCloseTo(-3.01, 1);
    expect(truePeak({ left: tone, right: nothing(1) })).toBeCloseTo(0, 1);
  });
});

describe('a finished loop', () => {
  it('is at its loudness, without DC, its crackles under the ceiling', () => {
    const dice = new Dice(4);
    const fire = () => wave(10, () => 0.3 + 0.05 * dice.normal() + (dice.chance(0.0002) ? 2 : 0));
    const loop = finish({ left: fire(), right: fire() }, rate);
    const { integrated, dc } = figures(loop, rate);
    expect(integrated).toBeCloseTo(targetLoudness, 0);
    expect(dc).toBeLessThan(-50);
    expect(loop.left.every((x) => Math.abs(x) < Math.pow(10, -4.5 / 20))).toBe(true);
  });
});

describe('the seam', () => {
  it('is not noticed in a tone that closes, and is in one that does not', () => {
    const dice = new Dice(2);
    const tone = (hz: number) => sine(4, hz, 0.3).map((x) => x + 0.001 * dice.normal());
    const [closed, torn] = [tone(200), tone(200.13)];
    expect(seam({ left: closed, right: closed }, rate).flux).toBeLessThan(3);
    expect(seam({ left: torn, right: torn }, rate).flux).toBeGreaterThan(3);
    expect(seam({ left: torn, right: torn }, rate).step).toBeGreaterThan(0.999);
  });

  it('is mended where an encoder has torn it', () => {
    const dice = new Dice(9);
    const [pad, length] = [0.25 * rate, 4 * rate];
    // the ring with its padding, every part of it a little wrong in its own way, as a decoder returns it
    const decoded = Float32Array.from({ length: length + 2 * pad }, (_, i) => {
      const wrong = i < pad + length / 2 ? 0.05 : -0.05;
      return 0.3 * Math.sin((2 * Math.PI * 200 * (i - pad)) / rate) + wrong + 0.001 * dice.normal();
    });
    const loop = () => decoded.slice(pad, pad + length);
    expect(seam({ left: loop(), right: loop() }, rate).step).toBeGreaterThan(0.999);
    mendSeam(decoded, rate, 0.25, 4.25);
    expect(seam({ left: loop(), right: loop() }, rate).step).toBeLessThan(0.999);
    expect(seam({ left: loop(), right: loop() }, rate).flux).toBeLessThan(3);
  });
});

describe.each(liveIds)('live %s noise', (id) => {
  const voice = new NoiseVoice(id, 1, rate);
  const left = new Float32Array(20 * rate);
  const right = new Float32Array(20 * rate);
  for (let at = 0; at < left.length; at += 128)
    voice.fill(left.subarray(at, at + 128), right.subarray(at, at + 128));
  const measured = figures({ left, right }, rate);

  it('is as loud as the files, and of the right colour', () => {
    expect(Math.abs(measured.integrated - targetLoudness)).toBeLessThan(0.5);
    expect(measured.slope).toBeCloseTo(id === 'brown' ? -6.6 : -3, 0);
    expect(measured.truePeak).toBeLessThan(-1.5);
  });

  it('is wide, and steady enough to sleep by', () => {
    expect(measured.correlation).toBeCloseTo(0.15, 1);
    expect(measured.range).toBeLessThan(1);
  });
});
