import type { FactValues } from '../../domain/vocabulary.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { RuleNamed } from '../../analysis/finding/Finding.ts';
import type { Breach, Shown } from './Law.ts';

const sayRule = ({ rule, cites }: RuleNamed): string => `\`${rule}\` (${cites.join(', ')})`;

const sayRules = (rules: readonly RuleNamed[]): string => rules.map(sayRule).join(', ') || 'none';

const sayFacts = (facts: FactValues): string =>
  Object.entries(facts)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`)
    .join('\n') || '  nothing';

/**
 * A decision in a line.
 *
 * @param decision - the decision
 * @returns its outcome, the rules that hold with their clauses, and the facts that are missing
 * @internal
 */
function sayDecision({ outcome, reasons, missing }: Decision): string {
  const holding = reasons.filter(({ verdict }) => verdict === 'holds');
  const without = missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`;
  return `\`${outcome}\`; rules that hold: ${sayRules(holding)}${without}`;
}

const sayShown = ({ upon, decision }: Shown): string => `  ${upon}: ${sayDecision(decision)}`;

/**
 * A breach for a reader.
 *
 * @param law - the law's name
 * @param breach - how it is broken
 * @returns what is wrong, by which rules, in which case, and what was decided, in lines
 * @internal
 */
export function sayBreach(law: string, { says, rules, asOf, facts, decisions }: Breach): string {
  return [
    `${law}: ${says}`,
    `rules: ${sayRules(rules)}`,
    `what is known as of ${asOf}:`,
    sayFacts(facts),
    ...(decisions.length === 0 ? [] : ['decisions:', ...decisions.map(sayShown)]),
  ].join('\n');
}
