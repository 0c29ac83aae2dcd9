/**
 * An expected outcome as a value. The union `E` is the list of things the interface can say about it;
 * a bug throws instead.
 */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E; detail?: unknown };

/** The outcome that went well. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** The outcome that did not, by its code. */
export const fail = <E extends string>(
  error: E,
  detail?: unknown
): { ok: false; error: E; detail?: unknown } =>
  detail === undefined ? { ok: false, error } : { ok: false, error, detail };
