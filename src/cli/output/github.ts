import type { Diagnostic } from '../Diagnostic.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Diagnostics as commands to a workflow of GitHub, which annotates the files with them.
 *
 * @param diagnostics - the diagnostics
 * @returns a line for each
 * @source GitHub Actions, workflow commands: setting a notice, warning or error message
 * @internal
 */
export function github(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(({ file, line, column, severity, code, path, message, expected, help }) => {
    const place = [
      ['file', file],
      ['line', line],
      ['col', column],
      ['title', code],
    ] as const;
    const properties = place.flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
    );
    const said = [
      message,
      ...(path === '' ? [] : [`at ${path}`]),
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
      ...(help === undefined ? [] : [`help: ${help}`]),
    ];
    return `::${commands[severity]} ${properties.join(',')}::${escapeMessage(said.join('\n'))}\n`;
  });
  return lines.join('');
}
