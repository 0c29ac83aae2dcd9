import type { Meeting } from '../meaning';
import { afterwards } from './meetings/afterwards';
import { blows } from './meetings/blows';
import { bodies } from './meetings/bodies';
import { children } from './meetings/children';
import { endings } from './meetings/endings';
import { places } from './meetings/places';
import { plans } from './meetings/plans';
import { taken } from './meetings/taken';
import { visions } from './meetings/visions';
import { within } from './meetings/within';
import { worries } from './meetings/worries';

/** English signs that meet, by what they are about. The classes in braces are in `signs.ts` and `words.ts`. */
export const meetings: readonly Meeting[] = [
  ...taken,
  ...within,
  ...places,
  ...plans,
  ...afterwards,
  ...endings,
  ...visions,
  ...children,
  ...blows,
  ...bodies,
  ...worries
];
