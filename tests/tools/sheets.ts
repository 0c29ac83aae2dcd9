import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, createServerModuleRunner } from 'vite';
import type { Component } from 'svelte';
import type { render } from 'svelte/server';
import { guideIds, type GuideId } from '$lib/domain/guide';
import { coats } from '$lib/art/coats';
import { lights, seasons } from '$lib/art/light';
import { postures } from '$lib/art/posture';
import { rarities } from '$lib/art/rarities';
import { launchOptions } from '../browser';

type Props = Record<string, unknown>;

/** One picture of a sheet: a scene or a portrait with what it is given. */
interface Cell {
  of: 'Scene' | 'Avatar';
  props: Props;
}

/** A sheet: its cells in rows of so many, each so large. */
interface Sheet {
  columns: number;
  width: number;
  height: number;
  cells: Cell[];
}

const scene = (props: Props): Cell => ({ of: 'Scene', props: { still: true, ...props } });
const rows = <T>(all: readonly T[], cell: (one: T, guide: GuideId) => Cell): Cell[] =>
  all.flatMap((one) => guideIds.map((guide) => cell(one, guide)));

/** The contact sheets of the art room, by name. */
const sheets: Record<string, () => Sheet> = {
  lights: () => ({
    columns: 8,
    width: 170,
    height: 211,
    cells: rows(lights, (light, guide) =>
      scene({ guide, light, season: seasons[lights.indexOf(light)] ?? 'summer' })
    )
  }),
  seasons: () => ({
    columns: 8,
    width: 170,
    height: 211,
    cells: rows(seasons, (season, guide) => scene({ guide, light: 'day', season }))
  }),
  'postures-and-coats': () => ({
    columns: 8,
    width: 170,
    height: 211,
    cells: rows(postures, (posture, guide) => {
      const i = postures.indexOf(posture);
      return scene({
        guide,
        posture,
        coat: coats[guide][i % coats[guide].length]?.id,
        light: (['night', 'dawn', 'day', 'dusk'] as const)[i],
        season: (['summer', 'autumn', 'winter', 'spring'] as const)[i]
      });
    })
  }),
  avatars: () => ({
    columns: 8,
    width: 96,
    height: 100,
    cells: guideIds.flatMap((guide) => {
      const worn = [0, 1, 2, 3].map((i) => coats[guide][i]?.id);
      return [96, 48].flatMap((size) =>
        worn.map((coat): Cell => ({ of: 'Avatar', props: { guide, size, ...(coat ? { coat } : {}) } }))
      );
    })
  }),
  rarities: () => ({
    columns: 8,
    width: 170,
    height: 211,
    cells: rarities
      .filter(({ drawing }) => drawing)
      .map(({ id, guide, seasons: when, lights: lit }) =>
        scene({ guide, rarity: id, light: lit?.[0] ?? 'day', season: when?.[0] ?? 'summer' })
      )
  })
};

/**
 * The art room's contact sheets as PNGs: `--only NAME,NAME` takes fewer, `--into FOLDER` puts them elsewhere.
 * `--cells JSON` with `--size WxH` draws a sheet of one's own instead, to look at what one is drawing.
 */
export async function run(args: string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const folder = option('--into') ?? 'src/lib/art/sheets';
  const only = option('--only')?.split(',') ?? Object.keys(sheets);
  const [width = 390, height = 486] = (option('--size') ?? '').split('x').filter(Boolean).map(Number);
  const own = option('--cells');
  const wanted: [string, Sheet][] = own
    ? [
        [
          'look',
          {
            columns: Number(option('--columns') ?? 4),
            width,
            height,
            cells: (JSON.parse(own) as Props[]).map(({ of = 'Scene', ...props }) => ({
              of: of as Cell['of'],
              props: of === 'Scene' ? { still: true, ...props } : props
            }))
          }
        ]
      ]
    : only.flatMap((name) => (sheets[name] ? [[name, sheets[name]()] as [string, Sheet]] : []));
  mkdirSync(folder, { recursive: true });

  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [svelte({ configFile: false, compilerOptions: { css: 'injected' } })],
    resolve: { alias: { $lib: resolve('src/lib') } },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] }
  });
  const browser = await chromium.launch(launchOptions);
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    const load = async <T>(path: string) => (await runner.import(path)) as T;
    const { render: draw } = await load<{ render: typeof render }>('svelte/server');
    const { fetchScene, fetchRarities } = await load<typeof import('$lib/art/portrayals')>(
      '/src/lib/art/portrayals.ts'
    );
    await fetchRarities();
    const parts = {
      Scene: (await load<{ default: Component }>('/src/lib/art/Scene.svelte')).default,
      Avatar: (await load<{ default: Component }>('/src/lib/art/Avatar.svelte')).default
    };
    const grain = `data:image/png;base64,${readFileSync('src/lib/art/grain.png').toString('base64')}`;
    for (const [name, sheet] of wanted) {
      let heads = '';
      let cells = '';
      let count = 0;
      for (const { of, props } of sheet.cells) {
        await fetchScene(props.guide as GuideId, props.habitat as string | undefined);
        const { head, body } = draw(parts[of], { props, idPrefix: `c${count++}` });
        heads += head;
        cells += `<div class="cell">${body}</div>`;
      }
      const css = `body{margin:0;padding:5px;background:#f0ebde;display:grid;gap:5px;grid-template-columns:repeat(${sheet.columns},${sheet.width}px);width:max-content}.cell{width:${sheet.width}px;height:${sheet.height}px;overflow:hidden;display:grid;place-items:center}`;
      const page = await browser.newPage({ viewport: { width: 400, height: 400 } });
      await page.setContent(
        `${heads.replaceAll('./grain.png', grain)}<style>${css}</style>${cells}`.replace(
          /^/,
          '<!doctype html>'
        )
      );
      await page.waitForTimeout(300);
      await page.locator('body').screenshot({ path: `${folder}/${name}.png` });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
