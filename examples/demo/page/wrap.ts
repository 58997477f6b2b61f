const pieces = (word: string, width: number): readonly string[] =>
  word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)];

/**
 * Breaks text into lines.
 *
 * @param text - the text
 * @param width - the most characters of a line
 * @param indent - how many spaces every line but the first begins with
 * @returns the lines, at least one
 */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width - indent))) {
    const longer = line === '' || line === margin ? line + piece : `${line} ${piece}`;
    if (longer.length <= width) line = longer;
    else {
      lines.push(line);
      line = margin + piece;
    }
  }
  return [...lines, line];
}
