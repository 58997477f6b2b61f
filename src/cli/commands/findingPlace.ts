import type { Finding } from '../../analysis/index.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import { placeInFile, ruleNamed } from '../../engine/writtenPlaces.ts';
import { pointerTo } from '../../domain/pointer.ts';
import type { Diagnostic, FilePlace } from '../Diagnostic.ts';
import { placeIn, type TextFile } from '../input/TextFile.ts';
import { count } from '../count.ts';

/** A document among those that were analysed, with the file that it comes from. */
export interface Layer {
  readonly file: TextFile;
  readonly checked: CheckedPolicy;
  /** The place in the file of a place in what was analysed. */
  readonly inFile: (path: string) => string;
}

const ruleIn = ({ file, checked: { policy }, inFile }: Layer, name: string, within = ''): FilePlace | undefined => {
  const found = ruleNamed(policy, name);
  return found === undefined ? undefined : placeIn(file, inFile(placeInFile(found, within)));
};

const declaredIn = ({ facts = {}, groupings = {}, sources }: Policy, about: string): string | undefined => {
  if (Object.hasOwn(facts, about)) return pointerTo('/facts', about);
  if (Object.hasOwn(groupings, about)) return pointerTo('/groupings', about);
  const index = sources.findIndex(({ id, clauses }) =>
    Object.keys(clauses).some((clause) => `${id}/${clause}` === about),
  );
  const source = sources[index];
  if (source === undefined) return undefined;
  return pointerTo(pointerTo(pointerTo('/sources', index), 'clauses'), about.slice(source.id.length + 1));
};

/** Where in the top layer a finding belongs, with the other places that it has to do with. */
const placesOf = (finding: Finding, layers: readonly Layer[]): readonly FilePlace[] => {
  const top = layers.at(-1);
  if (top === undefined) return [];
  if (finding.code === 'silent' || finding.code === 'gap') return [placeIn(top.file, '')];
  if (finding.rules.length === 0) {
    const pointer = declaredIn(top.checked.policy, finding.about ?? '');
    return pointer === undefined ? [] : [placeIn(top.file, pointer)];
  }
  // A place within a rule is one within the first of them.
  const own = finding.rules.flatMap(({ rule }, index) => ruleIn(top, rule, index === 0 ? finding.path : '') ?? []);
  const others = finding.rules.flatMap(({ rule }) => layers.slice(0, -1).flatMap((layer) => ruleIn(layer, rule) ?? []));
  return own.length === 0 ? [] : [...own, ...others];
};

/**
 * A finding of the analysis as a diagnostic of the top layer's file.
 *
 * @param finding - the finding
 * @param layers - what was analysed, the lowest layer first
 * @returns the diagnostic, or none where the finding is about the layers below alone
 * @internal
 */
export function diagnosticOfFinding(finding: Finding, layers: readonly Layer[]): readonly Diagnostic[] {
  const [place, ...others] = placesOf(finding, layers);
  if (place === undefined) return [];
  const { severity, code, message, help, certainty, about, example } = finding;
  const open =
    certainty.is === 'proved'
      ? ''
      : ` (within ${count(certainty.regions, 'region')}, neither ${certainty.tried} was found nor a proof that there is none)`;
  return [
    {
      ...place,
      severity,
      code,
      message: `${message}${open}`,
      help,
      ...(about === undefined ? {} : { found: about }),
      ...(others.length === 0
        ? {}
        : {
            related: others.map((other) => ({
              ...other,
              message: others.length === 1 ? 'the other rule' : 'another rule',
            })),
          }),
      ...(example === undefined ? {} : { example }),
    },
  ];
}
