import { readDay, toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { dayBefore } from '../../../src/engine/countPeriod.ts';
import type { Decision, Obligation, Provisional, Reason, Statement, Step } from '../../../src/engine/Decision.ts';
import { library } from '../../../src/engine/library.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { WorkingDayCalendar } from '../../../src/ports/WorkingDayCalendar.ts';
import { dutyTemplates, type DutyForms } from './dutyTemplates.ts';
import { reasonTable, type ReasonsOfRule } from './reasonTable.ts';

const nothing: readonly never[] = Object.freeze([]);
const truth = (value: boolean | undefined): number => (value === undefined ? 1 : value ? 2 : 0);
const threeWorkingDays = Object.freeze({ workingDays: 3 });

/**
 * An exclusion request in Oxfordshire, written by hand, for children who have not died: the same decision, frozen, with its reasons, duties, the notice
 * in working days with its arithmetic, and what is missing.
 *
 * @param checked - the policy, for its citations and digest
 * @param calendar - the working days
 * @returns the function
 */
export function createExclusion(checked: CheckedPolicy, calendar: WorkingDayCalendar) {
  const of = reasonTable(checked);
  const { duty, say } = dutyTemplates(checked);
  const [rExceptional, rTell, rDiscretion, rWelfare, rDisruption, rStandIn, rChild, rFear, rTellFears] = [
    'exclusion-exceptional',
    'tell-chair-early',
    'circumstances-not-exhaustive',
    'ground-welfare',
    'ground-disruption',
    'stand-in',
    'ground-child-asks',
    'ground-intimidation',
    'tell-fears',
  ].map(of) as [
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
    ReasonsOfRule,
  ];
  const rConfidential = of('ground-confidential');
  const rConflict = of('ground-family-conflict');
  const rRecord = of('record-exclusion-reasons');
  const rShortest = of('shortest-exclusion');
  const rEarlier = of('earlier-exclusion-insufficient');
  const rAdvance = of('request-in-advance');
  const rNotice = of('request-notice');
  const rNames = of('request-names-ground');
  const rConsiders = of('chair-considers-request');
  const rLegal = of('chair-takes-legal-advice');
  const rLetter = of('tell-excluded-parent');
  const rAround = of('plan-around-conflict');
  const rSeparate = of('separate-parts');
  const rReport = of('report-to-excluded');
  const rWhichRecord = of('record-for-excluded');
  const rReturn = of('tell-on-return');
  const rPolice = of('police-and-parents-heard');
  const rPoliceLeaves = of('police-may-leave');
  const rCaution = of('no-caution');
  const rFinal = of('chair-decides-finally');
  const rViews = of('views-without-attending');
  const rAdvocate = of('views-by-advocate');
  const rOwnMeans = of('views-by-own-means');
  const rProfessional = of('views-by-professional');
  const dTell = duty('tell-chair-early');
  const dTellFears = duty('tell-fears');
  const dRecord = duty('record-exclusion-reasons');
  const dShortest = duty('shortest-exclusion');
  const dNotice = duty('request-notice');
  const dLetter = duty('tell-excluded-parent');
  const dAround = duty('plan-around-conflict');
  const dReport = duty('report-to-excluded');
  const dReturn = duty('tell-on-return');
  const dPolice = duty('police-and-parents-heard');
  const dViews = duty('views-without-attending');
  const dAdvocate = duty('views-by-advocate');
  const dOwnMeans = duty('views-by-own-means');
  const dProfessional = duty('views-by-professional');
  const sExceptional = say('exclusion-exceptional');
  const sStandIn = say('stand-in');
  const sLegal = say('chair-takes-legal-advice');
  const sSeparate = say('separate-parts');
  const sPoliceLeaves = say('police-may-leave');
  const sCaution = Object.freeze([say('no-caution')[1]]) as readonly Statement[];
  const sDiscretion = say('circumstances-not-exhaustive');
  const sConsiders = say('chair-considers-request');
  const sWhichRecord = say('record-for-excluded');
  const sFinal = say('chair-decides-finally');
  const { id, inForceFrom } = checked.policy;
  const policies = Object.freeze([Object.freeze({ id, inForceFrom, digest: checked.digest })]);
  const coversFrom = readDay(calendar.coversFrom) as number;
  const coversTo = readDay(calendar.coversTo) as number;

  const kept = (applies: number, done: number): number => (applies === 0 ? 0 : applies * 5 + done + 1);

  return (facts: FactValues, asOf: CalendarDay): Decision => {
    const requestedOn = facts['exclusion.requestedOn'];
    const conferenceOn = facts['conference.dayOn'];

    const welfare = truth(facts['exclusion.mayPrejudiceWelfare']);
    const disruption = truth(facts['exclusion.mayDisruptConference']);
    const child = truth(facts['exclusion.childAsks']);
    const fear = truth(facts['exclusion.professionalFearsViolence']);
    const fearTold = truth(facts['exclusion.fearsToldInAdvance']);
    const fearGround = Math.min(fear, fearTold);
    const confidential = truth(facts['exclusion.confidentialInformationNeeded']);
    const confidentialAgreed = truth(facts['exclusion.confidentialityAgreedInAdvance']);
    const confidentialGround = Math.min(confidential, confidentialAgreed);
    const conflict = truth(facts['exclusion.familyConflict']);
    const ground = Math.max(welfare, disruption, child, fearGround, confidentialGround, conflict);
    const earlier = truth(facts['exclusion.onlyReasonIsEarlierExclusion']);

    const advance =
      requestedOn === null || conferenceOn === null
        ? 0
        : requestedOn === undefined || conferenceOn === undefined
          ? 1
          : requestedOn < conferenceOn
            ? 2
            : 0;
    const named = Math.min(truth(facts['exclusion.groundNamed']), truth(facts['exclusion.evidenceGiven']));
    // Days as text are in order as they are.
    const requestMade = requestedOn === undefined ? 1 : requestedOn !== null && requestedOn <= asOf ? 2 : 0;
    const lacking = Math.min(requestMade, 2 - Math.min(advance, named));

    let outcome: string;
    if (lacking === 2) outcome = 'request-not-in-order';
    else if (lacking === 1) outcome = 'undetermined';
    else if (ground === 2) outcome = 'may-exclude';
    else if (ground === 1) outcome = 'undetermined';
    else if (earlier === 2) outcome = 'insufficient-ground';
    else if (earlier === 1) outcome = 'undetermined';
    else outcome = 'at-discretion';

    let missing: readonly string[] = nothing;
    if (outcome === 'undetermined') {
      const open: string[] = [];
      const want = (name: keyof FactValues): void => {
        if (facts[name] === undefined) open.push(name);
      };
      if (lacking === 1) {
        want('exclusion.requestedOn');
        if (named !== 0) want('conference.dayOn');
        if (advance !== 0 && named === 1) {
          want('exclusion.groundNamed');
          want('exclusion.evidenceGiven');
        }
      }
      if (ground === 1) {
        if (welfare === 1) want('exclusion.mayPrejudiceWelfare');
        if (disruption === 1) want('exclusion.mayDisruptConference');
        if (child === 1) want('exclusion.childAsks');
        if (fearGround === 1) {
          want('exclusion.professionalFearsViolence');
          want('exclusion.fearsToldInAdvance');
        }
        if (confidentialGround === 1) {
          want('exclusion.confidentialInformationNeeded');
          want('exclusion.confidentialityAgreedInAdvance');
        }
        if (conflict === 1) want('exclusion.familyConflict');
      }
      if (ground !== 2) want('exclusion.onlyReasonIsEarlierExclusion');
      missing = Object.freeze(open);
    }

    const open = outcome === 'undetermined';
    const exceptional = outcome === 'may-exclude' || outcome === 'at-discretion' ? 2 : open ? 1 : 0;
    const final = open ? 1 : 2;
    const necessary = truth(facts['exclusion.seemsNecessary']);
    const told = truth(facts['exclusion.chairToldAsSoonAsPossible']);
    const standInMay = Math.min(disruption, truth(facts['exclusion.standInAgreedBeforehand']));
    const standInKept = Math.max(standInMay, 2 - truth(facts['exclusion.standInAttends']));
    const decided = truth(facts['exclusion.decided']);
    const reasonsRecorded = truth(facts['exclusion.reasonsRecorded']);
    const shortest = truth(facts['exclusion.shortestTimeNeeded']);
    const letter = Math.min(decided, truth(facts['exclusion.decidedBeforehand']));
    const letterSent = Math.min(
      truth(facts['exclusion.toldInWriting']),
      truth(facts['exclusion.toldHowToGiveViews']),
      truth(facts['exclusion.toldHowOutcomeIsGiven']),
      truth(facts['exclusion.toldOfComplaints']),
    );
    const interests = truth(facts['conference.interestsLikelyConflict']);
    const plannedAround = truth(facts['conference.plannedAroundChildsWelfare']);
    const reportGiven = Math.min(truth(facts['exclusion.reportGiven']), truth(facts['exclusion.viewsPresented']));
    const whichRecord = truth(facts['exclusion.recordDecidedByChair']);
    const returns = Math.min(decided, truth(facts['exclusion.partial']));
    const toldOnReturn = truth(facts['exclusion.toldOnReturn']);
    const police = truth(facts['conference.parentInvestigatedOrOnBail']);
    const policeHeard = Math.min(
      truth(facts['conference.policeFullyHeard']),
      truth(facts['conference.parentsTookPartAsFarAsPossible']),
    );
    const cautionKept = 2 - truth(facts['conference.cautionBefore']);
    const wished = truth(facts['nonAttendance.wished']);
    const facilitated = truth(facts['nonAttendance.contributionFacilitated']);
    const advocate = truth(facts['nonAttendance.advocateOffered']);
    const ownMeans = truth(facts['nonAttendance.ownMeansOffered']);
    const professional = truth(facts['nonAttendance.professionalVoiceOffered']);

    const notice = Math.min(requestMade, advance);
    const conference = notice === 0 || conferenceOn == null ? undefined : (readDay(conferenceOn) as number);
    const noticeBy =
      conference === undefined ? undefined : dayBefore(conference, threeWorkingDays, 'exclusive', calendar);
    const dueOn = noticeBy === undefined ? undefined : toCalendarDay(noticeBy);
    const noticeKept = notice !== 2 || requestedOn == null || dueOn === undefined ? 1 : requestedOn <= dueOn ? 2 : 0;

    const reasons = Object.freeze([
      rExceptional[exceptional * 5],
      rTell[kept(necessary, told)],
      rWelfare[welfare * 5],
      rDisruption[disruption * 5],
      rStandIn[standInMay * 5 + standInKept + 1],
      rChild[child * 5],
      rFear[fearGround * 5],
      rTellFears[kept(fear, fearTold)],
      rConfidential[confidentialGround * 5],
      rConflict[conflict * 5],
      rRecord[kept(decided, reasonsRecorded)],
      rShortest[kept(decided, shortest)],
      rEarlier[earlier * 5],
      rDiscretion[10],
      rAdvance[kept(requestMade, advance)],
      rNotice[kept(notice, noticeKept)],
      rNames[kept(requestMade, named)],
      rConsiders[kept(requestMade, truth(facts['exclusion.considered']))],
      rLegal[requestMade * 5],
      rLetter[kept(letter, letterSent)],
      rAround[kept(interests, plannedAround)],
      rSeparate[interests * 5],
      rReport[kept(decided, reportGiven)],
      rWhichRecord[kept(decided, whichRecord)],
      rReturn[kept(returns, toldOnReturn)],
      rPolice[kept(police, policeHeard)],
      rPoliceLeaves[police * 5],
      rCaution[11 + cautionKept],
      rFinal[final * 5],
      rViews[kept(wished, facilitated)],
      rAdvocate[kept(wished, advocate)],
      rOwnMeans[kept(wished, ownMeans)],
      rProfessional[kept(wished, professional)],
    ]) as readonly Reason[];

    const duties: Obligation[] = [];
    const owe = (forms: DutyForms, applies: number, done: number): void => {
      if (applies !== 0) duties.push(forms[(applies - 1) * 4 + done] as Obligation);
    };
    owe(dTell, necessary, told);
    owe(dTellFears, fear, fearTold);
    owe(dRecord, decided, reasonsRecorded);
    owe(dShortest, decided, shortest);
    if (notice !== 0) {
      const form = dNotice[(notice - 1) * 4 + noticeKept] as Obligation;
      if (conference !== undefined && noticeBy !== undefined && dueOn !== undefined) {
        const provisional: readonly Provisional[] =
          noticeBy >= coversFrom && conference <= coversTo
            ? nothing
            : Object.freeze([
                Object.freeze({
                  because: 'beyond-calendar' as const,
                  coversFrom: calendar.coversFrom,
                  coversTo: calendar.coversTo,
                }),
              ]);
        const steps: readonly Step[] = Object.freeze([
          Object.freeze({ fact: 'conference.dayOn', at: conferenceOn as CalendarDay }),
          Object.freeze({ takeAway: threeWorkingDays, counting: 'exclusive' as const, gives: dueOn }),
        ]);
        const { rule, cites, force, applies, who, what, to } = form;
        duties.push(
          Object.freeze({ rule, cites, force, applies, kept: form.kept, who, what, to, provisional, steps, dueOn }),
        );
      } else {
        const steps: readonly Step[] = Object.freeze([
          Object.freeze({ fact: 'conference.dayOn', at: 'unknown' as const }),
        ]);
        duties.push(Object.freeze({ ...form, steps }));
      }
    }
    owe(dLetter, letter, letterSent);
    owe(dAround, interests, plannedAround);
    owe(dReport, decided, reportGiven);
    owe(dReturn, returns, toldOnReturn);
    owe(dPolice, police, policeHeard);
    owe(dViews, wished, facilitated);
    owe(dAdvocate, wished, advocate);
    owe(dOwnMeans, wished, ownMeans);
    owe(dProfessional, wished, professional);

    const permissions: Statement[] = [];
    const deciders: Statement[] = [];
    const tell = (list: Statement[], says: readonly Statement[], applies: number): void => {
      if (applies !== 0) list.push(says[applies - 1] as Statement);
    };
    tell(permissions, sExceptional, exceptional);
    tell(permissions, sStandIn, standInMay);
    tell(permissions, sLegal, requestMade);
    tell(permissions, sSeparate, interests);
    tell(permissions, sPoliceLeaves, police);
    tell(deciders, sDiscretion, 2);
    tell(deciders, sConsiders, requestMade);
    tell(deciders, sWhichRecord, decided);
    tell(deciders, sFinal, final);

    return Object.freeze({
      question: 'exclusion',
      outcome,
      reasons,
      missing,
      pending: nothing,
      duties: Object.freeze(duties),
      permissions: Object.freeze(permissions),
      prohibitions: sCaution,
      deciders: Object.freeze(deciders),
      receipt: Object.freeze({ library, policies, calendar: { name: calendar.name, digest: calendar.digest }, asOf }),
    });
  };
}
