import { openRoutes } from '../../engine/compileRule.ts';
import { all, any, type Test } from '../../engine/logic.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import { exploreRules, nameOf, type Explored } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone, type ToTell } from './findingsOf.ts';

/** A criterion or a route, where it applies, and where it goes together with one of those that it needs. */
interface Needing {
  readonly explored: Explored;
  readonly when: Test;
  readonly open: Test;
  readonly told: ToTell;
  readonly tried: string;
}

const findClosed = (needing: Needing): readonly Finding[] => {
  const { explored, when, open, told, tried } = needing;
  const { explorer } = explored;
  const together = explorer.find(all(when, open));
  // Of what applies in no case, just that is told: it goes together with nothing.
  if (together.result === 'found' || explorer.find(when).result === 'none') return [];
  const example = explorer.findSmallest(when);
  const shown = example.result === 'found' ? { example: example.found } : {};
  return findingsOfNone(together, { ...told, ...shown }, { tried });
};

const findInCriterion = (
  criterion: PlacedRule,
  routes: readonly PlacedRule[],
  options: SearchOptions,
): readonly Finding[] => {
  const explored = exploreRules([criterion, ...routes], options);
  const [compiled, ...opened] = openRoutes(explored.rules);
  if (compiled === undefined) return [];
  const open = any(...opened.map(({ when }) => when));
  const told = {
    code: 'no-route',
    severity: 'warning',
    rules: [nameOf(criterion)],
    message: `no route is open in any case that meets \`${compiled.id}\`, so that a plan awaits one for ever`,
    help: 'add a route upon it, or name it in one that is there',
  } as const;
  const tried = `a case that meets \`${compiled.id}\` in which a route is open to it`;
  return findClosed({ explored, when: compiled.when, open, told, tried });
};

const findInRoute = (
  route: PlacedRule,
  criteria: readonly PlacedRule[],
  options: SearchOptions,
): readonly Finding[] => {
  const explored = exploreRules([route, ...criteria], options);
  const [alone] = explored.rules;
  const [opened] = openRoutes(explored.rules);
  if (alone === undefined || opened === undefined) return [];
  const told = {
    code: 'no-criterion',
    severity: 'warning',
    rules: [nameOf(route)],
    path: '/route/forCriteria',
    message: `none of the criteria that \`${alone.id}\` is open to can hold where it applies`,
    help: 'mend its condition, or name other criteria',
  } as const;
  const tried = `a case in which \`${alone.id}\` applies and one of its criteria holds`;
  return findClosed({ explored, when: alone.when, open: opened.when, told, tried });
};

/**
 * Criteria upon which a plan may end and to which no route is ever open, and routes that are open to none.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each
 * @internal
 */
export function findClosedRoutes({ rules }: Rulebook, options: SearchOptions): readonly Finding[] {
  const routes = rules.filter(({ rule }) => rule.route !== undefined);
  const criteria = rules.filter(({ rule }) => rule.criterion?.for === 'ending');
  return [
    ...criteria.flatMap((criterion) => findInCriterion(criterion, routes, options)),
    ...routes.flatMap((route) => findInRoute(route, criteria, options)),
  ];
}
