import * as z from 'zod';
import type { RuleBase } from '../../engine/Rule.ts';
import { about } from './aboutSchema.ts';
import { condition } from './conditionSchema.ts';
import { effects } from './effectSchemas.ts';
import { oneShape } from './oneShape.ts';
import { clause, force, kebabCase, list, text } from './words.ts';

const base = {
  id: kebabCase.meta({ description: 'The id of the rule, unique within the policy, in kebab-case.' }),
  cites: z
    .array(clause)
    .meta({ minItems: 1, description: 'The clauses that the rule puts into effect; at least one.' }),
  force: force.meta({ description: 'How strongly the source puts the rule.' }),
  says: text.meta({ description: "One sentence, in our own words and never the source's." }),
  notes: text.meta({ description: 'How the source was read where it leaves a choice.' }).optional(),
  about: about.optional(),
  when: condition.meta({ description: 'Where the rule applies; without it, always.' }).optional(),
  replaces: list(text)
    .meta({ description: 'The rules of earlier layers that it stands in for, by document and id (`england/quorum`).' })
    .optional(),
  floor: z.literal(true).meta({ description: 'Marks it as a floor: later layers may only tighten it.' }).optional(),
} satisfies Record<keyof RuleBase | 'about', z.ZodType>;

/** One rule, with exactly one effect. */
export const rule = oneShape(z.strictObject({ ...base, ...effects }), {
  always: { needs: Object.keys(base) },
  shapes: Object.keys(effects).map((kind) => ({ needs: [kind] })),
  code: 'not-one-effect',
  says: 'a rule has exactly one effect',
  help: 'give it one effect, and each further effect a rule of its own',
}).meta({
  id: 'rule',
  description: 'One rule: the clauses it puts into effect, where it applies, and its one effect.',
});
