import fc from 'fast-check';
import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { checkMoment } from '../../analysis/reading/checkMoment.ts';
import type { Breach, Law, LawOptions, LawResult } from './Law.ts';
import { sayBreach } from './sayBreach.ts';

/** What a law is made of. */
export interface LawParts<Case> {
  readonly name: string;
  readonly says: string;
  /** The cases it is tried on; `undefined` where a rulebook holds nothing that it is about. */
  readonly cases: (rulebook: Rulebook, options: LawOptions) => fc.Arbitrary<Case> | undefined;
  /** How it is broken in a case; `undefined` where it is not. */
  readonly breach: (tried: Case, rulebook: Rulebook, options: LawOptions) => Breach | undefined;
}

const usualSeed = 20_260_310;
const usualRuns = 300;

/**
 * A law of your own, which `checkLaws` takes beside those of the library, or which stands in a test by itself.
 *
 * @param parts - its name, what it says, the cases that it is tried on, and how to tell that a case breaks it
 * @returns the law
 * @example
 * ```ts
 * const law = createLaw({
 *   name: 'harm-is-never-passed-over',
 *   says: 'Where a plan fails to protect, a review is called for.',
 *   cases: (rules, options) => factsFor(rules, { ...options, questions: [earlyReview] }),
 *   breach: (tried, rules, options) => {
 *     const moment = { asOf: tried.asOf, calendar: options.calendar };
 *     const decision = ask(earlyReview, rules, createFacts(tried.facts), moment);
 *     if (tried.facts['plan.failingToProtect'] !== true || decision.outcome !== 'not-required') return undefined;
 *     const says = 'no review is called for, though the plan fails';
 *     return { ...tried, says, rules: [], decisions: [{ upon: 'all that is known', decision }] };
 *   },
 * });
 * expect(law.check(rulebook, { asOf, calendar })).toMatchObject({ held: true, runs: 300 });
 * ```
 * @public
 */
export function createLaw<Case>({ name, says, cases, breach }: LawParts<Case>): Law {
  const propertyOver = (
    drawn: fc.Arbitrary<Case>,
    rulebook: Rulebook,
    options: LawOptions,
  ): fc.IPropertyWithHooks<[Case]> =>
    fc.property(drawn, (tried) => {
      const found = breach(tried, rulebook, options);
      if (found !== undefined) throw new Error(sayBreach(name, found));
    });

  return {
    name,
    says,
    property: (rulebook, options) => {
      checkMoment(options);
      const drawn = cases(rulebook, options);
      return drawn === undefined
        ? fc.property<[unknown]>(fc.constant(undefined), () => true)
        : propertyOver(drawn, rulebook, options);
    },
    check: (rulebook, options): LawResult => {
      checkMoment(options);
      const { seed = usualSeed, numRuns = usualRuns } = options;
      const drawn = cases(rulebook, options);
      if (drawn === undefined) return Object.freeze({ law: name, says, held: true, runs: 0, seed });
      const { counterexample, numRuns: runs } = fc.check(propertyOver(drawn, rulebook, options), { seed, numRuns });
      const found = counterexample === null ? undefined : breach(counterexample[0], rulebook, options);
      const result = { law: name, says, held: counterexample === null, runs, seed };
      if (found === undefined) return Object.freeze(result);
      return deepFreeze({ ...result, counterexample: { ...found, text: sayBreach(name, found) } });
    },
  };
}
