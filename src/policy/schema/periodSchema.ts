import * as z from 'zod';
import type { Period } from '../../domain/Period.ts';
import { countFact } from './factSchema.ts';
import { oneShape } from './oneShape.ts';
import { wholeNumber, type KeyOf } from './words.ts';

/** So many, or as many as a fact says. */
const many = z.union([wholeNumber, countFact]);

const units = {
  months: many.meta({ description: 'Calendar months, by the corresponding date.' }).optional(),
  weeks: many.meta({ description: 'Weeks of seven days.' }).optional(),
  days: many.meta({ description: 'Calendar days.' }).optional(),
  workingDays: many
    .meta({ description: "Days that are no weekend and no bank holiday of the policy's nation." })
    .optional(),
  hours: many.meta({ description: 'Hours from one moment to another, on or back, whatever the day.' }).optional(),
} satisfies Record<KeyOf<Period>, z.ZodType>;

/** A length of time in exactly one unit. */
export const period = oneShape(z.strictObject(units), {
  shapes: Object.keys(units).map((unit) => ({ needs: [unit] })),
  code: 'not-one-unit',
  says: 'a period has exactly one unit',
  help: 'write one unit alone, such as `{ "months": 3 }`',
}).meta({
  id: 'period',
  description:
    'A length of time in exactly one unit, such as `{ "months": 3 }`; `{ "weeks": "local.plan.visitEveryWeeks" }` is as many as that fact says.',
});
