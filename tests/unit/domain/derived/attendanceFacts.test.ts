import { describe, expect, test } from 'vitest';
import { initial, read, type Asked } from '../support/readCase.ts';

const at = (conference: NonNullable<Asked['conferences']>[number]): Asked => ({
  conferences: [conference],
  conference: conference.id,
});

describe('attendance', () => {
  const attendance = [
    { agency: 'police', present: true, directContact: false },
    { agency: 'police', directContact: true },
    { agency: 'school', present: true },
    { agency: 'school', present: false },
    { agency: 'housing' },
    { agency: 'hospital', present: false, directContact: true },
    { agency: 'midwifery', present: true, directContact: true },
    { present: true, directContact: true },
  ] as const;

  test('counts each agency once, and none for whoever speaks for none', () => {
    expect(read(at({ ...initial, attendance }))).toMatchObject({
      'attendance.agencies': { certain: ['midwifery', 'school', 'police'], possible: ['housing'] },
      'attendance.agenciesInDirectContact': { certain: ['midwifery'], possible: ['school', 'police', 'housing'] },
    });
  });

  test('is a plain list where nothing is left open', () => {
    const known = [{ agency: 'police', present: true, directContact: true }] as const;
    expect(read(at({ ...initial, attendance: known }))['attendance.agencies']).toEqual(['police']);
    expect(read(at({ ...initial, attendance: [] }))['attendance.agencies']).toEqual([]);
  });

  test('is open for a conference that was held only after the day', () => {
    const values = read({ ...at({ ...initial, attendance }), asOf: '2026-01-14' });
    expect(values['attendance.agencies']).toMatchObject({ certain: [] });
  });

  test('is unknown without a list', () => {
    expect(read(at(initial))).not.toHaveProperty(['attendance.agencies']);
  });
});
