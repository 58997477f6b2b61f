import type { ZodRawShape } from 'zod';
import * as z from 'zod';
import { categoriesOfHarm } from '../../domain/vocabulary/choices.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import { idSchema, metaSchema, textSchema } from './commonSchemas.ts';
import { daySchema, localKeySchema, localSchema, wordSchema } from './factSchema.ts';
import { recordSchemas } from './sectionSchemas.ts';

const meta = metaSchema.optional();

const listOf = (shape: ZodRawShape, entry: string, list: string): z.ZodType =>
  z
    .array(z.strictObject({ ...shape, meta }, { error: `${entry}, an object` }), { error: `a list of ${list}` })
    .optional();

/** Series that policies declare, each under the last word of its name. */
const seriesSchema = z
  .record(
    localKeySchema,
    z.array(z.strictObject({ on: daySchema, meta }, { error: 'an entry, an object' }), { error: 'a list of days' }),
    {
      error: 'series by their names, an object',
    },
  )
  .optional();

const categories = z.array(wordSchema(categoriesOfHarm), { error: 'a list of categories of harm' }).optional();

const enquiry: ZodRawShape = { local: localSchema, ...recordSchemas(factsByOwner.enquiry, 'enquiry') };

const plan: ZodRawShape = {
  madeAt: idSchema.optional(),
  madeOn: daySchema.optional(),
  categories,
  latestCategories: categories,
  local: localSchema,
  ...recordSchemas(factsByOwner.plan, 'plan'),
};

const statutoryReview: ZodRawShape = {
  heldOn: daySchema.nullable().optional(),
  ...recordSchemas(factsByOwner['statutory-review'], 'lookedAfter'),
};

const lookedAfterPeriod: ZodRawShape = {
  reviews: listOf(statutoryReview, 'a statutory review', 'statutory reviews'),
  local: localSchema,
  ...recordSchemas(factsByOwner['looked-after-period'], 'lookedAfter'),
};

const move: ZodRawShape = {
  from: textSchema.optional(),
  to: textSchema.optional(),
  local: localSchema,
  ...recordSchemas(factsByOwner.move, 'move'),
};

/** Every fact of a chronology stands in a section of its entry, and none on the entry itself. */
const chronologyEntry: ZodRawShape = {
  on: daySchema.optional(),
  at: idSchema.optional(),
  ...recordSchemas(factsByOwner.chronology, ''),
};

/** The form of a child's record. */
export const childSchema = z.strictObject(
  {
    id: idSchema,
    birthExpectedOn: daySchema.optional(),
    enquiries: listOf(enquiry, 'an enquiry', 'enquiries'),
    plans: listOf(plan, 'a plan', 'plans'),
    lookedAfter: listOf(lookedAfterPeriod, 'a time of being looked after', 'times of being looked after'),
    moves: listOf(move, 'a move', 'moves'),
    chronology: listOf(chronologyEntry, 'an entry of the chronology', 'entries'),
    visits: listOf({ on: daySchema }, 'a visit', 'visits'),
    coreGroups: listOf({ heldOn: daySchema }, 'a meeting of the core group', 'meetings of the core group'),
    series: seriesSchema,
    local: localSchema,
    meta,
    ...recordSchemas(factsByOwner.child, 'child'),
  },
  { error: 'a child, an object' },
);
