import { all, any, never, not, type Test } from '../../engine/logic.ts';
import { ruleKind } from '../../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import type { Searched } from '../searching/search.ts';
import { exploreRules, nameOf } from './exploreRules.ts';
import { coverageOf, findFamilies, type Coverage } from './findFamilies.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone, proved, type ToTell } from './findingsOf.ts';
import { ruleId } from '../../engine/ruleIds.ts';

/**
 * Criteria and triggers do the same as others of their kind and differ in their conditions alone, so that it is no fault
 * where one of them reaches into another: each stands for a clause of its own.
 */
const standForClauses: ReadonlySet<string> = new Set([
  'trigger',
  'ground',
  'criterion',
  'insufficient-ground',
  'quorum',
]);

/** A rule of a family, with where it applies. */
interface Member {
  readonly placed: PlacedRule;
  readonly when: Test;
}

/** A rule that covers another. */
interface Cover extends Member {
  readonly coverage: Coverage;
}

type Find = (test: Test) => Searched<unknown>;

/** What is told of a rule that another covers, by how it does. */
const whatItDoes: Readonly<Record<Coverage, string>> = {
  same: 'does the same',
  stronger: 'lays the same down more strongly',
  outranked: 'settles the outcome before it does',
};

const named = ({ placed }: Member): string => `\`${ruleId(placed)}\``;

const shadowed = (one: Member, covers: readonly Cover[], what: string): ToTell => {
  const isOwnClause =
    standForClauses.has(ruleKind(one.placed.rule)) && covers.every(({ coverage }) => coverage !== 'outranked');
  return {
    code: 'shadowed',
    rules: [one, ...covers].map(({ placed }) => nameOf(placed)),
    ...(isOwnClause
      ? {
          severity: 'note',
          message: `whatever meets ${named(one)} meets ${what}`,
          help: 'leave it so where each stands for a clause of its own',
        }
      : {
          severity: 'warning',
          message: `wherever ${named(one)} applies, so does ${what}`,
          help: 'take it out, or say what it does beyond that',
        }),
  };
};

const byOne = (one: Member, cover: Cover): ToTell =>
  shadowed(one, [cover], `${named(cover)}, which ${whatItDoes[cover.coverage]}`);

const bySeveral = (one: Member, covers: readonly Cover[]): ToTell =>
  shadowed(one, covers, `one of ${covers.map(named).join(', ')}, which do the same or more`);

const sameRule = (one: Member, other: Cover): ToTell => ({
  code: 'same-rule',
  severity: 'warning',
  rules: [one, other].map(({ placed }) => nameOf(placed)),
  message: `${named(one)} applies in the same cases as ${named(other)} and does the same`,
  help: 'make one rule of the two, which cites the clauses of both',
});

const beyond = (one: Member, covers: readonly Member[]): Test =>
  all(one.when, not(any(...covers.map(({ when }) => when))));

/** As few of some rules that together cover one as still do. */
const fewest = (one: Member, covers: readonly Cover[], find: Find): readonly Cover[] =>
  covers.reduce<readonly Cover[]>((kept, cover) => {
    const less = kept.filter((other) => other !== cover);
    return find(beyond(one, less)).result === 'none' ? less : kept;
  }, covers);

const findOf = (one: Member, family: readonly Member[], find: Find): readonly Finding[] => {
  const covers = family.flatMap((other): readonly Cover[] => {
    const coverage = other === one ? undefined : coverageOf(one.placed, other.placed);
    return coverage === undefined ? [] : [{ ...other, coverage }];
  });
  if (covers.length === 0) return [];
  const uncovered = find(beyond(one, covers));
  // Of a rule that applies in no case, just that is told: any rule would cover it.
  if (uncovered.result === 'found' || find(one.when).result === 'none') return [];
  const single = covers.filter((cover) => find(beyond(one, [cover])).result === 'none');
  if (single.length > 0) {
    return single.flatMap((cover) => {
      const isSame = cover.coverage === 'same' && find(beyond(cover, [one])).result === 'none';
      if (!isSame) return [{ ...byOne(one, cover), certainty: proved }];
      // Of two that are the same, each covers the other.
      const isFirst = family.indexOf(one) < family.findIndex(({ placed }) => placed === cover.placed);
      return isFirst ? [{ ...sameRule(one, cover), certainty: proved }] : [];
    });
  }
  const several = uncovered.result === 'none' ? fewest(one, covers, find) : covers;
  const tried = `a case in which ${named(one)} applies and no other rule that does the same or more`;
  return findingsOfNone(uncovered, bySeveral(one, several), { tried });
};

/**
 * Rules that do nothing beyond what others do wherever they apply: each by itself, or several together.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each
 * @internal
 */
export function findNeedlessRules({ rules }: Rulebook, options: SearchOptions): readonly Finding[] {
  return findFamilies(rules).flatMap((placed) => {
    const explored = exploreRules(placed, options);
    const family = placed.map((one, index): Member => ({ placed: one, when: explored.rules[index]?.when ?? never }));
    return family.flatMap((one) => findOf(one, family, explored.explorer.find));
  });
}
