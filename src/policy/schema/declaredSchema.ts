import * as z from 'zod';
import type { WordKind } from '../../domain/vocabulary/declarable.ts';
import type { DeadlineInPlainWords, DeclaredDeadline, DeclaredName } from '../../engine/Policy.ts';
import { identifier, text } from './words.ts';

const name = z.strictObject({
  says: text.meta({ description: 'The phrase that stands for it within a sentence, such as `the appeals panel`.' }),
  family: text
    .meta({ description: 'The phrase that stands for it in texts to families; without it, the same.' })
    .optional(),
} satisfies Record<keyof DeclaredName, z.ZodType>);

const inPlainWords = z
  .strictObject({
    subject: text.meta({ description: 'What is to be done, such as `the hearing of your appeal`.' }),
    done: text.meta({ description: 'How it is said to be done, as it goes on from `must be`, such as `held`.' }),
    plural: z.literal(true).meta({ description: 'Marks a subject of which one says `are`.' }).optional(),
    concerns: z
      .literal(true)
      .meta({
        description: 'Marks what concerns a family whoever it is addressed to, as a meeting about the child does.',
      })
      .optional(),
  } satisfies Record<keyof DeadlineInPlainWords, z.ZodType>)
  .meta({ description: 'The deadline in words for parents; without them, texts to families say nothing of it.' });

const deadline = z.strictObject({
  says: text.meta({ description: 'What is done by it, as a phrase within a sentence, such as `hearing the appeal`.' }),
  family: inPlainWords.optional(),
} satisfies Record<keyof DeclaredDeadline, z.ZodType>);

const declared = (word: z.ZodType, description: string): z.ZodOptional<z.ZodType> =>
  z
    .record(z.string(), word)
    .meta({ description, propertyNames: { pattern: identifier.source } })
    .optional();

/** The words that a policy declares beside those of the vocabulary, each in kebab-case with what it means. */
export const declaredWords = {
  roles: declared(name, 'Roles of this policy: who must do something, to whom, who judged.'),
  agencies: declared(name, 'Agencies and key disciplines of this policy.'),
  categories: declared(name, 'Categories of harm of this policy.'),
  routes: declared(name, 'Ways of this policy in which a plan can come to end.'),
  kinds: declared(name, 'Kinds of conference of this policy.'),
  deadlines: declared(deadline, 'Names of this policy for deadlines, each asked for as `deadline:` and the name.'),
} satisfies Record<WordKind, z.ZodType>;
