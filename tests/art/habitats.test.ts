import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { guideIds } from '$lib/domain/guide';
import { habitatIds, homeOf, seenAt } from '$lib/domain/habitat';
import { describe as sentence } from '$lib/art/describe';
import { fetchScene } from '$lib/art/portrayals';
import Scene from '$lib/art/Scene.svelte';
import { seatsIn } from '$lib/art/seats';

const ids = (markup: string) => [...markup.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
const referred = (markup: string) => [...markup.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]);

describe('any animal in any place', () => {
  it.each(guideIds)(
    'the %s is drawn whole in each of them, and no two places look the same',
    async (guide) => {
      const seen = new Set<string>();
      for (const habitat of habitatIds) {
        await fetchScene(guide, habitat);
        const { body } = render(Scene, { props: { guide, habitat, light: 'dusk', season: 'winter' } });
        expect(body).not.toMatch(/NaN|undefined|\[object/);
        expect(body).not.toMatch(/\sstyle="|<style|<filter/);
        const known = ids(body);
        expect(new Set(known).size).toBe(known.length);
        for (const id of referred(body)) expect(known).toContain(id);
        seen.add(body);
      }
      expect(seen.size).toBe(habitatIds.length);
    }
  );

  it('stands on its own ground at home, and brings ground or water along elsewhere', () => {
    expect(seatsIn('fox', 'birchwood')).toMatchObject({ home: true, ids: [], lift: 0 });
    expect(seatsIn('fox', 'sea').ids).toEqual(['bank']);
    expect(seatsIn('otter', 'rooftops').ids).toEqual(['pool']);
    expect(seatsIn('tortoise', 'bamboo').ids).toEqual(['bank', 'stone']);
  });

  it('is at home when the chosen place is not one this build knows', () => {
    expect(seenAt('owl', 'moon')).toBe('pinewood');
    expect(seenAt('owl', null)).toBe('pinewood');
    expect(seenAt('owl', 'sea')).toBe('sea');
  });

  it('is told where it is when that is not its home', () => {
    for (const guide of guideIds)
      for (const habitat of habitatIds)
        for (const lang of ['en', 'zh'] as const) {
          const plain = sentence(guide, 'attentive', lang);
          const told = sentence(guide, 'attentive', lang, habitat);
          if (habitat === homeOf[guide]) expect(told).toBe(plain);
          else expect(told.startsWith(plain) && told.length > plain.length).toBe(true);
        }
  });
});
