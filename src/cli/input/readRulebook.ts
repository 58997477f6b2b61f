import type { Issue } from '../../domain/Result.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import { createRulebook, type Rulebook } from '../../engine/Rulebook.ts';
import { checkFloors } from '../../policy/index.ts';
import { createRulebookVersions, type RulebookVersions } from '../../versions/index.ts';
import type { Surroundings } from '../Surroundings.ts';
import type { Input } from './Input.ts';
import { diagnosticOfLayers, soundFiles, type SoundFile } from './layers.ts';
import { readLatest, readPolicy, together, type NamedPolicy } from './readPolicies.ts';

/** Rules ready to be asked, with the documents that they stand in. */
export interface LaidRules {
  readonly rulebook: Rulebook;
  readonly policies: readonly Policy[];
  /** The documents in order, the lowest layer first. */
  readonly documents: readonly CheckedPolicy[];
}

/** Documents in all the versions that were named. */
export interface VersionsRead {
  readonly versions: RulebookVersions;
  readonly policies: readonly Policy[];
  /** The same, as they were checked. */
  readonly documents: readonly CheckedPolicy[];
}

/** The files of which nothing is wrong, or all that is wrong with any. */
const soundOnly = ({ files, problems }: NamedPolicy): Input<readonly SoundFile[]> => {
  const errors = files.flatMap(({ parsed, diagnostics }) => (parsed.ok ? [] : diagnostics));
  const diagnostics = [...problems, ...errors];
  if (diagnostics.length > 0) return { ok: false, diagnostics, files };
  return { ok: true, value: soundFiles(files) };
};

/**
 * Reads policy files and lays them over one another, whatever the days on which they come into force.
 *
 * @param names - as `readPolicy` takes them, the lowest layer first
 * @param surroundings - the machine
 * @param mixed - whether documents of several authorities or nations are laid over one another on purpose
 * @returns the rules, or all that is wrong
 * @internal
 */
export function readLatestRulebook(
  names: readonly string[],
  surroundings: Surroundings,
  mixed?: boolean,
): Input<LaidRules> {
  const read = soundOnly(together(names.map((name) => readLatest(name, surroundings))));
  if (!read.ok) return read;
  const documents = read.value.map(({ checked }) => checked);
  const rulebook = createRulebook(documents, { checkFloors, mixed });
  if (!rulebook.ok) {
    const diagnostics = rulebook.issues.map((issue) => diagnosticOfLayers(issue, read.value));
    return { ok: false, diagnostics, files: read.value };
  }
  const policies = documents.map(({ policy }) => policy);
  return { ok: true, value: { rulebook: rulebook.value, policies, documents } };
}

/** The files as versions of their documents, each document where it was first named. */
const byDocument = (files: readonly SoundFile[]): readonly (readonly SoundFile[])[] =>
  [...new Set(files.map(({ checked }) => checked.policy.id))].map((document) =>
    files.filter(({ checked }) => checked.policy.id === document),
  );

/** From `/1/0/rules/3`, a place in the first version of the second document, to the place in a list of all versions. */
const amongVersions = (path: string, documents: readonly (readonly SoundFile[])[]): string => {
  const [, document = '', version = '0', ...within] = path.split('/');
  const before = documents.slice(0, Number(document)).flat().length;
  return ['', String(before + Number(version)), ...within].join('/');
};

const inVersions = (issue: Issue, documents: readonly (readonly SoundFile[])[]): Issue => {
  const { related } = issue;
  const moved = { ...issue, path: amongVersions(issue.path, documents) };
  if (related === undefined) return moved;
  return { ...moved, related: related.map((place) => ({ ...place, path: amongVersions(place.path, documents) })) };
};

/**
 * Reads policy files as the versions of their documents, and lays these over one another as they are in force together.
 *
 * @param names - as `readPolicy` takes them, the lowest layer first; several may be versions of one document
 * @param surroundings - the machine
 * @param mixed - whether documents of several authorities or nations are laid over one another on purpose
 * @returns the rules, or all that is wrong
 * @internal
 */
export function readVersions(
  names: readonly string[],
  surroundings: Surroundings,
  mixed?: boolean,
): Input<VersionsRead> {
  const read = soundOnly(together(names.map((name) => readPolicy(name, surroundings))));
  if (!read.ok) return read;
  const documents = byDocument(read.value);
  const versions = createRulebookVersions(
    documents.map((files) => files.map(({ checked }) => checked)),
    { checkFloors, mixed },
  );
  if (!versions.ok) {
    const files = documents.flat();
    const diagnostics = versions.issues.map((issue) => diagnosticOfLayers(inVersions(issue, documents), files));
    return { ok: false, diagnostics, files: read.value };
  }
  const every = read.value.map(({ checked }) => checked);
  const policies = every.map(({ policy }) => policy);
  return { ok: true, value: { versions: versions.value, policies, documents: every } };
}
