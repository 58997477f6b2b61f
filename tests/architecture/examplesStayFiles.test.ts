import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root } from '../support/filesUnder.ts';

test('no module loads the examples of a policy: a program that decides carries none', () => {
  const modules = filesUnder('src').filter((path) => path.endsWith('.ts'));
  expect(modules.length).toBeGreaterThan(100);
  const loading = modules.filter((path) =>
    /(?:from|import\()\s*'[^']*\.examples\.json'/u.test(readFileSync(resolve(root, path), 'utf8')),
  );
  expect(loading).toEqual([]);
});
