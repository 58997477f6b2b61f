import { describe, expect, test } from 'vitest';
import { conference, found, initial, issuesOfHistory } from './history.ts';

const review = (heldOn: string, parts: object = {}): object =>
  conference(`r-${heldOn}`, 'review', { heldOn, ...parts });

describe('a plan that a review ended', () => {
  const ended = (parts: object = {}): object => ({
    plans: [{ madeAt: 'initial', endedOn: '2026-04-14', endingRoute: 'review-conference', ...parts }],
  });
  const unrecorded = ended({ madeAt: undefined, madeOn: '2026-01-14' });

  test.each<[string, object, readonly object[]]>([
    ['no review was held', ended(), [initial]],
    ['one was held on another day', ended(), [initial, review('2026-04-13')]],
    ['another conference was', ended(), [initial, { ...review('2026-04-14'), kind: 'transfer' }]],
    ['one was that was about another child', ended(), [initial, review('2026-04-14', { children: ['ben'] })]],
    ['of its conferences some are recorded', unrecorded, [review('2026-03-10')]],
  ])('is a warning where %s', (_, anna, conferences) => {
    const issues = found(anna, conferences).filter((issue) => !issue.includes('unknown-child'));
    expect(issues).toContain('warning no-review-at-end plans/0/endingRoute');
  });

  test.each<[string, object, readonly object[]]>([
    ['one was held that day', ended(), [initial, review('2026-04-14')]],
    ['one of a kind that is not known was', ended(), [initial, { ...review('2026-04-14'), kind: undefined }]],
    ['one may have been', ended(), [initial, conference('r', 'review')]],
    ['none of its conferences is recorded', unrecorded, []],
    ['none is, and its day is not known', ended({ madeAt: undefined }), []],
    ['it is still to end', ended({ endedOn: null }), [initial]],
    ['it ended by another route', ended({ endingRoute: 'without-conference' }), [initial]],
  ])('is right where %s', (_, anna, conferences) => {
    expect(found(anna, conferences)).toEqual([]);
  });

  test.each<[string, object[]]>([
    ['a conference', [initial, 7 as unknown as object]],
    ['of one its children', [initial, conference('r', 'review', { heldOn: '2026-04-14', children: 7 })]],
    ['of one a child', [initial, conference('r', 'review', { heldOn: '2026-04-14', children: [7] })]],
  ])('is not held against the case where %s cannot be read', (_, conferences) => {
    expect(found(ended(), conferences).filter((issue) => issue.includes('no-review-at-end'))).toEqual([]);
  });

  test('names the day of its end', () => {
    const [issue] = issuesOfHistory(ended());
    expect(issue).toEqual({
      code: 'no-review-at-end',
      severity: 'warning',
      path: '/children/0/plans/0/endingRoute',
      message: 'a review is said to have ended the plan, and none was held on the day on which it ended',
      found: 'review-conference',
      related: [{ path: '/children/0/plans/0/endedOn', message: 'ended on `2026-04-14`' }],
    });
  });
});

describe('a plan that a looked-after review ends', () => {
  const plans = (endedOn: string | null): object => ({
    plans: [{ madeAt: 'initial', endedOn, endingRoute: 'looked-after-review' }],
  });

  test.each<[string, object]>([
    ['never was looked after', { ...plans('2026-04-14'), lookedAfter: [] }],
    ['never was looked after, and the plan goes on', { ...plans(null), lookedAfter: [] }],
    ['no longer was', { ...plans('2026-04-14'), lookedAfter: [{ since: '2026-01-12', endedOn: '2026-04-13' }] }],
    ['not yet was', { ...plans('2026-04-14'), lookedAfter: [{ since: '2026-04-15' }] }],
  ])('is a warning where the child %s', (_, anna) => {
    expect(found(anna)).toEqual(['warning route-without-care plans/0/endingRoute']);
  });

  test.each<[string, object]>([
    ['was looked after', { ...plans('2026-04-14'), lookedAfter: [{ since: '2026-01-12', endedOn: null }] }],
    ['was so to that day', { ...plans('2026-04-14'), lookedAfter: [{ endedOn: '2026-04-14' }] }],
    ['may have been', plans('2026-04-14')],
    ['was so at some time', { ...plans(null), lookedAfter: [{ since: '2026-01-12', endedOn: '2026-02-09' }] }],
  ])('is right where the child %s', (_, anna) => {
    expect(found(anna)).toEqual([]);
  });

  test('names the times of being looked after', () => {
    const [issue] = issuesOfHistory({ ...plans('2026-04-14'), lookedAfter: [] });
    expect(issue).toEqual({
      code: 'route-without-care',
      severity: 'warning',
      path: '/children/0/plans/0/endingRoute',
      message: 'the plan ends by a looked-after review, and yet the child was not looked after on `2026-04-14`',
      found: 'looked-after-review',
      related: [{ path: '/children/0/lookedAfter', message: 'the times at which the child was looked after' }],
    });
  });
});

describe('what is done once a plan has ended', () => {
  const told = (endedOn: string | null | undefined, ending: object): readonly string[] =>
    found({ plans: [{ madeAt: 'initial', endedOn, ending }] });

  test.each(['agenciesNotified', 'parentsWrittenTo', 'childWrittenTo', 'helpWithdrawnAutomatically'])(
    'is a warning where it has not: %s',
    (key) => {
      expect(told(null, { [key]: true })).toEqual([`warning told-but-not-ended plans/0/ending/${key}`]);
    },
  );

  test('is right once it has, or where that is not known, or where it was not done or comes before', () => {
    expect(told('2026-04-15', { agenciesNotified: true })).toEqual([]);
    expect(told(undefined, { agenciesNotified: true })).toEqual([]);
    expect(told(null, { agenciesNotified: false, firstDecisionAgenciesConsulted: true })).toEqual([]);
  });
});
