import { placesInChecks } from './placesInChecks.ts';
import { placesInForms } from './placesInForms.ts';
import { placesOnCommandLine } from './placesOnCommandLine.ts';
import type { WordPlace } from './WordPlace.ts';

/** Every place at which a word of a closed list must stand. */
export const everyPlace: readonly WordPlace[] = [...placesInForms, ...placesInChecks, ...placesOnCommandLine];
