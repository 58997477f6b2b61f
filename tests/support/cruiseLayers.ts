import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './filesUnder.ts';

const configuration = resolve(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configuration) as {
  readonly forbidden: readonly { readonly name: string }[];
};

/** The name of every rule about which folder may import from which. */
export const layerRules: readonly string[] = forbidden.map(({ name }) => name);

/** How far the imports of some sources keep to the layers. */
export interface LayerReport {
  /** How many modules were read. */
  readonly modules: number;
  /** Every wrong import, as `rule: from -> to`, in alphabetical order. */
  readonly violations: readonly string[];
}

/**
 * Checks the imports of a `src` folder by the project's rules about layers.
 *
 * @param project - the folder in which `src` stands, from the project's root
 * @returns what was found
 */
export async function cruiseLayers(project: string): Promise<LayerReport> {
  const baseDir = resolve(root, project);
  const options = { ...(await extractDepcruiseOptions(configuration)), baseDir };
  const { output } = await cruise(['src'], options, undefined, {
    tsConfig: extractTypeScriptConfig(resolve(root, 'tsconfig.json')),
  });
  const { modules, summary } = output as ICruiseResult;
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  return { modules: modules.length, violations: violations.sort() };
}
