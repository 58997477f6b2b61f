import type { CompiledRule } from '../../engine/compileRule.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import type { Condition } from '../../engine/Condition.ts';
import { all, not } from '../../engine/logic.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { Searched } from '../searching/search.ts';
import { nameOf, type Explored } from './exploreRules.ts';
import { findDeadParts, isFree } from './findDeadParts.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone, type Open, type ToTell } from './findingsOf.ts';

/** What is told of a condition of an effect: where no case meets it, and where every case does. */
type Extreme = Pick<ToTell, 'code' | 'severity' | 'message' | 'help'> & Open;

interface Extremes {
  readonly path: string;
  readonly condition: Condition;
  readonly never: Extreme;
  readonly always: Extreme;
}

const neverKept = (id: string, holds: string): Extreme => ({
  code: 'never-kept',
  severity: 'error',
  message: `\`${id}\` can be kept to in no case in which it applies`,
  help: 'mend its condition or what it lays down, which exclude one another',
  tried: `a case in which \`${id}\` applies and ${holds}`,
});

const alwaysKept = (id: string, fails: string): Extreme => ({
  code: 'always-kept',
  severity: 'warning',
  message: `\`${id}\` is kept to in every case in which it applies, so that it demands nothing`,
  help: 'take it out, or mend what it lays down',
  tried: `a case in which \`${id}\` applies and ${fails}`,
});

const ofDemand = (id: string, path: string, condition: Condition): Extremes => ({
  path,
  condition,
  never: neverKept(id, 'is kept to'),
  always: alwaysKept(id, 'is not kept to'),
});

const ofProhibition = (id: string, path: string, condition: Condition): Extremes => ({
  path,
  condition,
  never: alwaysKept(id, 'is broken'),
  always: neverKept(id, 'is not broken'),
});

const ofPermission = (id: string, path: string, condition: Condition): Extremes => ({
  path,
  condition,
  never: {
    code: 'never-used',
    severity: 'warning',
    message: `use is made of \`${id}\` in no case in which it applies, so that it permits nothing`,
    help: 'take it out, or mend its condition',
    tried: `a case in which \`${id}\` applies and use is made of it`,
  },
  always: {
    code: 'always-used',
    severity: 'warning',
    message: `use is made of \`${id}\` in every case, whether it applies or not`,
    help: 'mend the condition that tells whether use is made of it',
    tried: `a case in which no use is made of \`${id}\``,
  },
});

const extremesOf = (id: string, rule: Rule): Extremes | undefined => {
  const { requirement, duty, decision, prohibition, permission } = rule;
  if (requirement !== undefined) return ofDemand(id, '/requirement/is', requirement.is);
  if (duty?.done !== undefined) return ofDemand(id, '/duty/done', duty.done);
  if (decision?.is !== undefined) return ofDemand(id, '/decision/is', decision.is);
  if (prohibition?.broken !== undefined) return ofProhibition(id, '/prohibition/broken', prohibition.broken);
  if (permission?.used !== undefined) return ofPermission(id, '/permission/used', permission.used);
  return undefined;
};

const findingsOfExtreme = (
  searched: Searched<unknown>,
  { tried, ...extreme }: Extreme,
  at: Pick<ToTell, 'rules' | 'path'>,
): readonly Finding[] => findingsOfNone(searched, { ...extreme, ...at }, { tried });

const findInDeadline = ({ explorer }: Explored, { id, rule, policy, when, kept }: CompiledRule): readonly Finding[] => {
  if (rule.deadline?.done === undefined || kept === undefined) return [];
  const rules = [nameOf({ rule, policy })];
  const inTime = explorer.find(all(when, kept.yes));
  return findingsOfExtreme(inTime, neverKept(id, 'is kept to'), { rules, path: '/deadline' });
};

/**
 * What a rule lays down that can never be kept to where it applies, that cannot but be kept to, and the parts of it that
 * do nothing.
 *
 * @param explored - the one rule, which applies in some case
 * @returns a finding for each
 * @internal
 */
export function findIdleEffects(explored: Explored): readonly Finding[] {
  const { explorer } = explored;
  return explored.rules.flatMap((compiled) => {
    const { id, rule, when } = compiled;
    const extremes = extremesOf(id, rule);
    if (extremes === undefined) return findInDeadline(explored, compiled);
    const { path, condition, never, always } = extremes;
    if (isFree(condition, factsOfCondition(rule.when))) return [];
    const holds = explored.testOf(compiled, condition);
    const at = { rules: [nameOf(compiled)], path };
    // To use a permission where it does not apply is to overstep it, so that it must be told there too whether it is used.
    const fails = rule.permission === undefined ? all(when, not(holds)) : not(holds);
    const whole = [
      ...findingsOfExtreme(explorer.find(all(when, holds)), never, at),
      ...findingsOfExtreme(explorer.find(fails), always, at),
    ];
    return whole.length > 0 ? whole : findDeadParts({ explored, condition, path });
  });
}
