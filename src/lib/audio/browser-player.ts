import { liveNoise } from './live/live-noise';
import { LockScreen } from './lock-screen';
import { Player } from './player';
import type { SourceOf } from './source';

/** Navigator with the memory Chromium tells, in GB, rounded and capped at 8. */
interface WithMemory {
  deviceMemory?: number;
}

/** Files held at once: three everywhere, more where there is known to be room for them. */
export function mostFiles(deviceMemory: number | undefined): number {
  if (deviceMemory === undefined || deviceMemory < 4) return 3;
  return deviceMemory < 8 ? 4 : 6;
}

let knownRate = 0;

/** The device's own samples a second, Hz: what is decoded at another rate would be resampled as it plays. */
function deviceRate(): number {
  if (!knownRate) {
    const context = new AudioContext();
    knownRate = context.sampleRate;
    void context.close().catch(() => {});
  }
  return knownRate;
}

/** The player of this page, with the real audio context, network, clock and lock screen. One is enough. */
export function browserPlayer(source: SourceOf): Player {
  const player = new Player({
    source,
    liveNoise,
    createContext: () => new AudioContext({ latencyHint: 'playback' }),
    createDecoder: () => new OfflineAudioContext({ length: 1, sampleRate: deviceRate() }),
    fetch: (url) => fetch(url),
    now: () => Date.now(),
    later: (run, ms) => {
      const id = setTimeout(run, ms);
      return () => clearTimeout(id);
    },
    session: new LockScreen(),
    mostFiles: mostFiles((navigator as Navigator & WithMemory).deviceMemory)
  });
  const wake = () => player.wake();
  document.addEventListener(
    'visibilitychange',
    () => void (document.visibilityState === 'visible' && wake())
  );
  // iOS gives the sound back only to a touch
  document.addEventListener('pointerdown', wake, { passive: true });
  window.addEventListener('pageshow', wake);
  watchOutputs((fewer) => player.outputsChanged(fewer));
  return player;
}

/** Tells when the ways out change, and whether one was lost. Without permission their number may be all we learn. */
function watchOutputs(changed: (fewer: boolean) => void): void {
  const devices = navigator.mediaDevices;
  if (!devices?.enumerateDevices) return;
  const count = async () =>
    (await devices.enumerateDevices().catch(() => [])).filter(({ kind }) => kind === 'audiooutput').length;
  let known = count();
  devices.addEventListener('devicechange', () => {
    const before = known;
    known = count();
    void Promise.all([before, known]).then(([was, is]) => changed(is < was));
  });
}
