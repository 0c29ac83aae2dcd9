/** What Argon2id is to be run on: 32 bytes come out. */
export interface Argon2Job {
  password: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer>;
  /** Memory in KiB. */
  memoryKiB: number;
  passes: number;
}

/** Runs it where it is called; the code for it is loaded only now. */
export async function argon2Here({ password, salt, memoryKiB, passes }: Argon2Job): Promise<Uint8Array> {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary'
  });
}

/**
 * Runs it beside the screen, which would stand still for a moment otherwise: a long one on a telephone. The worker is
 * gone afterwards, with its 64 MiB and the passphrase it was given. Where there are no workers, it runs here.
 */
export async function argon2Beside(job: Argon2Job): Promise<Uint8Array> {
  if (typeof Worker === 'undefined' || typeof document === 'undefined') return argon2Here(job);
  const { deriveWorker } = await import('./derive-spawn');
  const bits = await new Promise<Uint8Array | null>((resolve) => {
    try {
      const worker = deriveWorker();
      const settle = (bits: Uint8Array | null) => {
        worker.terminate();
        resolve(bits);
      };
      worker.onmessage = ({ data }: MessageEvent<Uint8Array | null>) => settle(data);
      worker.onerror = () => settle(null);
      worker.postMessage(job);
    } catch {
      resolve(null);
    }
  });
  return bits ?? argon2Here(job);
}
