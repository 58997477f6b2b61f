import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Instant } from '../domain/Instant.ts';
import { placesOf } from '../domain/view/recordPointers.ts';
import { comparisonsOf, factsOf } from '../engine/comparisonsOf.ts';
import type { Condition } from '../engine/Condition.ts';
import { declarationOf } from '../engine/declaredWords.ts';
import type { Policy } from '../engine/Policy.ts';
import { doneFactsOf } from '../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import type { Role } from '../domain/roles.ts';
import type { MissedDeadline } from './Audit.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Breach } from './Breach.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';
import { missedDeadline, sayLateness } from './missedDeadline.ts';
import { conditionOf } from './rulesToCheck.ts';
import { sayFactWithin } from './sayFact.ts';
import { sayRequired, type Mend, type Read } from './sayRequired.ts';

/** What a rule's own breach says, beside the rule and what shows that it applies. */
type Part = Pick<Breach, 'code' | 'broken' | 'required' | 'help'> & Pick<Breach, 'deadline'>;

/** What each part is made from. */
interface Context {
  readonly placed: PlacedRule;
  readonly subject: AuditSubject;
  readonly read: Read;
  /** When what a dated rule lays down was done; `null` where it was not, `undefined` for a rule without a date. */
  readonly done: CalendarDay | Instant | null | undefined;
}

const because = (condition: Condition | undefined, { weigh }: Read): readonly string[] =>
  explainCondition(condition, weigh).because.flatMap(factsOf);

const recordEach = (mends: readonly Mend[]): string => mends.map(({ record }) => record).join(', and ');

const sayWho = (role: Role, policy: Policy): string => {
  const declared = declarationOf('roles', role, [policy]);
  if (declared !== undefined) return declared.says;
  const words = role.replaceAll('-', ' ');
  return role.startsWith('everyone') ? words : `the ${words}`;
};

const sayPlaces = (places: readonly string[]): string => places.map((place) => `\`${place}\``).join(', ');

const sayDue = ({ dueOn, dueAt }: MissedDeadline): string => dueAt ?? String(dueOn);

const unmet = (code: Breach['code'], is: Condition, lead: string, { read }: Context): Part => {
  const required = sayRequired(is, true, read);
  return { code, broken: because(is, read), required, help: `${lead} and record ${recordEach(required)}` };
};

const requirementPart = (context: Context): Part | undefined => {
  const { requirement } = context.placed.rule;
  return requirement && unmet('requirement-not-met', requirement.is, 'see to it', context);
};

const decisionPart = (context: Context): Part | undefined => {
  const { decision } = context.placed.rule;
  if (decision?.is === undefined) return undefined;
  const lead = `it is for ${sayWho(decision.who, context.placed.policy)} to ${decision.what}; see to it`;
  return unmet('decision-not-as-laid-down', decision.is, lead, context);
};

const dutyPart = (context: Context): Part | undefined => {
  const { rule, policy } = context.placed;
  if (rule.duty?.done === undefined) return undefined;
  const { who, what, done, due } = rule.duty;
  const lead = `it is for ${sayWho(who, policy)} to ${what}`;
  if (due === undefined) return unmet('duty-not-done', done, `${lead}; do it`, context);
  const { subject, done: doneOn } = context;
  const { deadline, anchors } = missedDeadline(due, doneOn ?? null, policy, subject);
  const by = `${lead}, by ${sayDue(deadline)}`;
  const late = sayLateness(deadline.lateBy);
  const part = unmet('duty-overdue', done, `${by}, which is ${late} ago; do it`, context);
  return {
    ...part,
    ...(deadline.done === null ? {} : { code: 'duty-done-late', help: `${by}; it was done ${late} late` }),
    broken: [...part.broken, ...anchors],
    deadline,
  };
};

