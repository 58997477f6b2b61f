import { standsAt } from '../domain/pointer.ts';
import { placesOf } from '../domain/view/recordPointers.ts';
import { forces, ruleKind, type Force } from '../engine/Rule.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import type { Finding, FindingCode, FoundFact, MissedDeadline } from './Audit.ts';
import { valuesOf, type AuditSubject } from './AuditSubject.ts';
import { sayFact } from './sayFact.ts';
import type { Mend } from './sayRequired.ts';
import { ruleId } from '../engine/ruleIds.ts';

/** Something that was not as it should be, for one child, before it is put into words for all whom it touches. */
export interface Breach {
  readonly code: FindingCode;
  /** The rules that it rests on, at least one, in the documents' order. */
  readonly rules: readonly PlacedRule[];
  /** The facts that show that the rules apply, and those that show that they were not kept. */
  readonly applies: readonly string[];
  readonly broken: readonly string[];
  readonly required: readonly Mend[];
  readonly help: string;
  /** Further places that it rests on, where no fact says so. */
  readonly places?: readonly string[];
  readonly deadline?: MissedDeadline | undefined;
  readonly ledTo?: Finding['ledTo'];
}

const severities: Readonly<Record<Force, Finding['severity']>> = {
  must: 'error',
  should: 'warning',
  may: 'advice',
  'good-practice': 'advice',
};

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

const foundFact = (fact: string, shows: FoundFact['shows'], subject: AuditSubject, rulebook: Rulebook): FoundFact => {
  const values = valuesOf<FoundFact['value']>(subject.facts);
  const pointers = placesOf(subject.view, fact);
  return {
    fact,
    says: sayFact(fact, rulebook),
    shows,
    value: values[fact] ?? null,
    recorded: pointers.some((pointer) => standsAt(subject.view.caseFile, pointer)),
    pointers,
  };
};

/**
 * A finding upon a breach.
 *
 * @param breach - what was not as it should be
 * @param subject - the child, the conference and the request that it is about
 * @param rulebook - the rules
 * @returns the finding, about this child alone
 */
export function toFinding(breach: Breach, subject: AuditSubject, rulebook: Rulebook): Finding {
  const { code, rules, required, help, places = [], deadline, ledTo } = breach;
  const [first] = rules as readonly [PlacedRule, ...PlacedRule[]];
  // Of two days that are compared, one that has not come about settles it whatever the other is.
  const known = valuesOf<unknown>(subject.facts);
  const broken = distinct(breach.broken).filter((fact) => known[fact] !== undefined);
  const applies = distinct(breach.applies).filter((fact) => known[fact] !== undefined && !broken.includes(fact));
  const found = [
    ...broken.map((fact) => foundFact(fact, 'that-it-was-not-kept', subject, rulebook)),
    ...applies.map((fact) => foundFact(fact, 'that-it-applies', subject, rulebook)),
  ];
  // Each force stands in the list of forces.
  const force = forces.find((one) => rules.some(({ rule }) => rule.force === one)) as Force;
  return {
    code,
    rule: ruleId(first),
    rules: rules.map(ruleId),
    kind: ruleKind(first.rule),
    cites: distinct(rules.flatMap(({ rule }) => rule.cites)),
    force,
    severity: severities[force],
    conference: subject.conference,
    asOf: subject.moment.asOf,
    children: [subject.view.child.id],
    pointers: distinct([...found.flatMap(({ pointers }) => pointers), ...places]),
    found,
    required: {
      says: rules.map(({ rule }) => rule.says),
      facts: required.map(({ facts, words }) => ({ facts, words })),
    },
    help,
    ...(deadline === undefined ? {} : { deadline }),
    ...(ledTo === undefined ? {} : { ledTo }),
  };
}
