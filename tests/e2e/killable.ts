import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser';

/** A browser with a profile on disk, in a process group of its own, so that it can be killed whole. */
export async function browserOn(profile: string) {
  const child = spawn(
    launchOptions.executablePath,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...launchOptions.args,
      'about:blank'
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true }
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = /DevTools listening on (\S+)/.exec(text);
      if (found) resolve(found[1]!);
    });
    child.on('exit', () => reject(new Error(text)));
  });
  const gone = new Promise<void>((done) => child.on('exit', () => done()));
  const browser = await chromium.connectOverCDP(endpoint);
  const page = browser.contexts()[0]!.pages()[0] ?? (await browser.contexts()[0]!.newPage());
  return {
    page,
    /** At once and all of it, as a battery that dies. */
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL');
      await gone;
    },
    /** As a person closes it: everything is written out. */
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await gone;
    }
  };
}
