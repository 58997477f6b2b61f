import { expect, test } from 'vitest';
import * as z from 'zod';
import { descriptionOf, keysOf, schemaAt } from '../../../src/input/schemaAt.ts';

const item = z.object({ id: z.string() }).meta({ description: 'An item.' });
const schema = z.object({
  list: z.array(item.nullable()).optional(),
  text: z.string(),
  byName: z.record(z.string(), item),
  either: z.union([z.object({ one: z.string() }), z.object({ other: z.number() })]),
  later: z.lazy(() => item),
});

test('the keys of an object are found where the schema has one, through lists and whatever may be absent', () => {
  expect(keysOf(schemaAt(schema, []))).toEqual(['list', 'text', 'byName', 'either', 'later']);
  expect(keysOf(schemaAt(schema, ['list', 3]))).toEqual(['id']);
  expect(keysOf(schemaAt(schema, ['byName', 'any']))).toEqual(['id']);
  expect(keysOf(schemaAt(schema, ['later']))).toEqual(['id']);
  expect(keysOf(schemaAt(schema, ['either']))).toEqual(['one', 'other']);
  expect(keysOf(schemaAt(schema, ['text']))).toEqual([]);
});

test.each([[['list', 'id']], [['text', 'more']], [['toString']], [['either', 'neither']], [['none', 'at', 'all']]])(
  'nothing can stand at %j',
  (path) => {
    expect(schemaAt(schema, path)).toBeUndefined();
    expect(keysOf(schemaAt(schema, path))).toEqual([]);
  },
);

test('a schema is described by itself, or else by what it wraps', () => {
  expect(descriptionOf(item.optional().meta({ description: 'Perhaps an item.' }))).toBe('Perhaps an item.');
  expect(descriptionOf(item.nullable().optional())).toBe('An item.');
  expect(descriptionOf(schema)).toBeUndefined();
});
