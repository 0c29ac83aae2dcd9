import type { Category } from '../meaning';
import { bodyAndMind } from './meanings/body-and-mind';
import { burden } from './meanings/burden';
import { commands } from './meanings/commands';
import { dangerKeptQuiet } from './meanings/danger-kept-quiet';
import { dangerNow } from './meanings/danger-now';
import { dangerToAnother } from './meanings/danger-to-another';
import { farewells } from './meanings/farewells';
import { hopelessness } from './meanings/hopelessness';
import { means } from './meanings/means';
import { mentions } from './meanings/mentions';
import { plans } from './meanings/plans';
import { selfHarm } from './meanings/self-harm';
import { someoneElse } from './meanings/someone-else';
import { wishes } from './meanings/wishes';

/** Every category of meaning, the person’s own life first. */
export const categories: readonly Category[] = [
  ...wishes,
  ...plans,
  ...means,
  ...farewells,
  ...selfHarm,
  ...burden,
  ...commands,
  ...mentions,
  ...hopelessness,
  ...bodyAndMind,
  ...someoneElse,
  ...dangerNow,
  ...dangerToAnother,
  ...dangerKeptQuiet
];
