import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportedNames } from '../support/exportedNames.ts';
import { root } from '../support/filesUnder.ts';
import { publishedEntries } from '../support/publishedEntries.ts';

const entries = publishedEntries.filter(({ source }) => existsSync(resolve(root, source)));
const names = exportedNames(entries.map(({ source }) => source));

describe('what users can import changes on purpose only', () => {
  for (const { subpath, source } of entries) {
    test(subpath, () => {
      expect(names.get(source)).not.toEqual([]);
      expect(names.get(source)).toMatchSnapshot();
    });
  }
});
