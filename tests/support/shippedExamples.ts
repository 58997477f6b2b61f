import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedPolicy, PolicyExample } from '../../src/engine/Policy.ts';
import { parseExamplesText } from '../../src/policy/index.ts';
import { root } from './filesUnder.ts';

/** Where policies lie that have examples beside them: the shipped ones, and those among the examples. */
const folders = ['policies', 'examples/overlays', 'examples/authorities'];

/** The examples that stand beside a policy which is shipped, or which is among the examples. */
export const shippedExamples = (checked: CheckedPolicy): readonly PolicyExample[] => {
  const { id, inForceFrom } = checked.policy;
  const file = `${id}/${inForceFrom}.examples.json`;
  const path = folders.map((folder) => resolve(root, folder, file)).find(existsSync);
  const parsed = parseExamplesText(path === undefined ? '' : readFileSync(path, 'utf8'), checked);
  if (!parsed.ok) throw new TypeError(parsed.issues.map((issue) => `${issue.path} ${issue.message}`).join('\n'));
  return parsed.value;
};

/** Those of the uppermost of some documents. */
export const uppermostExamples = (documents: readonly CheckedPolicy[]): readonly PolicyExample[] => {
  const top = documents.at(-1);
  return top === undefined ? [] : shippedExamples(top);
};
