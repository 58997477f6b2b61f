import * as z from 'zod';
import { factTypes } from '../../domain/factTypes.ts';
import { judgedFact, localNameOf } from '../../domain/localFacts.ts';
import { factSchema, localFactSchema } from './factSchema.ts';

/** The form of flat facts: the vocabulary by its names, and with a judgement who judged. */
export const factsSchema = z.strictObject(
  Object.fromEntries([...factTypes].map(([name, type]) => [name, factSchema(type).optional()])),
  { error: 'facts by their names, an object' },
);

/** The form of the facts of policies' own, by their whole names, or those of who judged them. */
export const localFactsSchema = z.record(
  z.string().refine((name) => localNameOf(judgedFact(name)) !== undefined, { error: 'a name in camel case' }),
  localFactSchema,
);
