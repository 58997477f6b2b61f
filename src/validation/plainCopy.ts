import type { Issue } from '../domain/Result.ts';
import { errorOf } from './caseIssue.ts';
import type { Path } from './pointer.ts';

const deepest = 32;
const mostValues = 500_000;

/** A frozen copy of a value as JSON would carry it, and what of it JSON cannot carry. */
export interface PlainCopy {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

interface Copying {
  readonly issues: Issue[];
  left: number;
}

/** Where a value stands, and the objects and lists that it stands in. */
interface Standing {
  readonly path: Path;
  readonly within: readonly object[];
}

const describe = (value: unknown): string => {
  if (typeof value === 'object') return 'an object that is neither plain nor a list';
  return typeof value === 'number' ? `\`${String(value)}\`` : `a ${typeof value}`;
};

const refuse = (copying: Copying, code: string, path: Path, message: string, help?: string): undefined => {
  copying.issues.push(errorOf({ code, path, message, help }));
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const copyMember = (copying: Copying, holder: object, key: string | number, standing: Standing): unknown => {
  const path = [...standing.path, key];
  try {
    return copyValue(copying, Reflect.get(holder, key), { path, within: [...standing.within, holder] });
  } catch {
    return refuse(copying, 'not-json', path, 'reading it fails');
  }
};

const copyList = (copying: Copying, list: readonly unknown[], standing: Standing): readonly unknown[] => {
  const copies: unknown[] = [];
  for (let index = 0; index < list.length && copying.left > 0; index += 1) {
    copies.push(copyMember(copying, list, index, standing));
  }
  return Object.freeze(copies);
};

const copyObject = (copying: Copying, value: object, standing: Standing): unknown => {
  if (!isPlain(value)) {
    const help = value instanceof Date ? 'write a day as text: `YYYY-MM-DD`' : undefined;
    return refuse(copying, 'not-json', standing.path, `${describe(value)} cannot stand in JSON`, help);
  }
  const members = Object.keys(value).map((key) => [key, copyMember(copying, value, key, standing)] as const);
  // What is `undefined` is as good as absent, as in JSON.
  return Object.freeze(Object.fromEntries(members.filter(([, member]) => member !== undefined)));
};

const copyHolder = (copying: Copying, value: object, standing: Standing): unknown => {
  const { path, within } = standing;
  if (within.includes(value)) return refuse(copying, 'not-json', path, 'an object holds itself');
  if (within.length >= deepest) {
    return refuse(copying, 'too-deep', path, `objects and lists lie more than ${String(deepest)} deep`);
  }
  try {
    return Array.isArray(value) ? copyList(copying, value, standing) : copyObject(copying, value, standing);
  } catch {
    return refuse(copying, 'not-json', path, 'reading it fails');
  }
};

const copyValue = (copying: Copying, value: unknown, standing: Standing): unknown => {
  copying.left -= 1;
  if (copying.left < 0) return undefined;
  if (copying.left === 0) {
    return refuse(copying, 'too-large', standing.path, `it holds more than ${String(mostValues)} values`);
  }
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON knows no negative zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value === 'object') return copyHolder(copying, value, standing);
  return refuse(copying, 'not-json', standing.path, `${describe(value)} cannot stand in JSON`);
};

/**
 * A frozen copy of a value as JSON would carry it, so that nothing in it can throw or change while it is read.
 *
 * @param input - anything at all
 * @returns the copy, without what JSON cannot hold: for each such value there is an issue, `not-json` (a function, a
 *   getter that throws, an object within itself, a `Date`), `too-deep` or `too-large`
 * @example
 * ```ts
 * expect(plainCopy({ id: 10n }).issues[0]?.path).toBe('/id');
 * ```
 * @internal
 */
export function plainCopy(input: unknown): PlainCopy {
  const copying: Copying = { issues: [], left: mostValues };
  const value = copyValue(copying, input, { path: [], within: [] });
  return { value, issues: copying.issues };
}
