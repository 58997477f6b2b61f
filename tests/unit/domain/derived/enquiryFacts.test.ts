import { describe, expect, test } from 'vitest';
import { type Asked, initial, placesFor, read } from '../support/readCase.ts';

type Conferences = NonNullable<Asked['conferences']>;

const later = { id: 'later', kind: 'initial', heldOn: '2026-02-20' } as const;
const discussed = (...days: readonly string[]): NonNullable<Asked['child']> => ({
  plans: [],
  enquiries: days.map((strategyDiscussionOn) => ({ strategyDiscussionOn })),
});
const running = { madeOn: '2026-01-15', endedOn: null };

describe('the enquiry in view', () => {
  const discussedOn = (child: Asked['child'], asked: Asked = {}): unknown =>
    read({ child, conferences: [initial, later], ...asked })['enquiry.strategyDiscussionOn'];

  test.each<[string, Asked['child'], unknown]>([
    [
      'is the latest that had begun, in whatever order they are listed',
      discussed('2026-02-02', '2026-01-05'),
      '2026-02-02',
    ],
    ['is none that is yet to begin', discussed('2026-01-05', '2026-03-11'), '2026-01-05'],
    ['is none where there was none', discussed(), null],
    ['is not known where nobody knows of any', { plans: [] }, undefined],
    [
      'is told by the beginning of the enquiries too',
      { plans: [], enquiries: [{ strategyDiscussionOn: '2026-01-05' }, { startedOn: '2026-02-03' }] },
      undefined,
    ],
    ['counts where it began under the plan', { ...discussed('2026-02-02'), plans: [running] }, '2026-02-02'],
    ['counts where the plan followed it', { ...discussed('2026-01-05'), plans: [running] }, '2026-01-05'],
  ])('%s', (_, child, expected) => {
    expect(discussedOn(child)).toBe(expected);
  });

  test('is at a conference the latest that had begun by its day', () => {
    const child = discussed('2026-01-05', '2026-02-02', '2026-02-25');
    const at = (conference: string): unknown => discussedOn(child, { conference });
    expect([at('initial'), at('later'), discussedOn(child)]).toEqual(['2026-01-05', '2026-02-02', '2026-02-25']);
  });

  describe('under a plan that another came before', () => {
    const plans = (endedOn: string | null | undefined): object => ({
      plans: [{ madeOn: '2025-01-15', endedOn }, running],
    });
    test.each<[string, object, unknown]>([
      ['is none that began under the earlier one', { ...discussed('2025-03-03'), ...plans('2025-06-02') }, null],
      ['may be one that began since', { ...discussed('2025-12-15'), ...plans('2025-06-02') }, '2025-12-15'],
      ['is one that began under the later one', { ...discussed('2026-01-20'), ...plans('2025-06-02') }, '2026-01-20'],
      [
        'is not known where nobody knows when that ended',
        { ...discussed('2025-03-03'), ...plans(undefined) },
        undefined,
      ],
      [
        'is not known where it names no day',
        { enquiries: [{ conferenceRequired: true }], ...plans('2025-06-02') },
        undefined,
      ],
    ])('%s', (_, child, expected) => {
      expect(discussedOn(child)).toBe(expected);
    });

    test('hangs on the plans where it is not known', () => {
      const asked = { child: { ...discussed('2025-03-03'), ...plans(undefined) } };
      expect(placesFor('enquiry.startedOn', asked)).toEqual(['/children/0/plans']);
    });
  });

  test('is where its facts stand, and those of a policy of its own', () => {
    const child = { ...discussed('2026-02-02', '2026-01-05'), plans: [] };
    expect(placesFor('enquiry.startedOn', { child })).toEqual(['/children/0/enquiries/0/startedOn']);
    expect(placesFor('local.enquiry.toldOn', { child })).toEqual(['/children/0/enquiries/0/local/toldOn']);
    expect(placesFor('enquiry.startedOn', {})).toEqual(['/children/0/enquiries/-/startedOn']);
    const told = { plans: [], enquiries: [{ startedOn: '2026-02-02', local: { toldOn: '2026-02-03' } }] };
    expect(Reflect.get(read({ child: told }), 'local.enquiry.toldOn')).toBe('2026-02-03');
  });
});

