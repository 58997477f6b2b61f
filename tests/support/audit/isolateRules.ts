import { auditConference, type Finding } from '../../../src/audit/index.ts';
import { ruleId } from '../../../src/engine/ruleIds.ts';
import { belongsOf } from '../../../src/engine/compileRule.ts';
import { ruleKind, type RuleKind } from '../../../src/engine/Rule.ts';
import type { PlacedRule } from '../../../src/engine/Rulebook.ts';
import type { Authority } from './authorities.ts';
import { impliedRules } from './impliedRules.ts';
import { acts, type Act, type Against } from '../../../src/audit/acts.ts';
import { actMutationsOf, rulesAgainst } from './actMutations.ts';
import type { Mutation } from './makeMutations.ts';
import { mutationsOf } from './mutations.ts';
import type { DatedRecord, Scenario } from './scenarios.ts';

/** What came of one change to one scenario. */
export interface Attempt {
  readonly scenario: string;
  readonly mutation: string;
  /** The facts that were changed. */
  readonly changed: readonly string[];
  /** The findings that came, or why the change could not be made. */
  readonly findings: readonly Finding[] | undefined;
  readonly problems: readonly string[];
}

/** What came of trying to break a rule alone. */
export interface Isolation {
  readonly rule: string;
  readonly cites: readonly string[];
  /** The first change whose only finding is about the rule, and about the one that is always broken with it, if any. */
  readonly found: Attempt | undefined;
  readonly attempts: readonly Attempt[];
}

/** Kinds of rules that a record can break, or keep. */
const kinds: readonly RuleKind[] = ['requirement', 'deadline', 'duty', 'permission', 'prohibition', 'decision'];

/** Whether a record can tell that the rule was broken: it says how to tell, or has a due day; what may always be done never is. */
const canBeBroken = ({ rule }: PlacedRule): boolean => {
  if (!kinds.includes(ruleKind(rule))) return false;
  if (rule.duty !== undefined) return rule.duty.done !== undefined;
  if (rule.permission !== undefined) return rule.permission.used !== undefined && rule.when !== undefined;
  if (rule.prohibition !== undefined) return rule.prohibition.broken !== undefined;
  return rule.decision === undefined || rule.decision.is !== undefined;
};

/** The rules of an authority, its national layer included, that a record can break. */
export const breakableRules = ({ rulebook }: Authority): readonly PlacedRule[] => rulebook.rules.filter(canBeBroken);

/** The rules of those kinds that no record can break, since they do not say how to tell. */
export const untellableRules = ({ rulebook }: Authority): readonly PlacedRule[] =>
  rulebook.rules.filter((placed) => kinds.includes(ruleKind(placed.rule)) && !canBeBroken(placed));

/** The findings about a record. */
export const findingsOf = (record: DatedRecord, { rulebook, calendar }: Authority): readonly Finding[] =>
  auditConference(record, rulebook, { asOf: record.asOf, calendar }).findings;

const attempt = (scenario: Scenario, { name, changed, record: make }: Mutation, authority: Authority): Attempt => {
  const said = { scenario: scenario.name, mutation: name, changed };
  const record = make();
  if (!('asOf' in record)) return { ...said, findings: undefined, problems: record };
  return { ...said, findings: findingsOf(record, authority), problems: [] };
};

/** Whether there is one finding about each of some rules, and no other. */
const isAbout = ({ findings = [] }: Attempt, rules: readonly string[]): boolean =>
  findings.length === rules.length && findings.every((finding, index) => finding.rule === rules[index]);

/** Tries one change after another, those of fewest facts first, until one does what is wanted. */
const search = (
  scenarios: readonly Scenario[],
  authority: Authority,
  mutations: (scenario: Scenario) => readonly Mutation[],
  isWanted: (attempt: Attempt) => boolean,
): Pick<Isolation, 'found' | 'attempts'> => {
  const changes = scenarios
    .flatMap((scenario) => mutations(scenario).map((mutation) => ({ scenario, mutation })))
    .toSorted((one, other) => one.mutation.size - other.mutation.size);
  const attempts: Attempt[] = [];
  for (const { scenario, mutation } of changes) {
    const tried = attempt(scenario, mutation, authority);
    attempts.push(tried);
    if (isWanted(tried)) return { found: tried, attempts };
  }
  return { found: undefined, attempts };
};

/**
 * Tries to break one rule alone, in every scenario, by the changes of fewest facts first.
 *
 * @param placed - the rule
 * @param scenarios - records in which nothing is found
 * @param authority - the rules and the calendar
 * @returns the first change that does it, or all that were tried
 */
export const isolateRule = (placed: PlacedRule, scenarios: readonly Scenario[], authority: Authority): Isolation => {
  const rule = ruleId(placed);
  const wanted = [impliedRules[rule] ?? [], rule].flat();
  const mutations = ({ record }: Scenario): readonly Mutation[] => mutationsOf(placed, record, authority);
  const searched = search(scenarios, authority, mutations, (tried) => isAbout(tried, wanted));
  return { rule, cites: placed.rule.cites, ...searched };
};

/** What can be done against the answer to a question that an authority's documents answer. */
export const answeredActs = (authority: Authority): readonly { readonly act: Act; readonly against: Against }[] =>
  acts.flatMap((act) =>
    act.against.flatMap((against) => (rulesAgainst(act, against, authority).length === 0 ? [] : [{ act, against }])),
  );

/**
 * Tries to do one thing against the answer to its question, in every scenario, so that nothing else goes wrong.
 *
 * @param act - what is to be done
 * @param against - the answer
 * @param scenarios - records in which nothing is found
 * @param authority - the rules and the calendar
 * @returns the first change that does it, or that breaks but a rule of the same question, which then speaks for it; or all
 *   that were tried
 */
export const isolateAct = (
  { act, against }: { readonly act: Act; readonly against: Against },
  scenarios: readonly Scenario[],
  authority: Authority,
): Isolation => {
  const ofQuestion = authority.rulebook.rules
    .filter(({ rule }) => belongsOf(rule).question === act.question)
    .map(ruleId);
  const mutations = ({ record }: Scenario): readonly Mutation[] => actMutationsOf(act, against, record, authority);
  const searched = search(scenarios, authority, mutations, ({ findings = [] }) => {
    const [only, ...more] = findings;
    return only !== undefined && more.length === 0 && (only.code === against.code || ofQuestion.includes(only.rule));
  });
  return { rule: against.code, cites: [act.question], ...searched };
};
