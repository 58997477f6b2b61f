import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceStages, lives, planStages } from '../../../src/domain/stages.ts';
import type { OutOfReach, Reading } from '../../../src/domain/Facts.ts';
import { aboutOf, type About } from '../../../src/engine/About.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { record } from '../../../src/questions/checklists.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aDocument, aRule, calendarDay, factsOf, momentOn, rulebookOf, type RuleParts } from '../../support/rules.ts';

const yesNo = [true, false] as const;

/** A small world: every fact with all that it can be. */
const domains = {
  'child.life': lives,
  'plan.stage': planStages,
  'conference.stage': conferenceStages,
  'local.first': yesNo,
  'local.second': yesNo,
} as const;
type Name = keyof typeof domains;
type World = { readonly [Key in Name]?: (typeof domains)[Key][number] | undefined };
const names = Object.keys(domains) as Name[];

const someAbout: fc.Arbitrary<About> = fc.record(
  { child: fc.subarray([...lives], { minLength: 1 }), plan: fc.subarray([...planStages], { minLength: 1 }) },
  { requiredKeys: [] },
);

/** What is drawn of a rule: whom it is about, what it asks, whether the conference must have been held, and its force. */
interface Drawn {
  readonly about: About;
  readonly asks: 'local.first' | 'local.second' | undefined;
  readonly held: boolean;
  readonly isMust: boolean;
}
const someDrawn: fc.Arbitrary<readonly Drawn[]> = fc.array(
  fc.record({
    about: someAbout,
    asks: fc.constantFrom('local.first', 'local.second', undefined),
    held: fc.boolean(),
    isMust: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

const someWorld: fc.Arbitrary<World> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...domains[name])])),
  { requiredKeys: [] },
);

const isAbout = ({ about }: Drawn, world: World): boolean => {
  const { child, plan } = aboutOf(about);
  return child.some((life) => life === world['child.life']) && plan.some((stage) => stage === world['plan.stage']);
};

const applies = (drawn: Drawn, world: World): boolean =>
  isAbout(drawn, world) &&
  (!drawn.held || world['conference.stage'] === 'held') &&
  (drawn.asks === undefined || world[drawn.asks] === true);

/** The outcome where no rule is about a child, if none is, read straight off the world. */
const stageOutcome = (every: readonly Drawn[], world: World): string | undefined => {
  if (every.some((drawn) => isAbout(drawn, world))) return undefined;
  if (world['child.life'] === 'died') return 'child-died';
  return { none: 'no-plan-yet', ended: 'plan-ended', 'in-force': 'policy-silent' }[world['plan.stage'] as 'none'];
};

/** One of the questions that are tried, as it is asked and as it is read straight off a world. */
interface Tried {
  readonly question: Question;
  readonly toRule: (drawn: Drawn, index: number) => Rule;
  readonly outcomeIn: (every: readonly Drawn[], world: World) => string;
}

const partsOf = ({ about, asks, held }: Drawn, index: number): RuleParts => ({
  id: `r${String(index)}`,
  about,
  when: {
    all: [
      ...(held ? [{ fact: 'conference.stage', is: 'held' }] : []),
      ...(asks === undefined ? [] : [{ fact: asks, is: true }]),
    ],
  },
});

const triggers: Tried = {
  question: earlyReview,
  toRule: (drawn, index) => aRule('trigger', { review: drawn.isMust ? 'convene' : 'consider' }, partsOf(drawn, index)),
  outcomeIn: (every, world) => {
    const calling = every.filter((drawn) => applies(drawn, world));
    const called = calling.some(({ isMust }) => isMust) ? 'convene' : calling.length > 0 ? 'consider' : 'not-required';
    return stageOutcome(every, world) ?? called;
  },
};

/** What is said where a conference has not been held for which a rule waits. */
const notHeld = (world: World): OutOfReach['because'] | undefined => {
  const stage = world['conference.stage'];
  if (stage === 'to-come') return 'not-yet';
  return stage === 'did-not-go-ahead' ? stage : undefined;
};

