import { describe, expect, test } from 'vitest';
import { readFacts, type CaseFile } from '../../src/cases/index.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { ending } from '../../src/questions/ending.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import { calendarDay } from '../support/rules.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  foundIn,
  initial,
  outcomesOf,
  planMade,
  reviewOn,
  reviewsIn,
  timelineOf,
} from './caseInTime.ts';

const none = authorities.map(() => 0);

describe('what became of a child once the plan had ended is no reason to have ended it', () => {
  const ended = planMade({ endedOn: '2025-03-10', endingRoute: 'review-conference' });
  const judged = { on: '2025-03-10', at: 'last', risk: { continuing: { is: true, by: 'review-conference' } } };
  const last = reviewOn('last', '2025-03-10');

  test.each([
    ['an eighteenth birthday', { bornOn: '2007-05-01' }],
    ['a departure from the country', { leftUnitedKingdomOn: '2025-05-01' }],
    ['a death', { diedOn: '2025-05-01' }],
  ])('%s that came later', (_, life) => {
    const caseFile = caseOf(childWith({ plans: [ended], chronology: [judged], ...life }), initial, last);
    const soonAfter = outcomesOf(ending, caseFile, '2025-03-12', { conference: 'last' });
    expect(outcomesOf(ending, caseFile, '2025-06-10', { conference: 'last' })).toEqual(soonAfter);
    expect(soonAfter).not.toContain('may-end');
  });
});

