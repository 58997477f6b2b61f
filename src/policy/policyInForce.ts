import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Issue, Result } from '../domain/Result.ts';
import type { CheckedPolicy } from '../engine/Policy.ts';
import { pointerTo } from '../domain/pointer.ts';
import { policyError } from './policyIssue.ts';

const otherDocuments = (policies: readonly CheckedPolicy[]): readonly Issue[] =>
  policies.flatMap(({ policy: { id } }, index) => {
    const first = policies[0]?.policy.id;
    if (id === first) return [];
    const message = `\`${id}\` is another document than \`${String(first)}\``;
    const problem = { code: 'other-document', message, expected: 'versions of one document', help: 'leave it out' };
    return [policyError({ path: pointerTo('', index), value: id }, problem)];
  });

const sameDay = (policies: readonly CheckedPolicy[]): readonly Issue[] => {
  const days = policies.map(({ policy }) => policy.inForceFrom);
  return days.flatMap((day, index) => {
    const first = days.indexOf(day);
    if (first === index) return [];
    const related = [{ path: pointerTo('', first), message: 'the other version stands here' }];
    const message = `two versions come into force on \`${day}\``;
    const help = 'leave one of the two out, or give it the day on which it comes into force';
    const problem = { code: 'duplicate-version', message, expected: 'one version for each day', help, related };
    return [policyError({ path: pointerTo('', index), value: day }, problem)];
  });
};

/**
 * The version of a document that is in force on a day, chosen by `inForceFrom` alone: the latest that has come into
 * force. Before the first one there is none, and no other stands in for it.
 *
 * @param policies - the checked versions of one document, in any order
 * @param on - the day
 * @returns the version; or issues: `no-version-in-force` where none has come into force yet, `duplicate-version` where
 *   two come into force on one day, `other-document` where they are not versions of one document; paths begin with the
 *   version's place in the list
 * @example
 * ```ts
 * const result = policyInForce([oxfordshire], '2016-06-30' as CalendarDay);
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'no-version-in-force' }]);
 * ```
 * @public
 */
export function policyInForce(policies: readonly CheckedPolicy[], on: CalendarDay): Result<CheckedPolicy> {
  const issues = [...otherDocuments(policies), ...sameDay(policies)];
  if (issues.length > 0) return { ok: false, issues };
  const inOrder = policies.toSorted((one, other) => (one.policy.inForceFrom < other.policy.inForceFrom ? -1 : 1));
  const value = inOrder.findLast(({ policy }) => policy.inForceFrom <= on);
  if (value !== undefined) return { ok: true, value };
  const first = inOrder[0]?.policy;
  const problem = {
    code: 'no-version-in-force',
    message: `no version is in force on \`${on}\``,
    expected: first === undefined ? 'a version of the document' : `a day from \`${first.inForceFrom}\` on`,
    help: 'add the version that was in force then, or ask about a later day',
  };
  return { ok: false, issues: [policyError({ path: '', value: undefined }, problem)] };
}
