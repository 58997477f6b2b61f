import { expect, test } from 'vitest';
import { stagesInPart, stagesOf } from '../../../src/domain/stages.ts';
import { vocabulary } from '../../../src/domain/vocabulary.ts';

test.each(['child.life', 'plan.stage', 'conference.stage'] as const)(
  '`%s` tells of the stages of the vocabulary',
  (name) => {
    expect(stagesOf(name)).toEqual(vocabulary[name].type);
  },
);

test.each(['conference.kind', 'plan.endedOn', 'risk.continuing.by', 'local.mood'])('`%s` tells of none', (fact) => {
  expect(stagesOf(fact)).toBeUndefined();
});

test('what is known of a life in part is known of no other stage', () => {
  expect(stagesInPart('child.life')).toEqual({ 'unborn-or-living': ['unborn', 'living'] });
  expect(stagesInPart('plan.stage')).toEqual({});
});
