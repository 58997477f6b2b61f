import type { Issue } from '../domain/Result.ts';

/**
 * An error with documents that do not go together.
 *
 * @param path - where it stands
 * @param code - what kind of error it is
 * @param found - what stands there, with which the message begins
 * @param message - what is wrong with it
 * @param expected - what could stand there
 * @param help - how to mend it
 * @returns the issue
 */
export function errorAt(
  path: string,
  code: string,
  found: string,
  message: string,
  expected: string,
  help: string,
): Issue {
  return { code, severity: 'error', path, message: `\`${found}\` ${message}`, found, expected, help };
}
