import * as z from 'zod';
import { childSchema } from './childSchema.ts';
import { idSchema, metaSchema } from './commonSchemas.ts';
import { conferenceSchema } from './conferenceSchema.ts';

/** The form of a case file, made from the vocabulary and from what the domain's types lay beside it. */
export const caseSchema = z.strictObject(
  {
    id: idSchema,
    children: z.array(childSchema, { error: 'a list of children' }),
    conferences: z.array(conferenceSchema, { error: 'a list of conferences' }),
    meta: metaSchema.optional(),
  },
  { error: 'a case, an object' },
);
