import { resolve } from 'node:path';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { createCalendarFromDays, englandCalendar } from '../../src/calendar/index.ts';
import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import type { Result } from '../../src/domain/Result.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import { createRulebook, type Rulebook } from '../../src/engine/Rulebook.ts';
import { parseExamples, parsePolicy } from '../../src/policy/index.ts';
import { root } from './filesUnder.ts';

const valueOf = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join('; '));
};

const policiesEntry = resolve(root, 'src/policies/index.ts');

/** Loaded only where an example asks for a policy. */
const shippedPolicy = async (name: string): Promise<CheckedPolicy> => {
  const policies = (await import(policiesEntry)) as Readonly<Record<string, CheckedPolicy | undefined>>;
  const policy = policies[name];
  if (policy === undefined) throw new Error(`\`src/policies/index.ts\` exports no \`${name}\``);
  return policy;
};

/**
 * What an example in a docstring may use beside the exports of its own module, of the core, and of its folder's
 * `index.ts`. Each is made when an example mentions it; one that declares the name for itself goes without.
 *
 * - `expect`: vitest's
 * - `asOf`: 10 March 2026, a Tuesday
 * - `calendar`: the working days of England
 * - `weekdays`: a calendar of the years 2000 to 2049 in which every Monday to Friday is a working day
 * - `Holidays`: the class of date-holidays
 * - `z`: zod's
 * - `fc`: fast-check's
 * - `parsePolicy`, `parseExamples`: those of `./policy`
 * - `england`, `oxfordshire`, `rotherham`, `wales`: the shipped policies, checked
 * - `rulebook`: England's and Oxfordshire's rules, laid over one another
 */
export const docstringPrelude = {
  expect: () => expect,
  asOf: (): CalendarDay => '2026-03-10' as CalendarDay,
  calendar: () => englandCalendar,
  weekdays: () =>
    valueOf(
      createCalendarFromDays({
        name: 'weekdays',
        source: 'every Monday to Friday',
        coversFrom: '2000-01-01',
        coversTo: '2049-12-31',
        holidays: [],
      }),
    ),
  Holidays: () => Holidays,
  z: () => z,
  fc: () => fc,
  parsePolicy: () => parsePolicy,
  parseExamples: () => parseExamples,
  england: () => shippedPolicy('england'),
  oxfordshire: () => shippedPolicy('oxfordshire'),
  rotherham: () => shippedPolicy('rotherham'),
  wales: () => shippedPolicy('wales'),
  rulebook: async (): Promise<Rulebook> =>
    valueOf(createRulebook([await shippedPolicy('england'), await shippedPolicy('oxfordshire')])),
} as const;