describe('the initial conference that a strategy discussion asks for in Wales', () => {
  const asked = deadline('initial-conference');
  const enquiry = (strategyDiscussionOn: string): object => ({ strategyDiscussionOn, conferenceRequired: true });
  const discussed = { enquiries: [enquiry('2024-12-02')] };
  const putOff = { postponed: true, childProtectedMeanwhile: { is: true, by: 'conference-chair' } };
  const told = (child: object, asOf: string, ...conferences: readonly Readonly<Record<string, unknown>>[]): unknown => {
    const caseFile = caseOf(childWith({ ...child }), ...conferences);
    const points = [undefined, ...conferences.map(({ id }) => String(id))];
    const statuses = timelineOf('wales', caseFile, asOf)
      .filter(({ deadline: name }) => name === 'initial-conference')
      .map(({ status }) => status);
    const found = conferences.flatMap(({ id }) => foundIn(auditOf('wales', caseFile, String(id), asOf)));
    return [
      [...new Set(points.map((conference) => askedOf(asked, 'wales', caseFile, asOf, { conference }).outcome))],
      statuses,
      found.filter((rule) => /initial-conference$/u.test(rule)),
    ];
  };
  const protectedMeanwhile = { ...initial, ...putOff };
  const notProtected = { ...initial, ...putOff, childProtectedMeanwhile: { is: false, by: 'conference-chair' } };
  const reviewPutOff = reviewOn('r', '2025-04-04', putOff);

  test('was not late where it had been put off while the child was protected, at a later review too', () => {
    expect(told(discussed, '2025-05-01', protectedMeanwhile, reviewOn('r', '2025-04-04'))).toEqual([
      ['not-running'],
      [],
      [],
    ]);
  });

  test('was late where the child was not, or where it was a review that had been put off', () => {
    for (const conferences of [
      [notProtected, reviewOn('r', '2025-04-04')],
      [{ ...initial, postponed: false }, reviewPutOff],
    ]) {
      expect(told(discussed, '2025-05-01', ...conferences)).toEqual([
        ['late'],
        ['late'],
        // The audit of the first conference held since tells of it.
        ['wales/initial-conference'],
      ]);
    }
  });

  test('was late, though another discussion followed it', () => {
    const enquiries = [enquiry('2024-12-02'), enquiry('2025-03-03')];
    const caseFile = caseOf(childWith({ enquiries }), { ...initial, postponed: false });
    const entries = timelineOf('wales', caseFile, '2025-05-01').filter(
      ({ rule }) => rule === 'wales/initial-conference',
    );
    expect(entries.map(({ status, done }) => [status, done])).toEqual([['late', initial.heldOn]]);
    const at = { conference: initial.id };
    expect(askedOf(asked, 'wales', caseFile, '2025-05-01', at).outcome).toBe('late');
    expect(foundIn(auditOf('wales', caseFile, initial.id, '2025-05-01'))).toContain('wales/initial-conference');
    // The later discussion was about a child with a plan, and asks for no initial conference.
    expect(askedOf(asked, 'wales', caseFile, '2025-05-01').outcome).toBe('not-running');
  });

  test('is told for each of several enquiries without a plan', () => {
    const enquiries = [
      { ...enquiry('2024-03-04'), conferenceRequired: false },
      enquiry('2024-06-03'),
      enquiry('2025-01-06'),
    ];
    const caseFile = caseOf(childWith({ enquiries, plans: [] }), {
      ...initial,
      heldOn: '2024-07-01',
      postponed: false,
    });
    const entries = timelineOf('wales', caseFile, '2025-03-03').filter(
      ({ rule }) => rule === 'wales/initial-conference',
    );
    expect(entries.map(({ id, status, done }) => [id, status, done])).toEqual([
      ['wales/initial-conference/a/enquiry:1', 'late', '2024-07-01'],
      ['wales/initial-conference/a/enquiry:2', 'overdue', null],
    ]);
  });

  test('was late, though a later one was put off while the child was protected', () => {
    const enquiries = [enquiry('2024-12-02'), enquiry('2026-01-05')];
    const plans = [planMade({ endedOn: '2025-06-02', endingRoute: 'review-conference' })];
    const later = { ...initial, id: 'later', plannedOn: '2026-02-20', heldOn: null, ...putOff };
    const caseFile = caseOf(childWith({ enquiries, plans }), { ...initial, postponed: false }, later);
    const entries = timelineOf('wales', caseFile, '2026-01-25').filter(
      ({ rule }) => rule === 'wales/initial-conference',
    );
    expect(entries.map(({ status, done }) => [status, done])).toEqual([['late', initial.heldOn]]);
    const at = { conference: initial.id };
    expect(askedOf(asked, 'wales', caseFile, '2026-01-25', at).outcome).toBe('late');
  });

  test('is told of by one audit alone, and by none where it had been put off before it was held', () => {
    const enquiries = [enquiry('2022-12-05'), enquiry('2024-12-02')];
    const first = { ...initial, id: 'first', heldOn: '2023-03-01', postponed: false };
    const second = { ...initial, plannedOn: '2024-12-20', heldOn: '2025-02-10', ...putOff };
    const plans = [{ madeAt: initial.id, endedOn: null }];
    const caseFile = caseOf(childWith({ enquiries, plans }), first, second, reviewOn('r', '2025-05-02'));
    const telling = (asOf: string): readonly string[] =>
      ['first', initial.id, 'r'].filter((id) =>
        foundIn(auditOf('wales', caseFile, id, asOf)).includes('wales/initial-conference'),
      );
    expect([telling('2025-06-02'), telling('2025-01-20')]).toEqual([['first'], ['first']]);
  });

  test('is the one that made a plan of which only the day is recorded', () => {
    const plans = [
      { madeOn: '2024-12-16', endedOn: '2025-06-02' },
      { madeAt: 'anew', endedOn: null },
    ];
    const enquiries = [enquiry('2024-12-02'), enquiry('2025-08-04')];
    const anew = { ...initial, id: 'anew', heldOn: '2025-08-18', postponed: false };
    const caseFile = caseOf(childWith({ plans, enquiries }), anew);
    const entries = timelineOf('wales', caseFile, '2025-09-01').filter(
      ({ rule }) => rule === 'wales/initial-conference',
    );
    expect(entries.map(({ status, done }) => [status, done])).toEqual([
      ['done', '2024-12-16'],
      ['done', '2025-08-18'],
    ]);
    expect(foundIn(auditOf('wales', caseFile, 'anew', '2025-09-01'))).not.toContain('wales/initial-conference');
  });

  test.each([
    [
      'on the last day of a plan, belongs to that',
      { ...enquiry('2025-06-02'), startedOn: '2025-06-02' },
      'not-running',
      [],
    ],
    [
      'under a plan, and discussed again after its end, belongs to the next',
      { ...enquiry('2025-06-09'), startedOn: '2025-05-26' },
      'late',
      ['late'],
    ],
  ])('an enquiry that began %s', (_, one, outcome, statuses) => {
    const plans = [
      planMade({ endedOn: '2025-06-02', endingRoute: 'review-conference' }),
      { madeAt: 'anew', endedOn: null },
    ];
    const anew = { ...initial, id: 'anew', heldOn: '2025-07-21', postponed: false };
    const enquiries = [{ ...one, assessmentCompletedOn: '2025-07-01' }];
    const caseFile = caseOf(childWith({ plans, enquiries }), initial, reviewOn('r', '2025-06-02'), anew);
    const points = [undefined, 'anew'].map(
      (conference) => askedOf(asked, 'wales', caseFile, '2025-10-01', { conference }).outcome,
    );
    const own = timelineOf('wales', caseFile, '2025-10-01').filter(({ rule }) => rule === 'wales/initial-conference');
    expect([points, own.map(({ status }) => status)]).toEqual([[outcome, outcome], statuses]);
  });

  test('an enquiry that led to no plan leaves no assessment owed under a later one', () => {
    const earlier = { strategyDiscussionOn: '2022-01-10', startedOn: '2022-01-11', assessmentCompletedOn: null };
    const led = { ...enquiry('2024-12-02'), startedOn: '2024-12-03', assessmentCompletedOn: '2025-01-06' };
    const caseFile = caseOf(childWith({ enquiries: [{ ...earlier, conferenceRequired: false }, led] }), initial);
    const entries = timelineOf('wales', caseFile, '2025-05-01');
    expect(
      entries
        .filter(({ deadline: name }) => name === 'initial-conference' || name === 'continuing-assessment')
        .map(({ id }) => id),
    ).toEqual(expect.not.arrayContaining([expect.stringContaining('enquiry:0')]));
  });

  test('is asked for by none that was held under an earlier plan, however late the next one comes', () => {
    const plans = [
      planMade({ endedOn: '2025-06-02', endingRoute: 'review-conference' }),
      { madeAt: 'anew', endedOn: null },
    ];
    const underPlan = { plans, enquiries: [enquiry('2025-03-03')] };
    const anew = { ...initial, id: 'anew', heldOn: '2025-09-08', postponed: false };
    expect(told(underPlan, '2025-10-01', initial, reviewOn('r', '2025-06-02'), anew)).toEqual([
      ['not-running'],
      [],
      [],
    ]);
  });
});

