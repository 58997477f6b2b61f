import * as z from 'zod';
import type { Period } from '../../domain/Period.ts';
import { oneShape } from './oneShape.ts';
import { wholeNumber, type KeyOf } from './words.ts';

const units = {
  months: wholeNumber.meta({ description: 'Calendar months, by the corresponding date.' }).optional(),
  weeks: wholeNumber.meta({ description: 'Weeks of seven days.' }).optional(),
  days: wholeNumber.meta({ description: 'Calendar days.' }).optional(),
  workingDays: wholeNumber
    .meta({ description: "Days that are no weekend and no bank holiday of the policy's nation." })
    .optional(),
  hours: wholeNumber
    .meta({ description: 'Hours from a moment, on or back, whatever the day; only within a due date.' })
    .optional(),
} satisfies Record<KeyOf<Period>, z.ZodType>;

/** A length of time in exactly one unit. */
export const period = oneShape(z.strictObject(units), {
  shapes: Object.keys(units).map((unit) => ({ needs: [unit] })),
  code: 'not-one-unit',
  says: 'a period has exactly one unit',
  help: 'write one unit alone, such as `{ "months": 3 }`',
}).meta({ id: 'period', description: 'A length of time in exactly one unit, such as `{ "months": 3 }`.' });
