import { convene, furtherRule, guide, tellParents } from './givens.ts';
import type { Slip } from './Slip.ts';

const tact = { clause: 'county/tact', why: 'Tact cannot be counted.', acceptedBy: 'the head of safeguarding' };
const kindness = { ...tact, clause: 'county/kindness', why: 'Nor can kindness.' };

/** Clauses, rules, questions and outcomes that are named and do not exist, and names that stand twice. */
export const referenceSlips: readonly Slip[] = [
  {
    code: 'missing-citation',
    says: 'a rule cites no clause',
    at: '{rule}/cites',
    to: [],
  },
  {
    code: 'unknown-clause',
    says: 'a rule cites a clause that no source holds',
    at: '{rule}/cites/1',
    to: 'county/99.z',
  },
  {
    code: 'unknown-clause',
    says: 'a clause that no source holds is left to people',
    given: { '/sources/0/clauses/tact': 'Tact', '/judgement/0': tact },
    at: '/judgement/0/clause',
    to: 'county/tacts',
  },
  {
    code: 'clause-cited-and-left',
    says: 'a clause that a rule acts on is left to people',
    at: '/judgement/0',
    to: { ...tact, clause: 'county/1' },
    told: '/judgement/0/clause',
  },
  {
    code: 'duplicate-source',
    says: 'two sources have one id',
    given: { '/sources/1': guide },
    at: '/sources/1/id',
    to: 'county',
  },
  {
    code: 'duplicate-rule-id',
    says: 'two rules have one id',
    given: { '{further}': { ...furtherRule, trigger: convene } },
    at: '{further}/id',
    to: 'rule-1',
  },
  {
    code: 'duplicate-clause',
    says: 'a clause is left to people twice',
    given: {
      '/sources/0/clauses/tact': 'Tact',
      '/sources/0/clauses/kindness': 'Kindness',
      '/judgement/0': tact,
      '/judgement/1': kindness,
    },
    at: '/judgement/1/clause',
    to: 'county/tact',
  },
  {
    code: 'not-a-criterion',
    says: 'a way to end a plan is open upon a criterion that is misspelt',
    effect: { route: { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria: ['further-rule'] } },
    given: { '{further}': { ...furtherRule, criterion: { for: 'ending' } } },
    at: '{rule}/route/forCriteria/0',
    to: 'futher-rule',
  },
  {
    code: 'unknown-outcome',
    says: 'a duty is confined to an outcome that its question cannot have',
    effect: { duty: tellParents },
    at: '{rule}/duty/forOutcomes/0',
    to: 'convened',
  },
];
