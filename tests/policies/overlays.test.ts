import { describe, expect, test } from 'vitest';
import { createFacts } from '../../src/domain/Facts.ts';
import type { FactValues } from '../../src/domain/vocabulary.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import { createRulebook } from '../../src/engine/Rulebook.ts';
import { checkFloors, parsePolicy, parsePolicyText } from '../../src/policy/index.ts';
import { everyQuestion } from '../../src/questions/everyQuestion.ts';
import { overlaid, overlayFiles, sussex } from '../support/overlays.ts';
import { everythingNo } from '../support/restIsNo.ts';
import { layered, type Laid } from '../support/shippedRulebooks.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';
import { shippedExamples } from '../support/shippedExamples.ts';

describe.each(overlayFiles)('$path', ({ path, text }) => {
  const parsed = parsePolicyText(text);
  const policy = parsed.ok ? parsed.value.policy : undefined;
  const rules = policy === undefined ? [] : rulesOf(policy);

  test('passes every check without a warning, read as text and as JSON', () => {
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    expect(parsePolicy(JSON.parse(text))).toMatchObject({ ok: true, warnings: [] });
  });

  test('lies where its document and day say, as an overlay', () => {
    expect(`${String(policy?.id)}/${String(policy?.inForceFrom)}.json`).toBe(path);
    expect(policy?.layer).toBe('overlay');
  });

  test('acts on every clause of its outline by a rule, and leaves none to people', () => {
    const outline = policy?.sources.flatMap(({ id, clauses }) =>
      Object.keys(clauses).map((clause) => `${id}/${clause}`),
    );
    const cited = rules.flatMap(({ cites }) => cites);
    expect([...new Set(cited)].toSorted()).toEqual(outline?.toSorted());
    expect(policy?.judgement).toEqual([]);
  });

  test('has a rule for each fact that it declares', () => {
    const declared = Object.keys(policy?.facts ?? {});
    const inRules = JSON.stringify(rules);
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter((fact) => !inRules.includes(`"${fact}"`))).toEqual([]);
  });
});

test('the overlay needs the layers under it', () => {
  const result = createRulebook([sussex]);
  expect(result.ok ? [] : result.issues.map(({ code, found }) => `${code} ${String(found)}`)).toEqual([
    'replaces-nothing england/quorum',
    'replaces-nothing england/paediatrician-able-to-attend',
  ]);
});

test('the overlay loosens no floor, since the layers under it have none', () => {
  expect(checkFloors(overlaid.sussex.documents)).toEqual([]);
});

interface TriedCase {
  /** The question for which it was written. */
  readonly question: string;
  readonly facts: FactValues;
  readonly asOf: Decision['receipt']['asOf'];
}

/** The cases of every example of some documents, with no exception made or asked for. */
const triedCases: readonly TriedCase[] = overlaid.sussex.documents.flatMap((checked) =>
  shippedExamples(checked).map(({ question, facts, asOf, restIs }): TriedCase => ({
    question,
    asOf,
    facts: {
      ...(restIs === 'no' ? everythingNo : {}),
      ...facts,
      'quorum.exceptionAccepted': false,
      'local.lastConferenceByException': false,
    },
  })),
);

const decide = (name: string, { facts, asOf }: TriedCase, { rulebook, calendar }: Laid): Decision => {
  const question = everyQuestion().get(name);
  if (question === undefined) throw new TypeError(`there is no question \`${name}\``);
  return ask(question, rulebook, createFacts(facts), { asOf, calendar });
};

const withoutReceipt = (decision: Decision): Omit<Decision, 'receipt'> & { readonly receipt: undefined } => ({
  ...decision,
  receipt: undefined,
});

/** The questions on which the five clauses bear. */
const borneOn = ['quorum', 'early-review', 'deadline:reconvened-conference'];

