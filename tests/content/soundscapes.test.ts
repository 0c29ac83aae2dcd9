import {
  allSoundBytes,
  guideMix,
  morningMix,
  soundscapeFile,
  soundscapeWords
} from '$lib/content/soundscapes/soundscapes';
import mixes from '$lib/content/soundscapes/mixes.json';
import { guideIds } from '$lib/domain/guide';
import { isLive, scapeIds } from '$lib/domain/night/scape';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the soundscapes', () => {
  it.each(scapeIds)('%s has a name and one line in both languages', (id) => {
    const { en, zh } = soundscapeWords[id];
    expect(en.name.length).toBeLessThanOrEqual(20);
    expect(zh.name.length).toBeLessThanOrEqual(6);
    expect(en.line).toMatch(/\.$/);
    expect(zh.line).toMatch(/。$/);
    expect(zh.line).not.toMatch(/[A-Za-z,.]/);
  });

  it.each(scapeIds.filter((id) => !isLive(id)))('%s is the file that was measured', (id) => {
    const file = soundscapeFile(id)!;
    const bytes = readFileSync(`static${file.path}`);
    expect(bytes.length).toBe(file.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(file.loopEnd - file.loopStart).toBeCloseTo(file.seconds, 5);
    expect(file.seconds).toBeGreaterThanOrEqual(60);
    expect(file.seconds).toBeLessThanOrEqual(90);
  });

  it('fit on a phone together', () => {
    expect(allSoundBytes).toBeGreaterThan(1_000_000);
    expect(allSoundBytes).toBeLessThanOrEqual(12_000_000);
  });

  it('are mixed by every guide, with no more files than the smallest phone holds', () => {
    for (const guide of guideIds) {
      const { name, mix } = guideMix(guide);
      expect(mix).toHaveLength(mixes[guide].mix.length); // none lost to a mistyped id
      expect(mix.filter(({ id }) => !isLive(id)).length).toBeLessThanOrEqual(3);
      expect(name.en && name.zh).toBeTruthy();
    }
    expect(morningMix.mix).toHaveLength(3);
  });
});
