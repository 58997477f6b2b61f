import { expectTypeOf, test } from 'vitest';
import type { CalendarDay } from '../../src/domain/CalendarDay.ts';
import type { DeclaredWord } from '../../src/domain/DeclaredWord.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import type { Role } from '../../src/domain/roles.ts';
import type { Agency } from '../../src/domain/agencies.ts';
import type { AgenciesKnownInPart, FactValues } from '../../src/domain/vocabulary.ts';

declare const day: CalendarDay;

test('facts are known by the names of the vocabulary, each of its type', () => {
  expectTypeOf<FactValues['plan.failingToProtect']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<FactValues['plan.failingToProtect.by']>().toEqualTypeOf<Role | undefined>();
  expectTypeOf<FactValues['plan.endedOn']>().toEqualTypeOf<CalendarDay | null | undefined>();
  expectTypeOf<FactValues['conference.kind']>().toEqualTypeOf<
    'initial' | 'pre-birth' | 'review' | 'transfer' | DeclaredWord | undefined
  >();
  expectTypeOf<FactValues['local.anything']>().toEqualTypeOf<
    boolean | number | string | null | readonly Agency[] | AgenciesKnownInPart | undefined
  >();

  createFacts({ 'plan.endedOn': day, 'child.bornOn': null, 'local.visits': 3, 'attendance.agencies': ['police'] });
  createFacts({ 'attendance.agencies': { certain: ['police'], possible: [] } });
});

test('a misspelt fact is refused', () => {
  // @ts-expect-error [ts2353] - the vocabulary has `plan.failingToProtect`
  createFacts({ 'plan.failingToProtct': true });

  // @ts-expect-error [ts2353] - only judgements have someone who judged
  createFacts({ 'review.isFirst.by': 'police' });
});

test('a value of another type is refused', () => {
  // @ts-expect-error [ts2322] - a judgement is a yes or a no
  createFacts({ 'plan.failingToProtect': 'yes' });

  // @ts-expect-error [ts2322] - text has to be read as a day first
  createFacts({ 'plan.endedOn': '2026-03-10' });

  // @ts-expect-error [ts2322] - a yes or no is never `null`: what is not known is left out
  createFacts({ 'review.isFirst': null });

  // @ts-expect-error [ts2820] - there is no such kind of conference
  createFacts({ 'conference.kind': 'reviews' });

  // @ts-expect-error [ts2322] - parents are no agency
  createFacts({ 'attendance.agencies': ['parents'] });

  // @ts-expect-error [ts2322] - a day is no moment
  createFacts({ 'conference.endedAt': day });
});

test('facts cannot be changed once they are made', () => {
  const facts = createFacts({ 'review.isFirst': true });

  // @ts-expect-error [ts2540] - it is read-only
  facts.values['review.isFirst'] = false;
});
