const widest = 100;

/**
 * Names after a label: on its line where all of them fit, otherwise below it, a few to a line.
 *
 * @param label - the label
 * @param names - the names
 * @param paint - the colour of the label, which takes no room
 * @returns the lines; none where there is no name
 * @internal
 */
export function inLines(label: string, names: readonly string[], paint: (text: string) => string): readonly string[] {
  if (names.length === 0) return [];
  const whole = names.join(', ');
  if (label.length + whole.length < widest) return [`${paint(label)}: ${whole}`];
  const below = names.reduce<readonly string[]>((lines, name) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''}, ${name}`;
    if (last === undefined) return [`  ${name}`];
    return longer.length > widest ? [...lines.slice(0, -1), `${last},`, `  ${name}`] : [...lines.slice(0, -1), longer];
  }, []);
  return [`${paint(label)}:`, ...below];
}
