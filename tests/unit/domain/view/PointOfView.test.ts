import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, nextReview, plan, read, see } from '../support/readCase.ts';

const conferences = [initial, firstReview, nextReview];
const days = (asked: Asked): readonly unknown[] => {
  const { knownOn, horizon } = see({ conferences, ...asked });
  return [knownOn, horizon];
};

describe('a point of view', () => {
  test('from now knows all until today', () => {
    expect(days({})).toEqual(['2026-03-10', '2026-03-10']);
  });

  test('at a conference that was held knows until its day, and what follows until the next one', () => {
    expect(days({ conference: 'initial' })).toEqual(['2026-01-15', '2026-02-19']);
    expect(days({ conference: 'first' })).toEqual(['2026-02-20', '2026-03-10']);
  });

  test('at a conference to come is that from now', () => {
    expect(days({ conference: 'next' })).toEqual(['2026-03-10', '2026-03-10']);
    expect(read({ conferences, conference: 'next' })).toEqual(read({ conferences }));
  });

  test('at one of two conferences of a day reaches beyond both', () => {
    const sameDay = { ...firstReview, id: 'same-day' };
    expect(days({ conferences: [...conferences, sameDay], conference: 'first' })).toEqual(['2026-02-20', '2026-03-10']);
  });

  test('must be that of a child of the case, a conference about it and a request made for that', () => {
    const others = [{ ...initial, children: ['b'] }, nextReview];
    expect(() => see({ about: 'c' })).toThrow('the case has no child `c`');
    expect(() => see({ conferences: others, conference: 'initial' })).toThrow(
      'no conference `initial` is about this child',
    );
    expect(() => see({ conferences, exclusion: 0 })).toThrow('no exclusion request 0');
    expect(() => see({ asOf: 'today' })).toThrow(RangeError);
  });

  test('is about the first request for exclusion, where it names no other and there is one', () => {
    const exclusions = [{ partial: true }, { partial: false }];
    const asked = { conferences: [{ ...nextReview, exclusions }] };
    expect([see(asked).exclusion, see({ ...asked, exclusion: 1 }).exclusion, see({}).exclusion]).toEqual([
      0,
      1,
      undefined,
    ]);
  });
});

describe('what follows a conference while another may have been held since', () => {
  const perhaps = { id: 'perhaps', kind: 'transfer' } as const;
  const asked = {
    child: { plans: [{ ...plan, endedOn: '2026-03-01' }], visits: [{ on: '2026-02-01' }, { on: '2026-03-02' }] },
    conferences: [initial, firstReview, perhaps],
    conference: 'first',
  };
  const followed = ['plan.endedOn', 'visits.countedFrom'] as const;

  test('is not known', () => {
    const values = read(asked);
    expect(followed.map((name) => values[name])).toEqual([undefined, undefined]);
    expect(values).toMatchObject({ 'plan.stage': 'in-force', 'plan.madeOn': '2026-01-15' });
  });

  test('is known as far as the day before the one for which that was planned', () => {
    const planned = { ...perhaps, plannedOn: '2026-03-02' };
    const values = read({ ...asked, conferences: [initial, firstReview, planned] });
    expect(followed.map((name) => values[name])).toEqual(['2026-03-01', undefined]);
    const sameDay = read({ ...asked, conferences: [initial, firstReview, { ...perhaps, plannedOn: '2026-02-20' }] });
    expect(followed.map((name) => sameDay[name])).toEqual([undefined, undefined]);
  });

  test('is known where that was planned for a day after the next one', () => {
    const planned = { ...perhaps, plannedOn: '2026-02-21' };
    const { others } = see({ ...asked, conferences: [initial, firstReview, planned], conference: 'initial' });
    expect(others).toEqual([]);
  });

  test('is not known where nobody knows when another plan was made', () => {
    const undated = { madeAt: 'not-recorded', endedOn: '2026-02-01' };
    const child = { plans: [undated, { ...plan, endedOn: '2026-03-01' }] };
    expect(read({ ...asked, child, conferences: [initial, firstReview] })['plan.endedOn']).toBeUndefined();
  });

  test('is known once it is known that it was not held', () => {
    const values = read({ ...asked, conferences: [initial, firstReview, { ...perhaps, heldOn: null }] });
    expect(followed.map((name) => values[name])).toEqual(['2026-03-01', '2026-03-02']);
  });
});
