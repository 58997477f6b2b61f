import { checkedPolicy } from '../../src/engine/rulesOf.ts';
import type { Policy, CheckedPolicy } from '../../src/engine/Policy.ts';
import type { Rule } from '../../src/engine/Rule.ts';
import { createRulebookVersions } from '../../src/engine/createRulebookVersions.ts';
import type { RulebookVersions } from '../../src/engine/RulebookVersions.ts';
import { aDocument, calendarDay } from './rules.ts';

/** A version of a document, in force from a day. */
export const aVersion = (from: string, rules: readonly Rule[], parts: Partial<Policy> = {}): CheckedPolicy => {
  const { policy } = aDocument(rules, parts);
  const inForceFrom = calendarDay(from);
  return checkedPolicy({ ...policy, inForceFrom }, `${policy.id} of ${from}`);
};

/** Versions of documents that are known to go together. */
export const versionsOf = (...documents: readonly (readonly CheckedPolicy[])[]): RulebookVersions => {
  const result = createRulebookVersions(documents);
  if (!result.ok) throw new TypeError(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
};
