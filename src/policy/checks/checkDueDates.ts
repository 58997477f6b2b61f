import { liesAhead } from '../../domain/liesAhead.ts';
import { localNameOf } from '../../domain/localFacts.ts';
import type { Issue } from '../../domain/Result.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { isTextPlace, itemsOf, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { checkPeriods, countsHours, needsMoment } from './checkPeriods.ts';
import { isDayType, knownFacts, typeInWords, type KnownFacts } from './knownFacts.ts';
import { duePlaces, rulePlaces } from './rulePlaces.ts';

const limitsOf = (due: Place): readonly Place[] => {
  const several = [memberOf(due, 'soonest'), memberOf(due, 'latest')].find(({ value }) => value !== undefined);
  return several === undefined ? [due] : itemsOf(several);
};

const checkDay = (place: TextPlace, facts: KnownFacts): readonly Issue[] => {
  const type = facts.typeOf(place.value);
  if (type === undefined) return facts.check(place);
  if (isDayType(type) && place.value !== 'asOf') return [];
  const is = place.value === 'asOf' ? 'moves with every question' : `is ${typeInWords(type)}`;
  const message = `${show(place.value)} ${is}, and a day of the case is needed here`;
  const help = 'count from a day or a moment of the case, such as `conference.heldOn`';
  return [policyError(place, { code: 'wrong-anchor', message, expected: 'a fact that is a day or a moment', help })];
};

const checkLimit = (limit: Place, facts: KnownFacts): readonly Issue[] => {
  const anchors = ['after', 'before', 'by'].map((key) => memberOf(limit, key)).filter(isTextPlace);
  const issues = [...anchors.flatMap((anchor) => checkDay(anchor, facts)), ...checkPeriods(limit, facts)];
  if (!countsHours(limit) || issues.length > 0) return issues;
  return anchors
    .filter(({ value }) => facts.typeOf(value) !== 'instant')
    .map((anchor) => needsMoment(anchor, `hours cannot be counted from ${show(anchor.value)}, which is no moment`));
};

const checkDone = (rule: Place, facts: KnownFacts): readonly Issue[] => {
  const deadline = memberOf(rule, 'deadline');
  const done = memberOf(deadline, 'done');
  const inHours = limitsOf(memberOf(deadline, 'due')).some(countsHours);
  return [done, ...itemsOf(done)].filter(isTextPlace).flatMap((one) => {
    const issues = checkDay(one, facts);
    if (issues.length > 0 || !inHours || facts.typeOf(one.value) === 'instant') return issues;
    return [needsMoment(one, `${show(one.value)} is no moment, so it cannot say whether hours were kept`)];
  });
};

/**
 * Finds due dates that count from, or are done by, what is no day of the case; and hours that are not counted from a
 * moment.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-fact`, `undeclared-fact`, `wrong-anchor`, `wrong-count`, `hours-need-a-moment`
 */
export const checkDueDates: Check = (draft: PolicyUnderCheck) => {
  const facts = knownFacts(draft);
  return [
    ...duePlaces(draft)
      .flatMap(limitsOf)
      .flatMap((limit) => checkLimit(limit, facts)),
    ...rulePlaces(draft).flatMap((rule) => checkDone(rule, facts)),
  ];
};

/**
 * Finds times that count back from a declared day of which nothing is known before it has come.
 *
 * @param draft - the policy
 * @returns the warnings: `known-too-late`
 */
export const findDaysKnownTooLate: Check = (draft) =>
  duePlaces(draft)
    .flatMap(limitsOf)
    .map((limit) => memberOf(limit, 'before'))
    .filter(isTextPlace)
    .filter(({ value }) => localNameOf(value) !== undefined && !liesAhead(value))
    .map(({ value, path }) =>
      warningOf({
        code: 'known-too-late',
        path,
        message: `${show(value)} is known only once it has come, so that nothing is ever due before it`,
        found: value,
        expected: 'a day or a moment that is named as lying ahead, such as `local.conference.plannedStartAt`',
        help: 'begin its last word with `planned` or `expected`, if it is meant to lie ahead',
      }),
    );
