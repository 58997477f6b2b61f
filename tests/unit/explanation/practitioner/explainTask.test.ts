import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/engine/ask.ts';
import { explain, explanationText } from '../../../../src/explanation/index.ts';
import { oneOfEachKind } from '../../../support/everyRule.ts';
import { aDocument, anything, factsOf, momentOn, rulebookOf } from '../../../support/rules.ts';
import { stored } from '../support/storedExamples.ts';

describe('what follows', () => {
  const rulebook = rulebookOf(aDocument(oneOfEachKind));
  const facts = {
    'initialConference.heldOn': '2026-12-01',
    'conference.dayOn': '2026-03-20',
    'decision.consensus': false,
  };
  const decision = stored(ask(anything, rulebook, factsOf(facts), momentOn()));
  const explanation = explain(decision, rulebook);

  test('is a sentence for each duty, with whom it is owed to', () => {
    expect(explanation.duties.map(({ says, toSays, dueSays }) => [says, toSays, dueSays])).toEqual([
      ['The conference chair must hold the review.', 'To the family.', 'By Monday 1 March 2027.'],
      ['The lead social worker must share the report.', 'To the parents and the child.', 'By Friday 13 March 2026.'],
    ]);
    expect(explanation.duties[0]?.provisional).toEqual([
      'The date is provisional: it comes sooner if another day that counts does, the day for which the conference is planned.',
    ]);
  });

  test('is a sentence for each permission, each bar and each who decides', () => {
    expect(explanation.permissions.map(({ says }) => says)).toEqual(['The conference chair may override.']);
    expect(explanation.prohibitions.map(({ says }) => says)).toEqual(['The agency must not share the record.']);
    expect(explanation.deciders.map(({ says }) => says)).toEqual([
      'It is for the conference chair to decide: This is a discretion.',
      'It is for a review conference to decide: This is a route.',
      'It is for the conference chair to decide.',
    ]);
  });

  test('is read off a decision without its rules too', () => {
    const bare = explain({ ...decision, reasons: [] }, rulebook);
    expect(bare.duties.map(({ keptSays }) => keptSays)).toEqual([
      'Whether it was kept to is not known.',
      'Whether it was kept to is not known.',
    ]);
    expect(bare.deciders[2]?.says).toBe('It is for the conference chair to decide: decide.');
  });

  test('leaves the stored decision unfrozen', () => {
    expect(decision.duties.some(({ to }) => Object.isFrozen(to))).toBe(false);
  });

  test('stands in the text, what may apply marked as such', () => {
    const text = explanationText(explanation);
    expect(text).toContain('It is not known yet whether this applies.');
    expect(text).toContain('As of Tuesday 10 March 2026: The outcome is `asked`.');
    expect(text).toContain('What could not be explained');
  });
});
