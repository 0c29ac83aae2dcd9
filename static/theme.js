// Before the first paint: the theme and the language this device last used, so that nothing flashes.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('understory.preferences') || '{}');
  } catch {
    // nothing kept, or not allowed to look
  }
  const dark = kept.theme === 'dark' || (kept.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  const first = (navigator.languages || [navigator.language || 'en'])[0] || 'en';
  document.documentElement.lang = (kept.lang || (/^zh/i.test(first) ? 'zh' : 'en')) === 'zh' ? 'zh-CN' : 'en';
})();

// Trusted Types: no text becomes markup or code. An address of code may only be one that has to be fetched, and from
// where is said by the policy; one that carries its code in itself is refused. There is no rule for markup or code.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) =>
    ['http:', 'https:', 'blob:'].includes(new URL(address, location.href).protocol) ? address : undefined
});
