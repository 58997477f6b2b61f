import * as z from 'zod';
import { isCalendarDay } from '../../domain/CalendarDay.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { isInstant } from '../../domain/Instant.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import type { Expectation, PolicyExample, PolicyExamples } from '../../engine/Policy.ts';
import { questionList } from '../words/questionList.ts';
import { describeFact, localName } from './factSchema.ts';
import { agency, clause, day, kebabCase, text } from './words.ts';

const instant = z
  .string()
  .refine(isInstant, {
    error: 'is not a moment',
    params: {
      code: 'not-an-instant',
      expected: 'a moment with its offset, as `2026-03-10T15:30:00Z`',
      help: 'write the day, a `T`, the time, and `Z` or an offset such as `+01:00`',
    },
  })
  .meta({ id: 'instant', description: 'A moment as ISO 8601 text with its offset.' });

const dayOrInstant = z
  .string()
  .refine((value) => isCalendarDay(value) || isInstant(value), {
    error: 'is neither a day of the calendar nor a moment',
    params: {
      code: 'not-a-day',
      expected: 'a day as `YYYY-MM-DD`, or a moment as `2026-03-10T15:30:00Z`',
      help: 'write a day as `YYYY-MM-DD`, or a moment with its offset',
    },
  })
  .meta({ description: 'The day, or the moment, on which it is due.' });

const agencySet = z.array(agency);

const knownInPart = z.strictObject({
  certain: agencySet.meta({ description: 'Those that are known to be among them.' }),
  possible: agencySet.meta({ description: 'Those that may be among them.' }),
});

/**
 * The schema for what a fact of a type can be known to be.
 *
 * @param type - the fact's type
 * @returns the schema
 */
export const valueSchema = (type: FactType): z.ZodType => {
  if (typeof type !== 'string') return z.enum(type);
  if (type === 'date') return z.nullable(day);
  if (type === 'instant') return z.nullable(instant);
  if (type === 'agencies') return z.union([agencySet, knownInPart]);
  return type === 'count' ? z.number() : z.boolean();
};

const factValues = Object.fromEntries(
  [...factTypes].map(([name, type]) => [
    name,
    valueSchema(type)
      .meta({ description: describeFact(name) })
      .optional(),
  ]),
);

/** Names that are no facts are found with the other facts, since some may be declared by the policy itself. */
const facts = z
  .object(factValues)
  .catchall(z.unknown())
  .meta({
    id: 'factValues',
    description: 'What is known of the case, by the names of facts; what is absent is not known.',
    additionalProperties: false,
    patternProperties: {
      [localName]: {
        type: ['boolean', 'number', 'string', 'array', 'object', 'null'],
        description: 'A fact of this policy.',
      },
    },
  });

const ruleIds = z.array(text);

const expectation = z
  .strictObject({
    outcome: text.meta({ description: 'The outcome of the decision.' }),
    cites: z.array(clause).meta({ description: 'Clauses of rules that hold, each among the reasons.' }).optional(),
    failing: ruleIds.meta({ description: 'Rules whose condition must not hold.' }).optional(),
    broken: ruleIds.meta({ description: 'Rules that must be found not kept.' }).optional(),
    due: z
      .record(z.string(), dayOrInstant)
      .meta({ description: "When the duties of rules are due, by the rule's id." })
      .optional(),
    missing: z.array(text).meta({ description: 'Exactly the facts that are missing.' }).optional(),
  } satisfies Record<keyof Expectation, z.ZodType>)
  .meta({ description: 'What the decision must be.' });

const example = z
  .strictObject({
    name: text.meta({ description: 'What the example shows, unique within the file.' }),
    question: text.meta({
      description: 'The question, such as `early-review` or `deadline:visit`.',
      enum: questionList.words,
    }),
    asOf: day.meta({ description: 'The day as of which it is asked.' }),
    facts,
    restIs: z
      .enum(['no'])
      .meta({ description: 'Every yes or no that is not given is a no, every day not come about, every set empty.' })
      .optional(),
    expect: expectation,
  } satisfies Record<keyof PolicyExample, z.ZodType>)
  .meta({ id: 'example', description: 'A case, a question and the decision that must follow; run as a test.' });

/** A file of examples, as it stands on disk beside its policy. */
export const examplesSchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'The address of this schema, for editors.' }).optional(),
    policy: kebabCase.meta({ description: 'The id of the policy whose examples these are.' }),
    inForceFrom: day.meta({ description: 'The day on which the version comes into force whose examples these are.' }),
    given: facts
      .meta({ description: 'What is known in every example, unless the example itself says otherwise.' })
      .optional(),
    examples: z.array(example).meta({ description: 'Worked examples, which are run as tests.' }),
  } satisfies Record<keyof PolicyExamples, z.ZodType>)
  .meta({ title: 'Examples of a child protection policy', description: 'Cases, each with the decision that follows.' });
