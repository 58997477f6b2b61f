import { expect, test } from 'vitest';
import { roles } from '../../../src/domain/roles.ts';

test('no role stands twice', () => {
  expect(new Set(roles).size).toBe(roles.length);
});
