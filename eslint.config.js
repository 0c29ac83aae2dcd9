import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** The architecture, as data: each room and the rooms it may import. */
const rooms = {
  domain: [],
  i18n: [],
  content: ['domain'],
  data: ['domain'],
  reader: ['domain'],
  audio: ['domain'],
  art: ['domain'],
  state: ['domain', 'content', 'data', 'reader', 'audio'],
  ui: ['domain', 'i18n', 'art'],
  routes: ['domain', 'i18n', 'content', 'state', 'ui', 'art']
};

/** Packages with one owner each. */
const owners = {
  dexie: 'data',
  papaparse: 'data',
  fflate: 'data',
  'age-encryption': 'data',
  'hash-wasm': 'data',
  comlink: 'reader',
  '@xenova/transformers': 'reader',
  'onnxruntime-web': 'reader',
  'chart.js': 'ui',
  'bits-ui': 'ui',
  'workbox-window': 'state'
};

const at = (room) => (room === 'routes' ? 'src/routes/**' : `src/lib/${room}/**`);

const fenced = (room) => [
  'error',
  {
    paths: [
      ...Object.entries(owners)
        .filter(([, owner]) => owner !== room)
        .map(([name, owner]) => ({ name, message: `${name} lives in ${owner}/` })),
      ...(room === 'domain' ? [{ name: 'svelte', message: 'domain is plain TypeScript' }] : [])
    ]
  }
];

const clockAndDice =
  "MemberExpression[object.name='Date'][property.name='now'], " +
  "MemberExpression[object.name='Math'][property.name='random'], " +
  "NewExpression[callee.name='Date'][arguments.length=0]";

export default ts.config(
  { ignores: ['.svelte-kit', 'build', 'node_modules', 'src/lib/i18n/paraglide', '.shots'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { files: ['**/*.ts', '**/*.js'], languageOptions: { parser: ts.parser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  {
    rules: {
      'no-undef': 'off', // TypeScript knows better
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-navigation-without-resolve': 'off', // the base path is put on by one helper, see ui/place.ts
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  {
    files: ['src/{lib,routes}/**/*.{ts,svelte}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { './src/build/resolve-import.cjs': {} },
      'boundaries/elements': Object.keys(rooms).map((type) => ({
        type,
        pattern: at(type),
        partialMatch: false
      }))
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(rooms).map(([type, to]) => ({
            from: { element: { type } },
            allow: { to: { element: { type: [type, ...to] } } }
          }))
        }
      ]
    }
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...Object.keys(rooms).map((room) => ({
    files: [at(room)],
    rules: { 'no-restricted-imports': fenced(room) }
  })),
  {
    files: [at('domain')],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'indexedDB',
        'fetch',
        'crypto'
      ],
      'no-restricted-syntax': ['error', { selector: clockAndDice, message: 'pass the clock and the dice in' }]
    }
  }
);
