import { describe, expect, test } from 'vitest';
import { isCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';

/**
 * One child as the children in need census (England) holds them, with every element that its modules have for a child
 * with plans. What has no place among the facts stands in `meta` of the record that it belongs to, under its own name.
 */
const ofCensus = {
  id: 'census-2026',
  // Header: ReferenceDate and what says who sent it, under the case.
  meta: { ReferenceDate: '2026-03-31', Collection: 'CIN', Year: 2026, LEA: '931' },
  children: [
    {
      id: 'DfEX0000001', // LAchildID
      bornOn: '2015-03-27', // PersonBirthDate; of an unborn child ExpectedPersonBirthDate is `birthExpectedOn`
      diedOn: null, // PersonDeathDate
      meta: {
        UPN: 'A123456789123',
        FormerUPN: 'X98765432123B',
        UPNunknown: 'UN3',
        Sex: 'F',
        Ethnicity: 'WBRI',
        Disabilities: ['HAND', 'HEAR'],
        CINdetails: [
          {
            CINreferralDate: '2022-01-10',
            ReferralSource: '1A',
            PrimaryNeedCode: 'N1',
            CINclosureDate: null,
            ReasonForClosure: null,
            ReferralNFA: false,
            Assessments: [{ AssessmentActualStartDate: '2022-01-11', FactorsIdentifiedAtAssessment: ['1C', '6B'] }],
            CINPlanDates: [{ CINPlanStartDate: '2023-03-15', CINPlanEndDate: '2024-06-03' }],
          },
        ],
      },
      plans: [
        {
          // A plan of which the day of its start is missing.
          endedOn: '2019-05-14', // CPPendDate
          categories: ['neglect'], // InitialCategoryOfAbuse NEG
          meta: { NumberOfPreviousCPP: 0 },
        },
        {
          madeOn: '2022-02-17', // CPPstartDate, the conference that made it not being recorded
          endedOn: '2023-03-14', // CPPendDate
          categories: ['physical-abuse', 'neglect'], // InitialCategoryOfAbuse MUL, with the categories that it stands for
          latestCategories: ['emotional-abuse'], // LatestCategoryOfAbuse EMO
          meta: { CPPID: 2, InitialCategoryOfAbuse: 'MUL', NumberOfPreviousCPP: 1 },
        },
        {
          madeAt: 'icpc-2024', // CPPstartDate: that of the conference
          endedOn: null, // no CPPendDate
          categories: ['sexual-abuse'], // InitialCategoryOfAbuse SAB
          latestCategories: ['sexual-abuse'], // LatestCategoryOfAbuse SAB
          // It is told by the plans before it, of which an authority may know the number only.
          meta: { CPPID: 3, NumberOfPreviousCPP: 2 },
        },
      ],
      enquiries: [
        {
          startedOn: '2024-05-20', // S47ActualStartDate
          conferenceRequired: true, // ICPCnotRequired false
          meta: { InitialCPCtarget: '2024-06-12' },
        },
      ],
      // The census of looked-after children (SSDA903): DECOM and DEC of each period of care.
      lookedAfter: [
        { since: '2020-01-06', endedOn: '2020-04-17', meta: { RNE: 'S', REC: 'E4A' } },
        { since: '2025-11-03', endedOn: null, reviews: [{ heldOn: '2025-11-24', meta: { REVIEW_CODE: 'PN1' } }] },
      ],
    },
  ],
  conferences: [
    { id: 'rcpc-2023', kind: 'review', children: ['DfEX0000001'], heldOn: '2023-02-15' }, // CPPreviewDate
    { id: 'icpc-2024', kind: 'initial', children: ['DfEX0000001'], heldOn: '2024-06-11' }, // DateOfInitialCPC
    { id: 'rcpc-2024', kind: 'review', children: ['DfEX0000001'], heldOn: '2024-09-03' }, // CPPreviewDate
    { id: 'rcpc-2025', kind: 'review', children: ['DfEX0000001'], heldOn: '2025-02-25' }, // the latest CPPreviewDate
  ],
};

/** A child of Ofsted's Annex A, list 7 (children with a plan), with each of its columns. */
const ofAnnexA = {
  id: 'annex-a-list-7',
  children: [
    {
      id: '4711', // Child unique ID
      bornOn: '2018-09-04', // Date of birth; the age follows from it
      diedOn: null,
      meta: {
        Gender: 'Female',
        Ethnicity: 'MWBA',
        'Does the child have a disability': 'N',
        'Subject to emergency protection order or protected under police powers in last six months': 'N',
        'Allocated team': 'East',
        'Allocated worker': 'SW-12',
      },
      plans: [
        { madeOn: '2021-03-02', endedOn: '2021-11-30', categories: ['neglect'] }, // Number of previous child protection plans: 1
        {
          madeAt: 'icpc', // Child protection plan start date: that of the conference
          endedOn: null, // Child protection plan end date
          categories: ['neglect'], // Initial category of abuse
          latestCategories: ['emotional-abuse', 'neglect'], // Latest category of abuse
        },
      ],
      visits: [
        { on: '2026-02-16', meta: { 'Was the child seen alone': 'N' } },
        { on: '2026-03-02', meta: { 'Was the child seen alone': 'Y' } }, // Date of the last statutory visit
      ],
    },
  ],
  conferences: [
    { id: 'icpc', kind: 'initial', children: ['4711'], heldOn: '2025-09-09' },
    { id: 'rcpc', kind: 'review', children: ['4711'], heldOn: '2025-12-02' }, // Date of latest review conference
  ],
};

const letIn = (input: unknown): CaseFile => {
  const parsed = parseCase(input);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  return parsed.value;
};

const day = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new RangeError(text);
  return text;
};

