import type { Agency } from './agencies.ts';
import { isCalendarDay } from './CalendarDay.ts';
import { isInstant } from './Instant.ts';
import type { Judgement } from './Judgement.ts';
import { roles } from './roles.ts';
import type { FactType } from './vocabulary/FactDefinition.ts';

/** What a record can hold of one fact that a policy declares for itself. */
export type LocalValue = boolean | number | string | null | Judgement | readonly Agency[];

/** The facts of a record that policies declare for themselves, each under the last word of its name. */
export type LocalFacts = Readonly<Record<string, LocalValue>>;

/** The words by which a declared fact's name says in whose record it stands; without one it is the child's. */
export const recordOwners = ['enquiry', 'plan', 'lookedAfter', 'move', 'conference', 'exclusion'] as const;

/**
 * The same, and the one for a series that recurs under a plan, as visits do: its fact is the day from which the time to the next
 * one is counted, which is worked out from the days that the child's record lists.
 */
export const localOwners = [...recordOwners, 'series'] as const;

/** Whose a declared fact is. */
export type LocalOwner = 'child' | (typeof localOwners)[number];

/** In whose record a declared fact stands. */
export type RecordOwner = Exclude<LocalOwner, 'series'>;

/** A declared fact's name in its parts. */
export interface LocalName {
  readonly owner: LocalOwner;
  /** Under which the owner's record holds it in `local`. */
  readonly key: string;
}

const form = new RegExp(`^local\\.(?:(${localOwners.join('|')})\\.)?([a-z][A-Za-z0-9]*)$`, 'u');

/**
 * The parts of the name of a fact that a policy declares for itself: `local.toldOn` is the child's, and
 * `local.conference.familyTold` the conference's.
 *
 * @param name - a name
 * @returns whose it is and its own word; `undefined` for a name that no such fact can have
 * @example
 * ```ts
 * expect(localNameOf('local.plan.visitsMissed')).toEqual({ owner: 'plan', key: 'visitsMissed' });
 * ```
 * @internal
 */
export function localNameOf(name: string): LocalName | undefined {
  const [, owner = 'child', key] = form.exec(name) ?? [];
  return key === undefined || key === 'by' ? undefined : { owner: owner as LocalOwner, key };
}

/**
 * The name of a fact that a policy declares for itself.
 *
 * @param owner - whose it is
 * @param key - the word under which the owner's record holds it
 * @returns the name
 * @internal
 */
export function nameOfLocal(owner: LocalOwner, key: string): string {
  return owner === 'child' ? `local.${key}` : `local.${owner}.${key}`;
}

const judgedBy = '.by';

/**
 * The fact that a name asks after, where the name may ask who judged it.
 *
 * @param name - a fact's name, or that of a judgement with `.by`
 * @returns the fact's name
 * @internal
 */
export function judgedFact(name: string): string {
  return name.endsWith(judgedBy) ? name.slice(0, -judgedBy.length) : name;
}

/**
 * The type of a fact that policies may declare for themselves.
 *
 * @param fact - its name, or that of a judgement with `.by`
 * @param declared - the facts that they declare, by their names
 * @returns the type; who judged is one of the roles; `undefined` where none is declared
 * @internal
 */
export function typeOfDeclared(
  fact: string,
  declared: Readonly<Record<string, { readonly type: FactType }>>,
): FactType | undefined {
  if (Object.hasOwn(declared, fact)) return declared[fact]?.type;
  const judged = judgedFact(fact);
  return Object.hasOwn(declared, judged) && declared[judged]?.type === 'judgement' ? roles : undefined;
}

/**
 * Whether a value is a day or a moment: no choice looks like one.
 *
 * @param value - what a record holds of a fact
 * @returns `true` for a day or an instant
 * @internal
 */
export function isTime(value: unknown): boolean {
  return typeof value === 'string' && (isCalendarDay(value) || isInstant(value));
}
