import picocolors from 'picocolors';
import type { Surroundings } from '../Surroundings.ts';

/** Colours for pieces of text, which leave them as they are where none are wanted. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/**
 * Whether an outlet is to be written to in colour.
 *
 * @param environment - `NO_COLOR` turns colours off, whatever else is said; `FORCE_COLOR` turns them on, `0` off
 * @param isTerminal - whether the outlet is a terminal
 * @returns whether it is
 * @internal
 */
export function wantsColour(environment: Surroundings['environment'], isTerminal: boolean): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: terminal } = environment;
  if (no !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return isTerminal && terminal !== 'dumb';
}

/**
 * Colours for an outlet.
 *
 * @param isWanted - whether there are to be any
 * @returns what colours text
 * @internal
 */
export function createPaint(isWanted: boolean): Paint {
  return picocolors.createColors(isWanted);
}
