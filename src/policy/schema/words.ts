import * as z from 'zod';
import { isCalendarDay } from '../../domain/CalendarDay.ts';
import { declarable, type WordKind } from '../../domain/vocabulary/declarable.ts';
import { forces, questionNames } from '../../engine/Rule.ts';

/** The keys of every member of a union of object types. */
export type KeyOf<Union> = Union extends unknown ? keyof Union : never;

const largestNumber = 10_000;

const hasWords = (value: string): boolean => /\S/u.test(value);

/** Text that is not empty. */
export const text = z
  .string()
  .refine(hasWords, {
    error: 'has no words',
    params: { code: 'empty-text', expected: 'text', help: 'write at least one word here' },
  })
  .meta({ minLength: 1 });

/** A calendar day. */
export const day = z
  .string()
  .refine(isCalendarDay, {
    error: 'is not a day of the calendar',
    params: {
      code: 'not-a-day',
      expected: 'a day that exists, as `YYYY-MM-DD`',
      help: 'write the year, the month and a day that the month has, as `YYYY-MM-DD`',
    },
  })
  .meta({ id: 'day', format: 'date', description: 'A day of the calendar, as `YYYY-MM-DD`.' });

/** Words in small letters, joined by hyphens. */
export const identifier = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** An id in kebab-case. */
export const kebabCase = z
  .string()
  .refine((value) => identifier.test(value), {
    error: 'is not in kebab-case',
    params: {
      code: 'not-kebab-case',
      expected: 'small letters and digits, joined by single hyphens',
      help: 'write it in small letters, with one hyphen between words',
    },
  })
  .meta({ id: 'identifier', pattern: identifier.source, description: 'An id in kebab-case.' });

/** A whole number that counts something. */
export const wholeNumber = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= largestNumber, {
    error: 'is not a whole number from 1 to 10,000',
    params: {
      code: 'not-a-whole-number',
      expected: 'a whole number from 1 to 10,000',
      help: 'write a whole number from 1 to 10,000 here',
    },
  })
  .meta({ type: 'integer', minimum: 1, maximum: largestNumber });

/**
 * A list that is not empty.
 *
 * @param item - the schema of its items
 * @returns the schema
 */
export const list = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> =>
  z
    .array(item)
    .refine((items) => items.length > 0, {
      error: 'is empty',
      params: {
        code: 'empty-list',
        expected: 'at least one item',
        help: 'add an item, or leave the list out where it may be',
      },
    })
    .meta({ minItems: 1 });

/** A clause id. */
export const clause = text.meta({
  id: 'clause',
  description: 'A clause id: the id of one of the `sources`, a slash, and a clause of its outline (`oxfordshire/2.1`).',
});

/**
 * A word of the vocabulary, or one that the policy declares. The schema lets in those of the vocabulary; of another it is
 * asked with what the policy says whether it is declared.
 *
 * @param kind - the kind of word
 * @returns the schema
 */
export const declarableWord = <Kind extends WordKind>(kind: Kind): z.ZodType<(typeof declarable)[Kind][number]> =>
  z.enum(declarable[kind]);

/** Someone whom a procedure names. */
export const role = declarableWord('roles').meta({ id: 'role', description: 'Someone whom a procedure names.' });

/** An agency. */
export const agency = declarableWord('agencies').meta({ id: 'agency', description: 'An agency or key discipline.' });

/** How strongly a source puts a rule. */
export const force = z.enum(forces).meta({ id: 'force', description: 'How strongly the source puts it.' });

/** A question that a rule can belong to. */
export const questionName = z
  .enum(questionNames)
  .meta({ id: 'questionName', description: 'The question that considers this rule.' });
