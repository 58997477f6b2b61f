import { isOpen } from '../engine/openOutcomes.ts';
import { pointOfView } from '../domain/view/PointOfView.ts';
import { nextConferencePlace } from '../domain/view/places.ts';
import { ask } from '../engine/ask.ts';
import { factsOf } from '../engine/comparisonsOf.ts';
import type { Verdict } from '../engine/Decision.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { earlyReview } from '../questions/earlyReview.ts';
import { seenFrom, type AuditSubject } from './AuditSubject.ts';
import { ruleId } from '../engine/ruleIds.ts';
import { nothing, type CheckResult } from './CheckResult.ts';
import type { Law } from './Law.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';
import { conditionOf } from './rulesToCheck.ts';

/** The child from now, where the conference is the last one held; the next one may be recorded from there or not. */
const fromNow = ({ conference, view, moment }: AuditSubject): AuditSubject | undefined => {
  const isLast = typeof view.conference?.heldOn === 'string' && view.horizon === view.asOf;
  if (!isLast) return undefined;
  return seenFrom(conference, pointOfView(view.caseFile, { child: view.child.id }, view.asOf), moment);
};

/** Only a plan in force is reviewed, and the plan of a child who died is not reviewed any more. */
const isNoneToConvene = ({ view, facts }: AuditSubject): boolean => {
  const { 'plan.stage': stage, 'child.life': life } = facts.values;
  return view.conference !== undefined || stage === 'none' || stage === 'ended' || life === 'died';
};

/**
 * Whether a review that is called for after the last conference, where no next one is recorded, has been convened.
 *
 * @param law - the rules, and what goes by them
 * @param subject - the child and the conference
 * @returns each rule that calls for one that is not recorded, or the facts that would settle whether one is called for
 */
export function checkEarlyReview({ rulebook, decides }: Law, subject: AuditSubject): CheckResult {
  const now = fromNow(subject);
  if (now === undefined || isNoneToConvene(now) || !decides(now.moment.asOf)) return nothing;
  const { facts, moment } = now;
  const { outcome, reasons, missing, pending } = ask(earlyReview, rulebook, facts, moment);
  const calling = rulebook.rules.filter(({ rule }) => rule.trigger?.review === 'convene');
  const having = (wanted: Verdict): readonly PlacedRule[] =>
    calling.filter((placed) => reasons.some(({ rule, verdict }) => rule === ruleId(placed) && verdict === wanted));
  const open = having('unknown');
  if (isOpen(outcome) && open.length > 0) {
    return { found: [], waiting: [{ facts: [...missing, ...pending], rules: open, subject: now }] };
  }
  const found = having('holds').map((placed) => {
    const weigh = createWeigh(placed, facts, moment);
    const breach = {
      code: 'review-not-convened',
      rules: [placed],
      applies: explainCondition(conditionOf(placed), weigh).because.flatMap(factsOf),
      broken: ['review.heldOn'],
      required: [],
      help: `convene the review and record it among the conferences, at \`${nextConferencePlace}\``,
      places: [nextConferencePlace],
    } as const;
    return { breach, subject: now };
  });
  return { found, waiting: [] };
}
