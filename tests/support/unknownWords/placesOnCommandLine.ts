import * as options from '../../../src/cli/arguments/options.ts';
import { everyQuestion } from '../../../src/questions/everyQuestion.ts';
import { runCli } from '../commandLine.ts';
import type { WordPlace } from './WordPlace.ts';

const aCase = {
  id: 'case',
  children: ['anna', 'benedict'].map((id) => ({ id })),
  conferences: ['initial', 'review'].map((id) => ({ id, kind: id, children: ['anna', 'benedict'] })),
};

const files = { 'case.json': JSON.stringify(aCase) };
const decide = ['decide', 'case.json', '--policy', 'england'];

/** Of what the parser of arguments writes, and of how diagnostics are shown. */
const place = (
  name: string,
  code: string,
  words: readonly string[],
  line: (word: string) => readonly string[],
): WordPlace => ({
  name,
  code,
  words,
  saidOf: (word) => {
    const { output, errors } = runCli(line(word), { files });
    const told = output + errors;
    const after = (label: string): string | undefined =>
      new RegExp(`^\\s*${label}: (?<text>.*)$`, 'mu').exec(told)?.groups?.['text'];
    const found = new RegExp(`\\((?<code>${code})\\)`, 'u').exec(told)?.groups?.['code'];
    return { code: found ?? 'commander.invalidArgument', expected: after('expected'), help: after('help') };
  },
});

const chosen = Object.values(options)
  .filter(({ argChoices }) => argChoices !== undefined)
  .map(({ long, argChoices = [] }) =>
    place(`the option ${String(long)}`, 'commander.invalidArgument', argChoices, (word) => [
      'check',
      'england',
      String(long),
      word,
    ]),
  );

/** Every place on the command line at which one of several words must stand. */
export const placesOnCommandLine: readonly WordPlace[] = [
  ...chosen,
  place('the option --question', 'commander.invalidArgument', [...everyQuestion().keys()], (word) => [
    ...decide,
    '--question',
    word,
  ]),
  place(
    'a document that comes with the package',
    'unknown-policy',
    ['chair-guidance', 'england', 'family-advice', 'oxfordshire', 'rotherham', 'wales'],
    (word) => ['check', word],
  ),
  place('the option --child', 'unknown-subject', ['anna', 'benedict'], (word) => [...decide, '--child', word]),
  place('the option --conference', 'unknown-subject', ['initial', 'review'], (word) => [
    ...decide,
    '--child',
    'anna',
    '--conference',
    word,
  ]),
];