const deadlinePart = ({ placed: { rule, policy }, subject, read, done: doneOn }: Context): Part | undefined => {
  if (rule.deadline === undefined) return undefined;
  const { due, who, what } = rule.deadline;
  const done = doneFactsOf(rule);
  const { deadline, anchors } = missedDeadline(due, doneOn ?? null, policy, subject);
  const isDone = deadline.done !== null;
  const facts = done.length === 0 ? anchors : done;
  const by = `by ${sayDue(deadline)}`;
  const places = sayPlaces(facts.flatMap(read.places));
  const told = done.map((fact) => sayFactWithin(fact, read.rulebook)).join(' or ');
  const words = done.length === 0 ? `${what} ${by}` : `${told}: it should be ${by}`;
  const lead = `it was for ${sayWho(who, policy)} to ${what}, ${by}`;
  const lateBy = sayLateness(deadline.lateBy);
  return {
    code: isDone ? 'deadline-missed' : 'deadline-overdue',
    broken: [...done, ...anchors],
    required: [{ facts, words, record: `a day ${by} at ${places}` }],
    help: isDone
      ? `${lead}; it was done ${lateBy} late`
      : `${lead}, ${lateBy} ago; do it and record the day at ${places}`,
    deadline,
  };
};

const prohibitionPart = ({ placed: { rule, policy }, read }: Context): Part | undefined => {
  if (rule.prohibition?.broken === undefined) return undefined;
  const { who, what, broken } = rule.prohibition;
  const required = sayRequired(broken, false, read);
  const nobody = who === 'everyone' ? 'nobody may' : `${sayWho(who, policy)} may not`;
  const help = `${nobody} ${what}; put right what can be, or else mend the record: ${recordEach(required)}`;
  return { code: 'prohibition-broken', broken: because(broken, read), required, help };
};

/** Of what shows that a permission was used, that which does not merely repeat where the permission is open. */
const ownUse = (used: Condition, when: Condition | undefined): Condition => {
  if (!('all' in used)) return used;
  const shared = comparisonsOf(when).map(({ fact }) => fact);
  const own = used.all.filter((part) => !comparisonsOf(part).every(({ fact }) => shared.includes(fact)));
  return own.length === 0 ? used : { all: own };
};

const permissionPart = ({ placed, read }: Context): Part | undefined => {
  const { permission } = placed.rule;
  if (permission?.used === undefined) return undefined;
  const { who, what, used } = permission;
  const when = conditionOf(placed);
  const use = ownUse(used, when);
  const needed = when === undefined ? [] : sayRequired(when, true, read);
  const unused = sayRequired(use, false, read);
  const needs = needed.length === 0 ? 'it is not open here' : `it takes ${recordEach(needed)}`;
  return {
    code: 'permission-overstepped',
    broken: [...because(use, read), ...(needed.length === 0 ? [] : because(when, read))],
    required: needed.length === 0 ? unused : needed,
    help: `for ${sayWho(who, placed.policy)} to ${what}, ${needs}; if it was not done, record ${recordEach(unused)}`,
  };
};

/**
 * What there is to say of a rule that was broken.
 *
 * @param placed - the rule, known to have been broken
 * @param subject - the child, the conference and the request
 * @param rulebook - the rules
 * @param behindOutcome - where the rule is confined to some outcomes, the facts that settle the outcome
 * @param done - for a rule that lays down by when something is to be done, when it was; `null` where it was not
 * @returns the breach, or `undefined` for a kind of rule that nobody can break
 */
export function ruleBreach(
  placed: PlacedRule,
  subject: AuditSubject,
  rulebook: Rulebook,
  behindOutcome: readonly string[],
  done?: CalendarDay | Instant | null,
): Breach | undefined {
  const { rule } = placed;
  const weigh = createWeigh(placed, subject.facts, subject.moment);
  const read: Read = { weigh, rulebook, places: (fact) => placesOf(subject.view, fact) };
  const context: Context = { placed, subject, read, done };
  const part =
    requirementPart(context) ??
    decisionPart(context) ??
    dutyPart(context) ??
    deadlinePart(context) ??
    prohibitionPart(context) ??
    permissionPart(context);
  if (part === undefined) return undefined;
  const applies =
    rule.permission === undefined ? because(conditionOf(placed), read) : because(rule.permission.used, read);
  return { ...part, rules: [placed], applies: [...applies, ...behindOutcome] };
}
