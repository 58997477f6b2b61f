import { createRulebook } from '../../engine/Rulebook.ts';
import { pointer } from '../../domain/pointer.ts';
import { checkFloors, runExample } from '../../policy/index.ts';
import { statusOf, type Diagnostic, type Status } from '../Diagnostic.ts';
import type { Nation } from '../../calendar/index.ts';
import { chooseCalendar } from '../input/chooseCalendar.ts';
import { diagnosticOfLayers, soundFiles, type SoundFile } from '../input/layers.ts';
import { readExamples, type ReadExamples } from '../input/readExamples.ts';
import { readLatest, readPolicies, together } from '../input/readPolicies.ts';
import { diagnosticIn, type TextFile } from '../input/TextFile.ts';
import type { Surroundings } from '../Surroundings.ts';
import { layersHint } from './layersHint.ts';
import type { Progress } from './Progress.ts';

/** Whose examples are to be run. */
export interface TestRequest {
  readonly policies: readonly string[];
  /** The layers below each of them, the lowest first. */
  readonly over: readonly string[];
  /** The file of examples, where it does not stand beside the one policy. */
  readonly examples?: string | undefined;
  readonly nation?: Nation | undefined;
  /** Whether documents of several authorities or nations are laid over one another on purpose. */
  readonly mixed?: boolean | undefined;
}

/** An example that was run. */
export interface ExampleRun {
  readonly file: string;
  readonly question: string;
  readonly name: string;
  /** What of it failed; nothing where it passed. */
  readonly failures: readonly Diagnostic[];
}

/** What came of running examples. */
export interface TestReport {
  readonly runs: readonly ExampleRun[];
  /** What kept examples from being run, every failure, and what may be behind them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that a diagnostic may be about. */
  readonly files: readonly TextFile[];
  readonly status: Status;
}

/** The examples of one file that were run, or what kept them from it. */
interface FileRun {
  readonly runs: readonly ExampleRun[];
  readonly kept: readonly Diagnostic[];
}

/** A sound policy with its examples. */
interface Tested {
  readonly file: SoundFile;
  readonly read: ReadExamples;
}

const runFile = ({ file, read }: Tested, below: readonly SoundFile[], { nation, mixed }: TestRequest): FileRun => {
  const layers = [...below, file];
  const documents = layers.map(({ checked }) => checked);
  const rulebook = createRulebook(documents, { checkFloors, mixed });
  if (!rulebook.ok) return { runs: [], kept: rulebook.issues.map((issue) => diagnosticOfLayers(issue, layers)) };
  const chosen = chooseCalendar(
    documents.map(({ policy }) => policy),
    file.file,
    nation,
  );
  if (!chosen.ok) return { runs: [], kept: chosen.diagnostics };
  const calendar = chosen.value;
  const [from = file] = read.files;
  const runs = read.examples.map((example, index) => {
    const failures = runExample(example, rulebook.value, calendar).map((issue): Diagnostic => {
      const message = `${example.question}, “${example.name}”: ${issue.message}`;
      return diagnosticIn({ ...issue, path: `${pointer(['examples', index])}${issue.path}`, message }, from);
    });
    return { file: file.file, question: example.question, name: example.name, failures };
  });
  return { runs, kept: [] };
};

/**
 * Runs the examples of policy files.
 *
 * @param request - whose, over which layers
 * @param surroundings - the machine
 * @param progress - is told of each file
 * @returns every example with what of it failed
 * @internal
 */
export function testExamples(request: TestRequest, surroundings: Surroundings, progress: Progress): TestReport {
  const below = together(request.over.map((name) => readLatest(name, surroundings)));
  const named = readPolicies(request.policies, surroundings);
  const files = [...below.files, ...named.files];
  const canBeLaid = below.problems.length === 0 && below.files.every(({ parsed }) => parsed.ok);
  const layers = soundFiles(below.files);
  const read = named.files.map((file) => readExamples(file, request.examples, surroundings));
  const errors = [...files, ...read].flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  const sound = named.files.flatMap((file, index): readonly Tested[] => {
    const [one] = canBeLaid ? soundFiles([file]) : [];
    const examples = read[index];
    return one === undefined || examples === undefined ? [] : [{ file: one, read: examples }];
  });
  const ran = sound.map((tested, index) => {
    progress(`testing ${tested.file.file} (${String(index + 1)} of ${String(sound.length)})`);
    return runFile(tested, layers, request);
  });
  const runs = ran.flatMap((one) => one.runs);
  const hints = sound.flatMap(({ file }, index) => {
    const hasFailed = ran[index]?.runs.some(({ failures }) => failures.length > 0) === true;
    return hasFailed && request.over.length === 0 ? layersHint(file, surroundings) : [];
  });
  const diagnostics = [
    ...below.problems,
    ...named.problems,
    ...errors,
    ...ran.flatMap(({ kept }) => kept),
    ...runs.flatMap(({ failures }) => failures),
    ...hints,
  ];
  return { runs, diagnostics, files: [...files, ...read.flatMap((one) => one.files)], status: statusOf(diagnostics) };
}
