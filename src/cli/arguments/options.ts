import { Option } from '@commander-js/extra-typings';
import { nations } from '../../domain/nations.ts';
import { toFile, toFiles } from '../input/standardInput.ts';
import { formats } from './Invocation.ts';
import { toDay, toNumberFrom, toOneOf, toQuestions } from './values.ts';

/** The layers below. */
export const over = new Option('--over <policies...>', 'the layers below, the lowest first')
  .argParser(toFiles)
  .default([]);

/** The examples of a policy. */
export const examples = new Option(
  '--examples <file>',
  'the examples of the one policy (default: those beside it, `x.examples.json` for `x.json`)',
).argParser(toFile);

/** The documents of an authority. */
export const policy = new Option(
  '--policy <policies...>',
  'the policies, the lowest layer first; of several versions of one, each decision goes by that in force at its ' +
    'conference, or when what is owed arose',
)
  .argParser(toFiles)
  .makeOptionMandatory();

/** JSON, for machines. */
export const json = new Option('--json', 'write JSON, for machines');

/** JSON, where there are other formats beside. */
export const jsonFormat = new Option('--json', 'the same as --format json').conflicts('format');

/** How diagnostics are written. */
export const format = new Option('--format <format>', 'how to write what was found')
  .choices(formats)
  .argParser(toOneOf(formats, 'write `json`, and make of it what you need'))
  .default('text' as const);

/** Whose bank holidays count. */
export const nation = new Option(
  '--nation <nation>',
  'whose bank holidays count, instead of those of the nation that the policies name',
)
  .choices(nations)
  .argParser(toOneOf(nations, 'leave it out, and bring the bank holidays in `calendar` of the policy'));

/** Whether documents of several authorities or nations are meant to be laid over one another. */
export const mixed = new Option('--mixed', 'lay documents of several authorities or nations over one another');

/** The day as of which a case is looked at. */
export const asOf = new Option(
  '--as-of <day>',
  'the day as of which to decide (default: the day in the case file, or else today)',
).argParser(toDay);

/** The day as of which cases are made up. */
export const examplesAsOf = new Option(
  '--as-of <day>',
  'the day as of which cases are made up (default: the first on which all the policies are in force)',
).argParser(toDay);

/** How far a search goes. */
export const regions = new Option(
  '--regions <count>',
  'how many regions of the space of cases each search may look at',
).argParser(toNumberFrom(1));

/** Which questions. */
export const question = new Option('--question <names...>', 'the questions, such as `early-review`').argParser(
  toQuestions,
);

/** Which child. */
export const child = new Option('--child <id>', 'the child (default: those that the case file names, or else all)');

/** Which conference. */
export const conference = new Option('--conference <id>', "the conference (default: the child's next)");

/** Which exclusion request. */
export const exclusion = new Option(
  '--exclusion <place>',
  "which of the conference's exclusion requests, counted from 0",
).argParser(toNumberFrom(0));
