import { describe, expect, test } from 'vitest';
import type { Plain } from '../support/readCase.ts';
import { firstReview, initial, placesFor, read, valuesOf } from '../support/readCase.ts';
import type { Move } from '../../../../src/domain/Child.ts';

const out = { direction: 'out', permanentOn: '2026-02-01' } as const;
const back = { direction: 'in', permanentOn: '2026-03-01' } as const;

const direction = (...moves: readonly Plain<Move>[]): unknown => read({ child: { moves } })['move.direction'];

describe('the move', () => {
  test('is not known where nothing is said of moves', () => {
    expect(valuesOf(['move.permanentOn', 'move.learntOf'], {})).toEqual([undefined, undefined]);
  });

  test('is known not to be where the list is empty', () => {
    const values = valuesOf(['move.permanentOn', 'move.learntOf', 'move.direction'], { child: { moves: [] } });
    expect(values).toEqual([null, false, undefined]);
  });

  test('is the latest, in whatever order they are listed', () => {
    expect([direction(out, back), direction(back, out)]).toEqual(['in', 'in']);
  });

  test('is the last listed of those without a day', () => {
    expect(direction({ direction: 'out' }, { direction: 'in' })).toBe('in');
  });

  test('has not come about before its first day', () => {
    const child = { moves: [out, back] };
    expect(valuesOf(['move.direction', 'move.permanentOn'], { child, asOf: '2026-02-28' })).toEqual([
      'out',
      '2026-02-01',
    ]);
    expect(valuesOf(['move.direction', 'move.permanentOn'], { child, asOf: '2026-01-31' })).toEqual([undefined, null]);
  });

  test('follows a conference until the next one', () => {
    const plans = [{ madeAt: 'initial', endedOn: null }];
    const asked = { child: { moves: [out, back], plans }, conferences: [initial, firstReview] };
    expect(read({ ...asked, conference: 'initial' })['move.direction']).toBe('out');
    expect(read({ ...asked, conference: 'first' })['move.direction']).toBe('in');
  });

  test('stands at its own place in the list', () => {
    const child = { moves: [back, out] };
    expect(placesFor('move.notifiedOn', { child })).toEqual(['/children/0/moves/0/notifiedOn']);
    expect(placesFor('move.notifiedOn', {})).toEqual(['/children/0/moves/-/notifiedOn']);
  });

  test('is not known at a conference where it hangs on when the plan ended', () => {
    const asked = {
      child: { moves: [out, back], plans: [{ madeAt: 'initial' }] },
      conferences: [initial],
      conference: 'initial',
    };
    expect(read(asked)['move.direction']).toBeUndefined();
    expect(placesFor('move.direction', asked)).toEqual(['/children/0/plans/0/endedOn']);
    expect(placesFor('local.move.told', asked)).toEqual(['/children/0/plans/0/endedOn']);
  });

  test('is the one before it, at a conference, where it began after the plan had ended', () => {
    const at = (endedOn: string): unknown => {
      const child = { moves: [out, back], plans: [{ madeAt: 'initial', endedOn }] };
      return read({ child, conferences: [initial], conference: 'initial' })['move.direction'];
    };
    expect([at('2026-02-10'), at('2026-03-02')]).toEqual(['out', 'in']);
    expect(at('2026-01-15')).toBeUndefined();
  });
});
