import type { ReadingDetail } from '$lib/domain/reading';

/** Why a text could not be read. Nothing is lost by any of them: the note waits. */
export type ReadFault =
  | 'model-missing' // not copied to the device yet, or gone
  | 'model-corrupted' // its bytes are not what they should be
  | 'model-blocked' // the browser does not allow or cannot run it
  | 'too-slow' // no answer within the deadline
  | 'worker-died'; // it stopped in the middle

/** What the page asks of the worker. */
export type Request = { id: number; text: string } | { id: number; warm: true };

/** What the worker answers; `reading` is null for a text in no language the model knows. */
export type Response =
  { id: number; ok: true; reading: ReadingDetail | null } | { id: number; ok: false; error: ReadFault };

/** The first message: where the files lie. */
export interface Start {
  modelsPath: string;
}
