import { fail, ok, type Result } from '$lib/domain/result';

/** Why a picture was not read. */
export type PngFault = 'broken' | 'no-card' | 'unsafe' | 'too-long';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of the largest size we take has far fewer chunks than this. */
const mostChunks = 4096;

/** A card's text in its base64 coat; ten times what generous cards hold. */
const longestText = 1_400_000;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The checksum of a chunk (CRC-32 of ISO 3309, as PNG has it). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Whether bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/**
 * The text a PNG carries under a keyword in a `tEXt` chunk. The chunks are walked, each with its length and its
 * checksum; no pixel is decoded and nothing compressed is opened. Two texts under the keyword are one too many:
 * what is shown and what another program reads could differ.
 */
export function pngText(bytes: Uint8Array, keyword: string): Result<string, PngFault> {
  if (!isPng(bytes)) return fail('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  let at = signature.length;
  for (let n = 0; ; n++) {
    if (n === mostChunks) return fail('unsafe');
    if (at + 12 > bytes.length) return fail('broken');
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) return fail('broken');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return fail('broken');
    if ((n === 0) !== (type === 'IHDR') || (type === 'IHDR' && length !== 13)) return fail('broken');
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      return fail('broken');
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' && keywordOf(data) === keyword) found.push(data.subarray(keyword.length + 1));
    at += 12 + length;
    if (type === 'IEND') break;
  }
  if (found.length > 1) return fail('unsafe');
  const text = found[0];
  if (!text) return fail('no-card');
  if (text.length > longestText) return fail('too-long');
  // Latin-1 by the standard; a card's text is base64, so anything beyond ASCII is refused by its reader.
  return ok(new TextDecoder('latin1').decode(text));
}

/** Keywords are 1 to 79 bytes before a null. */
function keywordOf(data: Uint8Array): string | null {
  const end = data.subarray(0, 80).indexOf(0);
  return end > 0 ? String.fromCharCode(...data.subarray(0, end)) : null;
}
