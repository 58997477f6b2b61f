import * as z from 'zod';
import type { Path } from '../domain/pointer.ts';

/** What a schema wraps, for those that say only whether something may be absent or null, or that it comes later. */
const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy
    ? unwrap(schema.unwrap())
    : schema;

const shapeOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => schema.shape;

const stepInto = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.hasOwn(shapeOf(inner), key) ? shapeOf(inner)[String(key)] : undefined;
  if (inner instanceof z.ZodArray) return typeof key === 'number' ? inner.element : undefined;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (!(inner instanceof z.ZodUnion)) return undefined;
  return inner.options.map((option) => stepInto(option, key)).find((found) => found !== undefined);
};

/**
 * The schema of a place.
 *
 * @param schema - the schema of the whole
 * @param path - the keys and indices that lead to the place
 * @returns its schema, or `undefined` where nothing can stand there
 * @example
 * ```ts
 * const plan = z.object({ endedOn: z.string() });
 * expect(schemaAt(z.object({ plan: plan.optional() }), ['plan', 'endedOn'])).toBe(plan.shape.endedOn);
 * ```
 * @internal
 */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, key) => at && stepInto(at, key), schema);
}

/**
 * What a schema says of itself.
 *
 * @param schema - a schema
 * @returns its description, or that of what it wraps
 * @example
 * ```ts
 * expect(descriptionOf(z.string().meta({ description: 'A day.' }).optional())).toBe('A day.');
 * ```
 * @internal
 */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  return unwrap(schema) === schema ? undefined : descriptionOf(unwrap(schema));
}

/**
 * The keys that can stand in an object.
 *
 * @param schema - the object's schema, or `undefined` where nothing can stand
 * @returns the keys; none where it is no object's, or one whose keys are free
 * @example
 * ```ts
 * expect(keysOf(z.object({ endedOn: z.string() }).optional())).toEqual(['endedOn']);
 * ```
 * @internal
 */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodObject) return Object.keys(shapeOf(inner));
  return inner instanceof z.ZodUnion ? inner.options.flatMap(keysOf) : [];
}
