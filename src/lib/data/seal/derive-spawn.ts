import workerUrl from './derive.worker?worker&url';

/**
 * A worker that inherits the page's content security policy: one started from its address would get none and could
 * speak to anyone; one started from a blob that imports it inherits the page's.
 */
export function deriveWorker(): Worker {
  const module = new URL(workerUrl, location.href).href;
  const start = new Blob([`import ${JSON.stringify(module)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(start);
  const worker = new Worker(url, { type: 'module', name: 'derive' });
  const onceStarted = () => URL.revokeObjectURL(url);
  worker.addEventListener('message', onceStarted, { once: true });
  worker.addEventListener('error', onceStarted, { once: true });
  return worker;
}
