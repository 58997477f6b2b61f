import { expect, test } from 'vitest';
import { aboutOf } from '../../../src/engine/About.ts';

test('where nobody says, it is a child with a plan in force, who has not died', () => {
  const byDefault = { child: ['unborn', 'living'], plan: ['in-force'] };
  expect(aboutOf()).toEqual(byDefault);
  expect(aboutOf(undefined, {}, undefined)).toEqual(byDefault);
});

test('the innermost that names a key has it, key by key', () => {
  const document = { child: ['living'], plan: ['none', 'in-force'] } as const;
  const section = { plan: ['ended'] } as const;
  const rule = { child: ['died'] } as const;
  expect(aboutOf(document, section, rule)).toEqual({ child: ['died'], plan: ['ended'] });
  expect(aboutOf(document, section)).toEqual({ child: ['living'], plan: ['ended'] });
  expect(aboutOf(document, undefined, undefined)).toEqual(document);
});

test('what is whole already stays as it is, so that layers may be merged one by one', () => {
  const document = { plan: ['none'] } as const;
  const whole = aboutOf(document, { child: ['unborn'] });
  expect(aboutOf(document, whole)).toEqual(whole);
});

test('the same is always said the same way', () => {
  expect(aboutOf({ plan: ['ended', 'none', 'ended'], child: ['died', 'unborn'] })).toEqual({
    child: ['unborn', 'died'],
    plan: ['none', 'ended'],
  });
});
