import type { Agency } from './agencies.ts';
import type { CalendarDay } from './CalendarDay.ts';
import type { Instant } from './Instant.ts';
import type { Role } from './roles.ts';
import { childFacts } from './vocabulary/childFacts.ts';
import { conferenceFacts } from './vocabulary/conferenceFacts.ts';
import { derivedFacts } from './vocabulary/derivedFacts.ts';
import { exclusionFacts } from './vocabulary/exclusionFacts.ts';

/**
 * The closed vocabulary: every fact that a condition of a policy can ask for, with its type. A choice's type is the
 * list of what can be chosen.
 *
 * @public
 */
export const vocabulary = { ...childFacts, ...conferenceFacts, ...exclusionFacts, ...derivedFacts } as const;

/** The name of a fact of the vocabulary. */
export type FactName = keyof typeof vocabulary;

/**
 * The types that a fact can have: `judgement` is a yes or no that someone must have judged, and carries who did.
 *
 * @public
 */
export type FactType = 'yes-no' | 'judgement' | 'date' | 'instant' | 'agencies' | 'count' | readonly string[];

/** Agencies of which some are known to be in the set and others may be. */
export interface AgenciesKnownInPart {
  readonly certain: readonly Agency[];
  readonly possible: readonly Agency[];
}

/** What a fact of a type can be known to be; a date or instant of `null` is known not to have come about. */
export type FactValue<Type extends FactType> = Type extends 'yes-no' | 'judgement'
  ? boolean
  : Type extends 'date'
    ? CalendarDay | null
    : Type extends 'instant'
      ? Instant | null
      : Type extends 'agencies'
        ? readonly Agency[] | AgenciesKnownInPart
        : Type extends 'count'
          ? number
          : Type extends readonly (infer Choice)[]
            ? Choice
            : never;

type JudgementName = {
  [Name in FactName]: (typeof vocabulary)[Name] extends 'judgement' ? Name : never;
}[FactName];

/**
 * What is known of a case, by the names of the vocabulary; a name that is absent is not known. Beside each judgement,
 * its name with `.by` says who judged. Facts of a policy's own stand under `local.` with their names.
 *
 * @public
 */
export type FactValues = {
  readonly [Name in FactName]?: FactValue<(typeof vocabulary)[Name]> | undefined;
} & {
  readonly [Name in JudgementName as `${Name}.by`]?: Role | undefined;
} & { readonly [Local in `local.${string}`]?: boolean | number | string | null | undefined };
