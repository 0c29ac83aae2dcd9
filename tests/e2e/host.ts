import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.m4a': 'audio/mp4'
};

/** How a host behaves beyond handing out files. */
export interface HostOptions {
  /** The built site. */
  folder?: string;
  /** The path it is served under. */
  base?: string;
  /** Sends what `_headers` asks for, as a host does that can. */
  headers?: boolean;
  /** Takes the policy out of every page: what the guard must notice. */
  withoutPolicy?: boolean;
}

/** A static host that a test can stop, start again and damage. Unknown addresses get the one page. */
export class Host {
  /** Files that are answered with something else: null is "not found". */
  readonly replaced = new Map<string, Buffer | string | null>();
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  #server: Server | null = null;
  #port = 0;

  constructor(private readonly options: HostOptions = {}) {}

  /** The address of the site, without a slash at its end. */
  get url(): string {
    return `http://localhost:${this.#port}${this.options.base ?? ''}`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request.url ?? '/', response));
    await new Promise<void>((done) => server.listen(this.#port, 'localhost', done));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    return this;
  }

  /** Goes away: every later request finds nobody. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done) ?? done(null));
    this.#server = null;
  }

  async #answer(address: string, response: ServerResponse): Promise<void> {
    const { folder = 'build', base = '', headers, withoutPolicy } = this.options;
    const path = decodeURIComponent(address.split('?')[0] ?? '/');
    this.asked.push(path);
    if (!path.startsWith(base)) return void response.writeHead(404).end();
    const inside = normalize(path.slice(base.length) || '/');
    const name = inside.endsWith('/') ? '/index.html' : inside;
    let body = this.replaced.has(name)
      ? this.replaced.get(name)
      : await readFile(join(folder, name)).catch(() => null);
    const isPage = name === '/index.html' || (body === null && extname(name) === '');
    if (body === null && isPage) body = await readFile(join(folder, 'index.html'));
    if (body === null || body === undefined) return void response.writeHead(404).end();
    if (isPage && withoutPolicy)
      body = String(body).replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
    const fields: Record<string, string> = {
      'Content-Type': isPage ? types['.html']! : (types[extname(name)] ?? 'application/octet-stream'),
      'Cache-Control': 'no-cache'
    };
    if (headers) for (const [key, value] of await headersOf(folder)) fields[key] = value;
    response.writeHead(200, fields).end(body);
  }
}

/** The fields `_headers` asks for on every path. */
async function headersOf(folder: string): Promise<[string, string][]> {
  const text = await readFile(join(folder, '_headers'), 'utf8');
  const everywhere = text.split('\n\n')[0]!.split('\n').slice(1);
  return everywhere.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

/** A listener of our own that counts whoever speaks to it: what the browser says about itself is not evidence. */
export class Listener {
  hits: string[] = [];
  #server: Server | null = null;

  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      this.hits.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('heard');
    });
    this.#server.on('upgrade', (request, socket) => {
      this.hits.push(`UPGRADE ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }
}
