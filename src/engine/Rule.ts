import type { DeclaredWord } from '../domain/DeclaredWord.ts';
import type { endingRoutes } from '../domain/vocabulary/choices.ts';
import type { Role } from '../domain/roles.ts';
import type { Whom } from '../domain/stages.ts';
import type { About } from './About.ts';
import type { Condition, WrittenCondition } from './Condition.ts';
import type { Due } from './Due.ts';

/** How strongly a source puts a rule, strongest first. */
export const forces = ['must', 'should', 'may', 'good-practice'] as const;

/** How strongly a source puts a rule. */
export type Force = (typeof forces)[number];

/** The questions that a rule can belong to. */
export const questionNames = [
  'next-review',
  'early-review',
  'preparation',
  'quorum',
  'attendance',
  'advocacy',
  'reports',
  'agenda',
  'exclusion',
  'exclusion-during',
  'ending',
  'both-plans',
  'looked-after',
  'transfer',
  'significant-harm',
  'decision',
  'outcome',
  'record',
  'appeal',
] as const;

/** A question that a rule can belong to. */
export type QuestionName = (typeof questionNames)[number];

/** What ties a rule to a question, and to some of its outcomes only where `forOutcomes` lists them. */
export interface Belongs {
  readonly question: QuestionName;
  readonly forOutcomes?: readonly string[] | undefined;
}

/** What someone is to do. */
export interface Task {
  readonly who: Role;
  readonly what: string;
  readonly to?: readonly Role[] | undefined;
}

/** A day or moment by which something is to be done, that can be asked for by its name. */
export interface Deadline extends Task {
  readonly name: string;
  /** A question that considers this deadline too. */
  readonly question?: QuestionName | undefined;
  readonly due: Due;
  /**
   * The fact that says when it was done, or several of which the first to come about says so; without one it is always
   * still to be done, as a next visit is.
   */
  readonly done?: string | readonly string[] | undefined;
}

/** What is to be done, and how to tell that it was. */
export interface Duty<Asked = Condition> extends Belongs, Task {
  readonly due?: Due | undefined;
  readonly done?: Asked | undefined;
}

/** What must be so. */
export interface Requirement<Asked = Condition> extends Belongs {
  readonly is: Asked;
}

/** What someone may do where the rule's condition holds, and how to tell that they did. */
export interface Permission<Asked = Condition> extends Belongs, Task {
  readonly used?: Asked | undefined;
}

/** What nobody may do, and how to tell that someone did. */
export interface Prohibition<Asked = Condition> extends Belongs {
  readonly who: Role;
  readonly what: string;
  readonly broken?: Asked | undefined;
}

/** Who decides, and how to tell that they did as the source says. */
export interface Decider<Asked = Condition> extends Belongs {
  readonly who: Role;
  readonly what: string;
  readonly is?: Asked | undefined;
}

/**
 * What a rule brings about; each rule has exactly one of these.
 *
 * - `trigger`: where its condition holds, a review is to be convened early, or that is to be considered.
 * - `ground`: a reason for keeping a family member out, before or during a conference.
 * - `insufficient-ground`: by itself no reason for it.
 * - `discretion`: where no listed ground is met, someone may still decide.
 * - `quorum`: makes a conference quorate, or quorate by exception.
 * - `criterion`: a reason for a plan to end, or for a looked-after child to have both plans, or what shows significant
 *   harm to be likely.
 * - `route`: a way to end a plan upon some criteria, by someone.
 * - `deadline`, `duty`, `requirement`, `permission`, `prohibition`, `decision`: what their names say.
 */
export interface EffectsOf<Asked> {
  readonly trigger: { readonly review: 'convene' | 'consider' };
  readonly ground: { readonly for: 'exclusion' | 'exclusion-during' };
  readonly 'insufficient-ground': { readonly for: 'exclusion' };
  readonly discretion: { readonly question: 'exclusion'; readonly who: Role };
  readonly quorum: { readonly makes: 'quorate' | 'quorate-by-exception' };
  readonly criterion: { readonly for: 'ending' | 'both-plans' | 'significant-harm' };
  readonly route: {
    readonly by: (typeof endingRoutes)[number] | DeclaredWord;
    readonly who: Role;
    /** The ids, within the same document, of the criteria that it is open to. */
    readonly forCriteria: readonly string[];
  };
  readonly deadline: Deadline;
  readonly duty: Duty<Asked>;
  readonly requirement: Requirement<Asked>;
  readonly permission: Permission<Asked>;
  readonly prohibition: Prohibition<Asked>;
  readonly decision: Decider<Asked>;
}

/** What a rule brings about, with every condition whole. */
export type Effects = EffectsOf<Condition>;

/** The kind of a rule, by the effect that it has. */
export type RuleKind = keyof Effects;

/** What every rule has. */
export interface RuleBase<Asked = Condition> {
  /** Unique within its document, in kebab-case. */
  readonly id: string;
  /** The clauses that it puts into effect. */
  readonly cites: readonly string[];
  readonly force: Force;
  /** One sentence in our own words. */
  readonly says: string;
  /** How the source was read where it leaves a choice. */
  readonly notes?: string | undefined;
  /** Where the rule applies to those whom it is about; without it, always. */
  readonly when?: Asked | undefined;
  /** The rules of earlier layers that it stands in for, by document and id. */
  readonly replaces?: readonly string[] | undefined;
  /** Marks it as a floor: later layers may only tighten it. */
  readonly floor?: true | undefined;
}

type RuleOf<Asked> = {
  [Kind in RuleKind]: RuleBase<Asked> & { readonly [Effect in Kind]: EffectsOf<Asked>[Kind] } & {
    readonly [Other in Exclude<RuleKind, Kind>]?: undefined;
  };
}[RuleKind];

/**
 * One rule of a policy as it applies: with whom it is about and what its sections ask, and with every condition whole.
 *
 * @public
 */
export type Rule = RuleOf<Condition> & {
  /** Whom it is about. */
  readonly about: Whom;
};

/**
 * One rule as it stands in a policy file, beneath sections that may ask for more and with conditions that the policy
 * names. A whole rule is one too.
 *
 * @public
 */
export type WrittenRule = RuleOf<WrittenCondition> & {
  /** Whom it is about; what it leaves out is as its section and its document have it. */
  readonly about?: About | undefined;
};

/** Every kind of rule. */
export const ruleKinds = [
  'trigger',
  'ground',
  'insufficient-ground',
  'discretion',
  'quorum',
  'criterion',
  'route',
  'deadline',
  'duty',
  'requirement',
  'permission',
  'prohibition',
  'decision',
] as const satisfies readonly RuleKind[];

/**
 * The kind of a rule.
 *
 * @param rule - a rule
 * @returns the name of the one effect that it has
 * @internal
 */
export function ruleKind(rule: WrittenRule): RuleKind {
  return ruleKinds.find((kind) => rule[kind] !== undefined) as RuleKind;
}

/**
 * The facts any of which says when what a rule's deadline asks for was done.
 *
 * @param rule - a rule
 * @returns their names; none where the rule has no deadline, or nothing tells
 * @internal
 */
export function doneFactsOf({ deadline }: Pick<WrittenRule, 'deadline'>): readonly string[] {
  return [deadline?.done ?? []].flat();
}

/**
 * When what a rule lays down is due.
 *
 * @param rule - a rule
 * @returns the due date of its deadline or its duty, if it has one
 * @internal
 */
export function dueOf({ deadline, duty }: Rule): Due | undefined {
  return deadline?.due ?? duty?.due;
}
