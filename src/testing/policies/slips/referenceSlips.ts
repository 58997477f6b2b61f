import { anExample, convene, furtherRule, guide, tellParents } from './givens.ts';
import type { Slip } from './Slip.ts';

const tact = { clause: 'county/tact', why: 'Tact cannot be counted.', acceptedBy: 'the head of safeguarding' };
const kindness = { ...tact, clause: 'county/kindness', why: 'Nor can kindness.' };

/** Clauses, rules, questions and outcomes that are named and do not exist, and names that stand twice. */
export const referenceSlips: readonly Slip[] = [
  {
    code: 'missing-citation',
    says: 'a rule cites no clause',
    at: '/rules/{rule}/cites',
    to: [],
  },
  {
    code: 'unknown-clause',
    says: 'a rule cites a clause that no source holds',
    at: '/rules/{rule}/cites/1',
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
    code: 'unknown-clause',
    says: 'an example cites a clause that no source holds',
    given: { '/examples/0': { ...anExample, expect: { outcome: 'convene', cites: ['county/1'] } } },
    at: '/examples/0/expect/cites/0',
    to: 'county/99.z',
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
    given: { '/rules/{further}': { ...furtherRule, trigger: convene } },
    at: '/rules/{further}/id',
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
    code: 'duplicate-example',
    says: 'two examples have one name',
    given: { '/examples/0': anExample, '/examples/1': { ...anExample, name: 'another example' } },
    at: '/examples/1/name',
    to: anExample.name,
  },
  {
    code: 'not-a-criterion',
    says: 'a way to end a plan is open upon a criterion that is misspelt',
    effect: { route: { by: 'without-conference', who: 'service-manager-safeguarding', upon: ['further-rule'] } },
    given: { '/rules/{further}': { ...furtherRule, criterion: { for: 'ending' } } },
    at: '/rules/{rule}/route/upon/0',
    to: 'futher-rule',
  },
  {
    code: 'unknown-rule',
    says: 'an example expects something of a rule that does not exist',
    given: { '/examples/0': { ...anExample, expect: { outcome: 'convene', failing: ['rule-1'] } } },
    at: '/examples/0/expect/failing/0',
    to: 'rule-99',
  },
  {
    code: 'unknown-question',
    says: 'an example asks a question that does not exist',
    given: { '/examples/0': anExample },
    at: '/examples/0/question',
    to: 'early-revew',
  },
  {
    code: 'unknown-outcome',
    says: 'an example expects an outcome of another question',
    given: { '/examples/0': anExample },
    at: '/examples/0/expect/outcome',
    to: 'quorate',
  },
  {
    code: 'unknown-outcome',
    says: 'a duty is confined to an outcome that its question cannot have',
    effect: { duty: tellParents },
    at: '/rules/{rule}/duty/upon/0',
    to: 'convened',
  },
];
