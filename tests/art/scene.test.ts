import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { guideIds } from '$lib/domain/guide';
import { fetchScene, fetchWeather } from '$lib/art/portrayals';
import Avatar from '$lib/art/Avatar.svelte';
import { coats } from '$lib/art/coats';
import { lights, seasons } from '$lib/art/light';
import { postures } from '$lib/art/posture';
import Scene from '$lib/art/Scene.svelte';

const ids = (markup: string) => [...markup.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
const referred = (markup: string) => [...markup.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]);

beforeAll(async () => {
  await fetchWeather();
  for (const guide of guideIds) await fetchScene(guide);
});

describe.each(guideIds)('a scene of the %s', (guide) => {
  it('is whole in every light and season', () => {
    for (const light of lights)
      for (const season of seasons) {
        const { body } = render(Scene, { props: { guide, light, season } });
        expect(body).not.toMatch(/NaN|undefined|\[object/);
        expect(body.length).toBeGreaterThan(20_000);
      }
  });

  it('keeps to what the content policy allows: no style attribute, no style element, no live filter', () => {
    for (const posture of postures) {
      const { body } = render(Scene, {
        props: { guide, posture, light: 'night', season: 'winter', weather: 'snow' }
      });
      expect(body).not.toMatch(/\sstyle="|<style|<filter|\son[a-z]+="/);
    }
  });

  it('holds itself differently in each posture', () => {
    const drawn = postures.map(
      (posture) => render(Scene, { props: { guide, posture, light: 'day', season: 'summer' } }).body
    );
    expect(new Set(drawn).size).toBe(postures.length);
  });

  it('wears each of its coats, in the scene and in the portrait', () => {
    const scenes = coats[guide].map(
      (c) => render(Scene, { props: { guide, coat: c.id, light: 'day', season: 'summer' } }).body
    );
    const portraits = coats[guide].map((c) => render(Avatar, { props: { guide, coat: c.id } }).body);
    expect(new Set(scenes).size).toBe(coats[guide].length);
    expect(new Set(portraits).size).toBe(coats[guide].length);
  });

  it('names every gradient and cut once on the page, and refers only to what is there', () => {
    const { body } = render(Scene, { props: { guide, light: 'dusk', season: 'autumn' } });
    const known = ids(body);
    expect(new Set(known).size).toBe(known.length);
    for (const id of referred(body)) expect(known).toContain(id);
  });
});

describe('for people who do not see the scene', () => {
  it('the animal is one image with one sentence', () => {
    const { body } = render(Scene, {
      props: { guide: 'owl', light: 'night', season: 'summer', label: 'An owl.' }
    });
    expect(body).toContain('role="img"');
    expect(body).toContain('aria-label="An owl."');
    expect(body).not.toContain('aria-hidden="true"');
  });

  it('a scene without a sentence is passed over', () => {
    const { body } = render(Scene, { props: { guide: 'owl', light: 'night', season: 'summer' } });
    expect(body).toContain('aria-hidden="true"');
    expect(body).not.toContain('role="img"');
  });
});
