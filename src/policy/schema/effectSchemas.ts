import * as z from 'zod';
import { type Effects, type RuleKind } from '../../engine/Rule.ts';
import { condition } from './conditionSchema.ts';
import { due } from './dueSchema.ts';
import { fact } from './factSchema.ts';
import { declarableWord, list, role, text, questionName } from './words.ts';

const belongs = {
  question: questionName,
  forOutcomes: list(text)
    .meta({ description: 'The outcomes of the question to which the rule is confined; without it, it goes with each.' })
    .optional(),
};

const who = role.meta({ description: 'Who is to do it, may do it, or decides.' });
const what = text.meta({ description: 'What it is, in a few words of our own.' });

const task = {
  who,
  what,
  to: list(role).meta({ description: 'To whom it is done, sent or said.' }).optional(),
};

const exclusions = ['exclusion', 'exclusion-during'] as const;

const effect = <Kind extends RuleKind>(
  keys: Record<keyof Effects[Kind], z.ZodType>,
  description: string,
): z.ZodOptional<z.ZodObject> => z.strictObject(keys).meta({ description }).optional();

/** The effects that a rule can have; it has exactly one of them. */
export const effects = {
  trigger: effect<'trigger'>(
    {
      review: z
        .enum(['convene', 'consider'])
        .meta({ description: 'Whether a review is to be convened, or that considered.' }),
    },
    'Where the condition holds, a review is called for before it is due.',
  ),
  ground: effect<'ground'>(
    { for: z.enum(exclusions).meta({ description: 'Before a conference (`exclusion`) or during one.' }) },
    'A reason for keeping a family member out of a conference.',
  ),
  'insufficient-ground': effect<'insufficient-ground'>(
    { for: z.enum(['exclusion']).meta({ description: 'What it is no reason for.' }) },
    'By itself no reason for keeping a family member out.',
  ),
  discretion: effect<'discretion'>(
    { question: z.enum(['exclusion']).meta({ description: 'The question in which it is left open.' }), who },
    'Where no listed ground is met, someone may still decide.',
  ),
  quorum: effect<'quorum'>(
    {
      makes: z
        .enum(['quorate', 'quorate-by-exception'])
        .meta({ description: 'What a conference is where the condition holds.' }),
    },
    'Makes a conference quorate, as a rule or by exception.',
  ),
  criterion: effect<'criterion'>(
    {
      for: z
        .enum(['ending', 'both-plans', 'significant-harm'])
        .meta({ description: 'For a plan to end, for both plans together, or for significant harm being likely.' }),
    },
    'A reason for a plan to end or for both plans together, or what shows significant harm to be likely.',
  ),
  route: effect<'route'>(
    {
      by: declarableWord('routes').meta({ description: 'How the plan then ends.' }),
      who,
      forCriteria: list(text).meta({
        description:
          'The ids of the criteria to which the route is open; those of an earlier layer with their document.',
      }),
    },
    'A way to end a plan upon some criteria, by someone.',
  ),
  deadline: effect<'deadline'>(
    {
      ...task,
      name: declarableWord('deadlines').meta({ description: 'The name by which it can be asked for.' }),
      question: questionName.meta({ description: 'A question that considers this deadline too.' }).optional(),
      due,
      done: z
        .union([fact, list(fact)])
        .meta({
          description:
            'The day or moment on which it was done, or several of which the first says so; without it, it is always still to be done.',
        })
        .optional(),
    },
    'A day or moment by which something is to be done, that can be asked for by its name.',
  ),
  duty: effect<'duty'>(
    {
      ...belongs,
      ...task,
      due: due.optional(),
      done: condition.meta({ description: 'How to tell that it was done.' }).optional(),
    },
    'What someone is to do.',
  ),
  requirement: effect<'requirement'>(
    { ...belongs, is: condition.meta({ description: 'What must hold.' }) },
    'What must be so.',
  ),
  permission: effect<'permission'>(
    { ...belongs, ...task, used: condition.meta({ description: 'How to tell that they did.' }).optional() },
    'What someone may do where the condition holds.',
  ),
  prohibition: effect<'prohibition'>(
    { ...belongs, who, what, broken: condition.meta({ description: 'How to tell that someone did.' }).optional() },
    'What nobody may do.',
  ),
  decision: effect<'decision'>(
    {
      ...belongs,
      who,
      what,
      is: condition.meta({ description: 'How to tell that they decided as the source says.' }).optional(),
    },
    'Who decides something.',
  ),
} satisfies Record<RuleKind, z.ZodType>;
