import adapter from '@sveltejs/adapter-static';
import { directives } from './src/build/policy.js';

/** Where the finished site goes; another folder for a second build beside the first. */
const folder = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // A static host needs one page for every address it has no file for; Today itself is that page.
    adapter: adapter({ pages: folder, assets: folder, fallback: 'index.html' }),
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
    output: { bundleStrategy: 'split' },
    serviceWorker: { register: false }, // registered by hand, so that an update waits for a person's yes
    version: { pollInterval: 0 }, // nothing is asked of the network behind the person's back
    csp: { mode: 'hash', directives }
  }
};
