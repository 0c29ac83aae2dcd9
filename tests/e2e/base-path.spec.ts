import { execFileSync } from 'node:child_process';
import { Host } from './host';
import { expect, settled, test, touchPad } from './person';

test('the whole app works under a path, on a host that can send no headers, with the network gone', async ({
  page
}) => {
  test.setTimeout(240_000);
  const folder = '.svelte-kit/under-a-path';
  const env = { ...process.env, BASE_PATH: '/wood', BUILD_DIR: folder };
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { env, stdio: 'ignore' });
  execFileSync('node', ['src/build/precache.js'], { env, stdio: 'ignore' });
  const host = await new Host({ folder, base: '/wood' }).start();
  await page.addInitScript(
    (kept) => localStorage.setItem('understory.preferences', JSON.stringify(kept)),
    settled
  );
  await page.goto(`${host.url}/settings`);
  await page.getByText(/On this device, .* Works without a network\./).waitFor({ timeout: 90_000 });
  await host.stop();
  await page.goto(`${host.url}/check-in`);
  await touchPad(page, 0.5, 0);
  await page.getByLabel('A note, if you like').fill('a good quiet day in the garden');
  await expect(page.getByText(/The model reads:/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(`${host.url}/`);
  expect(host.asked.filter((path) => !path.startsWith('/wood'))).toEqual([]);
});
