import { sheet } from './frames';
import { n1 } from './terrain';

/** Blades of grass, `count` of them over the given width, bent every which way. */
export function grassBlades(
  y: number,
  height: number,
  count: number,
  dice: () => number,
  from = sheet.x,
  to = sheet.x + sheet.width
): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = from + dice() * (to - from);
    const tall = height * (0.4 + 0.8 * dice());
    const bend = (dice() - 0.5) * tall * 0.7;
    const foot = y + 6 * dice();
    d += `M${n1(x - 1.2)},${n1(foot)}q${n1(bend * 0.3)},${n1(-tall * 0.6)} ${n1(bend)},${n1(-tall)}q${n1(-bend * 0.4)},${n1(tall * 0.5)} ${n1(2.4 - bend)},${n1(tall)}Z`;
  }
  return d;
}

/** A needle of a pine or a reed's leaf: a thin tapered sliver from (x, y) along an angle in radians. */
export function sliver(x: number, y: number, angle: number, length: number, width: number): string {
  const nx = Math.cos(angle + Math.PI / 2) * width;
  const ny = Math.sin(angle + Math.PI / 2) * width;
  const tx = x + Math.cos(angle) * length;
  const ty = y + Math.sin(angle) * length + length * 0.05;
  const mx = x + Math.cos(angle) * length * 0.45;
  const my = y + Math.sin(angle) * length * 0.45;
  return `M${n1(x - nx * 0.5)},${n1(y - ny * 0.5)}L${n1(mx - nx)},${n1(my - ny)}L${n1(tx)},${n1(ty)}L${n1(mx + nx)},${n1(my + ny)}L${n1(x + nx * 0.5)},${n1(y + ny * 0.5)}Z`;
}

/** A pine spray cut from paper: a twig, and needles swept forward in even rows on both sides. */
export interface Spray {
  twig: string;
  under: string;
  over: string;
}

/** A spray at (x, y) growing along `angle` (radians), `length` long, `needles` a side. */
export function spray(
  x: number,
  y: number,
  angle: number,
  length: number,
  needles: number,
  dice: () => number
): Spray {
  const at = (u: number) => ({ x: x + Math.cos(angle) * length * u, y: y + Math.sin(angle) * length * u });
  let under = '';
  let over = '';
  for (let i = 0; i < needles; i++) {
    const u = 0.06 + 0.94 * (i / (needles - 1));
    const p = at(u);
    const open = 1.0 - 0.74 * u * u; // the sweep closes toward the tip
    const reach = length * (0.44 + 0.16 * Math.sin(u * Math.PI)) * (0.94 + 0.12 * dice());
    for (const side of [-1, 1]) {
      under += sliver(p.x, p.y, angle + side * open * (0.96 + 0.1 * dice()), reach, 1.7);
      if (i % 2 === 0) over += sliver(p.x, p.y, angle + side * open * 0.66, reach * 0.82, 1.2);
    }
  }
  const tip = at(1);
  under += sliver(tip.x, tip.y, angle, length * 0.4, 1.7);
  return { twig: `M${n1(x)},${n1(y)}L${n1(tip.x)},${n1(tip.y)}`, under, over };
}

/** A stand of reeds: tall slivers with drooping leaves, and the heads apart so they can have their own colour. */
export function reeds(
  x: number,
  foot: number,
  spread: number,
  height: number,
  count: number,
  dice: () => number
) {
  let stalks = '';
  let heads = '';
  for (let i = 0; i < count; i++) {
    const px = x + (dice() - 0.5) * spread;
    const tall = height * (0.55 + 0.5 * dice());
    const lean = (dice() - 0.5) * 0.22;
    stalks += sliver(px, foot, -Math.PI / 2 + lean, tall, 1.5);
    const side = dice() < 0.5 ? -1 : 1;
    stalks += sliver(
      px + lean * tall * 0.5,
      foot - tall * 0.45,
      -Math.PI / 2 + side * (0.5 + 0.5 * dice()),
      tall * 0.38,
      1.6
    );
    const hx = px + Math.sin(lean) * tall * 0.94;
    const hy = foot - Math.cos(lean) * tall * 0.92;
    heads += `M${n1(hx)},${n1(hy - 13)}q3.4,6 0,17q-3.4,-11 0,-17Z`;
  }
  return { stalks, heads };
}

/** A fern frond, leaflets shrinking to the tip. */
export function fern(x: number, y: number, angle: number, length: number): string {
  let d = sliver(x, y, angle, length, 1.1);
  for (let i = 1; i < 11; i++) {
    const u = i / 11;
    const px = x + Math.cos(angle) * length * u;
    const py = y + Math.sin(angle) * length * u + length * 0.05 * u * u;
    for (const side of [-1, 1])
      d += sliver(px, py, angle + side * (1.15 - 0.35 * u), length * 0.3 * (1.08 - u), 2.1);
  }
  return d;
}

/** Scattered points (stars, plankton, petals): x, y and a size 0 … 1, the small ones many. */
export function scatter(
  count: number,
  from: number,
  to: number,
  top: number,
  foot: number,
  dice: () => number
) {
  return Array.from({ length: count }, () => {
    const size = dice();
    return { x: n1(from + dice() * (to - from)), y: n1(top + dice() * (foot - top)), size: size * size };
  });
}

/** Kelp: a swaying stalk with leaves that shorten toward the light. Stroke the stalk, fill the leaves. */
export function kelp(x: number, foot: number, height: number, dice: () => number) {
  const joints = Math.round(height / 26);
  let stalk = '';
  let leaves = '';
  for (let i = 0; i <= joints; i++) {
    const px = n1(x + ((Math.sin(i * 0.55 + x) * 7 * i) / joints) * 1.6);
    const py = n1(foot - i * 26);
    stalk += `${i ? 'L' : 'M'}${px},${py}`;
    if (i === 0) continue;
    const side = i % 2 ? 1 : -1;
    const l = (34 - (15 * i) / joints) * (0.8 + 0.4 * dice());
    leaves += `M${px},${py}c${n1(side * l * 0.3)},${n1(-l * 0.5)} ${n1(side * l * 0.8)},${n1(-l * 0.5)} ${n1(side * l)},${n1(-l * 0.9)}c${n1(-side * l * 0.1)},${n1(l * 0.6)} ${n1(-side * l * 0.5)},${n1(l * 0.95)} ${n1(-side * l)},${n1(l * 0.9)}Z`;
  }
  return { stalk, leaves };
}
