// After `vite build`: writes every shipped file, with a content hash, into the service worker by the stage it is
// copied in, and the policy into `_headers` for hosts that can send headers.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { directives } from './policy.js';

const folder = process.env.BUILD_DIR ?? 'build';
const worker = join(folder, 'service-worker.js');

/** Names that hold their own hash need no revision. */
const hashed = /^_app\/immutable\//;
/** Files that a host or a listing wants, but a person's device does not. */
const notCopied = /^(service-worker\.js|_headers|robots\.txt|screenshots\/.*)$|\.(map|br|gz)$/;

/** @param {string} path */
const stageOf = (path) => {
  if (/^models\/|\.wasm\.packed$|reader\.worker/.test(path)) return 'model';
  if (path.startsWith('sound/')) return 'sound';
  return 'shell';
};

packRuntime();

/** @type {Record<string, { url: string; revision: string | null; bytes: number }[]>} */
const stages = { shell: [], model: [], sound: [] };
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/');
  if (notCopied.test(path)) continue;
  const bytes = readFileSync(join(folder, path));
  const revision = hashed.test(path) ? null : createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  stages[stageOf(path)]?.push({ url: path, revision, bytes: bytes.length });
}
for (const files of Object.values(stages)) files.sort((a, b) => (a.url < b.url ? -1 : 1));

const source = readFileSync(worker, 'utf8');
if (source.split('self.__STAGES').length !== 2) throw new Error('self.__STAGES was not found exactly once');
writeFileSync(
  worker,
  source.replace('self.__STAGES', () => JSON.stringify(stages))
);

const policy = Object.entries(directives)
  // The hashes of the kit's own inline scripts stand in each page's meta tag; a header without them would forbid those.
  .filter(([name]) => name !== 'script-src')
  .map(([name, values]) => `${name} ${values.map(quoted).join(' ')}`)
  .concat(`frame-ancestors 'none'`)
  .join('; ')
  .replace("default-src 'none'; ", '');
writeFileSync(
  join(folder, '_headers'),
  [
    '/*',
    `  Content-Security-Policy: ${policy}`,
    '  Connection-Allowlist: (response-origin)',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), usb=(), payment=()',
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '',
    '/_app/immutable/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ''
  ].join('\n')
);

const megabytes = (/** @type {{ bytes: number }[]} */ files) =>
  (files.reduce((sum, file) => sum + file.bytes, 0) / 1e6).toFixed(2);
for (const [stage, files] of Object.entries(stages))
  console.log(`${stage}: ${files.length} files, ${megabytes(files)} MB`);

/** The model's runtime goes out packed: `reader.worker.ts` unpacks it. */
function packRuntime() {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.wasm')) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.packed`, gzipSync(readFileSync(path), { level: 9 }));
    rmSync(path);
  }
}

/** @param {string} value */
function quoted(value) {
  return /^(self|none|script|wasm-unsafe-eval|unsafe-hashes|sha256-.*)$/.test(value) ? `'${value}'` : value;
}
