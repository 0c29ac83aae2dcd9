import type { Voice } from '$lib/domain/dialogue/arc';
import { cat } from './cat';
import { crane } from './crane';
import { deer } from './deer';
import { fox } from './fox';
import { otter } from './otter';
import { owl } from './owl';
import { tortoise } from './tortoise';
import { whale } from './whale';

/** The manner of each of the eight animals. */
export const voice: Voice = { owl, deer, fox, whale, tortoise, cat, otter, crane };
