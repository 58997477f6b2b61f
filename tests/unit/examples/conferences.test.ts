import { expect, test } from 'vitest';
import { asked } from './support/asked.ts';

const all = <Value>(value: Value): readonly Value[] => [value, value, value];

test('two agencies with three relatives are no quorum, however many teachers come', () => {
  const january = asked('inquorate-review', 0);
  expect(january.outcomes('quorum')).toEqual(all('inquorate'));
});

test('an agency whose presence is not known leaves the quorum open', () => {
  const february = asked('inquorate-review', 1);
  expect(february.outcomes('quorum')).toEqual(all('undetermined'));
  expect(february.decisions('quorum').map(({ missing }) => missing)).toEqual([
    ['attendance.agenciesInDirectContact'],
    ['attendance.agenciesInDirectContact'],
    ['attendance.agencies'],
  ]);
});

test('an inquorate conference before: Oxfordshire convenes a review, Rotherham considers it, Wales says nothing', () => {
  expect(asked('inquorate-review', 1).outcomes('early-review')).toEqual(['convene', 'consider', 'policy-silent']);
});

test('a health visitor and a school nurse are two agencies to England and one grouping to Wales', () => {
  expect(asked('conference-before-christmas').outcomes('quorum')).toEqual(['quorate', 'quorate', 'inquorate']);
});

test('decisions go out within 24 hours, one working day or five working days', () => {
  const christmas = asked('conference-before-christmas');
  expect(christmas.due('deadline:decision-sent')).toEqual([['2025-12-24T15:45:00Z'], ['2025-12-24'], ['2026-01-02']]);
  expect(christmas.outcomes('deadline:decision-sent')).toEqual(['late', 'late', 'in-time']);
});

test('twenty working days from before Christmas end late in January', () => {
  const christmas = asked('conference-before-christmas');
  expect(christmas.due('deadline:minutes-sent')).toEqual([[], ['2026-01-23'], ['2026-01-23']]);
  expect(christmas.outcomes('deadline:minutes-sent')).toEqual(['policy-silent', 'due', 'due']);
});

test('reports are counted back from the conference, each authority in its own way', () => {
  const christmas = asked('conference-before-christmas');
  expect(christmas.due('deadline:report-to-chair')).toEqual([['2025-12-16'], ['2025-12-16'], []]);
  expect(christmas.outcomes('deadline:report-to-chair')).toEqual(['in-time', 'in-time', 'policy-silent']);
  expect(christmas.due('deadline:report-to-family')).toEqual([[], ['2025-12-09'], []]);
  expect(christmas.outcomes('deadline:report-to-family')).toEqual(['policy-silent', 'late', 'policy-silent']);
  expect(christmas.outcomes('deadline:agency-reports-to-family')).toEqual(['policy-silent', 'late', 'in-time']);
});

test('the bank holidays of Easter are no working days on the way back either', () => {
  const easter = asked('review-after-easter');
  expect(easter.due('deadline:report-to-chair')).toEqual([['2026-03-30'], ['2026-03-30'], []]);
  expect(easter.due('deadline:agency-reports-to-family')).toEqual([[], ['2026-03-23'], ['2026-03-30']]);
  expect(easter.outcomes('deadline:agency-reports-to-family')).toEqual(['policy-silent', 'overdue', 'due']);
  expect(easter.outcomes('deadline:report-to-family')).toEqual(['policy-silent', 'in-time', 'policy-silent']);
});

test('the 24 hours for oversight of an override run through the weekend', () => {
  const override = asked('override-by-the-chair');
  expect(override.due('deadline:override-oversight')).toEqual([[], ['2026-03-14T16:20:00Z'], []]);
  expect(override.outcomes('deadline:override-oversight')).toEqual(['policy-silent', 'late', 'policy-silent']);
  expect(override.notKept('decision')[1]).toEqual(['rotherham/outcome.7', 'rotherham/outcome.7.b']);
});

test('one working day after a Friday is Monday, and 24 hours are over on Saturday', () => {
  const override = asked('override-by-the-chair');
  expect(override.due('deadline:decision-sent')).toEqual([['2026-03-14T16:20:00Z'], ['2026-03-16'], ['2026-03-20']]);
  expect(override.outcomes('deadline:decision-sent')).toEqual(all('in-time'));
});

test('a request at short notice is in order: three working days are asked for only if possible', () => {
  const father = asked('exclusion-asked-for-at-short-notice', 0);
  expect(father.outcomes('exclusion')).toEqual(['may-exclude', 'policy-silent', 'policy-silent']);
  expect(father.holding('exclusion', 'ground')).toEqual([['oxfordshire/5.2.a'], [], []]);
  expect(father.outcomes('deadline:exclusion-notice')).toEqual(['late', 'policy-silent', 'policy-silent']);
  expect(father.due('deadline:exclusion-notice')).toEqual([['2026-03-06'], [], []]);
  expect(father.notKept('exclusion')[0]).toEqual(['oxfordshire/5.4.2', 'oxfordshire/5.6']);
});

test('an exclusion before is no reason by itself for one now', () => {
  const grandmother = asked('exclusion-asked-for-at-short-notice', 1);
  expect(grandmother.outcomes('exclusion')).toEqual(['insufficient-ground', 'policy-silent', 'policy-silent']);
  expect(grandmother.outcomes('deadline:exclusion-notice')[0]).toBe('in-time');
});

test('during a conference a parent may be asked to leave; beforehand there was only the discretion of the chair', () => {
  const partner = asked('exclusion-during-the-conference');
  expect(partner.outcomes('exclusion-during')).toEqual(['may-ask-to-leave', 'policy-silent', 'policy-silent']);
  expect(partner.outcomes('exclusion')).toEqual(['at-discretion', 'policy-silent', 'policy-silent']);
  const open = partner
    .decisions('exclusion')[0]
    ?.duties.filter(({ applies, kept }) => applies === 'yes' && kept !== 'yes');
  expect(open?.flatMap(({ cites }) => cites)).toEqual(['oxfordshire/5.10']);
});
