import type { Condition } from '../../engine/Condition.ts';
import { not } from '../../engine/logic.ts';
import type { PlacedRule, Rulebook } from '../../engine/Rulebook.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import { exploreRules, nameOf, type Explored } from './exploreRules.ts';
import { findDeadParts, isFree } from './findDeadParts.ts';
import type { Finding } from './Finding.ts';
import { findIdleEffects } from './findIdleEffects.ts';
import { findOutsideStages } from './findOutsideStages.ts';
import { findingsOfNone } from './findingsOf.ts';

const path = '/when';

/** Whether the day has come about that a deadline counts from is not up to its condition. */
const findAlways = ({ rules, explorer, testOf }: Explored, condition: Condition): readonly Finding[] =>
  rules.flatMap((compiled) =>
    findingsOfNone(
      explorer.find(not(testOf(compiled, condition))),
      {
        code: 'always-applies',
        severity: 'error',
        rules: [nameOf(compiled)],
        path,
        message: `the condition of \`${compiled.id}\` holds in every case, whatever it seems to ask`,
        help: 'take the condition out, or say what it leaves out',
      },
      { tried: `a case in which the condition of \`${compiled.id}\` does not hold` },
    ),
  );

const findNever = ({ rules, explorer }: Explored): readonly Finding[] =>
  rules.flatMap((compiled) =>
    findingsOfNone(
      explorer.find(compiled.when),
      {
        code: 'never-applies',
        severity: 'error',
        rules: [nameOf(compiled)],
        path,
        message: `\`${compiled.id}\` applies in no case`,
        help: 'mend its condition, or take the rule out',
      },
      { tried: `a case in which \`${compiled.id}\` applies` },
    ),
  );

const findInConditions = (placed: PlacedRule, options: SearchOptions): readonly Finding[] => {
  const { when, deadline } = placed.rule;
  const explored = exploreRules([placed], options);
  if (when === undefined || (deadline === undefined && isFree(when))) return findIdleEffects(explored);
  const never = findNever(explored);
  // Of what applies in no case, everything else could be said too.
  if (never.length > 0) return never;
  const always = isFree(when) ? [] : findAlways(explored, when);
  const inWhen = always.length > 0 ? always : findDeadParts({ explored, condition: when, path });
  return [...inWhen, ...findIdleEffects(explored)];
};

const findInRule = (placed: PlacedRule, options: SearchOptions): readonly Finding[] => {
  const ofStages = findOutsideStages(placed, options);
  const appliesNowhere = ofStages.some(({ code }) => code === 'outside-its-stages');
  return appliesNowhere ? ofStages : [...ofStages, ...findInConditions(placed, options)];
};

/**
 * Rules whose condition no case meets, none of the children whom they are about, or every case; parts of conditions that do nothing; and what can never, or
 * cannot but, be kept to where the rule applies.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each
 * @internal
 */
export function findDeadConditions({ rules }: Rulebook, options: SearchOptions): readonly Finding[] {
  return rules.flatMap((placed) => findInRule(placed, options));
}
