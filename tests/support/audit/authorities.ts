import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { englandCalendar, walesCalendar } from '../../../src/calendar/index.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import { parsePolicyText } from '../../../src/policy/index.ts';
import type { WorkingDayCalendar } from '../../../src/ports/WorkingDayCalendar.ts';
import { root } from '../filesUnder.ts';
import { rulebookOf } from '../rules.ts';

/** Every document whose records are subject, with those that lie under it. */
const layersUnder: Readonly<Record<string, readonly string[]>> = {
  oxfordshire: ['england'],
  rotherham: ['england'],
  wales: [],
  'chair-guidance': [],
  'family-advice': [],
};

/** The authorities, and the guidance that goes over any of them, whose records are subject. */
export const authorities = Object.keys(layersUnder);

/** An authority's rules as its records are held against them. */
export interface Authority {
  readonly id: string;
  readonly rulebook: Rulebook;
  readonly calendar: WorkingDayCalendar;
}

/** The latest version of a document, as it lies on the disk. */
const readDocument = (id: string): CheckedPolicy => {
  const folder = resolve(root, 'policies', id);
  const file = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .at(-1);
  if (file === undefined) throw new Error(`policies/${id} holds no version`);
  const parsed = parsePolicyText(readFileSync(resolve(folder, file), 'utf8'));
  if (parsed.ok) return parsed.value;
  const problems = parsed.issues.filter(({ severity }) => severity === 'error');
  const lines = problems.map(({ line, path, message, help }) => `${String(line)} ${path}: ${message}; ${String(help)}`);
  throw new Error(`policies/${id}/${file} is not yet a policy:\n${lines.join('\n')}`);
};

/** Lays down an authority's documents, read afresh. */
export const readAuthority = (id: string): Authority => {
  const under = layersUnder[id];
  if (under === undefined) throw new RangeError(`\`${id}\` is none of ${authorities.join(', ')}`);
  const documents = [...under, id].map(readDocument);
  const calendar = documents.at(-1)?.policy.nation === 'wales' ? walesCalendar : englandCalendar;
  return { id, rulebook: rulebookOf(...documents), calendar };
};
