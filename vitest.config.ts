import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        resolve: { alias: { $lib: resolve('src/lib') }, conditions: ['browser'] },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,data,content,reader,state,audio,art,i18n}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts']
        }
      }
    ]
  }
});