describe('over England and Oxfordshire the overlay changes', () => {
  const others = [...everyQuestion().keys()].filter((name) => !borneOn.includes(name));

  test.each(others)('nothing about %s', { timeout: 30_000 }, (name) => {
    const tried = triedCases.filter(({ question }, index) => question === name || index % 10 === 0);
    expect(tried.length).toBeGreaterThan(10);
    const changed = tried.filter((one) => {
      const [under, over] = [decide(name, one, layered.oxfordshire), decide(name, one, overlaid.sussex)];
      return JSON.stringify(withoutReceipt(under)) !== JSON.stringify(withoutReceipt(over));
    });
    expect(changed).toEqual([]);
  });

  test('of the quorum, where no exception is made, its clause and not its outcome', () => {
    for (const one of triedCases) {
      const [under, over] = [decide('quorum', one, layered.oxfordshire), decide('quorum', one, overlaid.sussex)];
      expect(over.outcome).toBe(under.outcome);
      expect(over.missing).toEqual(under.missing);
      const verdict = ({ reasons }: Decision, wanted: string): unknown =>
        reasons.find(({ rule }) => rule === wanted)?.verdict;
      expect(verdict(over, 'sussex/quorum')).toBe(verdict(under, 'england/quorum'));
    }
  });

  test('of an early review, where no conference went ahead by exception, one reason that does not hold', () => {
    for (const one of triedCases) {
      const [under, over] = [
        decide('early-review', one, layered.oxfordshire),
        decide('early-review', one, overlaid.sussex),
      ];
      const { reasons, ...rest } = withoutReceipt(over);
      const [added] = reasons.slice(-1);
      expect({ ...rest, reasons: reasons.slice(0, -1) }).toEqual(withoutReceipt(under));
      expect(added).toMatchObject({ rule: 'sussex/early-review-after-exception', verdict: 'does-not-hold' });
    }
  });

  test('of the day by which a conference is held again, that there is one', () => {
    for (const one of triedCases) {
      expect(decide('deadline:reconvened-conference', one, layered.oxfordshire).outcome).toBe('policy-silent');
      expect(decide('deadline:reconvened-conference', one, overlaid.sussex).outcome).not.toBe('policy-silent');
    }
  });
});

const everyLayered: readonly Laid[] = [layered.oxfordshire, layered.rotherham, overlaid.sussex];

describe.each(everyLayered)('in a decision of $name', { timeout: 30_000 }, (laid) => {
  const decisions = triedCases
    .filter((_, index) => index % 10 === 0)
    .flatMap((one) => [...everyQuestion().keys()].map((name) => decide(name, one, laid)));

  test('every reason, duty and the like says which document it comes from, with a clause of that document', () => {
    const placed = new Map(
      laid.documents.flatMap(({ policy }) =>
        rulesOf(policy).map((rule) => [`${policy.id}/${rule.id}`, { rule, policy }]),
      ),
    );
    const said = decisions.flatMap(({ reasons, duties, permissions, prohibitions, deciders }) => [
      ...reasons,
      ...duties,
      ...permissions,
      ...prohibitions,
      ...deciders,
    ]);
    expect(new Set(said.map(({ rule }) => rule.split('/')[0]))).toEqual(
      new Set(laid.documents.map((one) => one.policy.id)),
    );
    for (const { rule: id, cites, force } of said) {
      const { rule, policy } = placed.get(id) ?? {};
      expect({ cites, force }).toEqual({ cites: rule?.cites, force: rule?.force });
      const sources = policy?.sources.flatMap((source) =>
        Object.keys(source.clauses).map((clause) => `${source.id}/${clause}`),
      );
      expect(cites.filter((clause) => sources?.includes(clause) !== true)).toEqual([]);
    }
  });

  test('the receipt names the documents, and no rule that was replaced is among the reasons', () => {
    const replaced = laid.documents.flatMap(({ policy }) => rulesOf(policy).flatMap(({ replaces = [] }) => replaces));
    for (const { receipt, reasons } of decisions) {
      expect(receipt.policies.map(({ id }) => id)).toEqual(laid.documents.map(({ policy }) => policy.id));
      expect(reasons.filter(({ rule }) => replaced.includes(rule))).toEqual([]);
    }
  });
});

test('the overlay replaces just the national rules on who must be there and on the paediatrician', () => {
  const ids = ({ rulebook }: Laid): readonly string[] =>
    rulebook.rules.map(({ policy, rule }) => `${policy.id}/${rule.id}`);
  expect(ids(layered.oxfordshire).filter((id) => !ids(overlaid.sussex).includes(id))).toEqual([
    'england/quorum',
    'england/paediatrician-able-to-attend',
  ]);
});