/** Each is broken wherever it applies, unless the first fact is so. */
const requirements: Tried = {
  question: record,
  toRule: (drawn, index) =>
    aRule(
      'requirement',
      { question: 'record', is: { fact: 'local.first', is: true } },
      { ...partsOf(drawn, index), force: drawn.isMust ? 'must' : 'should' },
    ),
  outcomeIn: (every, world) => {
    const stage = stageOutcome(every, world);
    if (stage !== undefined) return stage;
    const broken = world['local.first'] === true ? [] : every.filter((drawn) => applies(drawn, world));
    if (broken.length > 0) return broken.some(({ isMust }) => isMust) ? 'not-in-order' : 'falls-short';
    const waits = every.some((drawn) => drawn.held && applies(drawn, { ...world, 'conference.stage': 'held' }));
    return (waits ? notHeld(world) : undefined) ?? 'in-order';
  },
};

const completions = (world: World): readonly World[] =>
  names
    .filter((name) => world[name] === undefined)
    .reduce<readonly World[]>(
      (found, name) => found.flatMap((one) => domains[name].map((value) => ({ ...one, [name]: value }))),
      [world],
    );

/** The unknown facts that alone can turn the outcome, whatever the others are. */
const turning = ({ outcomeIn }: Tried, every: readonly Drawn[], world: World): readonly string[] =>
  names.filter(
    (name) =>
      world[name] === undefined &&
      completions(world).some(
        (one) => new Set(domains[name].map((value) => outcomeIn(every, { ...one, [name]: value }))).size > 1,
      ),
  );

const decideUpon = (tried: Tried, { every, world, pending, because }: Asked): Decision => {
  const rulebook = rulebookOf(aDocument(every.map(tried.toRule)));
  const unknown = { 'child.life': undefined, 'plan.stage': undefined };
  const reading: Reading = { asOf: calendarDay('2026-03-10'), outOfReach: { facts: new Set(pending), because } };
  return ask(tried.question, rulebook, factsOf({ ...unknown, ...world }, reading), momentOn());
};

/** Rules, what is known, and which of the facts nobody can know, and why. */
interface Asked {
  readonly every: readonly Drawn[];
  readonly world: World;
  readonly pending: readonly string[];
  readonly because: OutOfReach['because'];
}

const sorted = (list: readonly string[]): readonly string[] => list.toSorted();

describe.each([
  ['early reviews', triggers],
  ['a checklist', requirements],
])('what is said of a child at any stage, with some of it not known: %s', (_, tried) => {
  const asked: fc.Arbitrary<Asked> = fc.record({
    every: someDrawn,
    world: someWorld,
    pending: fc.subarray(['local.first', 'local.second']),
    because: fc.constantFrom('not-yet', 'did-not-go-ahead'),
  });

  test('is settled just where all completions agree, and misses just what can turn it', () => {
    const law = fc.property(asked, (drawn) => {
      const { every, world, pending, because } = drawn;
      const decision = decideUpon(tried, drawn);
      const outcomes = new Set(completions(world).map((one) => tried.outcomeIn(every, one)));
      const turned = turning(tried, every, world);
      expect(sorted([...decision.missing, ...decision.pending])).toEqual(sorted(turned));
      expect(sorted(decision.pending)).toEqual(sorted(turned.filter((name) => pending.includes(name))));

      const [only, ...more] = outcomes;
      if (more.length === 0) {
        expect(decision.outcome).toBe(only);
        return;
      }
      const waits = [...outcomes].every((one) => one === notHeld(world) || one === 'in-order');
      const open = decision.missing.length === 0 ? because : 'undetermined';
      expect(decision.outcome).toBe(waits ? notHeld(world) : open);
    });
    fc.assert(law, { numRuns: 500 });
  });

  test('is frozen and equal after a round trip', () => {
    const law = fc.property(asked, (drawn) => {
      const decision = decideUpon(tried, drawn);
      expect(isFrozenThroughout(decision)).toBe(true);
      expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    });
    fc.assert(law);
  });

  test('names no duty and no breach to a child whom a rule is not about', () => {
    const law = fc.property(asked, (drawn) => {
      const { every, world } = drawn;
      const { reasons } = decideUpon(tried, drawn);
      const [whole] = completions(world);
      for (const [index, drawn] of every.entries()) {
        if (whole === undefined || completions(world).some((one) => isAbout(drawn, one))) continue;
        expect(reasons[index]?.verdict).toBe('does-not-hold');
        expect(reasons[index]).not.toHaveProperty('kept');
      }
    });
    fc.assert(law);
  });
});
