// Runs a developer's tool in plain node, with the same aliases and the same TypeScript as the app:
//   node tests/tools/run.js <tool> [arguments]
// Everything but the tool's own output goes to standard error, so that its lines can be piped.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...args] = process.argv.slice(2);
const path = `/tests/tools/${name}.ts`;
const root = fileURLToPath(new URL('../../', import.meta.url));
if (!name || !existsSync(`${root}${path.slice(1)}`)) {
  console.error(`no such tool: ${name ?? '(none named)'}`);
  process.exit(2);
}
console.log = console.error;

const { createServer, createServerModuleRunner } = await import('vite');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  resolve: {
    alias: [
      { find: '$lib', replacement: `${root}src/lib` },
      // The browser builds of both libraries, so that a tool reads with the very code of the app.
      {
        find: /^@xenova\/transformers$/,
        replacement: `${root}node_modules/@xenova/transformers/dist/transformers.web.js`
      },
      {
        find: /^onnxruntime-web\/webgpu$/,
        replacement: `${root}node_modules/onnxruntime-web/dist/ort.wasm.min.mjs`
      }
    ]
  },
  ssr: { noExternal: ['@xenova/transformers', 'onnxruntime-web'] },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] }
});
try {
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const { run } = await runner.import(path);
  await run(args);
} finally {
  await server.close();
}
