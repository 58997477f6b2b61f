import { describe, expect, test } from 'vitest';
import { type Asked, initial, read } from './readCase.ts';

describe('the core group', () => {
  const coreGroup = (asked: Asked, ...metOn: string[]): unknown[] => {
    const values = read({ conferences: [initial], ...asked, child: { ...asked.child, coreGroup: { metOn } } });
    return [values['coreGroup.firstOn'], values['coreGroup.countedFrom'], values['coreGroup.firstAfterEndingOn']];
  };
  const ended = { child: { plan: { endedOn: '2026-02-20' } } };

  test.each<[string, Asked, string[], unknown[]]>([
    [
      'counts from the latest meeting',
      ended,
      ['2026-02-10', '2026-01-20', '2026-02-25', '2026-03-11'],
      ['2026-01-20', '2026-02-25', '2026-02-25'],
    ],
    ['counts from the initial conference before the first', ended, [], [null, '2026-01-15', null]],
    ['can first meet on the day of the conference', {}, ['2026-01-15'], ['2026-01-15', '2026-01-15', undefined]],
    ['has not met for this plan where it met before it', {}, ['2025-06-01'], [null, '2026-01-15', undefined]],
    ['has not met after the end on the day of the end', ended, ['2026-02-20'], ['2026-02-20', '2026-02-20', null]],
    [
      'has no meeting to count where no plan was made',
      { conferences: [] },
      ['2026-02-20'],
      [null, '2026-02-20', undefined],
    ],
    [
      'is unknown where it is not known when the plan was made',
      { conferences: [{ id: 'c' }] },
      ['2026-02-20'],
      [undefined, undefined, undefined],
    ],
  ])('%s', (_, asked, metOn, expected) => {
    expect(coreGroup(asked, ...metOn)).toEqual(expected);
  });

  test('is unknown where nothing is known of its meetings', () => {
    expect(read({ conferences: [initial], ...ended })).not.toHaveProperty(['coreGroup.firstOn']);
  });
});
