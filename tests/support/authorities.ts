import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarFor } from '../../src/calendar/index.ts';
import type { Period } from '../../src/domain/Period.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import { parsePolicyText } from '../../src/policy/index.ts';
import { root } from './filesUnder.ts';
import { rulebookOf } from './rules.ts';
import type { Laid } from './shippedRulebooks.ts';

/** Where the examples of further authorities lie, below the project. */
export const authoritiesFolder = 'examples/authorities';

/** Every policy file among the examples of further authorities, by its path below their folder. */
export const authorityFiles: readonly string[] = readdirSync(resolve(root, authoritiesFolder), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json') && !path.endsWith('.examples.json'))
  .toSorted();

/** The text of one of them. */
export const authorityText = (path: string): string => readFileSync(resolve(root, authoritiesFolder, path), 'utf8');

const checkedAuthority = (path: string): CheckedPolicy => {
  const parsed = parsePolicyText(authorityText(path));
  if (!parsed.ok) throw new TypeError(parsed.issues.map((issue) => `${issue.path} ${issue.message}`).join('\n'));
  return parsed.value;
};

const laidAlone = (checked: CheckedPolicy): Laid => {
  const calendar = calendarFor([checked.policy]);
  if (!calendar.ok) throw new TypeError(calendar.issues.map(({ message }) => message).join('; '));
  return { name: checked.policy.id, documents: [checked], rulebook: rulebookOf(checked), calendar: calendar.value };
};

/** Each of them alone, by its id, with the working days of its nation. */
export const furtherAuthorities: Readonly<Record<string, Laid>> = Object.fromEntries(
  authorityFiles.map((path) => {
    const checked = checkedAuthority(path);
    return [checked.policy.id, laidAlone(checked)];
  }),
);

/** One of them. */
export const furtherAuthority = (id: string): Laid => {
  const laid = furtherAuthorities[id];
  if (laid === undefined) throw new TypeError(`there is no example of ${id}`);
  return laid;
};

/** How long the first review may be off where a document has another limit than three months. */
export const firstReviewWithin: Readonly<Record<string, Period>> = { scotland: { months: 6 } };
