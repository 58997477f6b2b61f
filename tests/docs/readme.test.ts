import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/filesUnder.ts';
import { expectedCode, readBlocks, readRegion } from '../support/readmeBlocks.ts';

const readme = resolve(root, 'README.md');
const blocks = existsSync(readme) ? readBlocks(readFileSync(readme, 'utf8')) : [];
const marked = blocks.filter(({ marker }) => marker !== undefined);

describe('what README shows is what there is', () => {
  for (const block of marked) {
    test(`line ${String(block.line)}: ${block.marker ?? ''}`, { timeout: 60_000 }, () => {
      expect(block.code).toBe(expectedCode(block));
    });
  }

  test('every block of TypeScript says which example it shows', () => {
    const unmarked = blocks.filter(({ language, marker }) => language === 'ts' && marker === undefined);

    expect(unmarked.map(({ line }) => `README.md:${String(line)}`)).toEqual([]);
  });
});

describe('a document', () => {
  test('is read as blocks, each with the comment above it', () => {
    const markdown = [
      '# A',
      '<!-- example: a.ts#b -->',
      '',
      '```ts',
      'b();',
      '',
      '<!-- c -->',
      '```',
      '```sh',
      'ls',
      '```',
    ];

    expect(readBlocks(markdown.join('\n'))).toEqual([
      { line: 2, language: 'ts', marker: 'example: a.ts#b', code: 'b();\n\n<!-- c -->' },
      { line: 9, language: 'sh', marker: undefined, code: 'ls' },
    ]);
  });

  test.each([
    ['a marker of an unknown kind', '<!-- sample: a.ts -->\n```ts\na();\n```', /neither/u],
    ['a marker without a colon', '<!-- a comment -->', /neither/u],
    ['a marker above text', '<!-- output: true -->\ntext\n```text\n```', /no block/u],
    ['a marker at the end', '<!-- output: true -->', /no block/u],
    ['a region that is not there', '<!-- example: package.json#none -->\n```ts\n```', /region/u],
    ['a file that is not there', '<!-- example: none.ts -->\n```ts\n```', /no such file/u],
    ['a command that fails', '<!-- output: false -->\n```text\n```', /Command failed/u],
  ])('fails upon %s', (_, markdown, reason) => {
    const [block] = readBlocks(markdown);

    expect(() => block && expectedCode(block)).toThrow(reason);
  });

  test('shows what a command prints', () => {
    const [block] = readBlocks("<!-- output: printf 'one\\ntwo\\n' -->\n```text\none\ntwo\n```");

    expect(block && expectedCode(block)).toBe('one\ntwo');
  });
});

describe('a region of a file', () => {
  const text = ['one();', '  // #region two', '  two(', '    2,', '  );', '  // #endregion', 'three();', ''].join('\n');

  test('is taken without its indent', () => {
    expect(readRegion(text, 'two')).toBe('two(\n  2,\n);');
  });

  test('is the whole file where none is named', () => {
    expect(readRegion(text, undefined)).toBe(text.trimEnd());
  });

  test('is missing where the file has none of that name', () => {
    expect(readRegion(text, 'three')).toBeUndefined();
  });
});
