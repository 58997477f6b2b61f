import type { Agency } from '../domain/agencies.ts';
import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Counting } from '../domain/Period.ts';
import type { FactType, FactValues } from '../domain/vocabulary.ts';
import type { CalendarDays } from '../ports/CalendarDays.ts';
import type { About } from './About.ts';
import type { WrittenCondition } from './Condition.ts';
import type { Rule, WrittenRule } from './Rule.ts';

/** A text that rules cite, with an outline of its clauses. */
export interface Source {
  /** The first part of every clause id: `oxfordshire` in `oxfordshire/2.1`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly address?: string | undefined;
  /** The day on which the policy was last compared with it. */
  readonly comparedOn: CalendarDay;
  /** A short title, in our own words, for each clause. */
  readonly clauses: Readonly<Record<string, string>>;
}

/**
 * A fact that a policy declares for itself. Its name begins with `local.` and says whose it is: `local.toldOn` is the
 * child's, `local.conference.familyTold` the conference's; `local.series.supervision` is the day from which the time to the next
 * of a series is counted, whose days the child's record lists.
 */
export interface LocalFact {
  readonly type: FactType;
  readonly says: string;
}

/** A word that a policy declares beside those shipped: a role, an agency, a category of harm, a route, a kind of conference. */
export interface DeclaredName {
  /** The phrase that stands for it within a sentence, such as `the appeals panel`. */
  readonly says: string;
  /** The phrase that stands for it in texts to families; without it, the same. */
  readonly family?: string | undefined;
}

/** What is done by a deadline, in words for parents: `subject` is, or are, to be `done`. */
export interface DeadlineInPlainWords {
  readonly subject: string;
  readonly done: string;
  readonly plural?: true | undefined;
  /** Whether it concerns a family whoever it is addressed to, as a meeting about the child does. */
  readonly concerns?: true | undefined;
}

/** A deadline that a policy gives a name of its own. */
export interface DeclaredDeadline {
  /** What is done by it, as a phrase within a sentence, such as `hearing the appeal`. */
  readonly says: string;
  /** The same for texts to families, which say nothing of it without this. */
  readonly family?: DeadlineInPlainWords | undefined;
}

/** The words of one kind that a policy declares, in kebab-case. */
export type DeclaredNames = Readonly<Record<string, DeclaredName>>;

/** A clause that is left to people. */
export interface LeftToJudgement {
  readonly clause: string;
  readonly why: string;
  readonly acceptedBy: string;
}

/** What an example expects of a decision. */
export interface Expectation {
  readonly outcome: string;
  /** Clauses of rules that hold, each of which must be among the decision's reasons. */
  readonly cites?: readonly string[] | undefined;
  /** Rules whose condition must not hold. */
  readonly failing?: readonly string[] | undefined;
  /** Rules that must be found not kept. */
  readonly broken?: readonly string[] | undefined;
  /** When the duty of a rule is due, by the rule's id: a day, or an instant. */
  readonly due?: Readonly<Record<string, string>> | undefined;
  /** Exactly the facts that are missing. */
  readonly missing?: readonly string[] | undefined;
}

/** A worked example that stands beside a policy and is run as a test. */
export interface PolicyExample {
  readonly name: string;
  /** The question, such as `early-review` or `deadline:visit`. */
  readonly question: string;
  readonly asOf: CalendarDay;
  readonly facts: FactValues;
  /** Whether every yes or no that `facts` does not give is a no, every day not come about and every set empty. */
  readonly restIs?: 'no' | undefined;
  readonly expect: Expectation;
}

/**
 * The examples of one version of a policy, as they stand in the file beside it.
 *
 * @public
 */
export interface PolicyExamples {
  readonly $schema?: string | undefined;
  /** The id of the policy, and the day of the version. */
  readonly policy: string;
  readonly inForceFrom: CalendarDay;
  /** Facts that all the examples share, unless an example gives its own. */
  readonly given?: FactValues | undefined;
  readonly examples: readonly PolicyExample[];
}

