import { expect, test } from 'vitest';
import { factSchema } from '../../../src/validation/schema/factSchema.ts';

test('a count is a whole number, 0 or more', () => {
  const counts = [0, 7, -1, 1.5, '7'].map((value) => factSchema('count').safeParse(value).success);
  expect(counts).toEqual([true, true, false, false, false]);
});
