import * as z from 'zod';
import type { Due, Limit } from '../../engine/Due.ts';
import { dayFact } from './factSchema.ts';
import { oneShape, type Shape } from './oneShape.ts';
import { period } from './periodSchema.ts';
import { list, type KeyOf } from './words.ts';

const limitKeys = {
  within: period.meta({ description: 'The period after a day, the last day of which is in time.' }).optional(),
  after: dayFact
    .meta({ description: 'The day, or where hours count the moment, from which `within` counts.' })
    .optional(),
  atLeast: period.meta({ description: 'The period before a day that must be left.' }).optional(),
  before: dayFact
    .meta({ description: 'The day, or where hours count the moment, from which `atLeast` counts back.' })
    .optional(),
  by: dayFact.meta({ description: 'The day that is itself the last in time.' }).optional(),
} satisfies Record<KeyOf<Limit>, z.ZodType>;

const limitShapes: readonly Shape[] = [
  { needs: ['within', 'after'] },
  { needs: ['atLeast', 'before'] },
  { needs: ['by'] },
];

const says = 'a limit is `within` with `after`, `atLeast` with `before`, or `by`';

const limit = oneShape(z.strictObject(limitKeys), {
  shapes: limitShapes,
  code: 'unclear-limit',
  says,
  help: 'write one limit alone, and each further one as an item of its own',
}).meta({
  id: 'limit',
  description: 'A day or moment by which something is to be done.',
});

const dueKeys = {
  ...limitKeys,
  soonest: list(limit).meta({ description: 'Several limits, the soonest of which counts.' }).optional(),
  latest: list(limit)
    .meta({ description: 'Several limits, the latest of which counts, once all are running.' })
    .optional(),
} satisfies Record<KeyOf<Due>, z.ZodType>;

/** One limit, or the soonest or latest of several. */
export const due = oneShape(z.strictObject(dueKeys), {
  shapes: [...limitShapes, { needs: ['soonest'] }, { needs: ['latest'] }],
  code: 'unclear-limit',
  says: `${says}, or the \`soonest\` or \`latest\` of several`,
  help: 'write one limit alone, and join several by `soonest` or `latest`',
}).meta({
  id: 'due',
  description: 'A day or moment by which something is to be done, or the soonest or latest of several.',
});
