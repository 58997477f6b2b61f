import * as z from 'zod';
import { expect, test } from 'vitest';
import { factSchema } from '../../../src/validation/schema/factSchema.ts';
import { keysAt } from '../../../src/validation/schema/keysAt.ts';

test('a count is a whole number, 0 or more', () => {
  const counts = [0, 7, -1, 1.5, '7'].map((value) => factSchema('count').safeParse(value).success);
  expect(counts).toEqual([true, true, false, false, false]);
});

test('the keys of an object are found where the schema has one, through lists and whatever may be absent', () => {
  const schema = z.object({ list: z.array(z.object({ id: z.string() }).nullable()).optional(), text: z.string() });
  expect(keysAt(schema, [])).toEqual(['list', 'text']);
  expect(keysAt(schema, ['list', 3])).toEqual(['id']);
  expect(keysAt(schema, ['text', 'more'])).toEqual([]);
});
