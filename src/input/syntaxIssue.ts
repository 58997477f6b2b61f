import { parse } from '@humanwhocodes/momoa';
import type { Issue } from '../domain/Result.ts';
import { errorOf, show } from './inputIssue.ts';
import { positionAt, textStart } from './TextPosition.ts';
import { tooDeep } from './toPlainJson.ts';

/** A character with which no JSON goes on: the parser that gets this far has not found the end. */
const sentinel = '@';

const errorIn = (text: string): unknown => {
  try {
    return parse(text);
  } catch (error) {
    return error;
  }
};

/** The first control character within quotation marks, which the parser lets pass and JSON does not. */
const controlCharacterIn = (text: string): number => {
  let isQuoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isQuoted && text.charCodeAt(offset) < 0x20) return offset;
    if (text[offset] === '"') isQuoted = !isQuoted;
    if (isQuoted && text[offset] === '\\') offset += 1;
  }
  return text.length;
};

const messageOn = (found: string | undefined): string => {
  if (found === undefined) return 'the text ends too soon';
  return found < ' ' ? 'a control character cannot stand here' : `${show(found)} is not what JSON has here`;
};

const missingBefore = 'take it out, or write what is missing before it';

const helpOn = (found: string | undefined, before: string): string => {
  switch (found) {
    case undefined:
      return 'close what is still open';
    case '\n':
      return 'write a line break within a text as `\\n`';
    case '}':
    case ']':
      return before.trimEnd().endsWith(',') ? 'take out the comma before it' : missingBefore;
    case "'":
      return 'write keys and texts in double quotation marks';
    case '/':
      return 'JSON has no comments';
    case '\\':
      return 'write a backslash twice';
    default:
      return found < ' ' ? 'write it as an escape, such as `\\t`' : missingBefore;
  }
};

/**
 * Where a text stops being JSON.
 *
 * @param text - a text that is no JSON
 * @returns the issue with its line and column: `json-syntax`, or `too-deep` where too much lies open to tell the place
 * @source RFC 8259
 * @example
 * ```ts
 * expect(syntaxIssue('{ "id": }')).toMatchObject({ code: 'json-syntax', line: 1, column: 9 });
 * ```
 * @internal
 */
export function syntaxIssue(text: string): Issue {
  // The parser's errors say where they are; that the stack has overflowed has no place in the text.
  const { offset: unexpected } = errorIn(text + sentinel) as { readonly offset?: number };
  if (unexpected === undefined) {
    return { ...errorOf({ ...tooDeep, path: '' }), ...textStart };
  }
  const offset = Math.min(unexpected, controlCharacterIn(text), text.length);
  // The first character, which may be two units long.
  const [found] = text.slice(offset, offset + 2);
  const help = helpOn(found, text.slice(0, offset));
  const issue = errorOf({ code: 'json-syntax', path: '', message: messageOn(found), found, help });
  return { ...issue, ...positionAt(text, offset) };
}
