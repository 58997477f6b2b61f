/** What standard input is called wherever a file is; it may hold a policy or a case as any file may. */
export const standardInput = '<standard input>';

/** What stands for it on the command line. */
const dash = '-';

/**
 * A file named on the command line.
 *
 * @param word - what stands there
 * @returns the file's path, or standard input where a dash stands for it
 * @internal
 */
export function toFile(word: string): string {
  return word === dash ? standardInput : word;
}

/**
 * Files named on the command line, one after the other.
 *
 * @param word - what stands there
 * @param before - the files before it
 * @returns all of them
 * @internal
 */
export function toFiles(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), toFile(word)];
}
