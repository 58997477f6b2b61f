import { not } from '../engine/logic.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { certaintyOfNone, exploreRules, nameOf } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import type { CompareOptions } from './PoliciesCompared.ts';

const findIn = (placed: PlacedRule, options: CompareOptions): readonly Finding[] => {
  const { rules, explorer } = exploreRules([placed], options);
  const [compiled] = rules;
  if (compiled === undefined || placed.rule.when === undefined) return [];
  const named = nameOf(placed);
  const never = certaintyOfNone(explorer.find(compiled.when), `a case in which \`${named.rule}\` applies`);
  if (never !== undefined) {
    const message = `\`${named.rule}\` applies in no case`;
    const help = 'mend its condition, or take the rule out';
    return [{ code: 'never-applies', severity: 'error', certainty: never, rules: [named], message, help }];
  }
  // A deadline runs only once the day that it counts from has come about, whatever its condition says.
  if (placed.rule.deadline !== undefined) return [];
  const always = certaintyOfNone(explorer.find(not(compiled.when)), `a case in which \`${named.rule}\` does not apply`);
  if (always === undefined) return [];
  const message = `\`${named.rule}\` applies in every case, whatever its condition seems to ask`;
  const help = 'take the condition out, or say what it leaves out';
  return [{ code: 'always-applies', severity: 'error', certainty: always, rules: [named], message, help }];
};

/**
 * Rules whose condition no case meets, or every case does.
 *
 * @param rulebook - the rules
 * @param options - how far to look
 * @returns a finding for each
 * @internal
 */
export function findDeadConditions({ rules }: Rulebook, options: CompareOptions): readonly Finding[] {
  return rules.flatMap((placed) => findIn(placed, options)).filter(({ certainty }) => certainty.is === 'proved');
}
