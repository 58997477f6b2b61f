import { Engine, type ConditionProperties, type RuleProperties } from 'json-rules-engine';
import { reachesAgeOn, readDay } from '../../src/domain/CalendarDay.ts';
import { dayBefore } from '../../src/engine/countPeriod.ts';
import type { FactValues } from '../../src/domain/vocabulary.ts';
import type { WorkingDayCalendar } from '../../src/ports/WorkingDayCalendar.ts';

type Conditions = RuleProperties['conditions'];

const is = (fact: string, value: unknown = true): ConditionProperties => ({ fact, operator: 'equal', value });

/** Oxfordshire's conditions as that engine wants them: the bare answer, without reasons, duties, dates or unknowns. */
const conditions = {
  earlyReview: {
    any: [
      is('incident.furtherHarmOrAllegation'),
      is('plan.failingToProtect'),
      is('plan.significantDifficulties'),
      is('household.birthExpected'),
      is('household.riskyPersonToJoin'),
      is('household.riskyPersonStartsContact'),
      { all: [is('change.significant'), is('change.foreseenAtLastConference', false), is('change.bearsOnSafety')] },
      { all: [is('lookedAfter.now'), is('lookedAfter.returnConsidered'), is('plan.foreseesReturn', false)] },
      is('coreGroup.believesNoPlanNeeded'),
      is('previousConference.quorate', false),
      {
        all: [
          is('becameLookedAfter'),
          { any: [is('lookedAfter.removedByParents'), is('lookedAfter.returnedByCourtAgainstAuthority')] },
        ],
      },
    ],
  },
  exclusion: {
    all: [
      is('noticeInTime'),
      is('exclusion.groundNamed'),
      is('exclusion.evidenceGiven'),
      {
        any: [
          is('exclusion.mayPrejudiceWelfare'),
          is('exclusion.mayDisruptConference'),
          is('exclusion.childAsks'),
          { all: [is('exclusion.professionalFearsViolence'), is('exclusion.fearsToldInAdvance')] },
          { all: [is('exclusion.confidentialInformationNeeded'), is('exclusion.confidentialityAgreedInAdvance')] },
          is('exclusion.familyConflict'),
        ],
      },
    ],
  },
  ending: {
    all: [
      is('plan.stage', 'in-force'),
      {
        any: [
          is('child.life', 'died'),
          {
            all: [
              is('risk.continuing', false),
              { fact: 'risk.continuing.by', operator: 'in', value: ['review-conference', 'looked-after-review'] },
            ],
          },
          is('reached18'),
          is('left'),
          { all: [is('move.direction', 'out'), is('moved'), is('received')] },
          {
            all: [
              is('lookedAfter.now'),
              {
                any: [
                  { all: [is('lookedAfter.awayFromSituation'), is('lookedAfter.returnPlanned', false)] },
                  is('lookedAfter.changeForeseenAtLastConference'),
                ],
              },
            ],
          },
        ],
      },
    ],
  },
} satisfies Record<string, Conditions>;

/**
 * One of Oxfordshire's questions in json-rules-engine.
 *
 * @param question - which one
 * @param calendar - the working days
 * @returns a function from a case to the bare answer
 */
export function createJsonRulesEngine(
  question: keyof typeof conditions,
  calendar: WorkingDayCalendar,
): (facts: FactValues, today: number) => Promise<boolean> {
  const engine = new Engine([{ conditions: conditions[question], event: { type: 'yes' } }], {
    allowUndefinedFacts: true,
  });
  const happened = (day: string | null | undefined, today: number): boolean =>
    day != null && (readDay(day) as number) <= today;
  engine.addFact('noticeInTime', async (_, almanac) => {
    const requestedOn = readDay(await almanac.factValue<string>('exclusion.requestedOn')) as number;
    const conferenceOn = readDay(await almanac.factValue<string>('conference.dayOn')) as number;
    return requestedOn <= dayBefore(conferenceOn, { workingDays: 3 }, 'exclusive', calendar);
  });
  engine.addFact('reached18', async (_, almanac) => {
    const bornOn = readDay(await almanac.factValue<string>('child.bornOn')) as number;
    return reachesAgeOn(bornOn, 18) <= (await almanac.factValue<number>('today'));
  });
  const days = {
    moved: 'move.permanentOn',
    received: 'move.receivingConferenceHeldOn',
    left: 'child.leftUnitedKingdomOn',
    becameLookedAfter: 'lookedAfter.since',
  };
  for (const [name, fact] of Object.entries(days)) {
    engine.addFact(name, async (_, almanac) =>
      happened(await almanac.factValue<string | null>(fact), await almanac.factValue<number>('today')),
    );
  }
  return async (facts, today) => (await engine.run({ ...facts, today })).events.length > 0;
}
