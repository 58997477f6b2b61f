import { analysePolicies, type CompareOptions, type Finding } from '../../src/analysis/index.ts';
import type { Condition } from '../../src/engine/Condition.ts';
import type { Policy } from '../../src/engine/Policy.ts';
import type { WrittenRule } from '../../src/engine/Rule.ts';
import { aDocument, momentOn, rulebookOf } from './rules.ts';

/** What analysis finds in one document with some rules, but for questions on which it lays nothing down. */
export const findingsIn = (
  rules: readonly WrittenRule[],
  { regions, ...parts }: Partial<Policy> & Pick<CompareOptions, 'regions'> = {},
): readonly Finding[] =>
  analysePolicies(rulebookOf(aDocument(rules, parts)), { ...momentOn(), regions }).filter(
    ({ code }) => code !== 'silent',
  );

/** Findings in short: the code, the ids of the rules and the place in the first of them. */
export const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, rules, path = '' }) =>
    [code, rules.map(({ rule }) => rule.replace('county/', '')).join(','), path]
      .filter((part) => part !== '')
      .join(' '),
  );

/** A yes-no fact that is so, or is not. */
export const isSo = (fact: string, is = true): Condition => ({ fact, is });

/** So many agencies at least. */
export const agenciesAtLeast = (atLeast: number): Condition => ({ fact: 'attendance.agencies', atLeast });

/** An agency among those that are there. */
export const includesAgency = (includes: 'police' | 'school'): Condition => ({ fact: 'attendance.agencies', includes });
