import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../policies/', import.meta.url));

/** A policy file as it lies on the disk, by its path below `policies`. */
export interface ShippedFile {
  readonly path: string;
  readonly text: string;
}

/** Every policy file, the schemas and the examples left out. */
export const shippedFiles: readonly ShippedFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/\d{4}-\d\d-\d\d\.json$/u.test(path))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
