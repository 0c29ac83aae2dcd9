import { existsSync } from 'node:fs';
import { preview, type PreviewServer } from 'vite';

/** Serves the built site on a free port. The build must be there: `npm run build`. */
export async function serveSite(): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync('build/index.html')) throw new Error('There is no build yet: run `npm run build` first.');
  const server: PreviewServer = await preview({
    configFile: false,
    appType: 'spa',
    logLevel: 'error',
    build: { outDir: 'build' },
    preview: { port: 0, host: 'localhost', headers: { 'Cache-Control': 'no-cache' } }
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}
