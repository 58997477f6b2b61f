import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly help: boolean;
}

const options = { all: { type: 'boolean', short: 'a' }, help: { type: 'boolean', short: 'h' } } as const;

/** How the demonstration is called. */
export const usage = `Shows what three authorities' procedures require in a child protection case, side by side.

Usage: npm run demo -- [options] [path ...]

  path         a case file, or a folder of them; without one, the files of examples/cases
  -a, --all    show every question, also those that have nothing to say
  -h, --help   show this text

A case file is JSON: a case as the library takes it, looked at as of today, or with more around it:
{ "title"?, "notes"?, "asOf"?, "about"?, "endToEnd"?, "case" }, where "about" lists what to ask about,
each { "child", "conference"?, "exclusion"? }. With "endToEnd", { "authority", "question" }, the first conference that it asks about is also
shown by that authority's rules from end to end: audit, timeline, and the question explained twice.

In the table, a clause stands behind the outcome, "!" marks one that was not kept to or stands
in the way, and "?" gives the numbers of the facts that are missing. NO_COLOR turns colours off.

Exit status: 0, or 2 where a file or an option is not right; every problem goes to standard error.
`;

/**
 * Reads the command line.
 *
 * @param words - what stands after the program's name
 * @returns what they ask for, or what is wrong with them
 */
export function readArguments(words: readonly string[]): Arguments | { readonly problem: string } {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && (!Object.hasOwn(options, token.name) || token.value !== undefined)
      ? [token.rawName]
      : [],
  );
  if (unknown.length > 0)
    return { problem: `there is no option that reads ${unknown.map((name) => `\`${name}\``).join(', ')}` };
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  return { paths: positionals, all: values.all === true, help: values.help === true };
}
