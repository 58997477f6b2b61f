import { wordKinds } from '../../domain/vocabulary/declarable.ts';
import { clausesOf } from '../../engine/clausesOf.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import type { Policy, PolicySection, Source } from '../../engine/Policy.ts';
import { ruleKind, type Force, type Rule, type RuleKind, type WrittenRule } from '../../engine/Rule.ts';
import { rulesOf } from '../../engine/rulesOf.ts';
import type { ConditionWords } from '../../explanation/index.ts';
import { clauseOf } from '../../explanation/practitioner/clauseOf.ts';
import type { ExplainedClause, LaidDown } from '../../explanation/practitioner/Explanation.ts';
import { laidDown } from '../../explanation/practitioner/laidDown.ts';
import { conditionWords, type WordsContext } from '../../explanation/words/conditionWords.ts';
import { questionsOf } from '../../questions/index.ts';
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
  /** What it asks beside its sections; absent where it asks for nothing more. */
  readonly appliesWhere?: ConditionWords;
  readonly laysDown: LaidDown;
}

/** A section in words, as the file has it. */
export interface RenderedSection {
  readonly id: string;
  readonly title: string;
  /** What all beneath it asks; absent where that is nothing. */
  readonly appliesWhere?: ConditionWords;
  readonly rules: readonly RenderedRule[];
  readonly sections: readonly RenderedSection[];
}

/** A condition that the policy names, in words. */
export interface RenderedCondition {
  readonly name: string;
  readonly says: string;
  readonly is: ConditionWords;
}

/** A clause upon which no rule acts, and why it is left to people, where it is. */
export interface RenderedClause {
  readonly clause: ExplainedClause;
  readonly leftBecause?: string;
}

/** A policy in words, in the order of its file. */
export interface RenderedPolicy {
  readonly policy: Pick<Policy, 'id' | 'title' | 'layer' | 'nation' | 'inForceFrom' | 'counting' | 'notes' | 'terms'>;
  /** The words that it declares, by their kind; absent where it declares none. */
  readonly words?: DeclaresWords;
  readonly sources: readonly Omit<Source, 'clauses'>[];
  readonly sections: readonly RenderedSection[];
  readonly conditions: readonly RenderedCondition[];
  /** In the order of the sources. */
  readonly withoutRule: readonly RenderedClause[];
}

/** What is needed to put a policy's rules into words. */
interface Rendering {
  readonly policy: Policy;
  readonly words: WordsContext;
  /** The rules as they apply, by their ids. */
  readonly whole: ReadonlyMap<string, Rule>;
}

const questionOf = (rule: Rule | undefined): string | undefined =>
  rule && [...questionsOf({ rules: [{ rule }] }).values()].find(({ considers }) => considers(rule))?.name;

const renderRule = (rule: WrittenRule, { policy, words, whole }: Rendering): RenderedRule => {
  const question = questionOf(whole.get(rule.id));
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
    ...(rule.when === undefined ? {} : { appliesWhere: conditionWords(rule.when, words) }),
    laysDown: laidDown(rule, words),
  };
};

const renderSection = (section: PolicySection, rendering: Rendering): RenderedSection => ({
  id: section.id,
  title: section.title,
  ...(section.when === undefined ? {} : { appliesWhere: conditionWords(section.when, rendering.words) }),
  rules: (section.rules ?? []).map((rule) => renderRule(rule, rendering)),
  sections: (section.sections ?? []).map((inner) => renderSection(inner, rendering)),
});

const renderSource = (source: Source): RenderedPolicy['sources'][number] => {
  const { id, title, publisher, version, address, comparedOn } = source;
  return { id, title, publisher, version, ...(address === undefined ? {} : { address }), comparedOn };
};

const withoutRule = (policy: Policy): readonly RenderedClause[] => {
  const acted = new Set(rulesOf(policy).flatMap(({ cites }) => cites));
  return clausesOf(policy)
    .filter((clause) => !acted.has(clause))
    .map((clause) => {
      const leftBecause = policy.judgement.find((one) => one.clause === clause)?.why;
      return { clause: clauseOf(clause, policy), ...(leftBecause === undefined ? {} : { leftBecause }) };
    });
};

const renderPolicy = (policy: Policy): RenderedPolicy => {
  const { id, title, layer, nation, inForceFrom, counting, notes, terms, conditions = {} } = policy;
  const about = { id, title, layer, nation, inForceFrom, counting, notes, ...(terms === undefined ? {} : { terms }) };
  const kinds = wordKinds.filter((kind) => policy[kind] !== undefined);
  const words = { policies: [policy], missing: [], named: conditions };
  const rendering = { policy, words, whole: new Map(rulesOf(policy).map((rule) => [rule.id, rule])) };
  return {
    policy: about,
    ...(kinds.length === 0 ? {} : { words: Object.fromEntries(kinds.map((kind) => [kind, policy[kind]])) }),
    sources: policy.sources.map(renderSource),
    sections: policy.sections.map((section) => renderSection(section, rendering)),
    conditions: Object.entries(conditions).map(([name, { says, when }]) => ({
      name,
      says,
      is: conditionWords(when, words),
    })),
    withoutRule: withoutRule(policy),
  };
};

/**
 * Policies in words.
 *
 * @param names - the policies, as `readPolicy` takes them; of a document that comes with the package its latest version
 * @param surroundings - the machine
 * @returns each with every rule under its headings, in its own order; or all that is wrong with any
 * @internal
 */
export function renderPolicies(names: readonly string[], surroundings: Surroundings): Input<readonly RenderedPolicy[]> {
  const { files, problems } = together(names.map((name) => readLatest(name, surroundings)));
  const errors = files.flatMap(({ parsed, diagnostics }) => (parsed.ok ? [] : diagnostics));
  const diagnostics = [...problems, ...errors];
  if (diagnostics.length > 0) return { ok: false, diagnostics, files };
  return { ok: true, value: files.flatMap(({ parsed }) => (parsed.ok ? [renderPolicy(parsed.value.policy)] : [])) };
}
