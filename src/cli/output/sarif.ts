import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { library } from '../../engine/library.ts';
import type { Diagnostic, FilePlace } from '../Diagnostic.ts';

/** The parts of the format that are used. */
interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: { readonly text: string };
}

const [name = '', version = ''] = library.split('@');

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const locationOf = ({ file, path, line, column }: FilePlace, message?: string): SarifLocation => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined || column === undefined ? {} : { region: { startLine: line, startColumn: column } }),
  },
  ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
  ...(message === undefined ? {} : { message: { text: message } }),
});

/** The format allows each related place once. */
const relatedOf = ({ related = [] }: Diagnostic): readonly SarifLocation[] => {
  const places = related.map((place) => locationOf(place, place.message));
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
};

const resultOf = (diagnostic: Diagnostic, rules: readonly string[]): object => {
  const { code, severity, message, expected, help, example } = diagnostic;
  const related = relatedOf(diagnostic);
  const said = [
    message,
    ...(expected === undefined ? [] : [`Expected: ${expected}`]),
    ...(help === undefined ? [] : [`Help: ${help}`]),
    ...(example === undefined ? [] : [`A case, as of ${example.asOf}: ${JSON.stringify(example.facts)}`]),
  ];
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: severity,
    message: { text: said.join('\n') },
    locations: [locationOf(diagnostic)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
};

/**
 * Diagnostics in the format in which tools of analysis exchange them.
 *
 * @param diagnostics - the diagnostics
 * @returns JSON
 * @source SARIF 2.1.0
 * @internal
 */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  const driver = { name, version, rules: rules.map((id) => ({ id })) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
