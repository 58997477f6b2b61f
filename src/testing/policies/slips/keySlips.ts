import { visit } from './givens.ts';
import type { Slip } from './Slip.ts';

/** Keys that are missing or are none, words that cannot stand where they do, and values of another type. */
export const keySlips: readonly Slip[] = [
  { code: 'missing-key', says: 'how days are counted is missing', at: '/counting', told: '' },
  {
    code: 'missing-key',
    says: 'a rule does not say what it lays down',
    at: '{rule}/says',
    told: '{rule}',
  },
  { code: 'unknown-key', says: 'a key is misspelt', at: '/tems', to: {} },
  { code: 'unknown-key', says: 'a rule has a key that is none', at: '{rule}/colour', to: 'green' },
  {
    code: 'unknown-key',
    says: 'a unit of time is misspelt',
    effect: { deadline: visit },
    at: '{rule}/deadline/due/within',
    to: { week: 1 },
    told: '{rule}/deadline/due/within/week',
  },
  { code: 'unknown-word', says: 'the layer is misspelt', at: '/layer', to: 'autority' },
  { code: 'unknown-word', says: 'the force of a rule is misspelt', at: '{rule}/force', to: 'shoud' },
  {
    code: 'unknown-word',
    says: 'someone is no role',
    effect: { deadline: visit },
    at: '{rule}/deadline/who',
    to: 'astronaut',
  },
  {
    code: 'unknown-word',
    says: 'a deadline has a name that is declared nowhere',
    effect: { deadline: visit },
    at: '{rule}/deadline/name',
    to: 'inspection-made',
  },
  {
    code: 'not-kebab-case',
    says: 'a kind of conference is declared by a word with a capital',
    given: { '/kinds': {} },
    at: '/kinds/Gathering',
    to: { says: 'a gathering' },
  },
  {
    code: 'word-of-the-vocabulary',
    says: 'a category of harm of the vocabulary is declared anew',
    given: { '/categories': {} },
    at: '/categories/neglect',
    to: { says: 'neglect' },
  },
  {
    code: 'word-of-the-vocabulary',
    says: 'a route of the vocabulary is declared anew',
    given: { '/routes': {} },
    at: '/routes/without-conference',
    to: { says: 'without a conference' },
  },
  {
    code: 'missing-key',
    says: 'a kind of conference is declared without what it means',
    given: { '/kinds': { gathering: { says: 'a gathering' } } },
    at: '/kinds/gathering/says',
    told: '/kinds/gathering',
  },
  { code: 'wrong-type', says: 'text stands where a list should', at: '/notes', to: 'a note' },
  { code: 'wrong-type', says: 'a number stands where text should', at: '{rule}/says', to: 7 },
  { code: 'wrong-type', says: 'text stands where a condition should', at: '{rule}/when', to: 'always' },
  { code: 'wrong-type', says: 'nothing is known of how days are counted', at: '/counting', to: null },
  {
    code: 'wrong-type',
    says: 'a list stands where a number or a period should',
    given: { '{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '{rule}/when/atLeast',
    to: [3],
  },
];