describe('a move that began once the plan had ended', () => {
  const out = {
    direction: 'out',
    permanentOn: '2025-02-03',
    notifiedOn: '2025-02-03',
    permanenceAgreedOn: '2025-02-03',
    receivingConferenceHeldOn: '2025-02-20',
    writtenInformationSentOn: '2025-02-04',
  };
  const back = { direction: 'in', permanentOn: '2025-09-01', notifiedOn: '2025-09-01' };
  const ended = planMade({ endedOn: '2025-03-10', endingRoute: 'without-conference' });
  const last = reviewOn('last', '2025-03-10');
  const movesAt = (
    plan: Readonly<Record<string, unknown>>,
    ...others: readonly Readonly<Record<string, unknown>>[]
  ) => {
    const caseFile = caseOf(childWith({ plans: [plan], moves: [out, back] }), initial, last, ...others);
    return (conference?: string): unknown =>
      readFacts(caseFile, { child: 'a', conference }, calendarDay('2025-12-10')).values['move.direction'];
  };

  test('takes not the place of the one before it at the conference that ended it', () => {
    const at = movesAt(ended);
    expect([at('last'), at()]).toEqual(['out', 'in']);
    const caseFile = caseOf(childWith({ plans: [ended], moves: [out, back] }), initial, last);
    const soonAfter = outcomesOf(ending, caseFile, '2025-03-12', { conference: 'last' });
    expect(outcomesOf(ending, caseFile, '2025-12-10', { conference: 'last' })).toEqual(soonAfter);
    expect(soonAfter).toContain('may-end');
  });

  test('is seen from a conference that came after it', () => {
    expect(movesAt(ended, { ...initial, id: 'anew', heldOn: '2025-10-01' })('anew')).toBe('in');
  });

  test('is the one meant while the plan runs on, and who knows which where it is not known whether it does', () => {
    expect(movesAt(planMade())('last')).toBe('in');
    const at = movesAt({ madeAt: 'initial' });
    expect([at('last'), at()]).toEqual([undefined, 'in']);
  });
});

