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
