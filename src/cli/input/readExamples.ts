import type { PolicyExample } from '../../engine/Policy.ts';
import { parseExamplesText } from '../../policy/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Surroundings } from '../Surroundings.ts';
import { examplesBeside } from './examplesPath.ts';
import type { PolicyFile } from './readPolicies.ts';
import { standardInput } from './standardInput.ts';
import { createTextFile, diagnosticIn, type TextFile } from './TextFile.ts';

/** The examples of a policy. */
export interface ReadExamples {
  /** None where there is no file of them, or something is wrong with it. */
  readonly examples: readonly PolicyExample[];
  readonly diagnostics: readonly Diagnostic[];
  /** The file that they come from, where there is one. */
  readonly files: readonly TextFile[];
}

const beside = (policy: string): string | undefined => (policy === standardInput ? undefined : examplesBeside(policy));

const none: ReadExamples = { examples: [], diagnostics: [], files: [] };

const unreadable = (path: string, why: string): ReadExamples => ({
  ...none,
  diagnostics: [{ file: path, path: '', severity: 'error', code: 'unreadable-file', message: why }],
});

const unchecked = (file: TextFile): Diagnostic => ({
  file: file.file,
  path: '',
  severity: 'note',
  code: 'not-analysed',
  message: 'the examples were not looked at',
  help: 'mend the errors of their policy first',
});

/**
 * Reads the examples of a policy.
 *
 * @param policy - the policy's file
 * @param named - the path of its examples, where it is not the one beside it (`x.examples.json` for `x.json`)
 * @param surroundings - the machine
 * @returns the examples, or what is wrong with them; where none are named and no file stands there, there are none
 * @internal
 */
export function readExamples(policy: PolicyFile, named: string | undefined, { readText }: Surroundings): ReadExamples {
  const path = named ?? beside(policy.file);
  if (path === undefined) return none;
  const read = readText(path);
  if (!read.ok) return named === undefined && read.isAbsent ? none : unreadable(path, read.why);
  const file = createTextFile(path, read.text);
  if (!policy.parsed.ok) return { examples: [], diagnostics: [unchecked(file)], files: [file] };
  const parsed = parseExamplesText(read.text, policy.parsed.value);
  if (parsed.ok) return { examples: parsed.value, diagnostics: [], files: [file] };
  return { examples: [], diagnostics: parsed.issues.map((issue) => diagnosticIn(issue, file)), files: [file] };
}
