/**
 * The words for a name, from a table of those that cannot be read off the name itself.
 *
 * @param table - words by name
 * @param name - a name in kebab-case, which a decision from another version may hold and the table may not
 * @returns the table's words, or the name with spaces for hyphens
 * @internal
 */
export function nameIn(table: Readonly<Record<string, string>>, name: string): string {
  const words = Object.hasOwn(table, name) ? table[name] : undefined;
  return words ?? name.replaceAll('-', ' ');
}
