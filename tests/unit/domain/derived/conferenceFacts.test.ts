import { describe, expect, test } from 'vitest';
import { read } from './readCase.ts';

describe('the day of a conference', () => {
  test.each([
    [{ heldOn: '2026-03-01', plannedOn: '2026-02-01' }, '2026-03-01'],
    [{ heldOn: '2026-03-12', plannedOn: '2026-03-11' }, '2026-03-11'],
    [{ heldOn: '2026-03-12' }, '2026-03-12'],
    [{ heldOn: '2026-03-12', plannedOn: null }, '2026-03-12'],
    [{ heldOn: null, plannedOn: '2026-03-11' }, '2026-03-11'],
    [{ heldOn: null, plannedOn: null }, null],
    [{ heldOn: null }, undefined],
    [{ plannedOn: '2026-03-01' }, '2026-03-01'],
    [{ plannedOn: null }, undefined],
    [{}, undefined],
  ])('of %o is %s', (days, dayOn) => {
    expect(read({ conferences: [{ id: 'c', ...days }], conference: 'c' })['conference.dayOn']).toBe(dayOn);
  });
});