describe('of several conferences that were to decide on a plan, the one that an enquiry led to', () => {
  const heldOn = (child: object, ...others: Conferences): unknown =>
    read({ child, conferences: [initial, later, ...others] })['enquiry.conferenceHeldOn'];

  test.each<[string, object, unknown]>([
    ['is the first since the discussion', discussed('2026-01-05'), '2026-01-15'],
    ['is that of its own day', discussed('2026-01-15'), '2026-01-15'],
    ['is the next one', discussed('2026-01-16'), '2026-02-20'],
    ['is none, where none was held since', discussed('2026-02-21'), null],
    ['is none, where there was no enquiry', discussed(), null],
    ['is not known where nobody knows of enquiries', { plans: [] }, undefined],
    [
      'is not known where nobody knows of the discussion',
      { plans: [], enquiries: [{ startedOn: '2026-01-05' }] },
      undefined,
    ],
    [
      'is the first since the enquiries began, where there was no discussion',
      { plans: [], enquiries: [{ strategyDiscussionOn: null, startedOn: '2026-01-16' }] },
      '2026-02-20',
    ],
    [
      'is none, where nothing of the enquiry has come about',
      { plans: [], enquiries: [{ strategyDiscussionOn: null, startedOn: null }] },
      null,
    ],
  ])('%s', (_, child, expected) => {
    expect(heldOn(child)).toBe(expected);
  });

  test('is none where none is recorded, whatever is known of the enquiry', () => {
    expect(read({ child: { plans: [] } })['enquiry.conferenceHeldOn']).toBeNull();
  });

  test('is not known where another one may have been held sooner', () => {
    const child = discussed('2026-01-16');
    expect(heldOn(child, { id: 'c', kind: 'transfer' })).toBeUndefined();
    expect(heldOn(child, { id: 'c', heldOn: '2026-02-02' })).toBeUndefined();
    expect(heldOn(child, { id: 'c', heldOn: '2026-02-22' })).toBe('2026-02-20');
  });

  test('stands where the conference does, or the plan of which only the day is recorded', () => {
    const places = (child: object, ...conferences: Conferences): readonly string[] =>
      placesFor('enquiry.conferenceHeldOn', { child, conferences });
    expect(places(discussed('2026-01-05'), initial, later)).toEqual(['/conferences/0/heldOn']);
    expect(places(discussed('2026-02-21'), initial, later)).toEqual(['/conferences/-']);
    const toCome = { id: 'to-come', kind: 'initial', plannedOn: '2026-03-20', heldOn: null } as const;
    expect(places(discussed('2026-02-21'), initial, toCome)).toEqual(['/conferences/1/heldOn']);
    expect(places({ plans: [], enquiries: [{ startedOn: '2026-01-05' }] }, initial)).toEqual([
      '/conferences/0/heldOn',
      '/children/0/enquiries/0/strategyDiscussionOn',
    ]);
    expect(places({ ...discussed('2026-01-05'), plans: [running] })).toEqual(['/children/0/plans/0/madeOn']);
  });

  test('made a plan of which only the day is recorded', () => {
    const on = (plans: object, ...conferences: Conferences): unknown =>
      read({ child: { ...discussed('2026-01-05'), ...plans }, conferences })['enquiry.conferenceHeldOn'];
    expect(on({ plans: [running] })).toBe('2026-01-15');
    expect(on({ plans: [running] }, later)).toBe('2026-01-15');
    expect(on({ plans: [{ madeOn: '2026-03-11', endedOn: null }] })).toBeNull();
    expect(on({ plans: [{ endedOn: null }] }, later)).toBeUndefined();
  });
});

