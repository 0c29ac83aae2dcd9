/**
 * What a text is about, as it is kept beside its reading: the model's unit vector in one signed byte a number. Only
 * vectors of one model can be compared, so the model is named.
 */
export interface Meaning {
  /** Which model it comes from, e.g. `valence-1`. */
  modelId: string;
  /** 64 bytes as base64: 88 characters. */
  code: string;
}

/** Steps a number of −1..1 is kept in; a byte holds one of them. */
const steps = 127;
/** No vector of ours is longer; anything longer came from elsewhere. */
const mostNumbers = 512;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without the browser, so that the core stays pure. */
function encoded(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += letters[three >> 18]! + letters[(three >> 12) & 63]!;
    text += left > 1 ? letters[(three >> 6) & 63]! : '=';
    text += left > 2 ? letters[three & 63]! : '=';
  }
  return text;
}

function decoded(text: string): Int8Array | null {
  if (text.length % 4 !== 0 || text.length > mostNumbers * 2 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Int8Array((text.length / 4) * 3 - padding);
  for (let at = 0, out = 0; at < text.length; at += 4, out += 3) {
    let four = 0;
    for (let i = 0; i < 4; i += 1) four = (four << 6) | Math.max(0, letters.indexOf(text[at + i]!));
    for (let i = 0; i < 3 && out + i < bytes.length; i += 1) bytes[out + i] = (four >> (16 - 8 * i)) & 255;
  }
  return bytes;
}

/** A model's vector as it is kept. @param vector each number −1..1; the length of the whole is taken as given */
export function meaningOf(vector: Float32Array, modelId: string): Meaning {
  const most = vector.reduce((best, x) => Math.max(best, Math.abs(x)), 0) || 1;
  // The largest number takes the whole byte: only the direction matters, and it is kept the finer for it.
  const bytes = Uint8Array.from(vector, (x) => Math.round((x / most) * steps) & 255);
  return { modelId, code: encoded(bytes) };
}

/** The unit vector of a kept meaning; null when it is damaged or says nothing. */
export function directionOf({ code }: Meaning): Float32Array | null {
  const bytes = typeof code === 'string' ? decoded(code) : null;
  if (!bytes) return null;
  let square = 0;
  for (const x of bytes) square += x * x;
  return square === 0 ? null : Float32Array.from(bytes, (x) => x / Math.sqrt(square));
}

/** How near two unit vectors are: their cosine, −1..1; 0 when they are of different length. */
export function nearness(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0;
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += one[i]! * other[i]!;
  return sum;
}

/** Whether a kept meaning is of no use beside those of a model; with no model named, whether there is none at all. */
export const isOtherMeaning = (meaning: Meaning | undefined, modelId: string | null): boolean =>
  meaning === undefined || (modelId !== null && meaning.modelId !== modelId);
