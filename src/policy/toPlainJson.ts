import type { Issue } from '../domain/Result.ts';
import { pointerTo } from './Place.ts';
import { policyError } from './policyIssue.ts';

/** How deep objects and lists may lie within one another; a policy written by hand needs about a quarter of it. */
const deepest = 64;

const mostValues = 500_000;

/** A copy of a value as JSON would carry it, and what of it JSON cannot carry. */
export interface PlainJson {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Where a value stands: its pointer, and the objects and lists that hold it, the outermost first. */
interface Standing {
  readonly path: string;
  readonly holders: readonly object[];
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const kindOf = (value: unknown): string => {
  if (typeof value === 'object') return 'an object that is neither plain nor a list';
  return typeof value === 'number' ? `\`${String(value)}\`` : `a value of type \`${typeof value}\``;
};

/**
 * A copy of a value as JSON would carry it, so that nothing in it can throw or change while it is checked.
 *
 * @param input - anything at all; members that are `undefined` are taken to be absent
 * @returns the copy, with `null` in place of whatever JSON cannot carry and an issue for each: `not-json`, `too-deep`,
 *   `too-large`
 */
export function toPlainJson(input: unknown): PlainJson {
  const issues: Issue[] = [];
  let left = mostValues;

  const refuse = (path: string, message: string, expected = 'plain JSON', code = 'not-json'): null => {
    issues.push(policyError({ path, value: undefined }, { code, message, expected }));
    return null;
  };

  /** Getters and proxies may throw whenever they are read; that is answered at the place where it comes up. */
  const readable = (path: string, read: () => unknown): unknown => {
    try {
      return read();
    } catch {
      return refuse(path, 'reading it fails');
    }
  };

  const copyHolder = (holder: object, { path, holders }: Standing): unknown => {
    const within = [...holders, holder];
    const copyMember = (key: string): unknown => {
      const memberPath = pointerTo(path, key);
      const member = readable(memberPath, () => Reflect.get(holder, key) as unknown);
      return member === undefined ? undefined : copy(member, { path: memberPath, holders: within });
    };
    if (Array.isArray(holder)) {
      const items: unknown[] = [];
      for (let index = 0; index < holder.length && left > 0; index += 1) {
        const item = copyMember(String(index));
        items.push(item === undefined ? refuse(pointerTo(path, index), 'an item is missing') : item);
      }
      return items;
    }
    if (!isPlain(holder)) return refuse(path, `${kindOf(holder)} cannot stand in JSON`);
    const members: [string, unknown][] = [];
    for (const key of Object.keys(holder)) {
      if (left <= 0) break;
      if (key === '__proto__') refuse(path, '`__proto__` cannot be a key');
      const member = key === '__proto__' ? undefined : copyMember(key);
      if (member !== undefined) members.push([key, member]);
    }
    return Object.fromEntries(members);
  };

  const copy = (value: unknown, standing: Standing): unknown => {
    const { path, holders } = standing;
    left -= 1;
    if (left <= 0) {
      return left === 0
        ? refuse(path, 'there are too many values', `at most ${String(mostValues)}`, 'too-large')
        : null;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    if (typeof value !== 'object') return refuse(path, `${kindOf(value)} cannot stand in JSON`);
    if (holders.includes(value)) return refuse(path, 'it holds itself');
    if (holders.length >= deepest) {
      return refuse(path, 'objects and lists lie too deep', `at most ${String(deepest)} levels`, 'too-deep');
    }
    return readable(path, () => copyHolder(value, standing));
  };

  return { value: copy(input, { path: '', holders: [] }), issues };
}
