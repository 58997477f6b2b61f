import { resolve } from 'node:path';
import ts from 'typescript';
import { root } from './filesUnder.ts';

/**
 * The names that modules export, types included.
 *
 * @param files - the modules' files, from the project's root
 * @returns for each file its names in alphabetical order, those of types with `type ` before them
 */
export function exportedNames(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    files.map((file) => resolve(root, file)),
    options,
  );
  const checker = program.getTypeChecker();

  const describe = (symbol: ts.Symbol): string => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    return (flags & ts.SymbolFlags.Value) !== 0 ? symbol.name : `type ${symbol.name}`;
  };

  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(resolve(root, file));
      const module = source && checker.getSymbolAtLocation(source);
      const names = module === undefined ? [] : checker.getExportsOfModule(module).map(describe);
      return [file, names.sort()];
    }),
  );
}
