import type { Act, Against } from '../../../src/audit/acts.ts';
import type { AuditSubject } from '../../../src/audit/AuditSubject.ts';
import type { PlacedRule } from '../../../src/engine/Rulebook.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import type { Authority } from './authorities.ts';
import { makeMutations, type Mutation } from './makeMutations.ts';
import type { DatedRecord } from './scenarios.ts';
import { product, settingOf, waysToMake, type Way } from './waysToMake.ts';

type Ways = readonly Way[];

const make = ({ rule, policy }: PlacedRule, holds: boolean, subject: AuditSubject): Ways =>
  waysToMake(rule.when, holds, settingOf(subject, policy));

const noneOf = (rules: readonly PlacedRule[], subject: AuditSubject): readonly Ways[] =>
  rules.map((rule) => make(rule, false, subject));

/** One of the criteria met, and none of the routes to it open. */
const awaitsRoute = (rules: readonly PlacedRule[], subject: AuditSubject): Ways => {
  const criteria = rules.filter(({ rule }) => rule.criterion?.for === 'ending');
  return criteria.flatMap((criterion) => {
    const routes = rules.filter(({ rule }) => rule.route?.forCriteria.includes(criterion.rule.id) === true);
    const others = criteria.filter((one) => one !== criterion);
    return product([make(criterion, true, subject), ...noneOf([...others, ...routes], subject)]);
  });
};

/** Only what is by itself no reason. */
const insufficient = (rules: readonly PlacedRule[], subject: AuditSubject): Ways => {
  const grounds = rules.filter(({ rule }) => rule.ground?.for === 'exclusion');
  const reasons = rules.filter(({ rule }) => rule['insufficient-ground'] !== undefined);
  return reasons.flatMap((reason) => product([make(reason, true, subject), ...noneOf(grounds, subject)]));
};

/** The rules of a question by which an outcome comes about that an act can be against. */
export const rulesAgainst = ({ question }: Act, { kind }: Against, { rulebook }: Authority): readonly PlacedRule[] =>
  rulebook.rules.filter(
    ({ rule }) => rule[kind] !== undefined && everyQuestion().get(question)?.considers(rule) === true,
  );

/**
 * The changes to a record by each of which something was done against the answer to a question.
 *
 * @param act - what was done
 * @param against - the answer
 * @param base - a record in which nothing is found
 * @param authority - the rules and the calendar
 * @returns the changes with the records that come of them
 */
export const actMutationsOf = (
  act: Act,
  against: Against,
  base: DatedRecord,
  authority: Authority,
): readonly Mutation[] => {
  const rules = rulesAgainst(act, against, authority);
  const [first] = rules;
  if (first === undefined) return [];
  return makeMutations(base, authority, (subject) => {
    const done = waysToMake(act.done, true, settingOf(subject, first.policy));
    const all = authority.rulebook.rules;
    const wanted =
      against.kind === 'route'
        ? awaitsRoute(all, subject)
        : against.kind === 'insufficient-ground'
          ? insufficient(all, subject)
          : product(noneOf(rules, subject));
    return product([done, wanted]).map((way) => ({ way }));
  });
};
