import { describe, expect, test } from 'vitest';
import { type Asked, firstReview, initial, placesFor, read } from '../support/readCase.ts';

const life = (child: Asked['child'], asked: Asked = {}): unknown => read({ ...asked, child })['child.life'];

describe('a child', () => {
  test.each<[string, NonNullable<Asked['child']>, unknown]>([
    ['lives', { bornOn: '2019-05-02', diedOn: null }, 'living'],
    ['lives from the day of birth', { bornOn: '2026-03-10', diedOn: null }, 'living'],
    ['is unborn', { bornOn: null, diedOn: null }, 'unborn'],
    ['is unborn until the day of birth', { bornOn: '2026-03-11', diedOn: null }, 'unborn'],
    ['has died', { bornOn: '2019-05-02', diedOn: '2026-02-01' }, 'died'],
    ['has died on the day', { bornOn: '2019-05-02', diedOn: '2026-03-10' }, 'died'],
    ['lives until the day of death', { bornOn: '2019-05-02', diedOn: '2026-03-11' }, 'living'],
    ['has died, whenever born', { diedOn: '2026-02-01' }, 'died'],
    ['has died before birth', { bornOn: null, diedOn: '2026-02-01' }, 'died'],
    ['is not known to be born, and has not died', { diedOn: null }, 'unborn-or-living'],
    ['is not known to live', { bornOn: '2019-05-02' }, undefined],
    ['is not known to be to be born still', { bornOn: null }, undefined],
  ])('%s', (_, child, expected) => {
    expect(life(child)).toBe(expected);
  });

  test('lived, or was not yet born, at a conference before its death or birth', () => {
    const child = { bornOn: '2026-01-20', diedOn: '2026-03-01' };
    const conferences = [initial, firstReview];
    const at = (conference: string): unknown => life(child, { conferences, conference });
    expect([at('initial'), at('first'), life(child, { conferences })]).toEqual(['unborn', 'living', 'died']);
  });

  test('lived at a conference on the day of its death, and has died from now and at the next', () => {
    const child = { bornOn: '2019-05-02', diedOn: '2026-02-20' };
    const conferences = [initial, firstReview, { id: 'after', kind: 'transfer' as const, heldOn: '2026-02-21' }];
    const at = (conference: string): unknown => life(child, { conferences, conference });
    expect([at('first'), at('after'), life(child, { conferences, asOf: '2026-02-20' })]).toEqual([
      'living',
      'died',
      'died',
    ]);
  });

  test('has the days of birth and death in its record', () => {
    expect(placesFor('child.life', {})).toEqual(['/children/0/bornOn', '/children/0/diedOn']);
  });
});
