import { conferenceHistory, isReview } from '../domain/derived/conferenceHistory.ts';
import { ask } from '../engine/ask.ts';
import { factsOf } from '../engine/comparisonsOf.ts';
import type { Verdict } from '../engine/Decision.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { earlyReview } from '../questions/earlyReview.ts';
import type { Audited } from './Audited.ts';
import { ruleId } from './Breach.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';
import { nothing, type Weighed } from './Weighed.ts';

/** Where the review that is called for would stand. */
const reviewPlace = '/conferences/-';

/**
 * Whether a review has been convened since a conference: held after it or still to come. A review answers for itself,
 * since nothing tells whether it was called for before it or after.
 */
const isConvened = ({ caseFile, conference, child, moment }: Audited): boolean => {
  if (isReview(conference.kind) !== false) return true;
  const { heldOn } = conference;
  if (typeof heldOn !== 'string' || heldOn > moment.asOf) return true;
  const { conferences } = conferenceHistory(caseFile, child.id, moment.asOf);
  return conferences.some(
    ({ conference: { id, kind }, heldOn: day }) =>
      id !== conference.id && isReview(kind) !== false && (typeof day !== 'string' || day > heldOn),
  );
};

/**
 * Whether a review that is called for after an initial conference has been convened.
 *
 * @param rulebook - the rules
 * @param audited - the child and the conference
 * @returns each rule that calls for one that is not recorded, or the facts that would settle whether one is called for
 */
export function weighEarlyReview(rulebook: Rulebook, audited: Audited): Weighed {
  if (isConvened(audited)) return nothing;
  const { facts, moment } = audited;
  const { outcome, reasons, missing } = ask(earlyReview, rulebook, facts, moment);
  const calling = rulebook.rules.filter(({ rule }) => rule.trigger?.review === 'convene');
  const having = (wanted: Verdict): readonly PlacedRule[] =>
    calling.filter((placed) => reasons.some(({ rule, verdict }) => rule === ruleId(placed) && verdict === wanted));
  const open = having('unknown');
  if (outcome === 'undetermined' && open.length > 0) {
    return { found: [], waiting: [{ facts: missing, rules: open, audited }] };
  }
  const found = having('holds').map((placed) => {
    const { rule, policy } = placed;
    const because = explainCondition(rule.when, createWeigh(policy, facts, moment)).because.flatMap(factsOf);
    const breach = {
      code: 'review-not-convened',
      rules: [placed],
      applies: because,
      broken: ['review.heldOn'],
      required: [],
      help: `convene the review and record it among the conferences, at \`${reviewPlace}\``,
      places: [reviewPlace],
    } as const;
    return { breach, audited };
  });
  return { found, waiting: [] };
}
