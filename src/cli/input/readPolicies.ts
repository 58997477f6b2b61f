import { isCalendarDay } from '../../domain/CalendarDay.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Parsed } from '../../input/Parsed.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import { parsePolicyText } from '../../policy/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Surroundings } from '../Surroundings.ts';
import { isExamplesPath, policyBeside } from './examplesPath.ts';
import { standardInput } from './standardInput.ts';
import { createTextFile, diagnosticIn, type TextFile } from './TextFile.ts';

/** A policy file that could be read. */
export interface PolicyFile extends TextFile {
  readonly parsed: Parsed<CheckedPolicy>;
  /** Its issues and warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A policy that was named on the command line: its files, or why there is none. */
export interface NamedPolicy {
  readonly files: readonly PolicyFile[];
  readonly problems: readonly Diagnostic[];
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'expected' | 'help'>;

const badInput = (file: string, problem: Problem): NamedPolicy => ({
  files: [],
  problems: [{ file, path: '', severity: 'error', ...problem }],
});

const readFile = (path: string, { readText }: Surroundings): NamedPolicy => {
  if (isExamplesPath(path)) {
    const message = 'these are the examples of a policy, and no policy';
    return badInput(path, { code: 'examples-file', message, help: `name their policy, \`${policyBeside(path)}\`` });
  }
  const read = readText(path);
  if (!read.ok) return badInput(path, { code: 'unreadable-file', message: read.why });
  const parsed = parsePolicyText(read.text);
  const file = createTextFile(path, read.text);
  const issues = [...(parsed.ok ? [] : parsed.issues), ...parsed.warnings];
  const diagnostics = issues.map((issue) => diagnosticIn(issue, file));
  return { files: [{ ...file, parsed, diagnostics }], problems: [] };
};

/** Of examples named beside their policies, as a pattern of the shell names them, nothing more need be read. */
const withPolicies = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !isExamplesPath(name) || !names.includes(policyBeside(name)));

const isPath = (name: string): boolean => name === standardInput || /[/\\]|\.json$/u.test(name);

/** Of `…/policies/oxfordshire/2016-07-01.json`, the document and the day. */
const documentAndDay = (path: string): readonly [string, string] => {
  const [file = '', folder = ''] = path.split('/').toReversed();
  return [folder, file.replace(/\.json$/u, '')];
};

const readShipped = (name: string, surroundings: Surroundings): NamedPolicy => {
  const [document = '', day] = name.split('@');
  const shipped = surroundings.shippedFiles();
  const versions = shipped.filter((path) => documentAndDay(path)[0] === document);
  if (versions.length === 0) {
    const words = [...new Set(shipped.map((path) => documentAndDay(path)[0]))];
    const message = `no document of the name \`${document}\` comes with this package`;
    const otherwise = 'give the path of a file of your own, which ends in `.json`';
    return badInput(name, { code: 'unknown-policy', message, ...unknownWord(document, { words, otherwise }) });
  }
  const wanted = versions.filter((path) => day === undefined || documentAndDay(path)[1] === day);
  if (wanted.length === 0) {
    const days = versions.map((path) => `${document}@${documentAndDay(path)[1]}`).join(', ');
    const why =
      day !== undefined && isCalendarDay(day)
        ? `no version of \`${document}\` bears the day \`${day}\``
        : `\`${String(day)}\` is no day`;
    return badInput(name, { code: 'unknown-policy', message: why, help: `there is ${days}` });
  }
  const read = wanted.map((path) => readFile(path, surroundings));
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) };
};

/**
 * Reads a policy that is named on the command line.
 *
 * @param name - the path of a file, or standard input; or the name of a document that comes with the package, which
 *   means every version of it, or one as `oxfordshire@2016-07-01`
 * @param surroundings - the machine
 * @returns its files, the oldest version first, each with its issues; or why there is none
 * @internal
 */
export function readPolicy(name: string, surroundings: Surroundings): NamedPolicy {
  return isPath(name) ? readFile(name, surroundings) : readShipped(name, surroundings);
}

/**
 * Reads policies that are named on the command line.
 *
 * @param names - as `readPolicy` takes them; examples that stand beside one of them are left to be read with it
 * @param surroundings - the machine
 * @returns all their files and problems
 * @internal
 */
export function readPolicies(names: readonly string[], surroundings: Surroundings): NamedPolicy {
  return together(withPolicies(names).map((name) => readPolicy(name, surroundings)));
}

/**
 * Reads a policy of which one version is wanted.
 *
 * @param name - as `readPolicy` takes it
 * @param surroundings - the machine
 * @returns its latest version, or why there is none
 * @internal
 */
export function readLatest(name: string, surroundings: Surroundings): NamedPolicy {
  const { files, problems } = readPolicy(name, surroundings);
  return { files: files.slice(-1), problems };
}

/**
 * Several policies named on the command line, taken together.
 *
 * @param named - each with its files
 * @returns all their files and problems
 * @internal
 */
export function together(named: readonly NamedPolicy[]): NamedPolicy {
  return { files: named.flatMap(({ files }) => files), problems: named.flatMap(({ problems }) => problems) };
}
