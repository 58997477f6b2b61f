import * as z from 'zod';
import type { LeftToJudgement, LocalFact, Policy, Source } from '../../engine/Policy.ts';
import { nations } from '../../domain/nations.ts';
import type { CalendarDays } from '../../ports/CalendarDays.ts';
import { about } from './aboutSchema.ts';
import { declaredWords } from './declaredSchema.ts';
import { namedConditions, section } from './sectionSchema.ts';
import { agency, clause, day, kebabCase, list, text } from './words.ts';

const source = z
  .strictObject({
    id: kebabCase.meta({ description: 'The first part of the id of each of its clauses.' }),
    title: text.meta({ description: 'Its title.' }),
    publisher: text.meta({ description: 'Who publishes it.' }),
    version: text.meta({ description: 'The version that the rules were written from.' }),
    address: text.meta({ description: 'Where it is published.' }).optional(),
    comparedOn: day.meta({ description: 'The day on which the policy was last compared with it.' }),
    clauses: z
      .record(z.string(), text.meta({ description: 'A short title of the clause, in our own words.' }))
      .meta({ description: 'The outline: each clause with a short title, in our own words.' }),
  } satisfies Record<keyof Source, z.ZodType>)
  .meta({ id: 'source', description: 'A text that rules cite, with an outline of its clauses.' });

/** The types that a fact of a policy's own can have beside a list of choices. */
export const localFactTypes = ['yes-no', 'judgement', 'date', 'instant', 'agencies', 'count'] as const;

const localFact = z
  .strictObject({
    type: z.union([z.enum(localFactTypes), list(text)]).meta({
      description:
        'Its type. A `judgement` is a yes or no that someone judged, who stands beside it under its name with `.by`; a list holds the choices.',
    }),
    says: text.meta({ description: 'What it means, in one sentence.' }),
  } satisfies Record<keyof LocalFact, z.ZodType>)
  .meta({ description: 'A fact that this policy declares for itself.' });

const leftToJudgement = z
  .strictObject({
    clause,
    why: text.meta({ description: 'Why no rule can act on it.' }),
    acceptedBy: text.meta({ description: 'Who accepted that.' }),
  } satisfies Record<keyof LeftToJudgement, z.ZodType>)
  .meta({ description: 'A clause that is left to people.' });

const grouping = list(agency).meta({ description: 'The agencies of the grouping.' });
const groupingTable = z.record(z.string(), grouping).meta({ description: 'Each grouping with its agencies.' });

const calendarDays = z
  .strictObject({
    name: kebabCase.meta({ description: 'A short name that stands in receipts, such as `guernsey-2024-2028`.' }),
    source: text.meta({ description: 'Where the bank holidays come from, in one sentence.' }),
    coversFrom: day.meta({ description: 'The first day whose bank holidays are known.' }),
    coversTo: day.meta({ description: 'The last day whose bank holidays are known.' }),
    holidays: list(day).meta({ description: 'The bank holidays among those days; weekends need not be listed.' }),
  } satisfies Record<keyof CalendarDays, z.ZodType>)
  .meta({ description: 'The working days of a nation whose bank holidays are not shipped.' });

/** A policy file, as it stands on disk: nothing in it is changed or filled in by reading it. */
export const policySchema = z
  .strictObject({
    $schema: z.string().meta({ description: 'The address of this schema, for editors.' }).optional(),
    id: kebabCase.meta({ description: 'The id of the document, the same in all its versions.' }),
    title: text.meta({ description: 'Its title.' }),
    layer: z
      .enum(['national', 'authority', 'guidance', 'overlay'])
      .meta({ description: 'Where it lies among the documents of a rulebook.' }),
    nation: kebabCase.meta({
      description: `The nation whose bank holidays it goes by: ${nations.map((nation) => `\`${nation}\``).join(', ')}; another, with its \`calendar\`; or \`any\`.`,
      examples: [...nations, 'any'],
    }),
    calendar: calendarDays.optional(),
    inForceFrom: day.meta({ description: 'The first day on which this version is in force.' }),
    reachesRunning: z
      .literal(true)
      .meta({
        description:
          'Marks a version that reaches what is already running when it comes into force, and not only what arises from then on.',
      })
      .optional(),
    about: about.optional(),
    counting: z.enum(['exclusive', 'inclusive', 'clear']).meta({
      description:
        'How days are counted from another day. `exclusive`: the next day is day 1. `inclusive`: the day itself is day 1. `clear`: that many whole days lie between.',
    }),
    notes: z.array(text).meta({ description: 'How the sources were read, for whoever goes by the policy.' }),
    sources: list(source).meta({ description: 'The texts that the rules cite.' }),
    terms: z
      .record(z.string(), text.meta({ description: 'What the word means.' }))
      .meta({ description: 'Local words, each with what it means.' })
      .optional(),
    groupings: z
      .record(z.string(), groupingTable)
      .meta({ description: 'Tables by which agencies are counted as groupings.' })
      .optional(),
    facts: z
      .record(z.string(), localFact)
      .meta({
        description:
          "Facts that this policy declares for itself, under names that begin with `local.` and say whose they are: `local.toldOn` is the child's, `local.conference.familyTold` the conference's; so for `plan`, `lookedAfter`, `move` and `exclusion`. `local.series.supervision`, of the type `date`, is the day from which the time to the next of a series is counted, whose days the child's record lists in `series`.",
      })
      .optional(),
    ...declaredWords,
    conditions: namedConditions.optional(),
    sections: list(section).meta({ description: 'The rules, under the headings of their sources and in their order.' }),
    judgement: z
      .array(leftToJudgement)
      .meta({ description: 'The clauses that are left to people, each with its reason.' }),
  } satisfies Record<keyof Policy, z.ZodType>)
  .meta({ title: 'Child protection policy', description: "One version of one document's rules." });
