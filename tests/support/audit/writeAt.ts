/** A case as JSON, while a test changes it. */
export type Draft = Record<string, unknown>;

/**
 * Whether a value is an object or a list.
 *
 * @param value - anything
 * @returns `true` where it has members
 */
export const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null;

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const enter = (at: Draft, key: string, next: string, added: Draft): Draft => {
  if (key === '-' && Array.isArray(at)) {
    const made = structuredClone(added);
    at.push(made);
    return made;
  }
  const there = at[key];
  if (isObject(there)) return there;
  const made: Draft = next === '-' ? ([] as unknown as Draft) : {};
  at[key] = made;
  return made;
};

/**
 * Writes a value where a JSON pointer points, making the objects and lists on the way to it.
 *
 * @param document - the case, which is changed
 * @param pointer - where to; `-` stands for a record that is still to be added to a list
 * @param value - the value
 * @param added - what else such a record holds
 */
export const writeAt = (document: Draft, pointer: string, value: unknown, added: Draft = {}): void => {
  const keys = keysOf(pointer);
  const holder = keys.slice(0, -1).reduce((at, key, index) => enter(at, key, keys[index + 1] ?? '', added), document);
  holder[keys.at(-1) ?? ''] = value;
};

/**
 * What stands where a JSON pointer points.
 *
 * @param document - the case
 * @param pointer - where
 * @returns the value, or `undefined` where there is none
 */
export const readAt = (document: Draft, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);

/**
 * The list that stands where a JSON pointer points.
 *
 * @param document - the case
 * @param pointer - where
 * @returns its records; none where there is no list
 */
export const listAt = (document: Draft, pointer: string): readonly Draft[] => {
  const list = readAt(document, pointer);
  return Array.isArray(list) ? (list as readonly Draft[]) : [];
};
