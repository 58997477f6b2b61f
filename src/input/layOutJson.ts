/** As wide as the project's files are. */
const widest = 120;

type Holder = readonly unknown[] | Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const isList = (holder: Holder): holder is readonly unknown[] => Array.isArray(holder);

const membersOf = (holder: Holder): readonly (readonly [string, unknown])[] =>
  isList(holder)
    ? holder.map((item) => ['', item] as const)
    : Object.entries(holder).map(([key, member]) => [`${JSON.stringify(key)}: `, member] as const);

const onOneLine = (value: unknown): string => {
  if (!isHolder(value)) return JSON.stringify(value);
  const members = membersOf(value).map(([name, member]) => name + onOneLine(member));
  if (isList(value)) return `[${members.join(', ')}]`;
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

/** Several objects, or several lists, of more than one member each are always set one beneath the other. */
const isAlwaysBroken = (value: Holder): boolean => {
  const members = membersOf(value).map(([, member]) => member);
  const [first] = members;
  const isLikeFirst = (member: unknown): boolean =>
    isHolder(member) && isHolder(first) && isList(member) === isList(first) && membersOf(member).length > 1;
  const areAlike = isList(value) && members.length > 1 && members.every(isLikeFirst);
  return areAlike || members.some((member) => isHolder(member) && isAlwaysBroken(member));
};

/** What stands before a value on its line and what after it, as many columns as that takes. */
interface Room {
  readonly indent: string;
  readonly before: number;
  readonly after: number;
}

const layOut = (value: unknown, { indent, before, after }: Room): string => {
  const line = onOneLine(value);
  if (!isHolder(value)) return line;
  const members = membersOf(value);
  const fits = before + line.length + after <= widest && !isAlwaysBroken(value);
  if (fits || members.length === 0) return line;
  const inner = `${indent}  `;
  const lines = members.map(([name, member], index) => {
    const comma = index < members.length - 1 ? 1 : 0;
    return `${inner}${name}${layOut(member, { indent: inner, before: inner.length + name.length, after: comma })}`;
  });
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
};

/**
 * JSON as people read it: what fits on one line stands on one line, and everything else one member beneath the other.
 *
 * @param value - plain JSON
 * @returns the text of a file, which prettier leaves as it is
 * @example
 * ```ts
 * expect(layOutJson({ is: { fact: 'review.isFirst' } })).toBe('{ "is": { "fact": "review.isFirst" } }\n');
 * ```
 * @internal
 */
export function layOutJson(value: unknown): string {
  return `${layOut(value, { indent: '', before: 0, after: 0 })}\n`;
}
