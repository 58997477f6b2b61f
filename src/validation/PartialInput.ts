import { isObject } from '../input/isObject.ts';
import { pointer, type Path } from '../domain/pointer.ts';

/**
 * What is left of a value once everything that is wrong has been taken out: each part may be missing.
 */
export type PartialInput<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (PartialInput<Item> | undefined)[]
    : { readonly [Key in keyof Value]?: PartialInput<Value[Key]> | undefined };

/**
 * A copy of a value without what stands at some places; a list keeps its length, with `undefined` in the gaps.
 *
 * @param value - plain JSON
 * @param places - JSON pointers
 * @returns the copy
 * @example
 * ```ts
 * expect(without({ id: 7, children: ['a', 0] }, new Set(['/id', '/children/1']))).toEqual({ children: ['a', undefined] });
 * ```
 * @internal
 */
export function without(value: unknown, places: ReadonlySet<string>): unknown {
  const keep = (part: unknown, path: Path): unknown => {
    if (places.has(pointer(path))) return undefined;
    if (Array.isArray(part)) return part.map((item: unknown, index) => keep(item, [...path, index]));
    if (!isObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, keep(member, [...path, key])]));
  };
  return keep(value, []);
}
