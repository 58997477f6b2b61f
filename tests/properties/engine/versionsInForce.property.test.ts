import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { RulebookVersions } from '../../../src/engine/RulebookVersions.ts';
import { governing, spanOf, versionOn } from '../../../src/engine/versionsInForce.ts';
import { day } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';

const aDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: day('2020-01-01'), max: day('2021-12-31') })
  .map(toCalendarDay);

const someVersions = (reaches: fc.Arbitrary<boolean>): fc.Arbitrary<RulebookVersions> => {
  const aList = fc.uniqueArray(fc.tuple(aDay, reaches), { selector: ([from]) => from, minLength: 1, maxLength: 4 });
  return fc.array(aList, { minLength: 1, maxLength: 3 }).map((documents) =>
    versionsOf(
      ...documents.map((list, index) =>
        list.map(([from, reaching]) => {
          const parts = { id: `d${String(index)}`, layer: 'overlay' } as const;
          return aVersion(from, [], { ...parts, ...(reaching ? { reachesRunning: true as const } : {}) });
        }),
      ),
    ),
  );
};

describe('versions', () => {
  test('are in force just in their span, each document in the latest version by then', () => {
    const law = fc.property(someVersions(fc.boolean()), aDay, (versions, on) => {
      const inForce = versionOn(versions, on);
      for (const { rulebook } of versions.versions) {
        const span = spanOf(versions, rulebook);
        const holds = span !== undefined && span.from <= on && (span.before === undefined || on < span.before);
        expect(holds).toBe(rulebook === inForce);
      }
      expect(inForce?.policies.every(({ inForceFrom }) => inForceFrom <= on) ?? true).toBe(true);
      const named = [...(inForce?.policies.map(({ id }) => id) ?? []), ...(inForce?.notInForce ?? [])];
      if (inForce !== undefined) expect(named.toSorted()).toEqual([...versions.documents].toSorted());
    });
    fc.assert(law);
  });

  test('that reach nothing leave an obligation to the version in force when it arose, whenever one looks', () => {
    const law = fc.property(someVersions(fc.constant(false)), aDay, aDay, (versions, arisen, asOf) => {
      expect(governing(versions, arisen, asOf)).toBe(versionOn(versions, arisen));
    });
    fc.assert(law);
  });

  test('govern no later obligation by an earlier version, and none by one that is in force at neither time', () => {
    const law = fc.property(someVersions(fc.boolean()), aDay, aDay, aDay, (versions, one, other, asOf) => {
      const [sooner, later] = [one, other].toSorted() as [CalendarDay, CalendarDay];
      const place = (arisen: CalendarDay): number =>
        versions.versions.findIndex(({ rulebook }) => rulebook === governing(versions, arisen, asOf));
      expect(place(sooner)).toBeLessThanOrEqual(place(later));
      const from = versions.versions[place(sooner)]?.from;
      expect(from === undefined || from <= sooner || from <= asOf).toBe(true);
    });
    fc.assert(law);
  });
});
