import * as z from 'zod';
import type { Path } from '../../../src/domain/pointer.ts';

/** A place in a schema at which a word of a closed list stands, as a value or as a key. */
export interface SchemaPlace {
  /** The keys and indexes that lead to the value, or to the object that holds the keys. */
  readonly path: Path;
  readonly stands: 'as a value' | 'as a key';
  readonly words: readonly string[];
}

const isClosed = ({ def }: z.ZodObject): boolean => def.catchall instanceof z.ZodNever;

const within = (schema: z.core.$ZodType, path: Path, seen: ReadonlySet<unknown>): readonly SchemaPlace[] => {
  // A schema may hold itself, and copies of one differ in what they say of themselves alone.
  if (seen.has(schema._zod.def)) return [];
  const inside = new Set([...seen, schema._zod.def]);
  const into = (inner: z.core.$ZodType, ...keys: Path): readonly SchemaPlace[] =>
    within(inner, [...path, ...keys], inside);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy) {
    return into(schema.unwrap());
  }
  if (schema instanceof z.ZodEnum) return [{ path, stands: 'as a value', words: schema.options.map(String) }];
  if (schema instanceof z.ZodArray) return into(schema.element, 0);
  if (schema instanceof z.ZodRecord) return into(schema.valueType, 'some');
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => into(option));
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>;
  const own: SchemaPlace = { path, stands: 'as a key', words: Object.keys(shape) };
  return [...(isClosed(schema) ? [own] : []), ...Object.entries(shape).flatMap(([key, inner]) => into(inner, key))];
};

/**
 * Every place in a schema at which a word of a closed list stands. Of lists that are the same the first place is told.
 *
 * @param schema - the schema of a kind of file
 * @returns the places
 */
export function schemaPlaces(schema: z.ZodType): readonly SchemaPlace[] {
  const places = within(schema, [], new Set());
  const byList = new Map(places.toReversed().map((place) => [[place.stands, ...place.words].join(' '), place]));
  return [...byList.values()].toReversed();
}
