import * as z from 'zod';
import type { Path } from '../pointer.ts';

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;

const stepInto = (schema: unknown, key: string | number): unknown => {
  const holder = unwrap(schema);
  if (holder instanceof z.ZodArray) return holder.element;
  return holder instanceof z.ZodObject ? (holder.shape as Readonly<Record<string, unknown>>)[key] : undefined;
};

/**
 * The keys that can stand in an object at a place.
 *
 * @param schema - the schema of the whole input
 * @param path - the place
 * @returns the keys; none where the schema has no object there
 * @example
 * ```ts
 * expect(keysAt(z.object({ plan: z.object({ endedOn: z.string() }).optional() }), ['plan'])).toEqual(['endedOn']);
 * ```
 * @internal
 */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const holder = unwrap(path.reduce<unknown>(stepInto, schema));
  return holder instanceof z.ZodObject ? Object.keys(holder.shape) : [];
}
