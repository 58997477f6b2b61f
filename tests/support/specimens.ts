import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import { parsePolicyText } from '../../src/policy/index.ts';
import { root } from './filesUnder.ts';

const parsed = parsePolicyText(readFileSync(resolve(root, 'examples/specimens/2026-01-01.json'), 'utf8'));
if (!parsed.ok) throw new TypeError(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));

/** Rules of many authorities, each shown as it is said. */
export const specimens: CheckedPolicy = parsed.value;
