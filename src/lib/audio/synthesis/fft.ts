/**
 * The discrete Fourier transform for lengths made of the factors 2, 3 and 5 (Stockham's self-sorting form,
 * decimation in frequency). 48 000 = 2⁷·3·5³, so a ring of whole seconds is usually such a length.
 */

/** Whether a length is a product of 2s, 3s and 5s. */
export function isSmooth(length: number): boolean {
  if (!Number.isInteger(length) || length < 1) return false;
  for (const factor of [2, 3, 5]) while (length % factor === 0) length /= factor;
  return length === 1;
}

/** The smallest length of 2s, 3s and 5s that is not below another. */
export function smoothAbove(length: number): number {
  let candidate = Math.max(1, Math.ceil(length));
  while (!isSmooth(candidate)) candidate++;
  return candidate;
}

function factorsOf(length: number): number[] {
  const factors: number[] = [];
  for (const factor of [4, 5, 3, 2])
    while (length % factor === 0) {
      factors.push(factor);
      length /= factor;
    }
  if (length !== 1) throw new RangeError('the length has a factor other than 2, 3 and 5');
  return factors;
}

/**
 * Transforms in place: X[k] = Σ x[n] e^(−2πi kn/N), or with `inverse` x[n] = Σ X[k] e^(+2πi kn/N).
 * Neither direction divides by N.
 */
export function fft(re: Float64Array, im: Float64Array, inverse = false): void {
  const length = re.length;
  let span = length;
  let stride = 1;
  let from: Plane = { re, im };
  let to: Plane = { re: new Float64Array(length), im: new Float64Array(length) };
  for (const radix of factorsOf(length)) {
    pass(radix, span, stride, from, to, inverse ? 1 : -1);
    [from, to] = [to, from];
    span /= radix;
    stride *= radix;
  }
  if (from.re !== re) {
    re.set(from.re);
    im.set(from.im);
  }
}

interface Plane {
  re: Float64Array;
  im: Float64Array;
}

function pass(radix: number, span: number, stride: number, from: Plane, to: Plane, sign: number): void {
  const m = span / radix;
  const roots = Array.from({ length: radix }, (_, k) => (sign * 2 * Math.PI * k) / radix);
  const rootRe = roots.map(Math.cos);
  const rootIm = roots.map(Math.sin);
  for (let p = 0; p < m; p++) {
    const angle = (sign * 2 * Math.PI * p) / span;
    const twiddle = [Math.cos(angle), Math.sin(angle)] as const;
    if (radix === 4) four(p, m, stride, from, to, sign, twiddle);
    else if (radix === 2) two(p, m, stride, from, to, twiddle);
    else odd(radix, p, m, stride, from, to, twiddle, rootRe, rootIm);
  }
}

function two(p: number, m: number, s: number, x: Plane, y: Plane, [wr, wi]: readonly [number, number]): void {
  for (let q = 0; q < s; q++) {
    const a = q + s * p;
    const b = a + s * m;
    const out = q + s * 2 * p;
    const dr = x.re[a]! - x.re[b]!;
    const di = x.im[a]! - x.im[b]!;
    y.re[out] = x.re[a]! + x.re[b]!;
    y.im[out] = x.im[a]! + x.im[b]!;
    y.re[out + s] = dr * wr - di * wi;
    y.im[out + s] = dr * wi + di * wr;
  }
}

function four(
  p: number,
  m: number,
  s: number,
  x: Plane,
  y: Plane,
  sign: number,
  [wr, wi]: readonly [number, number]
): void {
  const w2r = wr * wr - wi * wi;
  const w2i = 2 * wr * wi;
  const w3r = w2r * wr - w2i * wi;
  const w3i = w2r * wi + w2i * wr;
  const step = s * m;
  for (let q = 0; q < s; q++) {
    const a = q + s * p;
    const b = a + step;
    const c = b + step;
    const d = c + step;
    const acr = x.re[a]! + x.re[c]!;
    const aci = x.im[a]! + x.im[c]!;
    const amr = x.re[a]! - x.re[c]!;
    const ami = x.im[a]! - x.im[c]!;
    const bdr = x.re[b]! + x.re[d]!;
    const bdi = x.im[b]! + x.im[d]!;
    // i·(b − d), turned by the direction of the transform
    const bmr = -sign * (x.im[b]! - x.im[d]!);
    const bmi = sign * (x.re[b]! - x.re[d]!);
    const out = q + s * 4 * p;
    y.re[out] = acr + bdr;
    y.im[out] = aci + bdi;
    y.re[out + s] = (amr + bmr) * wr - (ami + bmi) * wi;
    y.im[out + s] = (amr + bmr) * wi + (ami + bmi) * wr;
    y.re[out + 2 * s] = (acr - bdr) * w2r - (aci - bdi) * w2i;
    y.im[out + 2 * s] = (acr - bdr) * w2i + (aci - bdi) * w2r;
    y.re[out + 3 * s] = (amr - bmr) * w3r - (ami - bmi) * w3i;
    y.im[out + 3 * s] = (amr - bmr) * w3i + (ami - bmi) * w3r;
  }
}

function odd(
  radix: number,
  p: number,
  m: number,
  s: number,
  x: Plane,
  y: Plane,
  [wr, wi]: readonly [number, number],
  rootRe: number[],
  rootIm: number[]
): void {
  for (let j = 0, tr = 1, ti = 0; j < radix; j++) {
    for (let q = 0; q < s; q++) {
      let sumRe = 0;
      let sumIm = 0;
      for (let k = 0; k < radix; k++) {
        const at = q + s * (p + m * k);
        const root = (j * k) % radix;
        sumRe += x.re[at]! * rootRe[root]! - x.im[at]! * rootIm[root]!;
        sumIm += x.re[at]! * rootIm[root]! + x.im[at]! * rootRe[root]!;
      }
      const out = q + s * (radix * p + j);
      y.re[out] = sumRe * tr - sumIm * ti;
      y.im[out] = sumRe * ti + sumIm * tr;
    }
    [tr, ti] = [tr * wr - ti * wi, tr * wi + ti * wr];
  }
}
