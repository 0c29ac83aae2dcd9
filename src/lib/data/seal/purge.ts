import { drawerHere, forgetCopies } from '../second-copy';
import { findLock, isThere, plainName, sealedName, withDoors } from './where';

/** How long to wait for another tab to let go of a database, in milliseconds. */
const patienceMs = 3_000;

/** Deletes a database; false when another tab does not let go of it. */
export function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    const timer = setTimeout(() => resolve(false), patienceMs);
    const answer = (gone: boolean) => () => {
      clearTimeout(timer);
      resolve(gone);
    };
    request.onsuccess = answer(true);
    request.onerror = answer(false);
  });
}

/**
 * Chromium keeps every database of a site in one log-structured store: what was deleted stays readable in its files
 * until they are rewritten, and they are rewritten around a database when that is deleted. So small empty ones are
 * laid beside the history before it is copied, and taken away after it was deleted: with each, the files around it
 * are rewritten without what is gone. Other browsers keep a file for each database and remove it whole.
 */
const broomNames = (plain: string): string[] => ['a', 'b', 'c'].map((letter) => `${plain}.broom-${letter}`);

/** Lays the brooms. Called before the copy is begun. */
export async function layBrooms(factory: IDBFactory, plain: string): Promise<void> {
  for (const name of broomNames(plain))
    await new Promise<void>((resolve) => {
      const request = factory.open(name, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore('dust').put(name, 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => resolve();
    });
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The rewriting is put off by the browser for a moment; a broom taken away too early sweeps nothing. */
const betweenMs = 250;

/**
 * Takes away whatever a move has left behind: the database that is no longer the history, and the brooms. Gives back
 * whether all of it is gone; what is left is taken away at the next start.
 */
export async function clearLeftovers(
  factory: IDBFactory,
  home: string,
  pause: (ms: number) => Promise<unknown> = rest
): Promise<boolean> {
  const plain = plainName(home);
  const other = home === plain ? sealedName(plain) : plain;
  const drawer = await drawerHere();
  if (drawer) await forgetCopies(drawer, home).catch(() => {}); // what lay plain a second time goes as well
  let gone = true;
  for (const name of [other, ...broomNames(plain)]) {
    if (!(await isThere(factory, name))) continue;
    gone = (await deleteDatabase(factory, name)) && gone;
    await pause(betweenMs);
  }
  return gone;
}

/**
 * The same at a start of the app, when a move may have been broken off. Which of the two databases is the history is
 * looked up anew, behind closed doors: another tab may have moved it since this one was opened.
 */
export function tidyUp(factory: IDBFactory, plain: string): Promise<boolean> {
  return withDoors('moving', async () => {
    const locked = await findLock(plain, factory);
    locked?.db.close({ disableAutoOpen: true });
    return clearLeftovers(factory, locked ? sealedName(plain) : plain);
  });
}

/** Every database this app may have in a browser. */
export const allNames = (plain: string): string[] => [plain, sealedName(plain), ...broomNames(plain)];
