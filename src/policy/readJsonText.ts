import type { Issue } from '../domain/Result.ts';
import { pointerTo } from './Place.ts';
import { policyError, show } from './policyIssue.ts';

/** What was read from JSON text: its value, and for each JSON pointer the offset at which it stands. */
export interface JsonText {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<string, number>;
  /** A key that stands twice, which JSON itself lets pass. */
  readonly issues: readonly Issue[];
}

/** Where text stops being JSON. */
export interface JsonStop {
  readonly offset: number;
  readonly expected: string;
  readonly tooDeep?: boolean;
}

const deepest = 100;
const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Thrown within this file only, to leave however many lists and objects lie open. */
class Stop extends Error {
  constructor(readonly at: JsonStop) {
    super(at.expected);
  }
}

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** The offset after the string that begins at one. */
const endOfString = (text: string, start: number): number => {
  let offset = start + 1;
  while (text[offset] !== '"') {
    const length = text[offset] === '\\' ? (matchAt(escape, text, offset)?.length ?? 0) : 1;
    if (length === 0) throw new Stop({ offset, expected: 'an escape that JSON knows' });
    if (!(text.charCodeAt(offset) >= 0x20)) throw new Stop({ offset, expected: 'the `"` that ends the text' });
    offset += length;
  }
  return offset + 1;
};

const createReader = (
  text: string,
): { readonly read: () => unknown; readonly offsets: Map<string, number>; readonly issues: Issue[] } => {
  const offsets = new Map<string, number>();
  const issues: Issue[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;

  const skipBlank = (): void => {
    offset += matchAt(blank, text, offset)?.length ?? 0;
  };
  const stop = (expected: string): never => {
    throw new Stop({ offset, expected });
  };
  const take = (character: string): boolean => {
    skipBlank();
    if (text[offset] !== character) return false;
    offset += 1;
    return true;
  };
  const readString = (): string => {
    const start = offset;
    offset = endOfString(text, start);
    return JSON.parse(text.slice(start, offset)) as string;
  };
  const readScalar = (): unknown => {
    const found = matchAt(scalar, text, offset) ?? stop('a value');
    offset += found.length;
    return JSON.parse(found) as unknown;
  };

  const readItems = (path: string, depth: number): unknown => {
    const items: unknown[] = [];
    if (take(']')) return items;
    do {
      skipBlank();
      const itemPath = pointerTo(path, items.length);
      offsets.set(itemPath, offset);
      items.push(readValue(itemPath, depth));
    } while (take(','));
    return take(']') ? items : stop('`,` or `]`');
  };

  const readMembers = (path: string, depth: number): unknown => {
    const members = new Map<string, unknown>();
    if (take('}')) return {};
    do {
      skipBlank();
      const start = offset;
      if (text[offset] !== '"') stop('a key in double quotes');
      const key = readString();
      const memberPath = pointerTo(path, key);
      offsets.set(memberPath, start);
      if (members.has(key)) {
        const problem = {
          code: 'duplicate-key',
          message: `the key ${show(key)} stands twice`,
          expected: 'each key once',
        };
        issues.push(policyError({ path: memberPath, value: key }, problem));
      }
      if (!take(':')) stop('`:`');
      members.set(key, readValue(memberPath, depth));
    } while (take(','));
    return take('}') ? Object.fromEntries(members) : stop('`,` or `}`');
  };

  const readValue = (path: string, depth: number): unknown => {
    skipBlank();
    if (depth > deepest) throw new Stop({ offset, expected: `at most ${String(deepest)} levels`, tooDeep: true });
    if (text[offset] === '"') return readString();
    if (take('{')) return readMembers(path, depth + 1);
    return take('[') ? readItems(path, depth + 1) : readScalar();
  };

  const read = (): unknown => {
    skipBlank();
    offsets.set('', offset);
    const value = readValue('', 0);
    skipBlank();
    return offset === text.length ? value : stop('nothing after the value');
  };

  return { read, offsets, issues };
};

/**
 * Reads JSON text, keeping where each value stands.
 *
 * @param text - any text
 * @returns the value with every offset, or where the text stops being JSON
 * @source RFC 8259
 */
export function readJsonText(text: string): JsonText | JsonStop {
  const { read, offsets, issues } = createReader(text);
  try {
    return { value: read(), offsets, issues };
  } catch (error) {
    if (error instanceof Stop) return error.at;
    throw error;
  }
}
