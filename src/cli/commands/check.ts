import { statusOf, type Diagnostic, type Status } from '../Diagnostic.ts';
import { soundFiles } from '../input/layers.ts';
import { readExamples } from '../input/readExamples.ts';
import { readLatest, readPolicies, together } from '../input/readPolicies.ts';
import type { TextFile } from '../input/TextFile.ts';
import type { Surroundings } from '../Surroundings.ts';
import { checkLayers, type Looking } from './checkLayers.ts';
import type { Progress } from './Progress.ts';

/** What is to be checked. */
export interface CheckRequest extends Looking {
  readonly policies: readonly string[];
  /** The layers below each of them, the lowest first. */
  readonly over: readonly string[];
  /** The file of examples, where it does not stand beside the one policy. */
  readonly examples?: string | undefined;
}

/** What came of a check. */
export interface CheckReport {
  /** The files that were checked, in order. */
  readonly checked: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that a diagnostic may be about. */
  readonly files: readonly TextFile[];
  readonly status: Status;
}

const notLaid = (file: string): Diagnostic => ({
  file,
  path: '',
  severity: 'note',
  code: 'not-analysed',
  message: 'floors and the meaning of the rules were not looked at',
  help: 'mend the layers below first',
});

/** What is about a file as a whole comes last. */
const inTextOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const lineOf = ({ path, line = Infinity }: Diagnostic): number => (path === '' ? Infinity : line);
  return diagnostics.toSorted((one, other) => (lineOf(one) < lineOf(other) ? -1 : Number(lineOf(one) > lineOf(other))));
};

/**
 * Checks policy files and their examples: each in itself, over the layers below it, and for what can be said of it
 * without a case.
 *
 * @param request - what to check
 * @param surroundings - the machine
 * @param progress - is told of each file
 * @returns every diagnostic, those of the layers below first
 * @internal
 */
export function check(request: CheckRequest, surroundings: Surroundings, progress: Progress): CheckReport {
  const below = together(request.over.map((name) => readLatest(name, surroundings)));
  const { files, problems } = readPolicies(request.policies, surroundings);
  const examples = files.map((file) => readExamples(file, request.examples, surroundings));
  const sound = soundFiles(below.files);
  const errorsBelow = below.files.flatMap((file) => (file.parsed.ok ? [] : file.diagnostics));
  const canBeLaid = below.problems.length + errorsBelow.length === 0;
  const found = files.flatMap((file, index) => {
    progress(`checking ${file.file} (${String(index + 1)} of ${String(files.length)})`);
    const overLayers = canBeLaid ? checkLayers(file, sound, request) : [notLaid(file.file)];
    const inExamples = examples[index]?.diagnostics ?? [];
    return [...inTextOrder([...file.diagnostics, ...overLayers]), ...inTextOrder(inExamples)];
  });
  const diagnostics = [...below.problems, ...errorsBelow, ...problems, ...found];
  return {
    checked: files.map(({ file }) => file),
    diagnostics,
    files: [...below.files, ...files, ...examples.flatMap((one) => one.files)],
    status: statusOf(diagnostics),
  };
}
