import fc from 'fast-check';
import type { Agency } from '../../src/domain/agencies.ts';
import type { Condition } from '../../src/engine/Condition.ts';

/** A whole case of a small world: which of four yes-no facts are so, and which agencies are there. */
export interface Assignment {
  readonly so: ReadonlySet<string>;
  readonly agencies: ReadonlySet<Agency>;
}

/** The facts that are so or not in the small world. */
const yesNoFacts = [
  'outcome.nameAdded',
  'plan.failingToProtect',
  'broughtForward.proposed',
  'broughtForward.chairConsulted',
] as const;

/** The set of agencies in the small world. */
export const agenciesFact = 'attendance.agencies';

/** Conditions name no others, so that those stand for any that are not named. */
const named: readonly Agency[] = ['police', 'school'];
const unnamed: readonly Agency[] = ['housing', 'probation', 'midwifery'];

const mostAgencies = 3;

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);

const sets = subsets(named).flatMap((some) =>
  unnamed.map((_, count) => [...some, ...unnamed.slice(0, count + 1)]).concat([[...some]]),
);

/** Every case of the small world, as far as conditions can tell cases apart. */
export const everyAssignment: readonly Assignment[] = subsets(yesNoFacts).flatMap((so) =>
  sets.map((agencies) => ({ so: new Set<string>(so), agencies: new Set(agencies) })),
);

/** Whether a condition holds in a case, by looking at it. */
export const holdsIn = (condition: Condition | undefined, assignment: Assignment): boolean => {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holdsIn(part, assignment));
  if ('any' in condition) return condition.any.some((part) => holdsIn(part, assignment));
  if ('not' in condition) return !holdsIn(condition.not, assignment);
  if ('is' in condition) return assignment.so.has(condition.fact) === condition.is;
  if ('includes' in condition) return assignment.agencies.has(condition.includes);
  if ('atLeast' in condition && typeof condition.atLeast === 'number')
    return assignment.agencies.size >= condition.atLeast;
  throw new RangeError(`the small world has no \`${JSON.stringify(condition)}\``);
};

const aComparison: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ fact: fc.constantFrom(...yesNoFacts), is: fc.boolean() }) },
  fc.record({ fact: fc.constant(agenciesFact), atLeast: fc.integer({ min: 1, max: mostAgencies }) }),
  fc.record({ fact: fc.constant(agenciesFact), includes: fc.constantFrom(...named) }),
);

/** A condition of the small world, which may well be dead, or say one thing twice. */
export const { condition: aSmallCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    aComparison,
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}));