describe('whether a plan was in force at the strategy discussion', () => {
  const underPlan = (child: object): unknown => read({ child, conferences: [initial] })['enquiry.underPlan'];

  test.each<[string, object, boolean | undefined]>([
    ['is so while one runs', { plans: [running] }, true],
    ['is so on the day on which it ended', { plans: [{ madeOn: '2026-01-15', endedOn: '2026-02-20' }] }, true],
    ['is not once it had ended', { plans: [{ madeOn: '2026-01-15', endedOn: '2026-02-19' }] }, false],
    ['is not before one was made on that day', { plans: [{ madeOn: '2026-02-20', endedOn: null }] }, false],
    ['is not where there was none', { plans: [] }, false],
    ['is not known where nobody knows of plans', { plans: undefined }, undefined],
    ['is not known where one may have ended before', { plans: [{ madeOn: '2026-01-15' }] }, undefined],
    ['is not known where one may have been made only later', { plans: [{ endedOn: null }] }, undefined],
  ])('%s', (_, child, expected) => {
    expect(underPlan({ ...discussed('2026-02-20'), ...child })).toBe(expected);
  });

  test('is not so of one that a conference made which has not been held', () => {
    const conferences = [{ id: 'initial', kind: 'initial' as const, plannedOn: '2026-03-20', heldOn: null }];
    const child = { ...discussed('2026-02-20'), plans: [{ madeAt: 'initial', endedOn: null }] };
    expect(read({ child, conferences })['enquiry.underPlan']).toBe(false);
  });

  test('is not so where there was no enquiry, or its discussion is still to come', () => {
    expect(underPlan({ plans: [running], enquiries: [] })).toBe(false);
    const toCome = { startedOn: '2026-02-20', strategyDiscussionOn: '2026-03-11' };
    expect(underPlan({ plans: [running], enquiries: [toCome] })).toBe(false);
  });

  test('rests on the plans and the discussion', () => {
    expect(placesFor('enquiry.underPlan', {})).toEqual([
      '/children/0/plans',
      '/children/0/enquiries/-/strategyDiscussionOn',
    ]);
  });
});

describe('whether the conference upon an enquiry was put off while the child is protected', () => {
  const putOff = { postponed: true, childProtectedMeanwhile: { is: true, by: 'conference-chair' } } as const;
  const toCome = { id: 'to-come', kind: 'initial', plannedOn: '2026-03-20', heldOn: null } as const;
  const askedOf = (child: object, ...conferences: readonly object[]): Asked => ({
    child,
    conferences: conferences as Conferences,
  });
  const isPutOff = (asked: Asked): unknown => read(asked)['enquiry.conferencePostponedWhileProtected'];
  const answered = discussed('2026-01-05');

  test.each<[string, Asked, boolean | undefined]>([
    ['is read off the one that answered it', askedOf(answered, { ...initial, ...putOff }), true],
    [
      'is read off the one to come where none has answered it',
      askedOf(discussed('2026-02-01'), { ...initial, postponed: false }, { ...toCome, ...putOff }),
      true,
    ],
    ['is not so where there was no enquiry', askedOf(discussed(), { ...initial, ...putOff }), false],
    ['is not so of one that was not put off', askedOf(answered, { ...initial, postponed: false }), false],
    [
      'is not so of a child who was not protected',
      askedOf(answered, { ...initial, postponed: true, childProtectedMeanwhile: { is: false } }),
      false,
    ],
    ['is not known where it is not recorded', askedOf(answered, initial), undefined],
    [
      'is not known by a judgement of a later day',
      askedOf(answered, { ...initial, postponed: true, childProtectedMeanwhile: { is: true, on: '2026-03-11' } }),
      undefined,
    ],
    ['is not known of one whose kind is not', askedOf(answered, { ...toCome, ...putOff, kind: undefined }), undefined],
    ['is not so where none is recorded, since none was put off', askedOf(answered), false],
    [
      'is read off the one that was put off where another record took its place',
      askedOf(
        answered,
        { ...toCome, ...putOff, plannedOn: '2026-01-20' },
        { ...initial, heldOn: '2026-03-02', postponed: false },
      ),
      true,
    ],
    [
      'is not read off one that was put off before the discussion',
      askedOf(
        discussed('2026-02-05'),
        { ...toCome, ...putOff, plannedOn: '2026-01-20' },
        { ...initial, heldOn: '2026-03-02', postponed: false },
      ),
      false,
    ],
    ['is not known where nobody knows of enquiries', askedOf({}, { ...initial, ...putOff }), undefined],
  ])('%s', (_, asked, expected) => {
    expect(isPutOff(asked)).toBe(expected);
  });

  test('is read off the one held next, seen from a conference before it', () => {
    const before = { id: 'before', kind: 'review', heldOn: '2026-01-10' };
    const asked = askedOf(answered, before, { ...initial, ...putOff });
    expect(isPutOff({ ...asked, conference: 'before' })).toBe(true);
  });

  test('stands at that conference', () => {
    const fact = 'enquiry.conferencePostponedWhileProtected';
    expect(placesFor(fact, askedOf(answered, initial))).toEqual([
      '/conferences/0/postponed',
      '/conferences/0/childProtectedMeanwhile',
    ]);
    expect(placesFor(fact, askedOf(answered))).toEqual(['/conferences/-', '/conferences/-']);
  });
});
