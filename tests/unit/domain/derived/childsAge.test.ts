import { expect, test } from 'vitest';
import { childsAge } from '../../../../src/domain/derived/childsAge.ts';
import { calendarDay } from '../../../support/rules.ts';

const on = (day: string | null | undefined): ReturnType<typeof calendarDay> | null | undefined =>
  typeof day === 'string' ? calendarDay(day) : day;

test.each<[string, string | null | undefined, string | null | undefined, number | undefined]>([
  ['on the ninth birthday', '2017-03-10', '2026-03-10', 9],
  ['the day before it', '2017-03-11', '2026-03-10', 8],
  ['born on a leap day, on 28 February of a common year', '2008-02-29', '2026-02-28', 17],
  ['born on a leap day, on 1 March of a common year', '2008-02-29', '2026-03-01', 18],
  ['born on the day', '2026-03-10', '2026-03-10', 0],
  ['born after it', '2026-03-11', '2026-03-10', 0],
  ['not born yet', null, '2026-03-10', 0],
  ['whose birth is not known', undefined, '2026-03-10', undefined],
  ['without a conference', '2017-03-10', null, undefined],
  ['whose conference is on a day not known', '2017-03-10', undefined, undefined],
])('a child %s', (_, bornOn, conferenceOn, age) => {
  expect(childsAge(on(bornOn), on(conferenceOn))).toBe(age);
});
