import type { Decision, Reason } from '../../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { library } from '../../../src/engine/library.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { reasonTable } from './reasonTable.ts';

const nothing: readonly never[] = Object.freeze([]);

const truth = (value: boolean | undefined): number => (value === undefined ? 1 : value ? 2 : 0);

/**
 * Early review in Oxfordshire, written by hand, for children who live and have a plan in force: the same decision, frozen, with its reasons and what is missing.
 *
 * @param checked - the policy, for its citations and digest
 * @param calendar - the calendar that the receipt states
 * @returns the function
 */
export function createEarlyReview(checked: CheckedPolicy, calendar: Decision['receipt']['calendar']) {
  const of = reasonTable(checked);
  const harm = of('further-harm');
  const failing = of('plan-failing');
  const birth = of('birth-expected');
  const risky = of('risky-person');
  const change = of('unforeseen-change');
  const goingHome = of('return-considered');
  const noNeed = of('core-group-sees-no-need');
  const inquorate = of('previous-conference-inquorate');
  const removed = of('removed-or-returned');
  const { id, inForceFrom } = checked.policy;
  const policies = Object.freeze([Object.freeze({ id, inForceFrom, digest: checked.digest })]);

  return (facts: FactValues, asOf: Decision['receipt']['asOf']): Decision => {
    const a = truth(facts['incident.furtherHarmOrAllegation']);
    const b = Math.max(truth(facts['plan.failingToProtect']), truth(facts['plan.significantDifficulties']));
    const c = truth(facts['household.birthExpected']);
    const d = Math.max(truth(facts['household.riskyPersonToJoin']), truth(facts['household.riskyPersonStartsContact']));
    const e = Math.min(
      truth(facts['change.significant']),
      2 - truth(facts['change.foreseenAtLastConference']),
      truth(facts['change.bearsOnSafety']),
    );
    const f = Math.min(
      truth(facts['lookedAfter.now']),
      truth(facts['lookedAfter.returnConsidered']),
      2 - truth(facts['plan.foreseesReturn']),
    );
    const g = truth(facts['coreGroup.believesNoPlanNeeded']);
    const h = 2 - truth(facts['previousConference.quorate']);
    const since = facts['lookedAfter.since'];
    // Days as text are in order as they are.
    const becameLookedAfter = since === undefined ? 1 : since !== null && since <= asOf ? 2 : 0;
    const goneHome = Math.max(
      truth(facts['lookedAfter.removedByParents']),
      truth(facts['lookedAfter.returnedByCourtAgainstAuthority']),
    );
    const careEndedOn = facts['lookedAfter.endedOn'];
    const madeOn = facts['plan.madeOn'];
    const endedBefore = careEndedOn != null && madeOn != null && careEndedOn < madeOn;
    const i = endedBefore ? 0 : Math.min(becameLookedAfter, goneHome);
    const reasons = Object.freeze([
      harm[a * 5],
      failing[b * 5],
      birth[c * 5],
      risky[d * 5],
      change[e * 5],
      goingHome[f * 5],
      noNeed[g * 5],
      inquorate[h * 5],
      removed[i * 5],
    ]) as readonly Reason[];
    const top = Math.max(a, b, c, d, e, f, g, h, i);
    let missing: readonly string[] = nothing;
    if (top === 1) {
      const open: string[] = [];
      const want = (name: keyof FactValues): void => {
        if (facts[name] === undefined) open.push(name);
      };
      if (a === 1) want('incident.furtherHarmOrAllegation');
      if (b === 1) {
        want('plan.failingToProtect');
        want('plan.significantDifficulties');
      }
      if (c === 1) want('household.birthExpected');
      if (d === 1) {
        want('household.riskyPersonToJoin');
        want('household.riskyPersonStartsContact');
      }
      if (e === 1) {
        want('change.significant');
        want('change.foreseenAtLastConference');
        want('change.bearsOnSafety');
      }
      if (f === 1) {
        want('lookedAfter.now');
        want('lookedAfter.returnConsidered');
        want('plan.foreseesReturn');
      }
      if (g === 1) want('coreGroup.believesNoPlanNeeded');
      if (h === 1) want('previousConference.quorate');
      if (i === 1) want('lookedAfter.since');
      if (i === 1 && goneHome === 1) {
        want('lookedAfter.removedByParents');
        want('lookedAfter.returnedByCourtAgainstAuthority');
      }
      missing = Object.freeze(open);
    }
    return Object.freeze({
      question: 'early-review',
      outcome: top === 2 ? 'convene' : top === 1 ? 'undetermined' : 'not-required',
      reasons,
      missing,
      pending: nothing,
      duties: nothing,
      permissions: nothing,
      prohibitions: nothing,
      deciders: nothing,
      receipt: Object.freeze({ library, policies, calendar, asOf }),
    });
  };
}
