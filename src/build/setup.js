// Brings a fresh clone to a runnable state. Plain node and no packages: it runs before node_modules exists.
//   node src/build/setup.js [--browser] [--quiet]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const quiet = process.argv.includes('--quiet');
const say = (/** @type {string} */ line) => void (quiet || console.log(`setup: ${line}`));
const stop = (/** @type {string} */ line) => {
  console.error(line);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.version}.`);

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it went well
 */
const run = (command, args, timeout = 600_000) =>
  spawnSync(command, args, {
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
    timeout
  }).status === 0;

installPackages();
if (process.argv.includes('--browser')) await findBrowser();

/** `npm ci`, only when the lock file or the node version has changed since the last time. */
function installPackages() {
  const stamp = 'node_modules/.setup-hash';
  const want = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
    say('installing packages');
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) stop('The packages could not be installed.');
    writeFileSync(stamp, want);
  }
  if (!existsSync('.svelte-kit/tsconfig.json')) run('npx', ['svelte-kit', 'sync']);
}

/** Finds a Chromium or installs one, and writes its path where the test configurations read it. */
async function findBrowser() {
  const runnable = (/** @type {string} */ path) => {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      return undefined;
    }
  };
  const find = async () => {
    if (process.env.CHROMIUM_PATH) return runnable(process.env.CHROMIUM_PATH);
    const { chromium } = await import('playwright-core');
    return [
      chromium.executablePath(),
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe'
    ]
      .map(runnable)
      .find(Boolean);
  };
  let path = await find();
  if (!path && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('no Chromium found, installing Debian’s');
    if (run('apt-get', ['update', '-q'])) run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk']);
    path = await find();
  }
  if (!path) {
    say('no Chromium found, trying "playwright install chromium"');
    run('npx', ['playwright', 'install', 'chromium'], 300_000);
    path = await find();
  }
  if (!path) return stop('No Chromium was found. Install one, or set CHROMIUM_PATH.');
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync('node_modules/.cache/chromium-path', path);
  say(`browser ${path}`);
}
