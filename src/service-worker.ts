/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute
} from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * The offline copy, in stages. The shell (pages, code, styles, icons) is copied whole when the worker installs: either
 * all of it is there or nothing changes. The model with its runtime, and later the sounds, are copied afterwards when
 * the page asks, file by file with progress, and survive an update when they have not changed.
 */
interface StageFile extends PrecacheEntry {
  bytes: number;
}
declare const self: ServiceWorkerGlobalScope & {
  /** Written in after the build: what belongs to which stage. */
  __STAGES: Record<'shell' | 'model' | 'sound', StageFile[]>;
};

type Stage = 'model' | 'sound';
const stages = self.__STAGES;
const cacheOf = (stage: Stage): string => `understory-${stage}`;

const absolute = (url: string): string => new URL(url, self.registration.scope).href;
/** Under which key a file is kept: with its revision, so that a changed file is another file. */
const keyOf = ({ url, revision }: StageFile): string =>
  revision ? `${absolute(url)}?rev=${revision}` : absolute(url);

const staged = new Map<string, { stage: Stage; key: string }>();
for (const stage of ['model', 'sound'] as const)
  for (const file of stages[stage]) staged.set(absolute(file.url), { stage, key: keyOf(file) });

const withoutQuery = (url: string): string => url.split(/[?#]/)[0]!;

// Staged files come from their own caches; one that is not copied yet comes from the network and is kept.
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && staged.has(withoutQuery(request.url)),
  async ({ request }) => {
    const { stage, key } = staged.get(withoutQuery(request.url))!;
    const cache = await caches.open(cacheOf(stage));
    const kept = await cache.match(key);
    // Seeking in a sound asks for a part of it.
    if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
    const fresh = await fetch(request);
    if (fresh.status === 200) await cache.put(key, fresh.clone()).catch(() => {});
    return fresh;
  }
);

precacheAndRoute(stages.shell);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
cleanupOutdatedCaches();
clientsClaim();

/**
 * Copies what is missing of a stage, drops what an update left behind, and tells every page how far it is. `only`
 * (addresses under the base path, as the page names them) copies some files of it, and silently: nobody asked.
 */
async function copy(stage: Stage, only?: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheOf(stage));
  const wanted = new Set(stages[stage].map(keyOf));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  const urls = only && new Set(only.map(absolute));
  const files = stages[stage].filter(({ url }) => !urls || urls.has(absolute(url)));
  const tellPages = (progress: CopyProgress) => (only ? Promise.resolve() : tell(progress));
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  let doneBytes = 0;
  let failed = false;
  for (const file of files) {
    const key = keyOf(file);
    if (!(await cache.match(key))) {
      await tellPages({ stage, doneBytes, totalBytes, failed: false });
      const response = await fetch(absolute(file.url), { cache: 'no-cache' }).catch(() => null);
      if (response?.status !== 200) {
        failed = true;
        break;
      }
      await cache.put(key, response).catch(() => (failed = true));
      if (failed) break;
    }
    doneBytes += file.bytes;
  }
  await tellPages({ stage, doneBytes, totalBytes, failed });
}

interface CopyProgress {
  stage: Stage;
  doneBytes: number;
  totalBytes: number;
  failed: boolean;
}

async function tell(progress: CopyProgress): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage({ type: 'COPY', progress });
}

self.addEventListener('message', (event) => {
  const { type, stage, only } = (event.data ?? {}) as { type?: string; stage?: Stage; only?: string[] };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === 'COPY' && stage) event.waitUntil(copy(stage, only));
  if (type === 'DROP' && stage) event.waitUntil(caches.delete(cacheOf(stage)));
});
