import { addMonths, readDay, toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { dayAfter } from '../../../src/engine/countPeriod.ts';
import type { Decision, Obligation, Provisional, Reason, Statement, Step } from '../../../src/engine/Decision.ts';
import { library } from '../../../src/engine/library.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { WorkingDayCalendar } from '../../../src/ports/WorkingDayCalendar.ts';
import type { Period } from '../../../src/domain/Period.ts';
import { dutyTemplates, type DutyForms } from './dutyTemplates.ts';
import { reasonTable } from './reasonTable.ts';

const nothing: readonly never[] = Object.freeze([]);
const truth = (value: boolean | undefined): number => (value === undefined ? 1 : value ? 2 : 0);
const eighteenYears = Object.freeze({ months: 216 });
const fifteenWorkingDays = Object.freeze({ workingDays: 15 });
const threeMonths = Object.freeze({ months: 3 });

type Day = CalendarDay | null | undefined;

/** Days as text are in order as they are. */
const happened = (day: Day, by: string): number => (day === undefined ? 1 : day !== null && day <= by ? 2 : 0);

/** Whoever was born on or before it is of an age. */
const lastBirth = (asOf: CalendarDay, age: number): string =>
  String(Number(asOf.slice(0, 4)) - age).padStart(4, '0') + asOf.slice(4);

const monthsAfter = (day: CalendarDay, months: number): CalendarDay =>
  toCalendarDay(addMonths(readDay(day) as number, months));

/** How it stands with what is to be done by a day: 0 no, 1 unknown, 2 yes, 3 not yet. */
const keptBy = (dueOn: CalendarDay, doneOn: Day, asOf: CalendarDay): number => {
  if (doneOn === undefined) return 1;
  if (doneOn !== null && doneOn <= asOf) return doneOn <= dueOn ? 2 : 0;
  return dueOn < asOf ? 0 : 3;
};

/**
 * Ending a plan in Oxfordshire, written by hand, for cases in which every fact that bears on the outcome is known, the
 * child's life and the stage of the plan among them: the same decision, frozen, with its reasons, routes, duties and their dates.
 *
 * @param checked - the policy, for its citations and digest
 * @param calendar - the working days
 * @returns the function
 */
export function createEnding(checked: CheckedPolicy, calendar: WorkingDayCalendar) {
  const r = reasonTable(checked);
  const { duty, say } = dutyTemplates(checked);
  const rNoRisk = r('no-continuing-risk');
  const rReviewJudges = r('review-judges-risk');
  const rLookedAfterJudges = r('looked-after-review-judges-risk');
  const rEighteen = r('reached-18');
  const rBirthday = r('birthday-review');
  const rAround = r('review-around-birthday');
  const rMoved = r('moved');
  const rTransfer = r('transfer-conference');
  const rAfterTransfer = r('after-transfer-conference');
  const rLeft = r('left-uk');
  const rAbroad = r('liaise-abroad');
  const rDied = r('died');
  const rReviewDeparture = r('review-for-departure-or-death');
  const rManagerLeft = r('manager-for-departure');
  const rManagerMoved = r('manager-for-move');
  const rConsultation = r('record-consultation');
  const rNotify = r('notify-agencies');
  const rParents = r('write-to-parents');
  const rChild = r('write-to-child');
  const rServices = r('discuss-services');
  const rWithdrawal = r('no-automatic-withdrawal');
  const rCoreGroup = r('core-group-after-ending');
  const rElsewhere = r('looked-after-elsewhere');
  const rMultiAgency = r('multi-agency-decision');
  const rInitial = r('initial-conference-foresees');
  const rReview = r('review-for-looked-after');
  const rLookedAfterReview = r('looked-after-review-decides');
  const rOrder = r('agreed-upon-order');
  const dBirthday = duty('birthday-review');
  const dTransfer = duty('transfer-conference');
  const dAbroad = duty('liaise-abroad');
  const dConsultation = duty('record-consultation');
  const dNotify = duty('notify-agencies');
  const dParents = duty('write-to-parents');
  const dChild = duty('write-to-child');
  const dServices = duty('discuss-services');
  const dCoreGroup = duty('core-group-after-ending');
  const sWithdrawal = say('no-automatic-withdrawal');
  const sReviewJudges = say('review-judges-risk');
  const sLookedAfterJudges = say('looked-after-review-judges-risk');
  const sAround = say('review-around-birthday');
  const sAfterTransfer = say('after-transfer-conference');
  const sReviewDeparture = say('review-for-departure-or-death');
  const sManagerLeft = say('manager-for-departure');
  const sManagerMoved = say('manager-for-move');
  const sMultiAgency = say('multi-agency-decision');
  const sInitial = say('initial-conference-foresees');
  const sReview = say('review-for-looked-after');
  const sLookedAfterReview = say('looked-after-review-decides');
  const sOrder = say('agreed-upon-order');
  const { id, inForceFrom } = checked.policy;
  const policies = Object.freeze([Object.freeze({ id, inForceFrom, digest: checked.digest })]);
  const coversFrom = readDay(calendar.coversFrom) as number;
  const coversTo = readDay(calendar.coversTo) as number;

  const kept = (applies: number, done: number): number => (applies === 0 ? 0 : applies * 5 + done + 1);

  const dated = (
    form: Obligation,
    fact: string,
    at: CalendarDay,
    add: Period,
    dueOn: CalendarDay,
    provisional: readonly Provisional[] = nothing,
  ): Obligation => {
    const steps: readonly Step[] = Object.freeze([
      Object.freeze({ fact, at }),
      Object.freeze({ add, counting: 'exclusive' as const, gives: dueOn }),
    ]);
    const { rule, cites, force, applies, who, what, to } = form;
    return Object.freeze({ rule, cites, force, applies, kept: form.kept, who, what, to, provisional, steps, dueOn });
  };
  const undated = (form: Obligation, fact: string): Obligation =>
    Object.freeze({ ...form, steps: Object.freeze([Object.freeze({ fact, at: 'unknown' as const })]) });

  let latest = { asOf: '', born17: '', born18: '' };

  return (facts: FactValues, asOf: CalendarDay): Decision => {
    if (latest.asOf !== asOf) latest = { asOf, born17: lastBirth(asOf, 17), born18: lastBirth(asOf, 18) };
    const bornOn = facts['child.bornOn'];
    const notifiedOn = facts['move.notifiedOn'];
    const receivedOn = facts['move.receivingConferenceHeldOn'];
    const endedOn = facts['plan.endedOn'];
    const route = facts['plan.endingRoute'];
    const judge = facts['risk.continuing.by'];
    const direction = facts['move.direction'];
    const kind = facts['conference.kind'];

    // Most rules are about a child who has not died, with a plan in force; those for afterwards are so after it as well.
    const hasDied = facts['child.life'] === 'died';
    const stage = facts['plan.stage'];
    const inForce = stage === 'in-force' ? 2 : 0;
    const here = hasDied ? 0 : inForce;
    const ended = stage === 'none' ? 0 : happened(endedOn, asOf);
    const afterwards = hasDied ? 0 : ended;

    const noRisk = Math.min(here, 2 - truth(facts['risk.continuing']));
    const reviewJudges = Math.min(noRisk, judge === undefined ? 1 : judge === 'review-conference' ? 2 : 0);
    const lookedAfterJudges = Math.min(noRisk, judge === undefined ? 1 : judge === 'looked-after-review' ? 2 : 0);
    const eighteen = Math.min(here, happened(bornOn, latest.born18));
    const movedAway = Math.min(
      direction === undefined ? 1 : direction === 'out' ? 2 : 0,
      happened(facts['move.permanentOn'], asOf),
    );
    const moved = Math.min(here, movedAway);
    const afterTransfer = Math.min(moved, happened(receivedOn, asOf));
    const gone = happened(facts['child.leftUnitedKingdomOn'], asOf);
    const left = Math.min(here, gone);
    const died = hasDied ? inForce : 0;
    const departed = Math.max(left, died);
    const consulted = truth(facts['ending.firstDecisionAgenciesConsulted']);
    const managerLeft = Math.min(consulted, left);
    const managerMoved = Math.min(consulted, afterTransfer);
    const lookedAfter = Math.min(here, truth(facts['lookedAfter.now']));
    const foreseen = truth(facts['lookedAfter.changeForeseenAtLastConference']);
    const elsewhere = Math.min(
      lookedAfter,
      Math.max(
        Math.min(truth(facts['lookedAfter.awayFromSituation']), 2 - truth(facts['lookedAfter.returnPlanned'])),
        foreseen,
      ),
    );
    const initial = Math.min(kind === undefined ? 1 : kind === 'initial' ? 2 : 0, foreseen, elsewhere);
    const order = Math.min(
      elsewhere,
      truth(facts['lookedAfter.endingUponOrderAgreed']),
      truth(facts['lookedAfter.orderNotToLiveInHouseholdMade']),
    );

    const mayEnd = Math.max(reviewJudges, lookedAfterJudges, eighteen, afterTransfer, departed, elsewhere);
    let outcome: string;
    if (inForce === 0) outcome = hasDied ? 'child-died' : stage === 'ended' ? 'plan-ended' : 'no-plan-yet';
    else if (mayEnd === 2) outcome = 'may-end';
    else outcome = Math.max(noRisk, moved) === 2 ? 'awaits-route' : 'criteria-not-met';

    const birthday = Math.min(here, happened(bornOn, latest.born17), 2 - ended);
    const birthdayOn = birthday === 0 || bornOn == null ? undefined : monthsAfter(bornOn, eighteenYears.months);
    const planned = truth(facts['ending.birthdayReviewPlanned']);
    const birthdayKept = planned !== 0 ? planned : birthdayOn === undefined ? 1 : birthdayOn < asOf ? 0 : 3;

    const transfer = Math.min(moved, notifiedOn === undefined ? 1 : notifiedOn === null ? 0 : 2);
    const notified = transfer === 0 || notifiedOn == null ? undefined : (readDay(notifiedOn) as number);
    const transferBy =
      notified === undefined ? undefined : dayAfter(notified, fifteenWorkingDays, 'exclusive', calendar);
    const transferOn = transferBy === undefined ? undefined : toCalendarDay(transferBy);
    const transferKept = transferOn === undefined ? 1 : keptBy(transferOn, receivedOn, asOf);

    const coreGroupOn = afterwards === 0 || endedOn == null ? undefined : monthsAfter(endedOn, threeMonths.months);
    const coreGroupKept =
      coreGroupOn === undefined ? 1 : keptBy(coreGroupOn, facts['coreGroup.firstAfterEndingOn'], asOf);

    const contacted = truth(facts['ending.receivingCountryContacted']);
    const byReview = route === undefined ? 1 : route === 'review-conference' ? 2 : 0;
    const consultation = Math.min(
      afterwards,
      route === undefined ? 1 : route === 'without-conference' ? 2 : 0,
      Math.max(movedAway, gone),
    );
    const recorded = truth(facts['ending.consultationRecorded']);
    const notify = Math.min(ended, byReview);
    const agenciesTold = truth(facts['ending.agenciesNotified']);
    const parentsDue = Math.min(afterwards, byReview);
    const parentsTold = truth(facts['ending.parentsWrittenTo']);
    const childDue = Math.min(parentsDue, truth(facts['ending.childOldEnoughToBeTold']));
    const childTold = truth(facts['ending.childWrittenTo']);
    const discussed = truth(facts['ending.servicesDiscussed']);
    const notWithdrawn = 2 - truth(facts['ending.helpWithdrawnAutomatically']);
    const multiAgency = outcome === 'may-end' ? lookedAfter : 0;

    const reasons = Object.freeze([
      rNoRisk[noRisk * 5],
      rReviewJudges[reviewJudges * 5],
      rLookedAfterJudges[lookedAfterJudges * 5],
      rEighteen[eighteen * 5],
      rBirthday[kept(birthday, birthdayKept)],
      rAround[eighteen * 5],
      rMoved[moved * 5],
      rTransfer[kept(transfer, transferKept)],
      rAfterTransfer[afterTransfer * 5],
      rLeft[left * 5],
      rReviewDeparture[departed * 5],
      rAbroad[kept(left, contacted)],
      rDied[died * 5],
      rManagerLeft[managerLeft * 5],
      rManagerMoved[managerMoved * 5],
      rConsultation[kept(consultation, recorded)],
      rNotify[kept(notify, agenciesTold)],
      rParents[kept(parentsDue, parentsTold)],
      rChild[kept(childDue, childTold)],
      rServices[kept(afterwards, discussed)],
      rWithdrawal[kept(ended, notWithdrawn)],
      rCoreGroup[kept(afterwards, coreGroupKept)],
      rElsewhere[elsewhere * 5],
      rMultiAgency[kept(multiAgency, truth(facts['ending.multiAgencyDecision']))],
      rInitial[initial * 5],
      rReview[elsewhere * 5],
      rLookedAfterReview[elsewhere * 5],
      rOrder[order * 5],
    ]) as readonly Reason[];

    const duties: Obligation[] = [];
    const owe = (forms: DutyForms, applies: number, done: number): void => {
      if (applies !== 0) duties.push(forms[(applies - 1) * 4 + done] as Obligation);
    };
    if (birthday !== 0) {
      const form = dBirthday[(birthday - 1) * 4 + birthdayKept] as Obligation;
      duties.push(
        bornOn == null || birthdayOn === undefined
          ? undated(form, 'child.bornOn')
          : dated(form, 'child.bornOn', bornOn, eighteenYears, birthdayOn),
      );
    }
    if (transfer !== 0) {
      const form = dTransfer[(transfer - 1) * 4 + transferKept] as Obligation;
      if (notifiedOn == null || notified === undefined || transferBy === undefined || transferOn === undefined) {
        duties.push(undated(form, 'move.notifiedOn'));
      } else {
        const provisional: readonly Provisional[] =
          notified >= coversFrom && transferBy <= coversTo
            ? nothing
            : Object.freeze([
                Object.freeze({
                  because: 'beyond-calendar' as const,
                  coversFrom: calendar.coversFrom,
                  coversTo: calendar.coversTo,
                }),
              ]);
        duties.push(dated(form, 'move.notifiedOn', notifiedOn, fifteenWorkingDays, transferOn, provisional));
      }
    }
    owe(dAbroad, left, contacted);
    owe(dConsultation, consultation, recorded);
    owe(dNotify, notify, agenciesTold);
    owe(dParents, parentsDue, parentsTold);
    owe(dChild, childDue, childTold);
    owe(dServices, afterwards, discussed);
    if (afterwards !== 0) {
      const form = dCoreGroup[(afterwards - 1) * 4 + coreGroupKept] as Obligation;
      duties.push(
        endedOn == null || coreGroupOn === undefined
          ? undated(form, 'plan.endedOn')
          : dated(form, 'plan.endedOn', endedOn, threeMonths, coreGroupOn),
      );
    }

    const deciders: Statement[] = [];
    const tell = (says: readonly Statement[], applies: number): void => {
      if (applies !== 0) deciders.push(says[applies - 1] as Statement);
    };
    tell(sReviewJudges, reviewJudges);
    tell(sLookedAfterJudges, lookedAfterJudges);
    tell(sAround, eighteen);
    tell(sAfterTransfer, afterTransfer);
    tell(sReviewDeparture, departed);
    tell(sManagerLeft, managerLeft);
    tell(sManagerMoved, managerMoved);
    tell(sMultiAgency, multiAgency);
    tell(sInitial, initial);
    tell(sReview, elsewhere);
    tell(sLookedAfterReview, elsewhere);
    tell(sOrder, order);

    return Object.freeze({
      question: 'ending',
      outcome,
      reasons,
      missing: nothing,
      pending: nothing,
      duties: Object.freeze(duties),
      permissions: nothing,
      prohibitions: ended === 0 ? nothing : Object.freeze([sWithdrawal[ended - 1] as Statement]),
      deciders: Object.freeze(deciders),
      receipt: Object.freeze({ library, policies, calendar: { name: calendar.name, digest: calendar.digest }, asOf }),
    });
  };
}
