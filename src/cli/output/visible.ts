// What a file says may not steer the terminal that it is shown on.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from outside as it can be shown on a terminal.
 *
 * @param text - the text
 * @returns the same with a sign in place of every character that would steer the terminal; tabs and line feeds stay
 * @internal
 */
export function visible(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(steering, '\uFFFD');
}
