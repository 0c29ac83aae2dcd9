import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]
  );

/** The largest file of a kind in the browser's store of databases. */
function fileIn(profile: string, kind: RegExp): string {
  const found = walk(join(profile, 'Default/IndexedDB')).filter((path) => kind.test(path));
  const [largest] = found.sort((a, b) => statSync(b).size - statSync(a).size);
  if (!largest) throw new Error(`no file like ${kind}`);
  return largest;
}

/** Turns every bit of a stretch of a file. `share` is where it begins, 0..1. */
function flip(path: string, share: number, bytes: number): void {
  const all = readFileSync(path);
  const from = Math.floor(all.length * share);
  for (let at = from; at < Math.min(all.length, from + bytes); at++) all[at]! ^= 0xff;
  writeFileSync(path, all);
}

const shorten = (path: string, share: number) => truncateSync(path, Math.floor(statSync(path).size * share));

const [table, log, manifest, current] = [/\.ldb$/, /\d\.log$/, /MANIFEST-/, /CURRENT$/];

/** Twenty ways in which a disk, or a machine that lost its power, damages what a browser keeps. */
export const wounds: Readonly<Record<string, (profile: string) => void>> = {
  ...Object.fromEntries(
    [0.005, 0.12, 0.25, 0.37, 0.5, 0.62, 0.75, 0.98].map((share) => [
      `64 bytes turned at ${share} of the largest table`,
      (profile: string) => flip(fileIn(profile, table), share, 64)
    ])
  ),
  'a block turned near the beginning of a table': (profile) => flip(fileIn(profile, table), 0.2, 4_096),
  'a block turned near the end of a table': (profile) => flip(fileIn(profile, table), 0.8, 4_096),
  'bytes turned at the beginning of the log': (profile) => flip(fileIn(profile, log), 0.02, 64),
  'bytes turned in the middle of the log': (profile) => flip(fileIn(profile, log), 0.5, 64),
  'a block turned near the end of the log': (profile) => flip(fileIn(profile, log), 0.9, 4_096),
  'a table cut in half': (profile) => shorten(fileIn(profile, table), 0.5),
  'a log cut in half': (profile) => shorten(fileIn(profile, log), 0.5),
  'a log cut near its end': (profile) => shorten(fileIn(profile, log), 0.97),
  'a table deleted': (profile) => rmSync(fileIn(profile, table)),
  'the log deleted': (profile) => rmSync(fileIn(profile, log)),
  'the list of files damaged': (profile) => flip(fileIn(profile, manifest), 0.1, 32),
  'the name of the list emptied': (profile) => writeFileSync(fileIn(profile, current), '')
};
