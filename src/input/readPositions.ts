import { parse, type ObjectNode, type StringNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Issue } from '../domain/Result.ts';
import { errorOf, show } from './inputIssue.ts';
import { pointerTo } from '../domain/pointer.ts';
import type { TextPosition } from './TextPosition.ts';

/** Where everything stands in a JSON text. */
export interface Positions {
  /** By its JSON pointer, the position of each value, or of its key where it has one. */
  readonly byPointer: ReadonlyMap<string, TextPosition>;
  /** An issue for each key that an object has already, which JSON itself lets pass. */
  readonly duplicates: readonly Issue[];
}

interface Reading {
  readonly byPointer: Map<string, TextPosition>;
  readonly duplicates: Issue[];
}

const startOf = ({ loc: { start } }: ValueNode): TextPosition => ({ line: start.line, column: start.column });

const duplicateKey = (key: string, path: string, first: TextPosition): Issue =>
  errorOf({
    code: 'duplicate-key',
    path,
    message: `the key ${show(key)} stands twice`,
    found: key,
    expected: 'each key once',
    help: `it stands on line ${String(first.line)} already`,
  });

const readMembers = (reading: Reading, { members }: ObjectNode, path: string): void => {
  const firsts = new Map<string, TextPosition>();
  for (const { name, value } of members) {
    // Keys without quotation marks are for other kinds of text than JSON.
    const keyNode = name as StringNode;
    const key = keyNode.value;
    const position = startOf(keyNode);
    const memberPath = pointerTo(path, key);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, position);
    else reading.duplicates.push({ ...duplicateKey(key, memberPath, first), ...position });
    reading.byPointer.set(memberPath, position);
    readWithin(reading, value, memberPath);
  }
};

const readWithin = (reading: Reading, node: ValueNode, path: string): void => {
  if (node.type === 'Object') readMembers(reading, node, path);
  if (node.type !== 'Array') return;
  for (const [index, { value }] of node.elements.entries()) {
    const itemPath = pointerTo(path, index);
    reading.byPointer.set(itemPath, startOf(value));
    readWithin(reading, value, itemPath);
  }
};

/**
 * Where everything stands in a JSON text.
 *
 * @param text - a text that is JSON
 * @returns the positions, as far as objects and lists do not lie too deep; and issues `duplicate-key`
 * @example
 * ```ts
 * expect(readPositions('{\n  "id": 7 }').byPointer.get('/id')).toEqual({ line: 2, column: 3 });
 * ```
 * @internal
 */
export function readPositions(text: string): Positions {
  const reading: Reading = { byPointer: new Map(), duplicates: [] };
  try {
    const { body } = parse(text);
    reading.byPointer.set('', startOf(body));
    readWithin(reading, body, '');
  } catch {
    // What is JSON fails here only where it overflows the stack, which takes a depth at which its copy refuses it.
  }
  return reading;
}
