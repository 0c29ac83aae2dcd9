import { existsSync, readFileSync } from 'node:fs';

const found = 'node_modules/.cache/chromium-path';

/** How every test and tool starts the browser: the Chromium that setup found, kept from speaking to anyone. */
export const launchOptions = {
  executablePath:
    process.env.CHROMIUM_PATH ?? (existsSync(found) ? readFileSync(found, 'utf8') : '/usr/bin/chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
};
