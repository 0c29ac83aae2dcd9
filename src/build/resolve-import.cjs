// Tells the linter which file an import means, so that it can hold the rooms against the architecture. A resolver of
// our own, because it needs only this: `$lib`, relative paths, and the endings the bundler adds.
const { existsSync, statSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const endings = ['', '.ts', '.svelte.ts', '.svelte', '.js'];

const isFile = (/** @type {string} */ path) => existsSync(path) && statSync(path).isFile();

exports.interfaceVersion = 2;

/**
 * @param {string} source what is imported
 * @param {string} file who imports it
 */
exports.resolve = (source, file) => {
  const bare = source.split('?')[0] ?? source;
  const path = bare.startsWith('$lib')
    ? resolve(root, 'src/lib', `.${bare.slice('$lib'.length)}`)
    : bare.startsWith('.')
      ? resolve(dirname(file), bare)
      : null;
  if (path === null) return { found: true, path: null }; // a package, or something the kit provides
  const found = endings.map((ending) => path + ending).find(isFile);
  return found ? { found: true, path: found } : { found: false };
};
