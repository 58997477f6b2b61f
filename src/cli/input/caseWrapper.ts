import * as z from 'zod';
import type { Issue } from '../../domain/Result.ts';
import { checkForm } from '../../validation/schema/checkForm.ts';
import { daySchema } from '../../validation/schema/factSchema.ts';

/**
 * Text that has to be there.
 *
 * @param expected - what it is, in words
 * @returns its form
 * @internal
 */
export const text = (expected: string): z.ZodString => z.string({ error: expected });
const aPlace = { error: 'the place of an exclusion request, counted from 0' };

/** The form of what to ask about. */
export const subject = z.strictObject(
  {
    child: text('the id of a child'),
    conference: text('the id of a conference').optional(),
    exclusion: z.int(aPlace).nonnegative(aPlace).optional(),
  },
  { error: 'what to ask about, such as `{ "child": "child-1", "conference": "review" }`' },
);

const wrapper = z.strictObject(
  {
    title: text('a title').optional(),
    notes: z.array(text('a sentence'), { error: 'a list of sentences' }).optional(),
    asOf: daySchema.optional(),
    about: z.array(subject, { error: 'a list of what to ask about' }).optional(),
    // What the examples say for the demonstration alone.
    endToEnd: z.unknown().optional(),
    case: z.unknown(),
  },
  { error: 'a case, or an object that holds one as `case`' },
);

/**
 * Every way in which a value departs from the form of what may be wrapped around a case, the case itself left aside.
 *
 * @param value - plain JSON
 * @returns the issues
 * @internal
 */
export function checkWrapper(value: unknown): readonly Issue[] {
  return checkForm(wrapper, value);
}
