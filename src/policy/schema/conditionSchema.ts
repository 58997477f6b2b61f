import * as z from 'zod';
import type { WrittenCondition } from '../../engine/Condition.ts';
import { dayFact, fact } from './factSchema.ts';
import { oneShape } from './oneShape.ts';
import { period } from './periodSchema.ts';
import { agency, list, text, wholeNumber, type KeyOf } from './words.ts';

const keys = {
  get all() {
    return list(condition).meta({ description: 'Conditions every one of which must hold.' }).optional();
  },
  get any() {
    return list(condition).meta({ description: 'Conditions of which one must hold.' }).optional();
  },
  get not() {
    return condition.meta({ description: 'A condition that must not hold.' }).optional();
  },
  condition: text
    .meta({ description: 'The name of a condition that stands in `conditions`, which must hold.' })
    .optional(),
  fact: fact.meta({ description: 'The fact that is compared.' }).optional(),
  is: z
    .union([z.boolean(), text])
    .meta({
      description: 'The yes (`true`) or no (`false`) that a fact must be, or the choice that must have been made.',
    })
    .optional(),
  in: list(text).meta({ description: 'The choices of which one must have been made.' }).optional(),
  atLeast: z
    .union([wholeNumber, period])
    .meta({
      description:
        'The least number of a count or of agencies; beside `before`, the least period between two days, or two moments.',
    })
    .optional(),
  countedBy: text
    .meta({ description: 'The table of `groupings` by which agencies are counted; without it each counts as one.' })
    .optional(),
  except: list(agency).meta({ description: 'Agencies that do not count.' }).optional(),
  includes: agency.meta({ description: 'An agency that must be among them.' }).optional(),
  happened: z.boolean().meta({ description: 'Whether the day must have come by the day of the question.' }).optional(),
  reachedAge: wholeNumber
    .meta({
      description: 'The age in years that someone born on the day must have reached by the day of the question.',
    })
    .optional(),
  before: dayFact.meta({ description: 'The day before which the fact must lie.' }).optional(),
  orOn: z
    .literal(true)
    .meta({ description: 'Beside `before` without a period: the fact may lie on the same day too.' })
    .optional(),
  within: period.meta({ description: 'The period after a day within which the fact must lie.' }).optional(),
  after: dayFact.meta({ description: 'The day from which `within` counts.' }).optional(),
} satisfies Record<KeyOf<WrittenCondition>, z.ZodType>;

/** A condition over facts. */
export const condition: z.ZodType = oneShape(z.strictObject(keys), {
  shapes: [
    { needs: ['all'] },
    { needs: ['any'] },
    { needs: ['not'] },
    { needs: ['condition'] },
    { needs: ['fact', 'is'] },
    { needs: ['fact', 'in'] },
    { needs: ['fact', 'atLeast'], allows: ['countedBy', 'except'], types: { atLeast: { type: 'integer' } } },
    { needs: ['fact', 'includes'] },
    { needs: ['fact', 'happened'] },
    { needs: ['fact', 'reachedAge'] },
    { needs: ['fact', 'before'], allows: ['atLeast', 'orOn'], types: { atLeast: { type: 'object' } } },
    { needs: ['fact', 'within', 'after'] },
  ],
  code: 'unclear-condition',
  says: 'a condition is `all`, `any`, `not`, the name of a condition, or one comparison of a fact',
  help: 'write one comparison alone, and join several by `all` or `any`',
}).meta({
  id: 'condition',
  description:
    'A condition over facts: `all`, `any`, `not`, the name of one that stands in `conditions`, or one comparison that fits the type of its fact.',
});
