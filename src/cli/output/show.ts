import { visible } from './visible.ts';

const longestShown = 100;

/**
 * A value of a file as JSON, in part where it is long.
 *
 * @param value - the value
 * @returns one line
 * @internal
 */
export function show(value: unknown): string {
  const text = visible(JSON.stringify(value));
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
