/**
 * The content security policy: what the app may load and where it may speak. Nothing leaves for another origin.
 * Written into every page as a meta tag by the kit, and into `_headers` (with scripts' hashes left to the meta tag)
 * for hosts that can send headers.
 *
 * `wasm-unsafe-eval` compiles the model's runtime; the one hashed style attribute is the kit's route announcer;
 * blob: workers inherit this policy, which a worker started from an address does not.
 * Text becomes markup only through Svelte's own templates, and becomes an address of code only through the one rule in
 * `theme.js`: whatever else tries is stopped by the browser.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const directives = {
  'default-src': ['none'],
  'script-src': ['self', 'wasm-unsafe-eval'],
  'style-src': ['self'],
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:', 'blob:'],
  'media-src': ['self', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'worker-src': ['self', 'blob:'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'default']
};
