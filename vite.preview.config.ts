import { defineConfig } from 'vite';

// Serves the finished folder as any static host would: no rewriting but the one page for unknown addresses.
export default defineConfig({
  appType: 'spa',
  base: process.env.BASE_PATH ? `${process.env.BASE_PATH}/` : '/',
  build: { outDir: 'build' },
  preview: { port: 4173, strictPort: true, headers: { 'Cache-Control': 'no-cache' } }
});
