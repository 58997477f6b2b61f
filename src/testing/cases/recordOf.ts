import type { FactType } from '../../domain/vocabulary.ts';
import type { FactDefinitions } from '../../domain/vocabulary/FactDefinition.ts';

/** Values by their names. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * A judgement, with who made it.
 *
 * @param name - its name
 * @param values - what is known
 * @returns the judgement; `undefined` where nothing is known of it
 * @internal
 */
export function judgementIn(name: string, values: Values): unknown {
  const [is, by] = [values[name], values[`${name}.by`]];
  if (is === undefined && by === undefined) return undefined;
  return { ...(is === undefined ? {} : { is }), ...(by === undefined ? {} : { by }) };
}

const valueOf = (name: string, type: FactType, values: Values): unknown =>
  type === 'judgement' ? judgementIn(name, values) : values[name];

/**
 * A record with facts, each at the place that its name says.
 *
 * @param table - the part of the vocabulary that belongs to such records
 * @param own - the first word of the names of facts that stand on the record itself
 * @param values - what is known
 * @returns the record
 * @internal
 */
export function recordOf(table: FactDefinitions, own: string, values: object): Values {
  const known = values as Values;
  const record: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value = valueOf(name, type, known);
    const [section = '', key = ''] = name.split('.');
    if (value === undefined) continue;
    if (section === own) record[key] = value;
    else record[section] = { ...(record[section] as object | undefined), [key]: value };
  }
  return record;
}

/**
 * Whether a record holds anything.
 *
 * @param record - the record
 * @returns `true` where it does
 * @internal
 */
export function holdsAnything(record: object): boolean {
  return Object.keys(record).length > 0;
}
