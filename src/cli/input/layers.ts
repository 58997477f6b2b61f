import type { Issue } from '../../domain/Result.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Diagnostic, FilePlace } from '../Diagnostic.ts';
import type { PolicyFile } from './readPolicies.ts';
import { placeIn, type TextFile } from './TextFile.ts';

/** A policy file in which nothing is wrong. */
export interface SoundFile extends TextFile {
  readonly checked: CheckedPolicy;
}

/**
 * Those of some policy files that hold a policy.
 *
 * @param files - the files
 * @returns each with its policy
 * @internal
 */
export function soundFiles(files: readonly PolicyFile[]): readonly SoundFile[] {
  return files.flatMap(({ parsed, ...file }) => (parsed.ok ? [{ ...file, checked: parsed.value }] : []));
}

/** Moves a place from the list of layers, where its first part counts them, to the file of its layer. */
const inLayer = (path: string, layers: readonly TextFile[]): FilePlace | undefined => {
  const [, index = '', ...within] = path.split('/');
  const layer = layers[Number(index)];
  return layer === undefined ? undefined : placeIn(layer, within.map((part) => `/${part}`).join(''));
};

/** What helps on the command line: what is passed to a function is an option there. */
const onCommandLine = (help: string): string => help.replace('`mixed`', '`--mixed`');

/**
 * An issue about layers as a diagnostic of the files that they come from.
 *
 * @param issue - the issue, its places beginning with their layer's place in the list
 * @param layers - the files, the lowest layer first
 * @returns the diagnostic
 * @internal
 */
export function diagnosticOfLayers({ related, help, ...issue }: Issue, layers: readonly TextFile[]): Diagnostic {
  const place = inLayer(issue.path, layers) ?? { file: layers.at(-1)?.file ?? '', path: issue.path };
  const places = (related ?? []).flatMap(({ path, message }) => {
    const at = inLayer(path, layers);
    return at === undefined ? [] : [{ ...at, message }];
  });
  return {
    ...{ ...issue, ...place },
    ...(help === undefined ? {} : { help: onCommandLine(help) }),
    ...(places.length === 0 ? {} : { related: places }),
  };
}
