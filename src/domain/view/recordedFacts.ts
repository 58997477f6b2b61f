import type { CalendarDay } from '../CalendarDay.ts';
import type { FactValues } from '../FactValues.ts';
import type { Judgement } from '../Judgement.ts';
import { liesAhead } from '../liesAhead.ts';
import type { FactDefinitions, FactType } from '../vocabulary/FactDefinition.ts';

/** What a record is to the reader: its facts and sections by their keys. */
export type Keyed = Readonly<Record<string, unknown>>;

const readJudgement = (name: string, { is, by, on }: Judgement, horizon: CalendarDay): readonly [string, unknown][] =>
  on !== undefined && on > horizon
    ? []
    : [
        [name, is],
        [`${name}.by`, by],
      ];

/** A day or instant after the last that counts has not come about. */
const happenedBy = (name: string, value: unknown, horizon: CalendarDay): unknown =>
  typeof value === 'string' && value.slice(0, horizon.length) > horizon && !liesAhead(name) ? null : value;

/**
 * One fact of a record.
 *
 * @param name - its name
 * @param type - its type
 * @param value - what the record holds
 * @param horizon - the last day that counts
 * @returns what is known by it, by name: of a judgement who judged too; nothing where it is not known
 * @internal
 */
export function readFact(
  name: string,
  type: FactType,
  value: unknown,
  horizon: CalendarDay,
): readonly [name: string, value: unknown][] {
  if (value === undefined) return [];
  if (type === 'judgement') return readJudgement(name, value as Judgement, horizon);
  return [[name, type === 'date' || type === 'instant' ? happenedBy(name, value, horizon) : value]];
}

/**
 * The facts of the vocabulary that stand in a record, each at the place its name says.
 *
 * @param facts - the part of the vocabulary that belongs to such records
 * @param own - the first word of the names of the facts that stand on the record itself and not in a section of it
 * @param record - the record; without one, nothing is known
 * @param horizon - the last day that counts: a day or instant after it reads as `null`, other than one that is planned or
 *   expected by its name, and a judgement made after it reads as not made
 * @returns the facts that are known
 * @internal
 */
export function recordedFacts(
  facts: FactDefinitions,
  own: string,
  record: object | undefined,
  horizon: CalendarDay,
): FactValues {
  // Records name their sections and keys as the vocabulary does: their types are made from it.
  const sections = (record ?? {}) as Readonly<Record<string, Keyed | undefined>>;
  const known = Object.entries(facts).flatMap(([name, { type }]) => {
    const [section = '', key = ''] = name.split('.');
    const value: unknown = section === own ? sections[key] : sections[section]?.[key];
    return readFact(name, type, value, horizon);
  });
  // Each value has its fact's type, since the records' types are made from the vocabulary.
  return Object.fromEntries(known) as FactValues;
}

/**
 * What is known where it is known that there are no records of a kind: no day has come about, and nothing is so.
 *
 * @param facts - the part of the vocabulary that belongs to such records
 * @returns a value for each of its days and each yes or no
 * @internal
 */
export function factsOfNone(facts: FactDefinitions): FactValues {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, { type }]): readonly (readonly [string, boolean | null])[] => {
      if (type === 'date' || type === 'instant') return [[name, null]];
      return type === 'yes-no' ? [[name, false]] : [];
    }),
  );
}
