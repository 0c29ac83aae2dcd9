import { mostFiles } from '$lib/audio/browser-player';
import { describe, expect, it } from 'vitest';

describe('how many files a device holds at once', () => {
  it('is three where nothing is known, and more only where there is known to be room', () => {
    expect([undefined, 0.5, 2, 4, 8].map(mostFiles)).toEqual([3, 3, 3, 4, 6]);
  });
});
