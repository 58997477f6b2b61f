import type { Policy } from '../../engine/Policy.ts';
import { isObject } from '../../input/isObject.ts';
import { parseJsonText } from '../../input/parseJsonText.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { SoundFile } from '../input/layers.ts';
import type { Surroundings } from '../Surroundings.ts';

/** The national document of a nation that comes with the package. */
const nationalDocument = ({ nation }: Policy, { shippedFiles, readText }: Surroundings): string | undefined => {
  const documents = shippedFiles().flatMap((path): readonly string[] => {
    const read = readText(path);
    const parsed = read.ok ? parseJsonText(read.text) : undefined;
    const document = parsed?.ok === true ? parsed.value.json.value : undefined;
    if (!isObject(document) || document['layer'] !== 'national' || document['nation'] !== nation) return [];
    return typeof document['id'] === 'string' ? [document['id']] : [];
  });
  return documents.at(-1);
};

/**
 * A hint for a policy whose examples fail and that was laid over nothing: they may count on the layers below it.
 *
 * @param file - the policy
 * @param surroundings - the machine
 * @returns the hint; none for a national layer, which lies over nothing, and for an authority of a nation of which no
 *   national document comes with the package
 * @internal
 */
export function layersHint(
  { file, checked: { policy } }: SoundFile,
  surroundings: Surroundings,
): readonly Diagnostic[] {
  if (policy.layer === 'national') return [];
  const national = nationalDocument(policy, surroundings);
  if (national === undefined && policy.layer === 'authority') return [];
  const message = `its examples may need the layers below it: --over ${national ?? '<policies...>'}`;
  return [{ file, path: '', severity: 'note', code: 'laid-over-nothing', message }];
}
