import type { ConferenceAudit, Finding, OpenFact } from '../../../src/audit/index.ts';
import type { Attempt, Isolation } from './isolateRules.ts';

const showValue = (value: unknown): string => JSON.stringify(value);

/** A finding in a few lines. */
export const showFinding = ({ code, rule, cites, children, found, required, help }: Finding): string =>
  [
    `  ${rule} (${cites.join(', ')}) ${code} for ${children.join(', ')}`,
    ...found.map(
      ({ fact, value, recorded, pointers }) =>
        `      ${fact} is ${showValue(value)}${recorded ? '' : ', not recorded'} at ${pointers.join(' ')}`,
    ),
    ...required.facts.map(({ words }) => `      wanted: ${words}`),
    `      help: ${help}`,
  ].join('\n');

/** A fact that is open in a line. */
const showOpen = ({ fact, children, pointers, rules }: OpenFact): string =>
  `  ${fact} for ${children.join(', ')} at ${pointers.join(' ')}, awaited by ${rules.map(({ rule }) => rule).join(', ')}`;

/** What an audit found and left open. */
export const showAudit = ({ findings, open }: ConferenceAudit): string =>
  [
    findings.length === 0 ? '  clean' : findings.map(showFinding).join('\n'),
    ...(open.length === 0 ? [] : [`  open (${String(open.length)}):`, ...open.map((one) => `  ${showOpen(one)}`)]),
  ].join('\n');

const attemptsShown = 3;

const showAttempt = ({ mutation, findings, problems }: Attempt): string => {
  if (findings === undefined) return `      ${mutation}: ${problems.join('; ')}`;
  return `      ${mutation}: ${findings.length === 0 ? 'no finding' : findings.map(({ rule, code }) => `${rule} (${code})`).join(', ')}`;
};

/** The attempts that came closest: fewest findings beside the rule's own. */
const closest = (attempts: readonly Attempt[], rule: string): readonly Attempt[] => {
  const distance = ({ findings }: Attempt): number => {
    if (findings === undefined) return 1000;
    return findings.some((finding) => finding.rule === rule) ? findings.length : 500 + findings.length;
  };
  return attempts.toSorted((one, other) => distance(one) - distance(other)).slice(0, attemptsShown);
};

/** Why no change to any scenario breaks a rule alone. */
export const showIsolation = ({ rule, cites, attempts }: Isolation, scenarios: readonly string[]): string =>
  [
    `  ${rule} (${cites.join(', ')})`,
    ...scenarios.flatMap((scenario) => {
      const tried = attempts.filter((one) => one.scenario === scenario);
      return tried.length === 0
        ? [`    ${scenario}: no change makes it apply and break, since a fact that it reads is not recorded`]
        : [`    ${scenario}:`, ...closest(tried, rule).map(showAttempt)];
    }),
  ].join('\n');
