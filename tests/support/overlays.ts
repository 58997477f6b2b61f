import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englandCalendar } from '../../src/calendar/index.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import { england, oxfordshire } from '../../src/policies/index.ts';
import { parsePolicyText } from '../../src/policy/index.ts';
import { rulebookOf } from './rules.ts';
import type { Laid } from './shippedRulebooks.ts';

const root = fileURLToPath(new URL('../../examples/overlays/', import.meta.url));

/** An overlay among the examples as it lies on the disk, by its path below `examples/overlays`. */
export interface OverlayFile {
  readonly path: string;
  readonly text: string;
}

/** Every overlay among the examples. */
export const overlayFiles: readonly OverlayFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.endsWith('.examples.json'))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

const checkedOverlay = (path: string): CheckedPolicy => {
  const file = overlayFiles.find((one) => one.path === path);
  const parsed = parsePolicyText(file?.text ?? '');
  if (!parsed.ok) throw new TypeError(parsed.issues.map((issue) => `${issue.path} ${issue.message}`).join('\n'));
  return parsed.value;
};

/** The example of a local overlay: a published quorum rule. */
export const sussex = checkedOverlay('sussex/2022-09-30.json');

const over = (...documents: readonly CheckedPolicy[]): Laid => ({
  name: documents.map(({ policy }) => policy.id).join(' under '),
  documents,
  rulebook: rulebookOf(...documents),
  calendar: englandCalendar,
});

/** Each overlay as it is meant to be used: over the national layer and an authority. */
export const overlaid = { sussex: over(england, oxfordshire, sussex) } as const;
