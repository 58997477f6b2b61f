import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/domain/vocabulary.ts';
import { factValuesText, recordedFactsText } from '../../../src/domain/vocabulary/factTypesText.ts';

const root = resolve(import.meta.dirname, '../../..');
const layout = { parser: 'typescript', printWidth: 120, singleQuote: true } as const;

describe('the types of facts and records', () => {
  test.each([
    ['FactValues.ts', factValuesText],
    ['RecordedFacts.ts', recordedFactsText],
  ])('in `%s` are those that are checked in; `npm run facts` writes them anew', async (file, text) => {
    expect(await format(text(), layout)).toBe(readFileSync(resolve(root, 'src/domain', file), 'utf8'));
  });
});

describe('an editor', () => {
  const file = resolve(root, 'tests/unit/domain/written.ts');
  const written = `import { createFacts } from '../../../src/domain/Facts.ts';
import type { Plan } from '../../../src/domain/Child.ts';
export const endedOn = (plan: Plan): unknown => plan.endedOn;
export const facts = createFacts({ '' });
`;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      allowImportingTsExtensions: true,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? written : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? written : ts.sys.readFile(name)),
  };
  const service = ts.createLanguageService(host);
  const { says } = vocabulary['plan.endedOn'];

  test("explains a record's key by the fact's sentence", () => {
    const info = service.getQuickInfoAtPosition(file, written.indexOf('endedOn;'));
    expect(ts.displayPartsToString(info?.documentation)).toBe(says);
  });

  test('completes the name of a fact, and explains it so', () => {
    const inQuotes = written.indexOf("'' }") + 1;
    const names = service.getCompletionsAtPosition(file, inQuotes, {})?.entries.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['plan.endedOn', 'plan.stage', 'risk.continuing.by']));
    const details = service.getCompletionEntryDetails(
      file,
      inQuotes,
      'plan.endedOn',
      undefined,
      undefined,
      undefined,
      undefined,
    );
    expect(ts.displayPartsToString(details?.documentation)).toBe(says);
  });
});
