import type { Policy } from '../../engine/Policy.ts';
import { ruleKind, type Force, type Rule, type RuleKind } from '../../engine/Rule.ts';
import type { ConditionWords } from '../../explanation/index.ts';
import { clauseOf } from '../../explanation/practitioner/clauseOf.ts';
import type { ExplainedClause, LaidDown } from '../../explanation/practitioner/Explanation.ts';
import { laidDown } from '../../explanation/practitioner/laidDown.ts';
import { conditionWords } from '../../explanation/words/conditionWords.ts';
import { questions } from '../../questions/index.ts';
import type { Input } from '../input/Input.ts';
import { readLatest, together } from '../input/readPolicies.ts';
import type { Surroundings } from '../Surroundings.ts';

/** A rule in words. */
export interface RenderedRule {
  readonly id: string;
  readonly force: Force;
  readonly kind: RuleKind;
  readonly says: string;
  readonly notes?: string;
  readonly isFloor: boolean;
  readonly replaces: readonly string[];
  readonly clauses: readonly ExplainedClause[];
  /** The first question that considers it. */
  readonly question?: string;
  /** Absent where it always applies. */
  readonly appliesWhere?: ConditionWords;
  readonly laysDown: LaidDown;
}

/** A clause with what becomes of it. */
export interface RenderedClause {
  readonly clause: ExplainedClause;
  /** The rules of which it is the first clause that they put into effect, in the source's order. */
  readonly rules: readonly RenderedRule[];
  /** The rules that put it into effect with another before it, by their ids. */
  readonly alsoIn: readonly string[];
  /** Why it is left to people, where it is. */
  readonly leftBecause?: string;
}

/** A policy in words, in the order of its sources. */
export interface RenderedPolicy {
  readonly policy: Pick<Policy, 'id' | 'title' | 'layer' | 'nation' | 'inForceFrom' | 'counting' | 'notes' | 'terms'>;
  readonly sources: readonly (Omit<Policy['sources'][number], 'clauses'> & {
    readonly clauses: readonly RenderedClause[];
  })[];
}

const renderRule = (rule: Rule, policy: Policy): RenderedRule => {
  const context = { policies: [policy], missing: [] };
  const question = [...questions.values()].find(({ considers }) => considers(rule))?.name;
  return {
    id: rule.id,
    force: rule.force,
    kind: ruleKind(rule),
    says: rule.says,
    ...(rule.notes === undefined ? {} : { notes: rule.notes }),
    isFloor: rule.floor === true,
    replaces: rule.replaces ?? [],
    clauses: rule.cites.map((clause) => clauseOf(clause, policy)),
    ...(question === undefined ? {} : { question }),
    ...(rule.when === undefined ? {} : { appliesWhere: conditionWords(rule.when, context) }),
    laysDown: laidDown(rule, context),
  };
};

const outlineOf = ({ sources }: Policy): readonly string[] =>
  sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((clause) => `${id}/${clause}`));

/** Of the clauses that a rule cites, the one that its source has first. */
const firstClause = ({ cites }: Rule, outline: readonly string[]): string | undefined =>
  outline.find((clause) => cites.includes(clause));

const renderPolicy = (policy: Policy): RenderedPolicy => {
  const outline = outlineOf(policy);
  const { id, title, layer, nation, inForceFrom, counting, notes, terms } = policy;
  const renderClause = (clause: string): RenderedClause => {
    const citing = policy.rules.filter(({ cites }) => cites.includes(clause));
    const left = policy.judgement.find((one) => one.clause === clause)?.why;
    const isFirst = (rule: Rule): boolean => firstClause(rule, outline) === clause;
    return {
      clause: clauseOf(clause, policy),
      rules: citing.filter(isFirst).map((rule) => renderRule(rule, policy)),
      alsoIn: citing.filter((rule) => !isFirst(rule)).map((rule) => rule.id),
      ...(left === undefined ? {} : { leftBecause: left }),
    };
  };
  const sources = policy.sources.map(({ clauses, ...source }) => ({
    ...source,
    clauses: Object.keys(clauses).map((clause) => renderClause(`${source.id}/${clause}`)),
  }));
  const about = { id, title, layer, nation, inForceFrom, counting, notes, ...(terms === undefined ? {} : { terms }) };
  return { policy: about, sources };
};

/**
 * Policies in words.
 *
 * @param names - the policies, as `readPolicy` takes them; of a document that comes with the package its latest version
 * @param surroundings - the machine
 * @returns each with every rule under its clause, in its source's order; or all that is wrong with any
 * @internal
 */
export function renderPolicies(names: readonly string[], surroundings: Surroundings): Input<readonly RenderedPolicy[]> {
  const { files, problems } = together(names.map((name) => readLatest(name, surroundings)));
  const errors = files.flatMap(({ parsed, diagnostics }) => (parsed.ok ? [] : diagnostics));
  const diagnostics = [...problems, ...errors];
  if (diagnostics.length > 0) return { ok: false, diagnostics, files };
  return { ok: true, value: files.flatMap(({ parsed }) => (parsed.ok ? [renderPolicy(parsed.value.policy)] : [])) };
}
