import { Command, CommanderError } from '@commander-js/extra-typings';
import { library } from '../../engine/library.ts';
import type { Status } from '../Diagnostic.ts';
import { standardInput, toFile, toFiles } from '../input/standardInput.ts';
import type { Invocation } from './Invocation.ts';
import * as options from './options.ts';

/** Where what the parser itself has to say goes: help to the one, errors to the other. */
export interface Outlets {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** What the command line asks for; or, where there is nothing more to do, the exit status. */
export type ReadArguments = { readonly invocation: Invocation } | { readonly status: Status };

const footer = `
A policy is the path of a file, or the name of a document that comes with the package: oxfordshire for all
its versions (the latest, where one is wanted), or one of them as oxfordshire@2016-07-01. In the place of
one policy or case, - is standard input. Layers are given the lowest first. Options that take several values
stand after the arguments.

Exit status: 0 where all is well, 1 upon findings, 2 upon bad input. NO_COLOR and FORCE_COLOR are heeded.`;

const createProgram = (outlets: Outlets, take: (invocation: Invocation) => void): Command => {
  const program = new Command('child-protection-rules')
    .description('Checks, tests, compares, explains and applies the rules of child protection conferences.')
    .version(library)
    .exitOverride()
    .configureOutput({ writeOut: outlets.write, writeErr: outlets.writeError })
    .showHelpAfterError('(--help tells how it is called)')
    .addHelpText('after', footer);

  program
    .command('check')
    .description('find what is wrong with policies: errors, floors loosened, and what can be said without a case')
    .argument('<policies...>', 'the policies', toFiles)
    .addOption(options.over)
    .addOption(options.examples)
    .addOption(options.examplesAsOf)
    .addOption(options.nation)
    .addOption(options.mixed)
    .addOption(options.regions)
    .option('--notes', 'show notes too: gaps, and on what nothing is laid down', false)
    .addOption(options.format)
    .addOption(options.jsonFormat)
    .action((policies, { notes, json, format, ...looking }) =>
      take({ command: 'check', request: { policies, ...looking }, format: json === true ? 'json' : format, notes }),
    );

  program
    .command('test')
    .description('run the examples of policies')
    .argument('<policies...>', 'the policies', toFiles)
    .addOption(options.over)
    .addOption(options.examples)
    .addOption(options.nation)
    .addOption(options.mixed)
    .addOption(options.format)
    .addOption(options.jsonFormat)
    .action((policies, { json, format, ...request }) =>
      take({ command: 'test', request: { policies, ...request }, format: json === true ? 'json' : format }),
    );

  program
    .command('coverage')
    .description('find what of a policy its examples exercise, and what they leave unseen')
    .argument('<policy>', 'the policy', toFile)
    .addOption(options.over)
    .addOption(options.examples)
    .addOption(options.nation)
    .addOption(options.mixed)
    .option('--html <file>', 'write a page to a file too')
    .option('--whole', 'exit with status 1 where anything is left unseen', false)
    .addOption(options.json)
    .action((policy, { json = false, ...rest }) => take({ command: 'coverage', request: { policy, ...rest }, json }));

  program
    .command('compare')
    .description('find in which cases two policies answer differently; the exit status is 1 where they do')
    .argument('<before>', 'one policy', toFile)
    .argument('<after>', 'the other', toFile)
    .addOption(options.over)
    .addOption(options.question)
    .addOption(options.examplesAsOf)
    .addOption(options.nation)
    .addOption(options.mixed)
    .addOption(options.regions)
    .addOption(options.json)
    .action((before, after, { question, json = false, ...looking }) =>
      take({ command: 'compare', request: { before, after, questions: question, ...looking }, json }),
    );

  program
    .command('explain')
    .description('explain the decisions of a case')
    .argument('<case>', 'the case file', toFile)
    .addOption(options.policy)
    .addOption(options.child)
    .addOption(options.conference)
    .addOption(options.exclusion)
    .addOption(options.question)
    .option('--family', 'speak to the family rather than to practitioners', false)
    .addOption(options.asOf)
    .addOption(options.nation)
    .addOption(options.mixed)
    .addOption(options.json)
    .action((caseFile, { policy, question, json = false, ...rest }) =>
      take({
        command: 'explain',
        request: { caseFile, policies: policy, questions: question, ...rest },
        json,
      }),
    );

  program
    .command('decide')
    .description('decide a case')
    .argument('<case>', 'the case file', toFile)
    .addOption(options.policy)
    .addOption(options.child)
    .addOption(options.conference)
    .addOption(options.exclusion)
    .addOption(options.question)
    .addOption(options.asOf)
    .addOption(options.nation)
    .addOption(options.mixed)
    .addOption(options.json)
    .action((caseFile, { policy, question, json = false, ...rest }) =>
      take({
        command: 'decide',
        request: { caseFile, policies: policy, questions: question, ...rest },
        json,
      }),
    );

  program
    .command('render')
    .description('write a policy as a page in Markdown; of several, their rules side by side')
    .argument('<policies...>', 'the policies', toFiles)
    .addOption(options.json)
    .action((policies, { json = false }) => take({ command: 'render', policies, json }));

  return program;
};

/** How often standard input is among the files that an invocation names. */
const timesRead = (invocation: Invocation): number =>
  Object.values('request' in invocation ? invocation.request : invocation)
    .flat()
    .filter((value) => value === standardInput).length;

/** Examples are one policy's. */
const sharesExamples = (invocation: Invocation): boolean =>
  (invocation.command === 'check' || invocation.command === 'test') &&
  invocation.request.examples !== undefined &&
  invocation.request.policies.length > 1;

/**
 * Reads the command line.
 *
 * @param words - what stands after the program's name
 * @param outlets - where help and errors go
 * @returns what is asked for; or the exit status, 0 upon help and 2 upon a mistake, which has been told
 * @internal
 */
export function readArguments(words: readonly string[], outlets: Outlets): ReadArguments {
  const taken: Invocation[] = [];
  try {
    const program = createProgram(outlets, (invocation) => taken.push(invocation)).parse(words, { from: 'user' });
    if (taken.some((invocation) => timesRead(invocation) > 1)) {
      program.error('error: standard input can be read once only, so `-` can stand in one place');
    }
    if (taken.some(sharesExamples)) program.error('error: `--examples` goes with one policy, and several are named');
  } catch (error) {
    if (error instanceof CommanderError) return { status: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  const [invocation] = taken;
  return invocation === undefined ? { status: 2 } : { invocation };
}
