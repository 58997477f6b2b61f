import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { filesUnder, root } from './filesUnder.ts';

/** One `ts` block under an `@example` of a docstring. */
export interface DocstringExample {
  /** The file, from the project's root. */
  readonly file: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  /** What the docstring explains. */
  readonly name: string;
  readonly code: string;
}

/** What a source file's docstrings hold, and what they lack. */
export interface Docstrings {
  readonly examples: readonly DocstringExample[];
  /** Where an `@example` holds no `ts` block, as `file:line name`. */
  readonly examplesWithoutCode: readonly string[];
  /** Exported functions that are `@public` and have no `@example`, as `file:line name`. */
  readonly functionsWithoutExample: readonly string[];
}

const nameOf = (node: ts.Node): string => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((one) => one.name.getText()).join();
  const { name } = node as ts.NamedDeclaration;
  return name?.getText() ?? ts.SyntaxKind[node.kind];
};

const isExportedFunction = (node: ts.Node): boolean => {
  const exported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!exported || !ts.isVariableStatement(node)) return exported && ts.isFunctionDeclaration(node);
  return node.declarationList.declarations.some(
    ({ initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
};

const fence = /^```(?<language>[a-z]*)/u;

interface Block {
  /** The line, counted from the start of the text, on which the code begins. */
  readonly offset: number;
  readonly code: string;
}

const codeBlocks = (text: string): readonly Block[] => {
  const lines = text.split('\n').map((line) => line.replace(/^\s*\* ?/u, ''));
  const fences = lines.flatMap((line, index) => (fence.test(line) ? [index] : []));
  return fences.flatMap((opening, index) => {
    const closing = fences[index + 1];
    if (index % 2 === 1 || closing === undefined) return [];
    const isTypeScript = fence.exec(lines[opening] ?? '')?.groups?.['language'] === 'ts';
    return isTypeScript ? [{ offset: opening + 1, code: lines.slice(opening + 1, closing).join('\n') }] : [];
  });
};

/**
 * Reads what the docstrings of a source file hold.
 *
 * @param file - the file's path, for messages
 * @param text - its text
 * @returns its examples, and where one is lacking
 */
export function readDocstrings(file: string, text: string): Docstrings {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples: DocstringExample[] = [];
  const examplesWithoutCode: string[] = [];
  const functionsWithoutExample: string[] = [];
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;

  const visit = (node: ts.Node): void => {
    const tags = ts.getJSDocCommentsAndTags(node).flatMap((doc) => {
      // A docstring is given for every node that begins with what it explains; its parent is the one it stands at.
      return ts.isJSDoc(doc) && doc.parent === node ? [...(doc.tags ?? [])] : [];
    });
    const exampleTags = tags.filter(({ tagName }) => tagName.text === 'example');
    const isPublic = tags.some(({ tagName }) => tagName.text === 'public');
    for (const tag of exampleTags) {
      const line = lineAt(tag.getStart());
      const blocks = codeBlocks(text.slice(tag.getStart(), tag.getEnd()));
      if (blocks.length === 0) examplesWithoutCode.push(`${file}:${String(line)} ${nameOf(node)}`);
      examples.push(...blocks.map(({ offset, code }) => ({ file, line: line + offset, name: nameOf(node), code })));
    }
    if (isPublic && exampleTags.length === 0 && isExportedFunction(node)) {
      functionsWithoutExample.push(`${file}:${String(lineAt(node.getStart()))} ${nameOf(node)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { examples, examplesWithoutCode, functionsWithoutExample };
}

/**
 * Reads the docstrings of every source file of the package.
 *
 * @returns all that they hold and lack, file by file
 */
export function readAllDocstrings(): Docstrings {
  const all = filesUnder('src').map((file) => readDocstrings(file, readFileSync(resolve(root, file), 'utf8')));
  return {
    examples: all.flatMap(({ examples }) => examples),
    examplesWithoutCode: all.flatMap(({ examplesWithoutCode }) => examplesWithoutCode),
    functionsWithoutExample: all.flatMap(({ functionsWithoutExample }) => functionsWithoutExample),
  };
}
