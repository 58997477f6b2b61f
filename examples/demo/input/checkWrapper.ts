import * as z from 'zod';
import type { Issue } from '../../../src/index.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { subject, text } from '../../../src/cli/input/caseWrapper.ts';
import { checkForm } from '../../../src/validation/schema/checkForm.ts';
import { authorities } from '../answers/authorities.ts';
import { daySchema } from '../../../src/validation/schema/factSchema.ts';

/** The form of a case file, less the case itself. */
const wrapper = z.strictObject(
  {
    title: text('a title').optional(),
    notes: z.array(text('a sentence'), { error: 'a list of sentences' }).optional(),
    asOf: daySchema.optional(),
    about: z.array(subject, { error: 'a list of what to ask about' }).optional(),
    endToEnd: z
      .strictObject(
        {
          authority: z.enum(
            authorities.map(({ documents }) => documents.at(-1) ?? ''),
            { error: 'the id of an authority' },
          ),
          question: z.enum([...everyQuestion().keys()], { error: 'the name of a question' }),
        },
        { error: 'what to show from end to end, such as `{ "authority": "wales", "question": "ending" }`' },
      )
      .optional(),
    case: z.unknown(),
  },
  { error: 'a case, or an object that holds one as `case`' },
);

/**
 * Every way in which a value departs from the form of a case file, the case within it left aside.
 *
 * @param value - plain JSON
 * @returns the issues: `missing`, `wrong-type`, `unknown-key`, `no-such-day`
 */
export function checkWrapper(value: unknown): readonly Issue[] {
  return checkForm(wrapper, value);
}
