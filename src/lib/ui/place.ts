import { base } from '$app/paths';

/** An address inside the app, with the path it is served under in front. */
export const to = (path: `/${string}`): string => `${base}${path}`;
