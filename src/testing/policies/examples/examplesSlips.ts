import type { FactValues } from '../../../domain/vocabulary.ts';
import type { Expectation, PolicyExample } from '../../../engine/Policy.ts';
import { anExample, toldOn } from '../slips/givens.ts';
import type { ExamplesSlip } from './ExamplesSlip.ts';

/** Facts that a policy declares are none that the type knows. */
const knowing = (facts: Readonly<Record<string, unknown>>): readonly PolicyExample[] => [
  { ...anExample, facts: facts as FactValues },
];

const expecting = (more: Partial<Expectation>): readonly PolicyExample[] => [
  { ...anExample, expect: { outcome: 'convene', ...more } },
];

const visits = { type: 'count', says: 'How often the house was visited.' };

/** The slips that are made where none are asked for; what fails upon any of them shrinks to the first. */
export const usualExamplesSlips: readonly ExamplesSlip[] = [
  {
    code: 'unknown-fact',
    says: 'a fact that does not exist is given',
    at: '/examples/0/facts/weather.isFine',
    to: true,
  },
  { code: 'unknown-fact', says: 'a fact that does not exist is given to all', at: '/given/weather.isFine', to: true },
  {
    code: 'unknown-fact',
    says: 'the day of the question is given as a fact',
    at: '/examples/0/facts/asOf',
    to: '2026-03-10',
  },
  {
    code: 'undeclared-fact',
    says: 'a fact that the policy does not declare is to be missing',
    examples: expecting({ missing: ['plan.endedOn'] }),
    at: '/examples/0/expect/missing/0',
    to: 'local.toldAt',
  },
  {
    code: 'unknown-choice',
    says: 'a choice is made that the policy does not declare',
    given: { '/facts/local.mood': { type: ['calm', 'tense'], says: 'The mood.' } },
    examples: knowing({ 'local.mood': 'calm' }),
    at: '/examples/0/facts/local.mood',
    to: 'cheerful',
  },
  {
    code: 'unknown-clause',
    says: 'a clause is expected that no source holds',
    examples: expecting({ cites: ['county/1'] }),
    at: '/examples/0/expect/cites/0',
    to: 'county/99.z',
  },
  {
    code: 'duplicate-example',
    says: 'two examples have one name',
    examples: [anExample, { ...anExample, name: 'another example' }],
    at: '/examples/1/name',
    to: anExample.name,
  },
  {
    code: 'unknown-rule',
    says: 'something is expected of a rule that does not exist',
    examples: expecting({ failing: ['rule-1'] }),
    at: '/examples/0/expect/failing/0',
    to: 'rule-99',
  },
  {
    code: 'unknown-question',
    says: 'a question is asked that does not exist',
    at: '/examples/0/question',
    to: 'early-revew',
  },
  {
    code: 'unknown-outcome',
    says: 'an outcome of another question is expected',
    at: '/examples/0/expect/outcome',
    to: 'quorate',
  },
  { code: 'other-policy', says: 'the examples are of another policy', at: '/policy', to: 'shire' },
  { code: 'other-version', says: 'the examples are of another version', at: '/inForceFrom', to: '1999-01-01' },
  {
    code: 'missing-key',
    says: 'an example does not say what it expects',
    at: '/examples/0/expect',
    told: '/examples/0',
  },
  { code: 'unknown-key', says: 'a key is misspelt', at: '/examples/0/restAre', to: 'no' },
  {
    code: 'unknown-word',
    says: 'an agency is none',
    examples: knowing({ 'attendance.agencies': ['police'] }),
    at: '/examples/0/facts/attendance.agencies/0',
    to: 'polce',
  },
  {
    code: 'wrong-type',
    says: 'text is given for a number that the policy declares',
    given: { '/facts/local.visits': visits },
    examples: knowing({ 'local.visits': 3 }),
    at: '/examples/0/facts/local.visits',
    to: 'three',
  },
  { code: 'wrong-type', says: 'the examples are no list', at: '/examples', to: 'many' },
  { code: 'empty-text', says: 'an example has no name', at: '/examples/0/name', to: ' ' },
  { code: 'not-kebab-case', says: 'the id of the policy has a capital', at: '/policy', to: 'County' },
  {
    code: 'not-a-day',
    says: 'what is no day is given for one that the policy declares',
    given: { '/facts/local.toldOn': toldOn },
    examples: knowing({ 'local.toldOn': null }),
    at: '/examples/0/facts/local.toldOn',
    to: 'in spring',
  },
  { code: 'not-a-day', says: 'it is asked on a day that does not exist', at: '/examples/0/asOf', to: '2026-02-30' },
  {
    code: 'not-an-instant',
    says: 'a day is given for a moment',
    examples: knowing({ 'conference.endedAt': '2026-03-10T15:30:00Z' }),
    at: '/examples/0/facts/conference.endedAt',
    to: '2026-03-10',
  },
];

/** A million values, although it holds only some thousands: the same list over and over. */
const tooMany = Array<unknown>(1000).fill(Array<string>(1000).fill('an example'));

/** Every slip: at least one for each code that `parseExamples` can give by itself, which `too-deep` never comes. */
export const allExamplesSlips: readonly ExamplesSlip[] = [
  ...usualExamplesSlips,
  { code: 'not-json', says: 'a number that JSON cannot carry stands for a name', at: '/examples/0/name', to: 10n },
  { code: 'too-large', says: 'there are too many examples', at: '/examples', to: tooMany, told: '' },
];
