import { known } from '../domain/kleene.ts';
import type { WrittenPeriod } from '../domain/Period.ts';
import { factsOf } from '../engine/comparisonsOf.ts';
import type { Comparison, Condition } from '../engine/Condition.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { RequiredFact } from './Audit.ts';
import { explainCondition, type Weigh } from './explainCondition.ts';
import { sayFactWithin } from './sayFact.ts';
import { sayPeriod } from '../domain/sayPeriod.ts';

type Says = Pick<Rulebook, 'rules'>;

/** What should have been otherwise, and how that would be recorded. */
export interface Mend extends RequiredFact {
  readonly record: string;
}

/** What a condition is read by. */
export interface Read {
  readonly weigh: Weigh;
  readonly rulebook: Says;
  /** Where a fact stands in the case. */
  readonly places: (fact: string) => readonly string[];
}

const quoted = (text: string): string => `\`${text}\``;

const day = (name: string, says: Says): string =>
  name === 'asOf' ? 'the day of the audit' : sayFactWithin(name, says);

const sayLength = (period: WrittenPeriod, says: Says): string =>
  sayPeriod(period, (fact) => `this says (${sayFactWithin(fact, says)})`);

const agencyCount = (comparison: Extract<Comparison, { readonly atLeast: number }>): string => {
  const { atLeast, countedBy, except = [] } = comparison;
  const table = countedBy === undefined ? '' : `, counted by ${quoted(countedBy)}`;
  const less = except.length === 0 ? '' : `, ${except.map(quoted).join(' and ')} not counted`;
  return `${String(atLeast)}${table}${less}`;
};

const sayComparison = (comparison: Comparison, wanted: boolean, says: Says): string => {
  const fact = sayFactWithin(comparison.fact, says);
  const should = wanted ? 'should' : 'should not';
  if ('within' in comparison) {
    return `${fact}: it ${should} be within ${sayLength(comparison.within, says)} after this: ${day(comparison.after, says)}`;
  }
  if ('before' in comparison) {
    const length = comparison.atLeast === undefined ? '' : ` at least ${sayLength(comparison.atLeast, says)}`;
    const orOn = comparison.orOn === true ? ' on or' : '';
    return `${fact}: it ${should} be${length}${orOn} before this: ${day(comparison.before, says)}`;
  }
  if ('reachedAge' in comparison) return `${fact}: it ${should} be ${String(comparison.reachedAge)} years ago or more`;
  if ('happened' in comparison)
    return `${fact}: it should ${comparison.happened === wanted ? 'have' : 'not have'} come`;
  if ('includes' in comparison)
    return `${fact}: ${quoted(comparison.includes)} should ${wanted ? '' : 'not '}be among them`;
  if ('atLeast' in comparison)
    return `${fact}: there should be ${wanted ? 'at least' : 'fewer than'} ${agencyCount(comparison)}`;
  if ('in' in comparison) return `${fact}: it ${should} be one of ${comparison.in.map(quoted).join(', ')}`;
  if (typeof comparison.is === 'string') return `${fact}: it ${should} be ${quoted(comparison.is)}`;
  return comparison.is === wanted ? `it should be so that ${fact}` : `it should not be so that ${fact}`;
};

/** What would be recorded if it were as it should be. */
const sayValue = (comparison: Comparison, wanted: boolean): string => {
  if ('within' in comparison || 'before' in comparison || 'reachedAge' in comparison) return 'a day that fits';
  if ('happened' in comparison) return comparison.happened === wanted ? 'the day' : quoted('null');
  if ('includes' in comparison || 'atLeast' in comparison) return 'who counts';
  if ('in' in comparison) return `${wanted ? 'one of' : 'none of'} ${comparison.in.map(quoted).join(', ')}`;
  if (typeof comparison.is === 'boolean') return quoted(String(comparison.is === wanted));
  return `${wanted ? '' : 'another than '}${quoted(comparison.is)}`;
};

const together = (mends: readonly Mend[]): Mend => ({
  facts: [...new Set(mends.flatMap(({ facts }) => facts))],
  words: mends.map(({ words }) => words).join(', and '),
  record: mends.map(({ record }) => record).join(' and '),
});

const oneOf = (ways: readonly Mend[]): Mend => {
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0) return only;
  return {
    facts: [...new Set(ways.flatMap(({ facts }) => facts))],
    words: `either ${ways.map(({ words }) => words).join('; or ')}`,
    record: `either ${ways.map(({ record }) => record).join('; or ')}`,
  };
};

/**
 * What should have been otherwise for a condition to hold, or not to hold.
 *
 * @param condition - the condition
 * @param wanted - whether it should hold
 * @param read - the truth of each comparison, the rules, and where each fact stands
 * @returns each thing that is known to be otherwise than it should be; none where the condition is as it should be, or
 *   where that is not known
 */
export function sayRequired(condition: Condition, wanted: boolean, read: Read): readonly Mend[] {
  if (explainCondition(condition, read.weigh).truth !== known(!wanted)) return [];
  const all = (some: readonly Condition[]): readonly Mend[] => some.flatMap((part) => sayRequired(part, wanted, read));
  const either = (some: readonly Condition[]): readonly Mend[] => [
    oneOf(some.map((part) => together(sayRequired(part, wanted, read)))),
  ];
  if ('all' in condition) return wanted ? all(condition.all) : either(condition.all);
  if ('any' in condition) return wanted ? either(condition.any) : all(condition.any);
  if ('not' in condition) return sayRequired(condition.not, !wanted, read);
  const places = read.places(condition.fact).map(quoted).join(', ');
  const record = `${sayValue(condition, wanted)} at ${places}`;
  return [{ facts: factsOf(condition), words: sayComparison(condition, wanted, read.rulebook), record }];
}
