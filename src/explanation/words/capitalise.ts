/**
 * Text that begins a sentence.
 *
 * @param text - the text
 * @returns the same text, its first letter a capital
 * @internal
 */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
