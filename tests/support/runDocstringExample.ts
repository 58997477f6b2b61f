import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import type { DocstringExample } from './docstringExamples.ts';
import { docstringPrelude } from './docstringPrelude.ts';
import { filesUnder, root } from './filesUnder.ts';

type Names = Readonly<Record<string, unknown>>;

const exportsOf = async (file: string): Promise<Names> => (await import(resolve(root, file))) as Names;

const exportsOfAll = async (files: readonly string[]): Promise<Names> =>
  Object.assign({}, ...(await Promise.all(files.map(exportsOf)))) as Names;

/** A script of the package writes files as soon as it is loaded. */
const isScript = /\/make[A-Z][A-Za-z]*\.ts$/u;

let coreExports: Promise<Names> | undefined;

/** The names that an example mentions and does not declare for itself. */
const namesNeeded = (code: string): readonly string[] => {
  const mentioned = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const isDeclared =
        ts.isVariableDeclaration(node.parent) ||
        ts.isBindingElement(node.parent) ||
        ts.isParameter(node.parent) ||
        ts.isFunctionDeclaration(node.parent);
      if (isDeclared && node.parent.name === node) declared.add(node.text);
      else if (!ts.isPropertyAccessExpression(node.parent) || node.parent.name !== node) mentioned.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true));
  return [...mentioned].filter((name) => !declared.has(name));
};

const isPreludeName = (name: string): name is keyof typeof docstringPrelude => Object.hasOwn(docstringPrelude, name);

const collectNames = async ({ file, code }: DocstringExample): Promise<Names> => {
  coreExports ??= exportsOfAll(
    ['domain', 'ports', 'engine', 'questions']
      .flatMap((folder) => filesUnder(`src/${folder}`))
      .filter((file) => !isScript.test(file)),
  );
  const folderEntry = `${file.split('/').slice(0, 2).join('/')}/index.ts`;
  const folderExports = existsSync(resolve(root, folderEntry)) ? await exportsOf(folderEntry) : {};
  const available = { ...(await coreExports), ...folderExports, ...(await exportsOf(file)) };
  const needed: Record<string, unknown> = {};
  for (const name of namesNeeded(code)) {
    if (name in available) needed[name] = available[name];
    else if (isPreludeName(name)) needed[name] = await docstringPrelude[name]();
  }
  return needed;
};

const toJavaScript = (code: string): string => {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText, diagnostics = [] } = ts.transpileModule(code, { compilerOptions, reportDiagnostics: true });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new SyntaxError(ts.flattenDiagnosticMessageText(problem.messageText, ' '));
  return outputText;
};

const evaluate = async (example: DocstringExample): Promise<void> => {
  const names = await collectNames(example);
  // The arrow's own block lets an example declare a name that is given to it as well.
  const body = `'use strict'; return (async () => {${toJavaScript(example.code)}\n})();`;
  const run = compileFunction(body, Object.keys(names), {
    filename: resolve(root, example.file),
    lineOffset: example.line - 1,
  }) as (...values: readonly unknown[]) => Promise<void>;
  await run(...Object.values(names));
};

/**
 * Runs an example as a test would: it fails where an expectation in it fails.
 *
 * @param example - the example
 * @throws {Error} where it fails, naming the file and the line on which it begins
 */
export async function runDocstringExample(example: DocstringExample): Promise<void> {
  try {
    await evaluate(example);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    error.message = `${example.file}:${String(example.line)}: ${error.message}`;
    throw error;
  }
}
