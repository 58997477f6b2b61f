import { describe, expect, test } from 'vitest';
import { governing, governs, spanOf, versionOn } from '../../../src/engine/versionsInForce.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import type { RulebookVersions } from '../../../src/engine/RulebookVersions.ts';
import { calendarDay, rulebookOf } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';

const days = ['2016-07-01', '2024-01-01', '2026-04-01'];
const plain = versionsOf(days.map((from) => aVersion(from, [])));
const reaching = versionsOf(days.map((from, index) => aVersion(from, [], index === 1 ? { reachesRunning: true } : {})));

const placeOf = ({ versions }: RulebookVersions, rulebook: Rulebook | undefined): number =>
  versions.findIndex((version) => version.rulebook === rulebook);

test.each([
  ['2016-06-30', -1],
  ['2016-07-01', 0],
  ['2023-12-31', 0],
  ['2024-01-01', 1],
  ['2030-01-01', 2],
])('on %s the version in force is the one at %i', (day, place) => {
  expect(placeOf(plain, versionOn(plain, calendarDay(day)))).toBe(place);
});

test('a rulebook is in force from its day and before the next', () => {
  expect(plain.versions.map(({ rulebook }) => spanOf(plain, rulebook))).toEqual([
    { from: '2016-07-01', before: '2024-01-01' },
    { from: '2024-01-01', before: '2026-04-01' },
    { from: '2026-04-01' },
  ]);
  expect(spanOf(plain, rulebookOf())).toBeUndefined();
});

describe('an obligation', () => {
  const placeBy = (versions: RulebookVersions, arisen: string, asOf: string): number =>
    placeOf(versions, governing(versions, calendarDay(arisen), calendarDay(asOf)));

  test.each([
    ['2016-06-30', '2030-01-01', -1],
    ['2016-07-01', '2016-07-01', 0],
    ['2023-12-31', '2030-01-01', 0],
    ['2024-01-01', '2030-01-01', 1],
    // What is to arise goes by what will be in force then.
    ['2026-04-01', '2026-03-31', 2],
  ])('that arose on %s goes by the version in force then, looked at on %s', (arisen, asOf, place) => {
    expect(placeBy(plain, arisen, asOf)).toBe(place);
  });

  test.each([
    ['2016-06-30', '2023-12-31', -1],
    ['2016-07-01', '2023-12-31', 0],
    ['2016-06-30', '2024-01-01', 1],
    ['2016-07-01', '2024-01-01', 1],
    ['2016-07-01', '2030-01-01', 1],
    ['2026-04-01', '2030-01-01', 2],
  ])('that arose on %s is reached by a later version that says so, once it is in force: %s', (arisen, asOf, place) => {
    expect(placeBy(reaching, arisen, asOf)).toBe(place);
  });

  test('goes by one rulebook and by no other', () => {
    const [arisen, asOf] = [calendarDay('2023-12-31'), calendarDay('2026-05-01')];
    expect(plain.versions.map(({ rulebook }) => governs(plain, rulebook, arisen, asOf))).toEqual([true, false, false]);
  });
});
