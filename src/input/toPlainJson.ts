import type { Issue } from '../domain/Result.ts';
import { errorOf, type Problem } from './inputIssue.ts';

/** How deep objects and lists may lie within one another; what is written by hand needs about a quarter of it. */
const deepest = 64;

const mostValues = 500_000;

/** What helps where there is too much of something. */
export const lessOfIt = 'divide it, or leave out what is not needed';

/** What there is to say of objects and lists that lie deeper than that. */
export const tooDeep = Object.freeze({
  code: 'too-deep',
  message: 'objects and lists lie too deep',
  expected: `at most ${String(deepest)} levels`,
  help: 'write it with fewer objects and lists within one another',
});

/** A frozen copy of a value as JSON would carry it, and what of it JSON cannot carry. */
export interface PlainJson {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

interface Copying {
  readonly issues: Issue[];
  /** The keys that lead to the value at hand, and the objects and lists that hold it, the outermost first. */
  readonly keys: string[];
  readonly holders: object[];
  /** How many values there may still be. */
  left: number;
}

/** What there is to say of a value that JSON cannot carry: always how to mend it too. */
type Refusal = Partial<Problem> & Pick<Problem, 'message'> & { readonly help: string };

const refuse = ({ issues, keys }: Copying, problem: Refusal): null => {
  issues.push(errorOf({ code: 'not-json', path: keys, expected: 'plain JSON', ...problem }));
  return null;
};

/** Getters and proxies may throw whenever they are read, which is answered at the place where it comes up. */
const readable = (copying: Copying, read: () => unknown): unknown => {
  try {
    return read();
  } catch {
    return refuse(copying, { message: 'reading it fails', help: 'put the value itself here, as data' });
  }
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const describe = (value: unknown): string => {
  if (typeof value === 'object') return 'an object that is neither plain nor a list';
  return typeof value === 'number' ? `\`${String(value)}\`` : `a value of type \`${typeof value}\``;
};

const copyMember = (copying: Copying, holder: object, key: string): unknown => {
  copying.keys.push(key);
  const copied = readable(copying, () => {
    if (key === '__proto__') {
      return refuse(copying, { message: '`__proto__` cannot be a key', help: 'give it another name' });
    }
    return copyValue(copying, Reflect.get(holder, key));
  });
  copying.keys.pop();
  return copied;
};

const copyItem = (copying: Copying, list: readonly unknown[], key: string): unknown => {
  const copied = copyMember(copying, list, key);
  if (copied !== undefined || copying.left < 0) return copied;
  const help = 'take the gap out, or put an item there';
  return refuse(copying, { path: [...copying.keys, key], message: 'an item of the list is missing', help });
};

const copyList = (copying: Copying, list: readonly unknown[]): readonly unknown[] => {
  const { length } = list;
  const copies: unknown[] = [];
  for (let index = 0; index < length && copying.left >= 0; index += 1) {
    copies.push(copyItem(copying, list, String(index)));
  }
  return Object.freeze(copies);
};

const copyObject = (copying: Copying, value: object): unknown => {
  if (!isPlain(value)) {
    const help = value instanceof Date ? 'write a day as text: `YYYY-MM-DD`' : 'make a plain object or a list of it';
    return refuse(copying, { message: `${describe(value)} cannot stand in JSON`, help });
  }
  const members = Object.keys(value).map((key) => [key, copyMember(copying, value, key)] as const);
  return Object.freeze(
    Object.fromEntries(members.filter(([key, member]) => member !== undefined && key !== '__proto__')),
  );
};

const copyHolder = (copying: Copying, value: object): unknown => {
  const { holders } = copying;
  if (holders.includes(value)) {
    return refuse(copying, { message: 'it holds itself', help: 'put a copy here that ends somewhere' });
  }
  if (holders.length >= deepest) return refuse(copying, tooDeep);
  holders.push(value);
  const copied = readable(copying, () =>
    Array.isArray(value) ? copyList(copying, value) : copyObject(copying, value),
  );
  holders.pop();
  return copied;
};

const copyValue = (copying: Copying, value: unknown): unknown => {
  copying.left -= 1;
  if (copying.left < 0 || value === undefined) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON knows no negative zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value === 'object') return copyHolder(copying, value);
  const help = 'write text, a finite number, `true`, `false`, `null`, a list or a plain object';
  return refuse(copying, { message: `${describe(value)} cannot stand in JSON`, help });
};

/**
 * A frozen copy of a value as JSON would carry it, so that nothing in it can throw or change while it is read.
 *
 * @param input - anything at all; what is `undefined` is taken to be absent
 * @returns the copy, with `null` for what JSON cannot hold, and an issue for each such value: `not-json` (a function, a
 *   getter that throws, an object within itself, a `Date`, a gap in a list) or `too-deep`; `null` for the whole, and
 *   `too-large` as the one issue, where there is too much of it
 * @example
 * ```ts
 * expect(toPlainJson({ id: 10n }).issues[0]?.path).toBe('/id');
 * ```
 * @internal
 */
export function toPlainJson(input: unknown): PlainJson {
  const copying: Copying = { issues: [], keys: [], holders: [], left: mostValues };
  const value = copyValue(copying, input);
  if (copying.left >= 0) return { value, issues: copying.issues };
  const expected = `at most ${String(mostValues)}`;
  const message = 'there are too many values';
  return { value: null, issues: [errorOf({ code: 'too-large', path: '', message, expected, help: lessOfIt })] };
}
