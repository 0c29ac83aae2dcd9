import { figures } from '$lib/audio/measure/figures';
import { fft, isSmooth, smoothAbove } from '$lib/audio/synthesis/fft';
import { drift } from '$lib/audio/synthesis/drift';
import { noise } from '$lib/audio/synthesis/noise';
import { Dice } from '$lib/audio/synthesis/random';
import { filtered, reverb } from '$lib/audio/synthesis/reverb';
import { addWrapped, place, ringOf, rms, silence } from '$lib/audio/synthesis/ring';
import { scapes } from '$lib/audio/synthesis/scapes';
import { band } from '$lib/audio/synthesis/spectrum';
import { scapeIds } from '$lib/domain/night/scape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const same = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const smooth = fc.constantFrom(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 27, 30, 45, 60, 64, 75, 125, 240);

/** The transform by its definition. */
function slowly(re: Float64Array, im: Float64Array, sign: number): [number[], number[]] {
  const n = re.length;
  const out: [number[], number[]] = [[], []];
  for (let k = 0; k < n; k++) {
    let [a, b] = [0, 0];
    for (let i = 0; i < n; i++) {
      const angle = (sign * 2 * Math.PI * ((k * i) % n)) / n;
      a += re[i]! * Math.cos(angle) - im[i]! * Math.sin(angle);
      b += re[i]! * Math.sin(angle) + im[i]! * Math.cos(angle);
    }
    out[0].push(a);
    out[1].push(b);
  }
  return out;
}

describe('the transform', () => {
  it('is what its definition says, both ways, for every length of 2s, 3s and 5s', () => {
    fc.assert(
      fc.property(smooth, fc.integer(), fc.boolean(), (length, seed, inverse) => {
        const dice = new Dice(seed);
        const re = Float64Array.from({ length }, () => dice.normal());
        const im = Float64Array.from({ length }, () => dice.normal());
        const [a, b] = slowly(re, im, inverse ? 1 : -1);
        fft(re, im, inverse);
        for (let k = 0; k < length; k++) {
          expect(re[k]).toBeCloseTo(a[k]!, 8);
          expect(im[k]).toBeCloseTo(b[k]!, 8);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('refuses other lengths, and finds the next that will do', () => {
    expect(() => fft(new Float64Array(7), new Float64Array(7))).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (n) => isSmooth(smoothAbove(n)) && smoothAbove(n) >= n)
    );
    expect(ringOf(80, 48000).length).toBe(80 * 48000);
  });
});

describe('the dice', () => {
  it('fall the same way from the same seed, and otherwise not', () => {
    const throws = (seed: number) => {
      const dice = new Dice(seed);
      return Array.from({ length: 50 }, () => dice.uniform());
    };
    expect(throws(7)).toEqual(throws(7));
    expect(throws(7)).not.toEqual(throws(8));
  });

  it('are fair', () => {
    const dice = new Dice(11);
    const many = Array.from({ length: 40000 }, () => dice.normal(2, 3));
    const mean = many.reduce((a, b) => a + b) / many.length;
    expect(mean).toBeCloseTo(2, 1);
    expect(Math.sqrt(many.reduce((a, b) => a + (b - mean) ** 2, 0) / many.length)).toBeCloseTo(3, 1);
    const waits = Array.from({ length: 40000 }, () => dice.exponential(0.4));
    expect(waits.reduce((a, b) => a + b) / waits.length).toBeCloseTo(0.4, 1);
    const counts = Array.from({ length: 20000 }, () => dice.poisson(3));
    expect(counts.reduce((a, b) => a + b) / counts.length).toBeCloseTo(3, 1);
  });
});

describe('the ring', () => {
  it('carries what runs over its end on to its beginning', () => {
    const ring = ringOf(1, 1000);
    const layer = silence(ring);
    addWrapped(layer.left, 998, Float64Array.from([1, 2, 3, 4]), 1);
    expect([...layer.left.slice(998), ...layer.left.slice(0, 2)]).toEqual([1, 2, 3, 4]);
    place(layer, ring, 5.5, Float64Array.from([10]), -1);
    expect(layer.left[500]).toBeCloseTo(10);
  });

  it('has no beginning for a reverb: a clap at the end echoes at the start', () => {
    const ring = ringOf(2, 8000);
    const clap = silence(ring);
    clap.left[ring.length - 1] = 1;
    clap.right[ring.length - 1] = 1;
    const echo = reverb(new Dice(3), ring, clap, { t60: 0.5, lo: 100, hi: 3000 });
    const energy = (from: number, to: number) => echo.left.slice(from, to).reduce((sum, x) => sum + x * x, 0);
    expect(energy(0, 4000)).toBeGreaterThan(0.9);
    expect(energy(8000, 16000)).toBeLessThan(0.01);
  });

  it('makes noise with the wanted band and the wanted likeness of the ears', () => {
    const ring = ringOf(4, 16000);
    const wind = noise(new Dice(5), ring, band(1000, 2000, 4), 0.4);
    expect(rms(wind)).toBeCloseTo(1, 1);
    const { correlation, centroid } = figures(wind, 16000);
    expect(correlation).toBeCloseTo(0.4, 1);
    expect(centroid).toBeGreaterThan(1200);
    expect(centroid).toBeLessThan(1800);
    expect(rms(filtered(ring, wind, band(null, 200, 4)))).toBeLessThan(0.02);
  });

  it('drifts without a jump anywhere, the seam included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.05, max: 8, noNaN: true }), (seed, to) => {
        const wave = drift(new Dice(seed), ringOf(20, 1000), { to });
        for (let i = 0; i < wave.length; i++)
          expect(Math.abs(wave[(i + 1) % wave.length]! - wave[i]!)).toBeLessThan((to * 60) / 1000 + 0.01);
      }),
      { numRuns: 10 }
    );
  });
});

describe.each(scapeIds)('%s', (id) => {
  const { recipe, seed } = scapes[id];
  // short and coarse: the same recipe, quick enough to run at every change
  const [seconds, rate] = [6, 8_000];
  const loop = recipe(seed, seconds, rate);

  it('comes out the same from the same seed, and otherwise from another', { timeout: 30_000 }, () => {
    const again = recipe(seed, seconds, rate);
    expect(same(again.left, loop.left) && same(again.right, loop.right)).toBe(true);
    expect(same(recipe(seed + 1, seconds, rate).left, loop.left)).toBe(false);
  });

  it('is sound in every sample, in both ears', () => {
    for (const side of [loop.left, loop.right]) {
      expect(side.length).toBe(seconds * rate);
      expect(side.every(Number.isFinite)).toBe(true);
    }
    expect(rms(loop)).toBeGreaterThan(0.001);
    expect(figures(loop, rate).correlation).toBeLessThan(0.9);
  });

  it('closes: the step over the seam is an ordinary step, its change an ordinary change', () => {
    const { seam } = figures(loop, rate);
    expect(seam.step).toBeLessThan(0.9995);
    expect(seam.flux).toBeLessThan(3);
  });
});
