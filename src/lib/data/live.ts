import { liveQuery, type Observable } from 'dexie';

/** A query that answers again whenever the data it read has changed, in this tab or another. */
export const live = <T>(query: () => Promise<T>): Observable<T> => liveQuery(query);

export type { Observable };
