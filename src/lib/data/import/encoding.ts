import { fail, ok, type Result } from '$lib/domain/result';

/** The encodings that are told apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** The share of zero bytes at even and odd places of the first 4 kB. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const head = bytes.subarray(0, 4096);
  const count = [0, 0] as [number, number];
  head.forEach((byte, i) => {
    if (byte === 0) count[i & 1]! += 1;
  });
  const half = Math.max(1, head.length / 2);
  return [count[0] / half, count[1] / half];
}

/** In Chinese text nearly every high byte is followed by another; in western text nearly none is. */
function looksChinese(bytes: Uint8Array): boolean {
  let [lead, paired] = [0, 0];
  const end = Math.min(bytes.length - 1, 200_000);
  for (let i = 0; i < end; i++) {
    if (bytes[i]! < 0x81) continue;
    lead += 1;
    if (bytes[i + 1]! >= 0x81) {
      paired += 1;
      i += 1;
    }
  }
  return lead > 0 && paired / lead > 0.6;
}

function decodes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes as text: UTF-8 with or without a byte-order mark, UTF-16 either way round, GB18030 (with GBK and GB2312 in
 * it), else the western encoding. Refuses what is no text at all.
 */
export function textOf(bytes: Uint8Array): Result<{ text: string; encoding: Encoding }, 'not-text'> {
  const [even, odd] = zeros(bytes);
  const order: Encoding[] =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : odd > 0.3 && even < 0.1
          ? ['utf-16le']
          : even > 0.3 && odd < 0.1
            ? ['utf-16be']
            : ['utf-8', ...((looksChinese(bytes) ? ['gb18030'] : []) as Encoding[]), 'windows-1252'];
  for (const encoding of order) {
    const text = decodes(bytes, encoding);
    if (text === null) continue;
    const controls = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g)?.length ?? 0;
    return controls > text.slice(0, 20_000).length / 50 ? fail('not-text') : ok({ text, encoding });
  }
  return fail('not-text');
}
