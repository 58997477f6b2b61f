import type * as z from 'zod';
import { nearestWord } from '../../input/words/didYouMean.ts';
import { isObject } from '../../input/isObject.ts';

/** Keys that stand together in one kind of object. */
export interface Shape {
  readonly needs: readonly string[];
  readonly allows?: readonly string[];
  /** JSON Schema for members whose type goes with the shape. */
  readonly types?: Readonly<Record<string, { readonly type: string }>>;
}

/** The shapes that an object can have, of which it has exactly one. */
export interface Shapes {
  readonly shapes: readonly Shape[];
  /** Keys that go with every shape. */
  readonly always?: Shape;
  /** The code of the issue about an object that has none of them, or parts of several. */
  readonly code: string;
  /** What holds of every such object. */
  readonly says: string;
  /** How to give an object one of them. */
  readonly help: string;
}

const keysOf = ({ needs, allows = [] }: Shape): readonly string[] => [...needs, ...allows];

const tellingKeys = ({ shapes }: Shapes): readonly string[] => [...new Set(shapes.flatMap(keysOf))];

const fits = (keys: readonly string[], shape: Shape): boolean =>
  shape.needs.every((key) => keys.includes(key)) && keys.every((key) => keysOf(shape).includes(key));

const hasOneShape = (shapes: Shapes, value: object): boolean => {
  const telling = tellingKeys(shapes);
  const keys = Object.keys(value).filter((key) => telling.includes(key));
  return shapes.shapes.some((shape) => fits(keys, shape));
};

/**
 * Lets an object have exactly one of several shapes. All keys stand in one schema, so that each is checked and
 * explained even where the shape is not clear.
 *
 * @param schema - a strict object in which every key that goes with a shape is optional
 * @param shapes - the shapes
 * @returns the schema with the check, and with `oneOf` for its JSON Schema
 */
export function oneShape<Schema extends z.ZodObject>(schema: Schema, shapes: Shapes): Schema {
  const always = shapes.always ?? { needs: [] };
  return schema
    .refine((value) => hasOneShape(shapes, value), {
      error: shapes.says,
      params: { code: shapes.code, help: shapes.help, shapes },
      when: ({ value }) => isObject(value),
    })
    .meta({
      oneOf: shapes.shapes.map((shape) => ({
        required: shape.needs,
        propertyNames: { enum: [...keysOf(always), ...keysOf(shape)] },
        ...(shape.types === undefined ? {} : { properties: shape.types }),
      })),
    });
}

/** What an object shows of the shapes that it could have. */
export interface ShapesShown {
  /** The keys in it that go with some shape. */
  readonly keys: readonly string[];
  /** Whether a key in it is no key at all, but near to one that goes with some shape. */
  readonly misspelt: boolean;
  /** Every shape, as text. */
  readonly expected: string;
}

/**
 * What an object shows of the shapes that it could have.
 *
 * @param shapes - the shapes
 * @param value - the object
 * @returns what it shows
 */
export function shapesShown(shapes: Shapes, value: object): ShapesShown {
  const telling = tellingKeys(shapes);
  const known = [...telling, ...keysOf(shapes.always ?? { needs: [] })];
  return {
    keys: Object.keys(value).filter((key) => telling.includes(key)),
    misspelt: Object.keys(value).some((key) => !known.includes(key) && nearestWord(key, telling) !== undefined),
    expected: shapes.shapes.map(({ needs }) => needs.map((key) => `\`${key}\``).join(' with ')).join(', or '),
  };
}
