import workerUrl from './reader.worker?worker&url';
import { Reader, type WorkerLike } from './reader';

/**
 * A worker that inherits the page's content security policy. One started from its address would get a policy of its
 * own, that is none, and could speak to anyone; one started from a blob inherits the page's.
 */
function guardedWorker(address: string): WorkerLike {
  const module = new URL(address, location.href).href;
  const start = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(start);
  const worker = new Worker(url, { type: 'module', name: 'reader' });
  return worker as WorkerLike;
}

/** The reader of this device, asleep until it is first asked. `base` is where the app lives, e.g. `` or `/understory`. */
export const browserReader = (base: string): Reader =>
  new Reader({ spawn: () => guardedWorker(workerUrl), modelsPath: `${base}/models/` });
