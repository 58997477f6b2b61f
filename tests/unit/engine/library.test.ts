import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { library } from '../../../src/engine/library.ts';

test('receipts state the name and version of the package', () => {
  expect(library).toBe(`${packageJson.name}@${packageJson.version}`);
});
