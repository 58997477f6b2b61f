import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';

/** How sure a finding is: proved for every case, or open within the regions that were looked at. */
export type Certainty =
  { readonly is: 'proved' } | { readonly is: 'not-decided'; readonly regions: number; readonly tried: string };

/** A rule by its document and id, with the clauses that it cites and where it stands. */
export interface RuleNamed {
  readonly rule: string;
  readonly cites: readonly string[];
}

/** What can be said of policies without a case. */
export interface Finding {
  /**
   * - `never-applies`, `always-applies`: a rule's condition that no case meets, or that every case does.
   * - `outside-its-stages`: a rule that asks for what is so at no stage of those whom it is about; `idle-stage` where that
   *   is one of the stages that it names.
   * - `dead-branch`, `idle-part`: a branch of an `any` that no case meets; a part of an `all` that every case does.
   * - `needless-part`: a branch or part that its siblings make needless.
   * - `never-kept`, `always-kept`: what no case in which the rule applies can keep to, or none can fail to.
   * - `never-used`, `always-used`: a permission of which no case in which it applies makes use, or of which every case does.
   * - `same-rule`, `shadowed`: a rule that others make needless, one being equal or they reaching further.
   * - `opposed`: two rules that apply together and cannot both be kept; `opposed-in-part` where they can be in some of the
   *   cases in which both apply.
   * - `rival-deciders`: two rules that apply together and give one decision to two deciders.
   * - `gap`: cases in which no rule answers a question that others answer; `silent` where none does in any case.
   * - `no-route`, `no-criterion`: a criterion upon which a plan may end and to which no route is ever open; a route that
   *   is open to none that can hold where it applies.
   * - `unused-fact`, `unused-grouping`: declared and read by no rule.
   * - `unused-word`: declared and named by no rule; a note where records may use it all the same.
   * - `uncited-clause`: a clause that no rule cites and that is not left to judgement.
   */
  readonly code:
    | 'never-applies'
    | 'always-applies'
    | 'outside-its-stages'
    | 'idle-stage'
    | 'dead-branch'
    | 'idle-part'
    | 'needless-part'
    | 'never-kept'
    | 'always-kept'
    | 'never-used'
    | 'always-used'
    | 'same-rule'
    | 'shadowed'
    | 'opposed'
    | 'opposed-in-part'
    | 'rival-deciders'
    | 'gap'
    | 'silent'
    | 'no-route'
    | 'no-criterion'
    | 'unused-fact'
    | 'unused-grouping'
    | 'unused-word'
    | 'uncited-clause';
  readonly severity: 'error' | 'warning' | 'note';
  readonly certainty: Certainty;
  /** The rule that it is about, then the others that it has to do with. */
  readonly rules: readonly RuleNamed[];
  /** Where within the first of the rules, as it applies, it lies, as a JSON pointer from that rule, where it lies in one place. */
  readonly path?: string;
  /** What else is concerned: a question, a fact, a grouping or a clause. */
  readonly about?: string;
  readonly message: string;
  readonly help: string;
  /** A case that shows it, as small as can be. */
  readonly example?: { readonly facts: FactValues; readonly asOf: CalendarDay };
}