describe('what fell due only once it was owed no more is neither overdue nor due', () => {
  test('upon a move, for a child who died before the day', () => {
    const moved = {
      direction: 'out',
      permanentOn: '2025-02-03',
      notifiedOn: '2025-02-03',
      permanenceAgreedOn: '2025-02-03',
    };
    const moves = [{ ...moved, receivingConferenceHeldOn: null, writtenInformationSentOn: '2025-02-04' }];
    const caseFile = caseOf(childWith({ moves, diedOn: '2025-02-10' }), initial);
    const asked = outcomesOf(deadline('transfer-conference'), caseFile, '2025-06-10', { conference: initial.id });
    expect(asked.filter((outcome) => outcome === 'overdue' || outcome === 'due')).toEqual([]);
  });

  test('upon a move out of the area, where the plan ended before the day', () => {
    const moved = { direction: 'out', permanentOn: '2025-02-03', notifiedOn: '2025-02-03' };
    const moves = [{ ...moved, permanenceAgreedOn: '2025-02-03', receivingConferenceHeldOn: null }];
    const caseFile = caseOf(childWith({ moves, plans: [planMade({ endedOn: '2025-02-10' })] }), initial);
    const asked = outcomesOf(deadline('transfer-conference'), caseFile, '2025-06-10', { conference: initial.id });
    expect(asked).toEqual(authorities.map(() => 'not-running'));
    const entries = authorities.flatMap((one) => timelineOf(one, caseFile, '2025-06-10'));
    expect(entries.filter(({ deadline }) => deadline === 'transfer-conference')).toEqual([]);
  });

  test.each([
    ['for a child who died before the day', { diedOn: '2025-02-10' }],
    ['where the plan ended before the day', { plans: [planMade({ endedOn: '2025-02-10' })] }],
  ])('upon an enquiry, %s', (_, said) => {
    const enquiries = [{ startedOn: '2025-01-06', assessmentCompletedOn: null }];
    const caseFile = caseOf(childWith({ enquiries, ...said }), initial);
    expect(
      timelineOf('wales', caseFile, '2025-06-10').filter(({ rule }) => rule.endsWith('continuing-assessment')),
    ).toEqual([]);
    const { outcome } = askedOf(deadline('continuing-assessment'), 'wales', caseFile, '2025-06-10', {
      conference: initial.id,
    });
    expect(outcome).toBe('not-running');
  });

  test('by a conference that was called off before the day', () => {
    const reports = { socialWorkerToChairOn: null, socialWorkerToFamilyOn: null, agenciesToFamilyOn: null };
    const planned = { plannedOn: '2025-04-07', heldOn: null, cancelledOn: '2025-02-03' };
    const off = { id: 'off', kind: 'review', children: ['a'], ...planned, reports };
    const caseFile = caseOf(childWith(), initial, off);
    for (const name of ['report-to-chair', 'report-to-family', 'agency-reports-to-family'] as const) {
      const asked = outcomesOf(deadline(name), caseFile, '2025-06-10', { conference: 'off' });
      expect(asked.filter((outcome) => outcome === 'overdue' || outcome === 'due')).toEqual([]);
    }
    const owedAtIt = authorities.map(
      (one) => timelineOf(one, caseFile, '2025-06-10').filter(({ conference }) => conference === 'off').length,
    );
    expect(owedAtIt).toEqual(none);
    expect(authorities.map((one) => auditOf(one, caseFile, 'off', '2025-06-10').findings.length)).toEqual(none);
  });
});

