import { drift, swell } from './drift';
import { grain } from './grain';
import type { Dice } from './random';
import { addWrapped, pan, silence, type Ring, type Stereo } from './ring';

/** One field cricket. A chirp is a few wing strokes; each stroke rings the harp of the wing at its own pitch. */
export interface Cricket {
  /** Hz, the pitch of the wing: 3.6–4.6 kHz */
  carrier: number;
  /** wing strokes in a chirp: 3–4 */
  strokes: number;
  /** strokes a second within a chirp: 25–30 */
  strokeRate: number;
  /** chirps a second: 1.7–2.7, the faster the warmer the night (Dolbear 1897) */
  chirps: number;
}

/**
 * Its song round the ring, one channel: unevenly spaced, with rests, the first stroke of a chirp softer, and the
 * pitch of each stroke sliding down as the wings close. The carrier wanders a little as the animal tires and turns.
 */
export function cricketSong(
  dice: Dice,
  ring: Ring,
  { carrier, strokes, strokeRate, chirps }: Cricket
): Float64Array {
  const song = new Float64Array(ring.length);
  const mood = drift(dice, ring, { to: 0.07, slope: 0.5 });
  const haste = drift(dice, ring, { to: 0.12 });
  const loud = swell(dice, ring, 2.2, { to: 0.12, slope: 0.5 });
  const tune = drift(dice, ring, { to: 0.4, slope: 0.6 });
  const count = Math.max(1, Math.round(ring.seconds * chirps));
  const period = ring.seconds / count;
  for (let chirp = 0; chirp < count; chirp++) {
    const due = Math.floor(chirp * period * ring.rate) % ring.length;
    const at = chirp * period + period * (0.21 * haste[due]! + dice.normal(0, 0.035));
    if (mood[due]! < -0.75) continue;
    for (let stroke = 0; stroke < strokes; stroke++) {
      const pitch = carrier * (1 + 0.004 * tune[due]! + dice.normal(0, 0.003));
      const gain = loud[due]! * (0.55 + 0.45 * Math.min(1, stroke / 2)) * (1 + dice.normal(0, 0.08));
      addWrapped(
        song,
        Math.floor((at + stroke / strokeRate) * ring.rate),
        wingStroke(pitch, ring.rate),
        gain
      );
    }
  }
  return song;
}

/** 20 ms; the pitch falls by 3.6 % while the scraper runs along the file. */
const wingStroke = (pitch: number, rate: number): Float64Array =>
  grain(
    0.02,
    rate,
    (t, u) =>
      Math.pow(Math.sin(Math.PI * u), 1.3) * Math.sin(2 * Math.PI * (pitch * t - 0.9 * pitch * t * t)),
    0.001
  );

/**
 * A tree cricket's trill: a tone cut into `pulses` a second, for minutes, breathing slowly. The ring holds a whole
 * number of cycles and pulses, so it closes.
 */
export function trill(dice: Dice, ring: Ring, carrierHz: number, pulsesHz: number): Float64Array {
  const whole = (hz: number): number => Math.round(hz * ring.seconds) / ring.seconds;
  const carrier = whole(carrierHz);
  const pulses = whole(pulsesHz);
  const waver = drift(dice, ring, { to: 6 });
  const hurry = drift(dice, ring, { to: 0.3, slope: 0.5 });
  const breath = drift(dice, ring, { to: 0.16, slope: 0.5 });
  return breath.map((level, i) => {
    const t = i / ring.rate;
    const pulse = Math.pow(Math.max(0, Math.sin(2 * Math.PI * pulses * t + 0.35 * hurry[i]!)), 0.8);
    const envelope = Math.pow(Math.min(2, Math.max(0, 0.6 + 0.7 * level)), 1.5);
    return Math.sin(2 * Math.PI * (carrier * t + 0.5 * waver[i]!)) * pulse * envelope;
  });
}

/** One channel heard from a place −1..1, with the delay between the ears. */
export function heardFrom(ring: Ring, song: Float64Array, where: number, gain = 1): Stereo {
  const out = silence(ring);
  const [left, right] = pan(where);
  const delay = Math.round(0.0004 * ring.rate * where);
  addWrapped(out.left, Math.max(delay, 0), song, gain * left);
  addWrapped(out.right, Math.max(-delay, 0), song, gain * right);
  return out;
}
