import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** The project's root. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * The TypeScript files of a folder and of the folders in it.
 *
 * @param folder - the folder, from the project's root; it need not exist
 * @returns the files' paths from the project's root, in alphabetical order
 */
export function filesUnder(folder: string): readonly string[] {
  const path = resolve(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)))
    .sort();
}
