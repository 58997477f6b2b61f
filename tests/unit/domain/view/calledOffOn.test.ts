import { expect, test } from 'vitest';
import { calledOffOn } from '../../../../src/domain/view/calledOffOn.ts';
import type { PointOfView } from '../../../../src/domain/view/PointOfView.ts';
import { calendarDay } from '../../../support/rules.ts';

/** The two parts of a point of view that are read here. */
const seen = (conference: object | undefined): PointOfView =>
  ({ asOf: calendarDay('2026-03-10'), conference: conference && { conference } }) as unknown as PointOfView;

test.each([
  ['where it was called off by then, on that day', { cancelledOn: '2026-03-02' }, '2026-03-02'],
  [
    'or on the day for which it was planned, if that came sooner',
    { cancelledOn: '2026-03-02', plannedOn: '2026-02-27' },
    '2026-02-27',
  ],
  ['not where its planned day came later', { cancelledOn: '2026-03-02', plannedOn: '2026-03-05' }, '2026-03-02'],
  ['not where it was put off without a day', { cancelledOn: '2026-03-02', plannedOn: null }, '2026-03-02'],
  ['where it was called off only since, not yet', { cancelledOn: '2026-03-11' }, undefined],
  ['where it was not called off, never', { cancelledOn: null }, undefined],
  ['where there is none, never', undefined, undefined],
])('%s', (_, conference, expected) => {
  expect(calledOffOn(seen(conference))).toBe(expected);
});
