/**
 * Several things in one phrase.
 *
 * @param items - the things, each in words
 * @param last - the word before the last of them
 * @returns such as `a, b and c`
 * @internal
 */
export function sayList(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  const final = items.at(-1) ?? '';
  return items.length < 2 ? final : `${items.slice(0, -1).join(', ')} ${last} ${final}`;
}
