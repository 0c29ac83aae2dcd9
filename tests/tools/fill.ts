import type { Page } from '@playwright/test';

/** Puts a long history straight into the browser's storage. */
export async function fill(page: Page, rows: Record<string, unknown[]>): Promise<void> {
  for (const [table, list] of Object.entries(rows))
    for (let at = 0; at < list.length; at += 2000)
      await page.evaluate(
        ({ table, part }) =>
          new Promise<void>((resolve, reject) => {
            const open = indexedDB.open('understory');
            open.onerror = () => reject(open.error);
            open.onblocked = () => reject(new Error('another page holds the history open'));
            open.onsuccess = () => {
              try {
                const write = open.result.transaction(table, 'readwrite');
                for (const row of part) write.objectStore(table).put(row);
                write.oncomplete = () => resolve(open.result.close());
                write.onerror = write.onabort = () => reject(write.error);
              } catch (error) {
                reject(error);
              }
            };
          }),
        { table, part: list.slice(at, at + 2000) }
      );
}
