import { describe, expect, test } from 'vitest';
import { factsOfNone, recordedFacts } from '../../../../src/domain/view/recordedFacts.ts';
import type { FactDefinitions } from '../../../../src/domain/vocabulary/FactDefinition.ts';
import { calendarDay } from '../../../support/rules.ts';

const facts: FactDefinitions = {
  'conference.kind': { type: ['initial', 'review'], says: '' },
  'conference.plannedOn': { type: 'date', says: '' },
  'conference.heldOn': { type: 'date', says: '' },
  'conference.endedAt': { type: 'instant', says: '' },
  'quorum.met': { type: 'yes-no', says: '' },
  'harm.criteriaMet': { type: 'judgement', says: '' },
};

const recorded = (record: object | undefined): unknown =>
  recordedFacts(facts, 'conference', record, calendarDay('2026-03-10'));

describe('the facts of a record', () => {
  test('stand on it and in its sections', () => {
    expect(recorded({ kind: 'review', quorum: { met: false } })).toEqual({
      'conference.kind': 'review',
      'quorum.met': false,
    });
  });

  test('are those that it knows, and none without it', () => {
    expect([recorded({ kind: undefined, quorum: undefined }), recorded(undefined)]).toEqual([{}, {}]);
  });

  test('have not come about where their day or instant lies after the last that counts, unless they are planned', () => {
    const record = { heldOn: '2026-03-11', endedAt: '2026-03-11T00:10:00+01:00', plannedOn: '2026-03-11' };
    expect(recorded(record)).toEqual({
      'conference.heldOn': null,
      'conference.endedAt': null,
      'conference.plannedOn': '2026-03-11',
    });
    expect(recorded({ heldOn: '2026-03-10', endedAt: null })).toEqual({
      'conference.heldOn': '2026-03-10',
      'conference.endedAt': null,
    });
  });

  test('are judgements with who made them, unless they were made later', () => {
    const judged = (on?: string): unknown =>
      recorded({ harm: { criteriaMet: { is: true, by: 'review-conference', on } } });
    const known = { 'harm.criteriaMet': true, 'harm.criteriaMet.by': 'review-conference' };
    expect([judged(), judged('2026-03-10'), judged('2026-03-11')]).toEqual([known, known, {}]);
  });

  test('are all noes and days that have not come about where there is known to be no record', () => {
    expect(factsOfNone(facts)).toEqual({
      'conference.plannedOn': null,
      'conference.heldOn': null,
      'conference.endedAt': null,
      'quorum.met': false,
    });
  });
});