const factsOn = (input: unknown, child: string, asOf: string): FactValues =>
  readFacts(letIn(input), { child }, day(asOf)).values;

describe('a child of the children in need census', () => {
  test('has a place for everything, and nothing looks odd', () => {
    expect(letIn(ofCensus).children[0]?.plans).toHaveLength(3);
  });

  test('is read from that, though the day of the first plan is missing', () => {
    const plans = ofCensus.children[0]?.plans.slice(1);
    const dated = { ...ofCensus, children: [{ ...ofCensus.children[0], plans }] };
    expect(factsOn(dated, 'DfEX0000001', '2026-03-31')).toMatchObject({
      'child.life': 'living',
      'plan.stage': 'in-force',
      'plan.madeOn': '2024-06-11',
      'plan.endedOn': null,
      'review.precedingConferenceOn': '2025-02-25',
      'review.isFirst': false,
      'lookedAfter.now': true,
      'lookedAfter.since': '2025-11-03',
      'lookedAfter.reviewHeldOn': '2025-11-24',
    });
    expect(factsOn(dated, 'DfEX0000001', '2023-06-30')).toMatchObject({
      'plan.stage': 'ended',
      'plan.endedOn': '2023-03-14',
      'lookedAfter.now': false,
    });
    const whole = factsOn(ofCensus, 'DfEX0000001', '2026-03-31');
    expect(whole).toMatchObject({ 'plan.stage': 'in-force', 'plan.madeOn': '2024-06-11' });
  });
});

describe('a child of Annex A, list 7', () => {
  test('has a place for every column, and nothing looks odd', () => {
    expect(letIn(ofAnnexA).children[0]?.plans).toHaveLength(2);
  });

  test('gives the columns about plan, visits and conferences back', () => {
    const { children, conferences } = letIn(ofAnnexA);
    const [child] = children;
    const plan = child?.plans?.at(-1);
    expect([plan?.categories, plan?.latestCategories]).toEqual([['neglect'], ['emotional-abuse', 'neglect']]);
    expect(
      child?.visits
        ?.map(({ on }) => on)
        .toSorted()
        .at(-1),
    ).toBe('2026-03-02');
    const reviews = conferences.filter(({ kind }) => kind === 'review').map(({ heldOn }) => heldOn);
    expect(reviews.toSorted().at(-1)).toBe('2025-12-02');
    const facts = factsOn(ofAnnexA, '4711', '2026-03-10');
    expect(facts).toMatchObject({
      'plan.madeOn': '2025-09-09',
      'plan.endedOn': null,
      'visits.countedFrom': '2026-03-02',
    });
    const before = child?.plans?.filter(({ endedOn }) => typeof endedOn === 'string');
    expect(before).toHaveLength(1);
  });
});
