/**
 * Things IndexedDB can keep and JSON cannot (bytes, dates, not-a-number) travel as `{ "$kept": kind, "value": … }`.
 * An object that really has a `$kept` key is wrapped, so that everything comes back exactly as it was.
 */
const mark = '$kept';

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
};

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const tagged = (kind: string, value: unknown, type?: string) => ({
  [mark]: kind,
  ...(type ? { type } : {}),
  value
});

/** A stored value as plain JSON. Asynchronous only because a Blob gives its bytes no other way. */
export async function packed(value: unknown): Promise<unknown> {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return tagged('number', Object.is(value, -0) ? '-0' : String(value));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return tagged('date', value.getTime());
  if (value instanceof Blob)
    return tagged('blob', base64Of(new Uint8Array(await value.arrayBuffer())), value.type);
  if (value instanceof ArrayBuffer) return tagged('buffer', base64Of(new Uint8Array(value)));
  if (ArrayBuffer.isView(value))
    return tagged('bytes', base64Of(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
  if (plain(value)) return value;
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  const inner: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) inner[key] = await packed(part);
  return mark in value ? tagged('object', inner) : inner;
}

/** Whether a value is JSON already, all the way down: the usual case, and then there is nothing to pack. */
export function plain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint';
  if (Array.isArray(value)) return value.every(plain);
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) return false;
  return !(mark in value) && Object.values(value).every(plain);
}

/** A value of a backup as it was stored. A mark this build does not know stays as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = unpacked(value[i]);
    return value;
  }
  const thing = value as Record<string, unknown>;
  if (typeof thing[mark] === 'string' && 'value' in thing) return untagged(thing);
  for (const key of Object.keys(thing)) thing[key] = unpacked(thing[key]);
  return thing;
}

function untagged(thing: Record<string, unknown>): unknown {
  const { [mark]: kind, value, type } = thing;
  try {
    if (kind === 'number') return Number(value);
    if (kind === 'date') return new Date(Number(value));
    if (kind === 'blob')
      return new Blob([bytesOf(String(value)) as BlobPart], { type: typeof type === 'string' ? type : '' });
    if (kind === 'buffer') return bytesOf(String(value)).buffer;
    if (kind === 'bytes') return bytesOf(String(value));
    if (kind === 'object' && typeof value === 'object' && value !== null) {
      const inner = value as Record<string, unknown>;
      for (const key of Object.keys(inner)) if (key !== mark) inner[key] = unpacked(inner[key]);
      return inner;
    }
  } catch {
    // not base64 after all: kept as the text it is
  }
  return thing;
}
