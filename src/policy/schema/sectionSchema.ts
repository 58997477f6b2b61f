import * as z from 'zod';
import type { NamedCondition, PolicySection } from '../../engine/Policy.ts';
import { about } from './aboutSchema.ts';
import { condition } from './conditionSchema.ts';
import { rule } from './ruleSchema.ts';
import { identifier, kebabCase, list, text } from './words.ts';

const namedCondition = z
  .strictObject({
    says: text.meta({ description: 'What it asks, in one sentence of our own.' }),
    when: condition.meta({ description: 'What it asks.' }),
  } satisfies Record<keyof NamedCondition, z.ZodType>)
  .meta({ description: 'A condition with a name, so that it is written once.' });

/** The conditions that a policy names. */
export const namedConditions = z.record(z.string(), namedCondition).meta({
  description:
    'Conditions by their names, in kebab-case; `{ "condition": "a-review-held" }` stands for one wherever a condition may stand.',
  propertyNames: { pattern: identifier.source },
});

const keys = {
  id: kebabCase.meta({ description: 'The id of the section, unique within the policy, in kebab-case.' }),
  title: text.meta({ description: "The heading, in our own words and never the source's." }),
  about: about
    .meta({ description: 'Whom all beneath it is about; what it leaves out is as the layer around has it.' })
    .optional(),
  when: condition.meta({ description: 'What every rule beneath it asks too; without it, nothing more.' }).optional(),
  rules: list(rule).meta({ description: "The rules, in the order of the source's clauses." }).optional(),
  get sections() {
    return list(section).meta({ description: 'Sections within it, which stand after its own rules.' }).optional();
  },
} satisfies Record<keyof PolicySection, z.ZodType>;

/** A passage of a policy under its heading. */
export const section: z.ZodType = z
  .strictObject(keys)
  .refine(({ rules, sections }) => rules !== undefined || sections !== undefined, {
    error: 'has neither rules nor sections beneath it',
    params: {
      code: 'empty-section',
      expected: '`rules`, `sections`, or both',
      help: 'add a rule or a section, or take it out',
    },
  })
  .meta({
    id: 'section',
    description: 'A passage of the source: its heading, what all its rules ask, and the rules or sections beneath it.',
    anyOf: [{ required: ['rules'] }, { required: ['sections'] }],
  });
