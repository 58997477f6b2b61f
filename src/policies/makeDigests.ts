// The npm script `digests`: checks every policy file and writes down the digest that `./policies` states for it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Issue } from '../domain/Result.ts';
import { parsePolicyText } from '../policy/index.ts';

const toLine = ({ line = 1, column = 1, path, message }: Issue): string =>
  `${String(line)}:${String(column)} ${path}: ${message}`;

const root = fileURLToPath(new URL('../../policies/', import.meta.url));

/**
 * Checks every policy file.
 *
 * @returns the digest of each, by its path below `policies`
 * @throws {Error} where one does not pass, naming every problem
 * @internal
 */
export function digestPolicies(): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\d\.json$/u.test(name))
    .toSorted();
  const digests = files.map((file) => {
    const parsed = parsePolicyText(readFileSync(root + file, 'utf8'));
    if (parsed.ok) return [file, parsed.value.digest] as const;
    throw new Error(`${file}\n${parsed.issues.map(toLine).join('\n')}`);
  });
  return Object.fromEntries(digests);
}

const entries = (): string =>
  Object.entries(digestPolicies())
    .map(([file, digest]) => `  '${file}': '${digest}',\n`)
    .join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    new URL('digests.ts', import.meta.url),
    `/** Made by the npm script \`digests\`: the digest of each policy file, once it passed every check. */\nexport const digests = {\n${entries()}} as const;\n`,
  );
}
