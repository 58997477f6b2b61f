import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/engine/Decision.ts';
import type { CheckedPolicy, PolicyExample } from '../../src/engine/Policy.ts';
import type { Rule } from '../../src/engine/Rule.ts';
import type { Rulebook } from '../../src/engine/Rulebook.ts';
import { runExample } from '../../src/policy/index.ts';
import { furtherAuthorities } from '../support/authorities.ts';
import { overlaid } from '../support/overlays.ts';
import { alone, layered, type Laid } from '../support/shippedRulebooks.ts';
import { rulebookOf } from '../support/rules.ts';
import { decideExample } from './decideExample.ts';
import { checkedPolicy, confineTo, rulesOf } from '../../src/engine/rulesOf.ts';
import { uppermostExamples } from '../support/shippedExamples.ts';

const tested: readonly (Laid & { readonly id: string })[] = Object.entries({
  ...alone,
  ...layered,
  ...overlaid,
  ...furtherAuthorities,
}).map(([id, laid]) => ({ ...laid, id }));

/** What a decision says beside why. */
const answerOf = ({ outcome, duties, permissions, prohibitions, deciders, missing }: Decision): unknown => ({
  outcome,
  duties,
  permissions,
  prohibitions,
  deciders,
  missing,
});

const without = (documents: readonly CheckedPolicy[], rule: Rule): Rulebook =>
  rulebookOf(
    ...documents.map(({ policy, digest }) =>
      checkedPolicy(
        confineTo(
          policy,
          rulesOf(policy).filter((one) => one !== rule),
        ),
        digest,
      ),
    ),
  );

describe.each(tested)('$name', ({ documents, rulebook, calendar }) => {
  const policy = documents.at(-1)?.policy as CheckedPolicy['policy'];
  const rules = rulesOf(policy);
  const examples = uppermostExamples(documents);
  const decisions = examples.map((example) => decideExample(example, rulebook, calendar));

  test.each(examples)('$question: $name', (example) => {
    expect(runExample(example, rulebook, calendar)).toEqual([]);
  });

  test('no two examples share a name', () => {
    const names = examples.map(({ question, name }) => `${question}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(rules)('$id holds in an example that expects a clause of it', ({ id, cites }) => {
    const expected = examples.flatMap((example, index) => {
      const reason = decisions[index]?.reasons.find(({ rule }) => rule === `${policy.id}/${id}`);
      return reason?.verdict === 'holds' ? (example.expect.cites ?? []) : [];
    });
    expect(cites.some((clause) => expected.includes(clause))).toBe(true);
  });

  test.each(rules)('an example notices where $id is taken away', (rule) => {
    const less = without(documents, rule);
    const notices = ([example, decision]: readonly [PolicyExample, Decision]): boolean =>
      runExample(example, less, calendar).length > 0 ||
      JSON.stringify(answerOf(decideExample(example, less, calendar))) !== JSON.stringify(answerOf(decision));
    const appliesIn = ([, { reasons }]: readonly [PolicyExample, Decision]): boolean =>
      reasons.some((reason) => reason.rule === `${policy.id}/${rule.id}` && reason.verdict === 'holds');
    const decided = examples.map((example, index) => [example, decisions[index] as Decision] as const);
    // Where it applies is where it is missed, so that is looked at first.
    const [where, elsewhere] = [decided.filter(appliesIn), decided.filter((one) => !appliesIn(one))];
    expect([...where, ...elsewhere].some(notices)).toBe(true);
  });
});
