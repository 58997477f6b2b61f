import { expect, test } from 'vitest';
import { stageCode, stagesLeft, stagesOf } from '../../../src/domain/stages.ts';
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
  const [lives = [], plans = []] = [stagesOf('child.life'), stagesOf('plan.stage')];
  expect(stagesLeft(lives)[stageCode(lives, 'unborn-or-living') - 1]).toEqual(['unborn', 'living']);
  expect(stageCode(plans, 'unborn-or-living')).toBe(0);
  expect(stagesLeft(plans)).toEqual([['none'], ['in-force'], ['ended']]);
});
