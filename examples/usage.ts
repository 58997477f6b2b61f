// #region ask
import { ask, createFacts, createRulebook, earlyReview, type CalendarDay, type Decision } from 'child-protection-rules';
import { englandCalendar } from 'child-protection-rules/calendar';
import { england, oxfordshire } from 'child-protection-rules/policies';

const rules = createRulebook([england, oxfordshire]);
if (!rules.ok) throw new Error(JSON.stringify(rules.issues));

const moment = { asOf: '2026-03-10' as CalendarDay, calendar: englandCalendar };
const facts = createFacts({
  'child.life': 'living',
  'plan.stage': 'in-force',
  'plan.failingToProtect': true,
  'plan.failingToProtect.by': 'core-group',
  'incident.furtherHarmOrAllegation': false,
});

export const decision: Decision = ask(earlyReview, rules.value, facts, moment);
// decision.outcome is 'convene'; its reasons name oxfordshire/2.3.b as the one that holds
// #endregion

// #region case
import { nextReview } from 'child-protection-rules';
import { readFacts } from 'child-protection-rules/cases';
import { parseCaseText } from 'child-protection-rules/validation';

const parsed = parseCaseText(
  JSON.stringify({
    id: 'case-1',
    children: [{ id: 'child-1', bornOn: '2019-05-02', diedOn: null, plans: [{ madeAt: 'initial', endedOn: null }] }],
    conferences: [
      { id: 'initial', kind: 'initial', children: ['child-1'], heldOn: '2025-11-28' },
      { id: 'review', kind: 'review', children: ['child-1'], plannedOn: '2026-03-05', heldOn: null },
    ],
  }),
);
if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));

const child = readFacts(parsed.value, { child: 'child-1' }, moment.asOf);
export const review: Decision = ask(nextReview, rules.value, child, moment);
// review.outcome is 'overdue': the first review was due on 2026-02-28, says oxfordshire/2.1
// #endregion

// #region time
const history = parseCaseText(
  JSON.stringify({
    id: 'case-2',
    children: [
      {
        id: 'child-2',
        bornOn: '2018-03-09',
        diedOn: null,
        plans: [
          { madeAt: 'initial-2024', endedOn: '2025-02-14', endingRoute: 'review-conference' },
          { madeAt: 'initial-2025', endedOn: null },
        ],
        chronology: [{ on: '2026-01-20', incident: { furtherHarmOrAllegation: true } }],
      },
    ],
    conferences: [
      { id: 'initial-2024', kind: 'initial', children: ['child-2'], heldOn: '2024-09-03' },
      { id: 'review-2025', kind: 'review', children: ['child-2'], heldOn: '2025-02-14' },
      { id: 'initial-2025', kind: 'initial', children: ['child-2'], heldOn: '2025-11-04' },
      { id: 'review-2026', kind: 'review', children: ['child-2'], heldOn: '2026-01-27' },
    ],
  }),
);
if (!history.ok) throw new Error(JSON.stringify(history.issues));
const known = history.value;

const seenFrom = (conference?: string): unknown[] => {
  const { values } = readFacts(known, { child: 'child-2', conference }, moment.asOf);
  return [values['plan.madeOn'], values['plan.endedOn'], values['incident.furtherHarmOrAllegation']];
};
export const fromNow: unknown = seenFrom();
// ['2025-11-04', null, undefined]: the second plan; the review of January has dealt with the incident
export const atTheReview: unknown = seenFrom('review-2026');
// ['2025-11-04', null, true]: the incident had come up before it
export const whenTheFirstPlanEnded: unknown = seenFrom('review-2025');
// ['2024-09-03', '2025-02-14', undefined]: nothing of what came after
// #endregion

// #region policy
import { readFileSync } from 'node:fs';
import { parsePolicyText } from 'child-protection-rules/policy';

const text = readFileSync('policies/wales/2019-11-11.json', 'utf8');
const slip = text.replace('"review.isFirst"', '"review.isfirst"');
const checked = parsePolicyText(slip);
export const problems: readonly string[] = checked.ok
  ? []
  : checked.issues.map(({ line, path, message, help }) => `${String(line)} ${path} ${message}; ${String(help)}`);
// #endregion

// #region audit
import { auditConference } from 'child-protection-rules/audit';
import { explain, explainToFamily, explanationText, familyText } from 'child-protection-rules/explanation';
import { timeline } from 'child-protection-rules/timeline';

const audit = auditConference({ case: parsed.value, conference: 'review' }, rules.value, moment);
export const findings: readonly string[] = audit.findings.map(({ cites, help }) => `${cites.join(', ')}: ${help}`);
// every clause that the record breaks; audit.open lists what is not known and would decide more

export const dated: readonly string[] = timeline(parsed.value, rules.value, moment).map(
  ({ due, status, what, cites }) => `${String(due)} ${status}: ${what} (${cites.join(', ')})`,
);

export const forPractitioners: string = explanationText(explain(review, rules.value));
export const forTheParents: string = familyText(explainToFamily(review, rules.value));
// #endregion

// #region compare
import { comparePolicies } from 'child-protection-rules/analysis';
import { rotherham } from 'child-protection-rules/policies';

const other = createRulebook([england, rotherham]);
if (!other.ok) throw new Error(JSON.stringify(other.issues));

const compared = comparePolicies(rules.value, other.value, moment);
const onReviews = compared.questions.find(({ question }) => question === 'next-review');
const afterBirth = onReviews?.differences.find(({ clauses }) => clauses.after.includes('rotherham/timing.3'));
export const stricter: Decision | undefined = afterBirth?.after;
// Rotherham is stricter: a plan made before birth has its first review within a month of the birth, rotherham/timing.3
// #endregion
