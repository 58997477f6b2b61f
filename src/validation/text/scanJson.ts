import type { Path } from '../pointer.ts';
import { scanString } from './scanString.ts';
import type { SyntaxProblem } from './SyntaxProblem.ts';

const deepest = 64;
const space = /[ \t\n\r]*/uy;
const plainValue = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9A-Za-z.])/uy;

/** Goes over a JSON text once, noting keys that come twice, up to the first place where it is no JSON. */
class Scanner {
  readonly problems: SyntaxProblem[] = [];
  #at = 0;

  constructor(readonly text: string) {}

  scan(): void {
    if (this.#value([]) && !this.#isAtEnd()) this.#stop([], 'something follows the end', 'nothing more');
  }

  #next(): string | undefined {
    space.lastIndex = this.#at;
    space.test(this.text);
    this.#at = space.lastIndex;
    return this.text[this.#at];
  }

  #isAtEnd(): boolean {
    return this.#next() === undefined;
  }

  #stop(path: Path, message: string, expected?: string): false {
    const ends = this.#isAtEnd() ? 'the text ends too soon' : message;
    this.problems.push({
      code: 'not-json',
      path,
      offset: this.#at,
      message: ends,
      ...(expected === undefined ? {} : { expected }),
    });
    return false;
  }

  /** Each of these goes past what it names and says whether it was well formed. */
  #value(path: Path): boolean {
    const opening = this.#next();
    if (opening === '{') return this.#holder(path, '}', (at) => this.#member(path, at));
    if (opening === '[') return this.#holder(path, ']', (at) => this.#value([...path, at.count]));
    if (opening === '"') return this.#string(path) !== undefined;
    plainValue.lastIndex = this.#at;
    if (!plainValue.test(this.text)) return this.#stop(path, 'this is no value', 'a value');
    this.#at = plainValue.lastIndex;
    return true;
  }

  #string(path: Path): string | undefined {
    const start = this.#at;
    const { end, message } = scanString(this.text, start);
    this.#at = end;
    if (message === undefined) return String(JSON.parse(this.text.slice(start, end)));
    this.problems.push({ code: 'not-json', path, offset: end, message });
    return undefined;
  }

  #holder(path: Path, closing: '}' | ']', item: (at: { count: number; keys: Set<string> }) => boolean): boolean {
    if (path.length >= deepest) {
      this.problems.push({ code: 'too-deep', path, offset: this.#at, message: 'objects and lists lie too deep' });
      return false;
    }
    this.#at += 1;
    const at = { count: 0, keys: new Set<string>() };
    while (this.#next() !== closing || at.count > 0) {
      if (!item(at)) return false;
      at.count += 1;
      const after = this.#next();
      if (after === closing) break;
      if (after !== ',') return this.#stop(path, 'this follows a value', `\`,\` or \`${closing}\``);
      this.#at += 1;
    }
    this.#at += 1;
    return true;
  }

  #member(path: Path, { keys }: { readonly keys: Set<string> }): boolean {
    if (this.#next() !== '"') return this.#stop(path, 'this is no key', 'a key in double quotation marks');
    const offset = this.#at;
    const key = this.#string(path);
    if (key === undefined) return false;
    const within = [...path, key];
    if (keys.has(key)) {
      this.problems.push({ code: 'duplicate-key', path: within, offset, message: `\`${key}\` stands here twice` });
    }
    keys.add(key);
    if (this.#next() !== ':') return this.#stop(within, 'this follows a key', '`:`');
    this.#at += 1;
    return this.#value(within);
  }
}

/**
 * What is wrong with a text as JSON.
 *
 * @param text - any text
 * @returns every key that comes twice in one object, and the first place, if any, from which on it is no JSON
 * @source RFC 8259
 * @example
 * ```ts
 * expect(scanJson('{"id": }')[0]?.offset).toBe(7);
 * ```
 * @internal
 */
export function scanJson(text: string): readonly SyntaxProblem[] {
  const scanner = new Scanner(text);
  scanner.scan();
  return scanner.problems;
}