/** A condition that a policy names, so that it is written once. */
export interface NamedCondition {
  /** What it asks, in one sentence. */
  readonly says: string;
  readonly when: WrittenCondition;
}

/** A passage of a policy, as its source has it: a heading, with what stands beneath it. */
export interface PolicySection {
  /** Unique within the policy, in kebab-case. */
  readonly id: string;
  /** The heading, in our own words. */
  readonly title: string;
  /** Whom all beneath it is about; what it leaves out is as the section or document around it has it. */
  readonly about?: About | undefined;
  /** What every rule beneath it asks too. */
  readonly when?: WrittenCondition | undefined;
  readonly rules?: readonly WrittenRule[] | undefined;
  /** Sections within it, which stand after its own rules. */
  readonly sections?: readonly PolicySection[] | undefined;
}

/**
 * One version of one document's rules, as it stands in a policy file. What each of its rules asks as a whole stands
 * in the `rules` of the checked policy.
 *
 * @public
 */
export interface Policy {
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly title: string;
  readonly layer: 'national' | 'authority' | 'guidance' | 'overlay';
  /** The nation whose bank holidays it goes by: one of those shipped, one of its own with a `calendar`, or `any`. */
  readonly nation: string;
  /** The working days of a nation whose bank holidays are not shipped. */
  readonly calendar?: CalendarDays | undefined;
  readonly inForceFrom: CalendarDay;
  /** Marks a version that reaches what is already running when it comes into force, and not only what arises from then on. */
  readonly reachesRunning?: true | undefined;
  /** Whom its rules are about, unless they say otherwise; without it, a child with a plan in force, who has not died. */
  readonly about?: About | undefined;
  readonly counting: Counting;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** Local words, each with what it means. */
  readonly terms?: Readonly<Record<string, string>> | undefined;
  /** Tables by which agencies are counted as groupings: a grouping's name and its agencies. */
  readonly groupings?: Readonly<Record<string, Readonly<Record<string, readonly Agency[]>>>> | undefined;
  readonly facts?: Readonly<Record<string, LocalFact>> | undefined;
  /** Roles of its own: who must do something, to whom, who judged. */
  readonly roles?: DeclaredNames | undefined;
  /** Agencies and key disciplines of its own. */
  readonly agencies?: DeclaredNames | undefined;
  /** Categories of harm of its own. */
  readonly categories?: DeclaredNames | undefined;
  /** Ways of its own in which a plan can come to end. */
  readonly routes?: DeclaredNames | undefined;
  /** Kinds of conference of its own. */
  readonly kinds?: DeclaredNames | undefined;
  /** Names of its own for deadlines. */
  readonly deadlines?: Readonly<Record<string, DeclaredDeadline>> | undefined;
  /** Conditions by their names, for every place where a condition may stand: `{ "condition": "a-review-held" }`. */
  readonly conditions?: Readonly<Record<string, NamedCondition>> | undefined;
  readonly sections: readonly PolicySection[];
  readonly judgement: readonly LeftToJudgement[];
}

/**
 * A rule as it applies, with its place in its policy's file.
 *
 * @public
 */
export interface RuleInFile {
  /** What its sections ask joined to what it asks itself, each named condition in the place of its name. */
  readonly rule: Rule;
  /** The JSON pointer to it. */
  readonly path: string;
  /** The headings beneath which it stands, the outermost first. */
  readonly headings: readonly string[];
}

/**
 * A policy that has passed every check.
 *
 * @example
 * ```ts
 * const [first] = oxfordshire.rules;
 * expect(first.rule.when.all[0]).toEqual({ fact: 'conference.kind', is: 'review' });
 * ```
 * @public
 */
export interface CheckedPolicy {
  readonly policy: Policy;
  /** Of its content; the same however the file is laid out. */
  readonly digest: string;
  /** Its rules as they apply, in the order of the file. */
  readonly rules: readonly RuleInFile[];
  /** What can be chosen for those facts of the vocabulary of which every choice is named, with the words that it declares. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** What each word means that it declares, by the JSON pointer to it. */
  readonly meanings: Readonly<Record<string, string>>;
}
