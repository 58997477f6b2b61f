import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { FactValues } from '../domain/vocabulary.ts';

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
   * - `never-applies`, `always-applies`: a condition that no case meets, or that every case does.
   * - `same-rule`, `shadowed`: a rule that another makes needless, the two being equal or the other reaching further.
   * - `opposed`: two rules that apply together and cannot both be kept.
   * - `gap`: cases in which no rule answers a question that others answer; `silent` where none does in any case.
   * - `unused-fact`, `unused-grouping`: declared and read by no rule.
   * - `uncited-clause`: a clause that no rule cites and that is not left to judgement.
   */
  readonly code:
    | 'never-applies'
    | 'always-applies'
    | 'same-rule'
    | 'shadowed'
    | 'opposed'
    | 'gap'
    | 'silent'
    | 'unused-fact'
    | 'unused-grouping'
    | 'uncited-clause';
  readonly severity: 'error' | 'warning' | 'note';
  readonly certainty: Certainty;
  /** The rules concerned, at most two. */
  readonly rules: readonly RuleNamed[];
  /** What else is concerned: a question, a fact, a grouping or a clause. */
  readonly about?: string;
  readonly message: string;
  readonly help: string;
  /** A case that shows it, as small as can be. */
  readonly example?: { readonly facts: FactValues; readonly asOf: CalendarDay };
}
