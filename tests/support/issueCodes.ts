import { readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './filesUnder.ts';

const read = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(resolve(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

const importsOf = (source: ts.SourceFile): readonly string[] =>
  source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const from = isImport ? statement.moduleSpecifier : undefined;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    return [posix.join(dirname(source.fileName), from.text)];
  });

const codesIn = (source: ts.SourceFile): readonly string[] => {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code' && ts.isStringLiteral(node.initializer)) {
      codes.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return codes;
};

/**
 * The codes of all issues that a module can give, read off its source and that of every module that it imports.
 *
 * @param file - the module's file, from the project's root
 * @param folders - the folders in which issues are made; others are not looked at
 * @returns the codes in alphabetical order, each once
 */
export function issueCodes(file: string, folders: readonly string[]): readonly string[] {
  const seen = new Map<string, readonly string[]>();
  const visit = (at: string): void => {
    if (seen.has(at) || !folders.some((folder) => at.startsWith(`${folder}/`))) return;
    const source = read(at);
    seen.set(at, codesIn(source));
    importsOf(source).forEach(visit);
  };
  visit(file);
  return [...new Set([...seen.values()].flat())].toSorted();
}
