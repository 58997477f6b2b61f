import { readDay, reachesAgeOn, toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { dayAfter } from '../../../src/engine/addPeriod.ts';
import type { Decision, DutyToDo, Provisional, Reason, Say, Step } from '../../../src/engine/Decision.ts';
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
const happened = (day: Day, today: number): number =>
  day === undefined ? 1 : day !== null && (readDay(day) as number) <= today ? 2 : 0;

/**
 * Ending a plan in Oxfordshire, written by hand, for cases in which every fact that bears on the outcome is known: the
 * same decision, frozen, with its reasons, routes, duties and their dates.
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

  const dated = (form: DutyToDo, fact: string, anchor: CalendarDay, due: number, add: Period): DutyToDo => {
    const dueOn = toCalendarDay(due);
    const from = readDay(anchor) as number;
    const covered = !('workingDays' in add) || (from >= coversFrom && due <= coversTo);
    const provisional: readonly Provisional[] = covered
      ? nothing
      : Object.freeze([Object.freeze({ because: 'beyond-calendar' as const, coversTo: calendar.coversTo })]);
    const steps: readonly Step[] = Object.freeze([
      Object.freeze({ fact, at: anchor }),
      Object.freeze({ add, counting: 'exclusive' as const, gives: dueOn }),
    ]);
    const { rule, cites, force, applies, who, what, to } = form;
    return Object.freeze({ rule, cites, force, applies, kept: form.kept, who, what, to, provisional, steps, dueOn });
  };
  const undated = (form: DutyToDo, fact: string, anchor: Day): DutyToDo => {
    const at = anchor === undefined ? ('unknown' as const) : ('not-happened' as const);
    return Object.freeze({ ...form, steps: Object.freeze([Object.freeze({ fact, at })]) });
  };

  return (facts: FactValues, asOf: CalendarDay): Decision => {
    const today = readDay(asOf) as number;
    const bornOn = facts['child.bornOn'];
    const notifiedOn = facts['move.notifiedOn'];
    const receivedOn = facts['move.receivingConferenceHeldOn'];
    const endedOn = facts['plan.endedOn'];
    const metOn = facts['coreGroup.firstAfterEndingOn'];
    const route = facts['plan.endingRoute'];
    const judge = facts['risk.continuing.by'];

    const noRisk = 2 - truth(facts['risk.continuing']);
    const reviewJudges = Math.min(noRisk, judge === undefined ? 1 : judge === 'review-conference' ? 2 : 0);
    const lookedAfterJudges = Math.min(noRisk, judge === undefined ? 1 : judge === 'looked-after-review' ? 2 : 0);
    const born = bornOn == null ? 0 : (readDay(bornOn) as number);
    const eighteen = bornOn === undefined ? 1 : bornOn !== null && reachesAgeOn(born, 18) <= today ? 2 : 0;
    const moved = happened(facts['move.permanentOn'], today);
    const received = happened(receivedOn, today);
    const left = happened(facts['child.leftUnitedKingdomOn'], today);
    const died = happened(facts['child.diedOn'], today);
    const consulted = truth(facts['ending.firstDecisionAgenciesConsulted']);
    const departed = Math.max(left, died);
    const afterTransfer = Math.min(received, moved);
    const managerLeft = Math.min(consulted, left);
    const managerMoved = Math.min(consulted, afterTransfer);
    const lookedAfter = truth(facts['lookedAfter.now']);
    const foreseen = truth(facts['lookedAfter.changeForeseenAtLastConference']);
    const elsewhere = Math.min(
      lookedAfter,
      Math.max(
        Math.min(truth(facts['lookedAfter.awayFromSituation']), 2 - truth(facts['lookedAfter.returnPlanned'])),
        foreseen,
      ),
    );
    const kind = facts['conference.kind'];
    const initial = Math.min(kind === undefined ? 1 : kind === 'initial' ? 2 : 0, foreseen, elsewhere);
    const order = Math.min(
      elsewhere,
      truth(facts['lookedAfter.endingUponOrderAgreed']),
      truth(facts['lookedAfter.orderNotToLiveInHouseholdMade']),
    );

    const mayEnd = Math.max(reviewJudges, lookedAfterJudges, eighteen, afterTransfer, departed, elsewhere);
    const anyMet = Math.max(noRisk, eighteen, moved, left, died, elsewhere);
    const outcome = mayEnd === 2 ? 'may-end' : anyMet === 2 ? 'awaits-route' : 'criteria-not-met';
    const ends = mayEnd;

    const birthdayOn = bornOn == null ? 0 : dayAfter(born, eighteenYears, 'exclusive', calendar);
    const planned = truth(facts['ending.birthdayReviewPlanned']);
    const birthdayPast = bornOn === undefined ? 1 : bornOn !== null && today > birthdayOn ? 2 : 0;
    const birthdayKept = planned === 2 ? 2 : planned === 1 || birthdayPast === 1 ? 1 : birthdayPast === 2 ? 0 : 3;

    const transferRuns = notifiedOn === undefined ? 1 : notifiedOn === null ? 0 : 2;
    const transferBy =
      notifiedOn == null ? 0 : dayAfter(readDay(notifiedOn) as number, fifteenWorkingDays, 'exclusive', calendar);
    let transferKept = 1;
    if (transferRuns === 2 && received === 2)
      transferKept = (readDay(receivedOn as string) as number) <= transferBy ? 2 : 0;
    else if (transferRuns === 2 && received === 0) transferKept = today > transferBy ? 0 : 3;
    const coreGroupRuns = endedOn === undefined ? 1 : endedOn === null ? 0 : 2;
    const coreGroupBy = endedOn == null ? 0 : dayAfter(readDay(endedOn) as number, threeMonths, 'exclusive', calendar);
    const met = happened(metOn, today);
    let coreGroupKept = 1;
    if (coreGroupRuns === 2 && met === 2) coreGroupKept = (readDay(metOn as string) as number) <= coreGroupBy ? 2 : 0;
    else if (coreGroupRuns === 2 && met === 0) coreGroupKept = today > coreGroupBy ? 0 : 3;

    const contacted = truth(facts['ending.receivingCountryContacted']);
    const consultation = Math.min(
      ends,
      Math.max(moved, left),
      route === undefined ? 1 : route === 'without-conference' ? 2 : 0,
    );
    const recorded = truth(facts['ending.consultationRecorded']);
    const notify = Math.min(ends, route === undefined ? 1 : route === 'review-conference' ? 2 : 0);
    const notified = truth(facts['ending.agenciesNotified']);
    const parentsTold = truth(facts['ending.parentsWrittenTo']);
    const afterwards = Math.min(ends, happened(endedOn, today));
    const childDue = Math.min(afterwards, truth(facts['ending.childOldEnoughToBeTold']));
    const childTold = truth(facts['ending.childWrittenTo']);
    const discussed = truth(facts['ending.servicesDiscussed']);
    const notWithdrawn = 2 - truth(facts['ending.helpWithdrawnAutomatically']);
    const multiAgency = Math.min(ends, lookedAfter);

    const reasons = Object.freeze([
      rNoRisk[noRisk * 5],
      rReviewJudges[reviewJudges * 5],
      rLookedAfterJudges[lookedAfterJudges * 5],
      rEighteen[eighteen * 5],
      rBirthday[kept(2, birthdayKept)],
      rAround[eighteen * 5],
      rMoved[moved * 5],
      rTransfer[kept(transferRuns, transferKept)],
      rAfterTransfer[afterTransfer * 5],
      rLeft[left * 5],
      rReviewDeparture[departed * 5],
      rAbroad[kept(left, contacted)],
      rDied[died * 5],
      rManagerLeft[managerLeft * 5],
      rManagerMoved[managerMoved * 5],
      rConsultation[kept(consultation, recorded)],
      rNotify[kept(notify, notified)],
      rParents[kept(afterwards, parentsTold)],
      rChild[kept(childDue, childTold)],
      rServices[kept(afterwards, discussed)],
      rWithdrawal[kept(ends, notWithdrawn)],
      rCoreGroup[kept(coreGroupRuns, coreGroupKept)],
      rElsewhere[elsewhere * 5],
      rMultiAgency[kept(multiAgency, truth(facts['ending.multiAgencyDecision']))],
      rInitial[initial * 5],
      rReview[elsewhere * 5],
      rLookedAfterReview[elsewhere * 5],
      rOrder[order * 5],
    ]) as readonly Reason[];

    const duties: DutyToDo[] = [];
    const owe = (forms: DutyForms, applies: number, done: number): void => {
      if (applies !== 0) duties.push(forms[(applies - 1) * 4 + done] as DutyToDo);
    };
    const birthdayForm = dBirthday[4 + birthdayKept] as DutyToDo;
    duties.push(
      bornOn == null
        ? undated(birthdayForm, 'child.bornOn', bornOn)
        : dated(birthdayForm, 'child.bornOn', bornOn, birthdayOn, eighteenYears),
    );
    if (transferRuns !== 0) {
      const form = dTransfer[(transferRuns - 1) * 4 + transferKept] as DutyToDo;
      duties.push(
        notifiedOn == null
          ? undated(form, 'move.notifiedOn', notifiedOn)
          : dated(form, 'move.notifiedOn', notifiedOn, transferBy, fifteenWorkingDays),
      );
    }
    owe(dAbroad, left, contacted);
    owe(dConsultation, consultation, recorded);
    owe(dNotify, notify, notified);
    owe(dParents, afterwards, parentsTold);
    owe(dChild, childDue, childTold);
    owe(dServices, afterwards, discussed);
    if (coreGroupRuns !== 0) {
      const form = dCoreGroup[(coreGroupRuns - 1) * 4 + coreGroupKept] as DutyToDo;
      duties.push(
        endedOn == null
          ? undated(form, 'plan.endedOn', endedOn)
          : dated(form, 'plan.endedOn', endedOn, coreGroupBy, threeMonths),
      );
    }

    const deciders: Say[] = [];
    const tell = (says: readonly Say[], applies: number): void => {
      if (applies !== 0) deciders.push(says[applies - 1] as Say);
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
      prohibitions: ends === 0 ? nothing : Object.freeze([sWithdrawal[ends - 1] as Say]),
      deciders: Object.freeze(deciders),
      receipt: Object.freeze({ library, policies, calendar: calendar.name, asOf }),
    });
  };
}
