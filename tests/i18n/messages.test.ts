import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import settings from '../../src/lib/i18n/project.inlang/settings.json';

const folder = 'src/lib/i18n/messages';
const read = (lang: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`${folder}/${lang}/${file}`, 'utf8'));
const files = readdirSync(`${folder}/en`);
const keysOf = (messages: Record<string, string>) => Object.keys(messages).filter((key) => key !== '$schema');
const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('what the interface says', () => {
  it('is in files the compiler knows of', () => {
    const known = settings['plugin.inlang.messageFormat'].pathPattern.map((path) => path.split('/').at(-1));
    expect([...files].sort()).toEqual([...known].sort());
    expect(readdirSync(`${folder}/zh`).sort()).toEqual([...files].sort());
  });

  for (const file of files) {
    const [en, zh] = [read('en', file), read('zh', file)];

    it(`is said in both languages: ${file}`, () => {
      expect(keysOf(zh).sort()).toEqual(keysOf(en).sort());
      for (const key of keysOf(en)) {
        expect(slotsOf(zh[key]!), key).toEqual(slotsOf(en[key]!));
        expect(zh[key], key).not.toBe('');
      }
    });

    it(`is Chinese where it is Chinese: ${file}`, () => {
      for (const key of keysOf(zh)) {
        expect(zh[key], key).toMatch(/\p{Script=Han}|^[^\p{L}]*$|^\{/u);
        expect(zh[key], `${key}: half-width punctuation`).not.toMatch(/\p{Script=Han}[,.?!;:]/u);
      }
    });

    it(`uses none of the words we never use: ${file}`, () => {
      const never =
        /diagnos|\btreat|therap(?!ist)|symptom|clinically proven|understand how you feel|missed you|streak|我懂你|治疗|诊断/i;
      for (const text of [...Object.values(en), ...Object.values(zh)]) expect(text).not.toMatch(never);
    });

    it(`shows no hyphen where a minus stands: ${file}`, () => {
      for (const text of Object.values(en)) expect(text).not.toMatch(/(^|\s)-\d/);
    });
  }

  it('comes out of the compiler as words, not as undefined', { timeout: 60_000 }, async () => {
    const { m } = await import('$lib/i18n/paraglide/messages');
    const { overwriteGetLocale } = await import('$lib/i18n/paraglide/runtime');
    for (const lang of ['en', 'zh'] as const) {
      overwriteGetLocale(() => lang);
      expect(m.place_today()).toBe(read(lang, 'shell.json').place_today);
      for (const file of files)
        for (const key of keysOf(read(lang, file)))
          expect(typeof (m as unknown as Record<string, unknown>)[key], key).toBe('function');
    }
  });
});
