/** Turns one passphrase into bits, and is gone. */
import { argon2Here, type Argon2Job } from './derive';

self.onmessage = async ({ data }: MessageEvent<Argon2Job>) => {
  try {
    self.postMessage(await argon2Here(data));
  } catch {
    self.postMessage(null); // whoever asked tries it beside the screen, and then another way
  }
};
