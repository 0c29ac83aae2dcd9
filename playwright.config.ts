import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/browser';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0, // a busy shared machine; what fails twice is broken
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? 'list' : 'line',
  use: { ...devices['Pixel 7'], locale: 'en-GB', timezoneId: 'Europe/Berlin', launchOptions }
});