describe('a review on the very day on which the plan was made', () => {
  const sameDay = caseOf(childWith(), initial, reviewOn('same-day', '2025-01-10'));

  test('is not the first under it: the question says of it no more than the timeline does', () => {
    expect(outcomesOf(nextReview, sameDay, '2025-03-10', { conference: 'same-day' })).toEqual(
      authorities.map(() => 'no-plan-yet'),
    );
    expect(outcomesOf(nextReview, sameDay, '2025-03-10')).toEqual(authorities.map(() => 'due'));
    expect(authorities.map((one) => reviewsIn(timelineOf(one, sameDay, '2025-03-10')))).toEqual(
      authorities.map(() => ['2025-04-10 due-next']),
    );
  });

  test('ends the plan before it, and not that one', () => {
    const before = { madeOn: '2024-07-01', endedOn: '2025-01-10', endingRoute: 'review-conference' };
    const caseFile = caseOf(childWith({ plans: [before, planMade()] }), initial, reviewOn('same-day', '2025-01-10'));
    expect(outcomesOf(nextReview, caseFile, '2025-03-10', { conference: 'same-day' })).toEqual(
      authorities.map(() => 'held-late'),
    );
    expect(authorities.map((one) => reviewsIn(timelineOf(one, caseFile, '2025-03-10')))).toEqual(
      authorities.map(() => ['2024-10-01 late', '2025-04-10 due-next']),
    );
  });
});

test('a late review on the day on which the child died stands in timeline and audit as the questions have it', () => {
  const caseFile = caseOf(childWith({ diedOn: '2025-06-02' }), initial, reviewOn('late', '2025-06-02'));
  for (const conference of ['initial', 'late']) {
    expect(outcomesOf(deadline('review'), caseFile, '2025-06-10', { conference })).toEqual(
      authorities.map(() => 'late'),
    );
  }
  expect(authorities.map((one) => reviewsIn(timelineOf(one, caseFile, '2025-06-10')))).toEqual(
    authorities.map(() => ['2025-04-10 late']),
  );
  expect(authorities.map((one) => foundIn(auditOf(one, caseFile, 'late', '2025-06-10')))).toEqual(
    authorities.map((one) => expect.arrayContaining([`${one}/first-review`]) as unknown),
  );
});

describe('a review in the diary of which nobody recorded whether it was held', () => {
  const perhaps = { id: 'perhaps', kind: 'review', children: ['a'], plannedOn: '2025-08-04' };
  const inDoubt = caseOf(childWith(), initial, reviewOn('late', '2025-05-12'), perhaps);
  const known = caseOf(childWith(), initial, reviewOn('late', '2025-05-12'));
  const today = '2025-09-10';

  test('leaves what lies before the day for which it was planned as it was', () => {
    for (const conference of ['initial', 'late']) {
      const late = authorities.map(() => 'late');
      expect(outcomesOf(deadline('review'), inDoubt, today, { conference })).toEqual(late);
      const [less, more] = [inDoubt, known].map((one) =>
        authorities.map((authority) => foundIn(auditOf(authority, one, conference, '2025-08-03'))),
      );
      expect(less).toEqual(more);
    }
    const told = authorities.map((one) => reviewsIn(timelineOf(one, inDoubt, today)));
    expect(told).toEqual(authorities.map(() => expect.arrayContaining(['2025-04-10 late']) as unknown));
    expect(authorities.map((one) => foundIn(auditOf(one, inDoubt, 'late', today)))).toEqual(
      authorities.map((one) => expect.arrayContaining([`${one}/first-review`]) as unknown),
    );
  });

  test('leaves open which review comes next', () => {
    expect(outcomesOf(nextReview, inDoubt, today)).toEqual(authorities.map(() => 'undetermined'));
  });
});

test('what was late upon a move in Wales stays so in timeline and audit once the plan has ended', () => {
  const told = { permanentOn: '2025-02-03', notifiedOn: '2025-02-03', permanenceAgreedOn: '2025-02-03' };
  const moves = [
    { direction: 'out', ...told, writtenInformationSentOn: '2025-02-20', receivingConferenceHeldOn: '2025-03-20' },
  ];
  const caseFile = caseOf(childWith({ moves, plans: [planMade({ endedOn: '2025-04-01' })] }), initial);
  const late = ['written-information', 'conference-after-move', 'conference-once-notified-and-agreed'].map(
    (rule) => `wales/${rule}`,
  );
  for (const asOf of ['2025-03-31', '2025-04-08']) {
    const entries = timelineOf('wales', caseFile, asOf).filter(({ status }) => status === 'late');
    expect(entries.map(({ rule }) => rule).toSorted()).toEqual(late.toSorted());
    expect(foundIn(auditOf('wales', caseFile, 'initial', asOf)).toSorted()).toEqual(expect.arrayContaining(late));
  }
});

