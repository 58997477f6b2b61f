import * as z from 'zod';
import { factTypes } from '../../domain/factTypes.ts';
import { factSchema, localFactSchema, localNameSchema } from './factSchema.ts';

/** The form of flat facts: the vocabulary by its names, and with a judgement who judged. */
export const factsSchema = z.strictObject(
  Object.fromEntries([...factTypes].map(([name, type]) => [name, factSchema(type).optional()])),
  { error: 'facts by their names, an object' },
);

/** The form of the facts of a policy's own, by their names without `local.`. */
export const localFactsSchema = z.record(localNameSchema, localFactSchema);
