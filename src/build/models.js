import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const root = resolve('models');

/** The files of `models/` that a person's device needs: the shipped weights and their list, not the training code. */
export function shippedModelFiles() {
  const listed = /** @type {{ files: { path: string }[] }[]} */ (
    JSON.parse(readFileSync(join(root, 'MODELS.json'), 'utf8'))
  );
  return ['MODELS.json', ...listed.flatMap((model) => model.files.map((file) => file.path))];
}

/**
 * Serves `models/` at `/models/` while developing, and emits the shipped part of it into the client build.
 * @returns {import('vite').Plugin}
 */
export function models() {
  return {
    name: 'models-folder',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const at = path.indexOf('/models/');
        if (at < 0) return next();
        const file = resolve(root, path.slice(at + '/models/'.length));
        const found = file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
        if (!found) {
          response.statusCode = 404;
          return response.end();
        }
        response.setHeader('Content-Type', file.endsWith('.json') ? 'application/json' : 'application/octet-stream');
        response.setHeader('Content-Length', statSync(file).size);
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const path of shippedModelFiles())
        this.emitFile({ type: 'asset', fileName: `models/${path}`, source: readFileSync(join(root, path)) });
    }
  };
}