describe('what is counted from a conference is seen whole', () => {
  test('by the end of the plan, at a later conference too', () => {
    const plans = [planMade({ endedOn: '2025-03-17', endingRoute: 'review-conference' })];
    const held = { ...initial, heldOn: '2025-03-10' };
    const caseFile = caseOf(childWith({ plans, coreGroups: [] }), held, reviewOn('r', '2025-03-17'));
    const { outcome } = askedOf(deadline('first-core-group'), 'wales', caseFile, '2025-06-01', {
      conference: initial.id,
    });
    expect(outcome).toBe('not-running');
  });

  test.each([
    ['where the plan has ended', { plans: [planMade({ endedOn: '2025-06-10' })] }],
    ['where the child has died', { diedOn: '2025-06-10' }],
  ])('and of a conference that bears no day, it stays open whether it was before the end, %s', (_, said) => {
    const undated = { id: 'r', kind: 'review', children: ['a'] };
    const caseFile = caseOf(childWith(said), initial, undated);
    const asked = outcomesOf(nextReview, caseFile, '2025-12-01', { conference: 'r' });
    expect(asked).toEqual(authorities.map(() => 'undetermined'));
  });
});

describe('what was not done while it was owed was missed, though it was done later', () => {
  const held = { ...initial, heldOn: '2025-01-10' };
  const toldOf = (caseFile: CaseFile): readonly unknown[] => [
    askedOf(deadline('first-core-group'), 'wales', caseFile, '2025-06-01', { conference: 'initial' }).outcome,
    timelineOf('wales', caseFile, '2025-06-01').flatMap(({ deadline: name, status, done }) =>
      name === 'first-core-group' ? [status, done] : [],
    ),
    auditOf('wales', caseFile, 'initial', '2025-06-01').findings.flatMap(({ rule, code }) =>
      rule === 'wales/first-core-group' ? [code] : [],
    ),
  ];
  const metOn = (day: string, endedOn: string): CaseFile =>
    caseOf(childWith({ plans: [planMade({ endedOn })], coreGroups: [{ heldOn: day }] }), held);

  test('by a core group that met only after the plan had ended', () => {
    expect(toldOf(metOn('2025-03-03', '2025-02-10'))).toEqual(['overdue', ['missed', null], ['deadline-overdue']]);
  });

  test('it was late where it met on the day on which the plan ended, or before', () => {
    const late = ['late', ['late', '2025-02-10'], ['deadline-missed']];
    expect(toldOf(metOn('2025-02-10', '2025-02-10'))).toEqual(late);
    expect(toldOf(metOn('2025-02-10', '2025-02-11'))).toEqual(late);
  });

  test('and it is nothing where the plan ended before it was due', () => {
    expect(toldOf(metOn('2025-01-23', '2025-01-20'))).toEqual(['not-running', [], []]);
  });

  test.each([
    ['2025-03-10', 'overdue', ['missed', null]],
    ['2025-03-03', 'late', ['late', '2025-03-03']],
  ])('by minutes sent on %s after a death on 4 March', (sentOn, outcome, entry) => {
    const minutes = { sentOn };
    const caseFile = caseOf(childWith({ diedOn: '2025-03-04' }), { ...held, minutes });
    expect(
      askedOf(deadline('minutes-sent'), 'rotherham', caseFile, '2025-06-01', { conference: 'initial' }).outcome,
    ).toBe(outcome);
    const entries = timelineOf('rotherham', caseFile, '2025-06-01').filter(
      ({ deadline: name }) => name === 'minutes-sent',
    );
    expect(entries.flatMap(({ status, done }) => [status, done])).toEqual(entry);
  });
});
