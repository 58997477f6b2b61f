import * as z from 'zod';
import { agencies } from '../../domain/agencies.ts';
import { isCalendarDay } from '../../domain/CalendarDay.ts';
import { isInstant } from '../../domain/Instant.ts';
import { roles } from '../../domain/roles.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import { domainList } from '../../input/words/domainLists.ts';
import { expectedWord } from '../../input/words/unknownWord.ts';

/** What a schema says of a text that has the right form to be one of its values and is none. */
const custom = (code: string, error: string): { error: string; params: { code: string } } => ({
  error,
  params: { code },
});

const aDay = 'a day of the calendar, `YYYY-MM-DD`';
const anInstant = 'an instant with its offset, such as `2026-03-10T15:30:00Z`';

/** A day that must be one. */
export const daySchema = z.string({ error: aDay }).refine(isCalendarDay, custom('no-such-day', aDay));

const instantSchema = z.string({ error: anInstant }).refine(isInstant, custom('no-such-instant', anInstant));

/** A yes or no. */
export const yesNoSchema = z.boolean({ error: '`true` or `false`' });

/**
 * One word of several.
 *
 * @param words - the words
 * @returns the schema
 * @internal
 */
export function wordSchema(words: readonly string[]): z.ZodType<string> {
  return z.enum(words, { error: expectedWord(domainList(words)) });
}

/** A list of agencies. */
const agencyList = z.array(wordSchema(agencies), { error: 'a list of agencies' });

const agenciesSchema = z.union(
  [
    agencyList,
    z.strictObject({ certain: agencyList, possible: agencyList }, { error: '`certain` and `possible` agencies' }),
  ],
  { error: 'a list of agencies, or the `certain` and the `possible` ones' },
);

/** A judgement, with who made it and when. */
export const judgementSchema = z.strictObject(
  { is: yesNoSchema.optional(), by: wordSchema(roles).optional(), on: daySchema.optional() },
  { error: 'a judgement, such as `{ "is": true, "by": "social-worker", "on": "2026-03-10" }`' },
);

/**
 * The schema for what a flat fact of a type can be known to be.
 *
 * @param type - the fact's type
 * @returns the schema
 * @internal
 */
export function factSchema(type: FactType): z.ZodType {
  switch (type) {
    case 'yes-no':
    case 'judgement':
      return yesNoSchema;
    case 'date':
      return daySchema.nullable();
    case 'instant':
      return instantSchema.nullable();
    case 'agencies':
      return agenciesSchema;
    case 'count':
      return z.int({ error: 'a whole number' }).nonnegative({ error: 'a whole number, 0 or more' });
    default:
      return wordSchema(type);
  }
}

/** What a flat fact of a policy's own can be. */
export const localFactSchema = z.union([yesNoSchema, z.number(), z.string(), z.null(), agenciesSchema], {
  error: '`true`, `false`, a number, a text, a list of agencies or `null`',
});

const localValueSchema = z.union([yesNoSchema, z.number(), z.string(), z.null(), agencyList, judgementSchema], {
  error: '`true`, `false`, a number, a text, a judgement, a list of agencies or `null`',
});

/** The last word of the name of a fact of a policy's own, under which a record holds it. */
export const localKeySchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/u, { error: 'a name in camel case' });

/** The facts of policies' own that a record holds. */
export const localSchema = z.record(localKeySchema, localValueSchema, { error: 'an object of facts' }).optional();
