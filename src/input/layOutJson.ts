/** As wide as the project's files are. */
const widest = 120;

type Member = readonly [name: string, value: unknown];

type Holder = readonly unknown[] | Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const isList = (holder: Holder): holder is readonly unknown[] => Array.isArray(holder);

const membersOf = (holder: Holder): readonly Member[] =>
  isList(holder)
    ? holder.map((item) => ['', item] as const)
    : Object.entries(holder).map(([key, member]) => [`${JSON.stringify(key)}: `, member] as const);

const onOneLine = (value: unknown): string => {
  if (!isHolder(value)) return JSON.stringify(value);
  const members = membersOf(value).map(([name, member]) => name + onOneLine(member));
  if (isList(value)) return `[${members.join(', ')}]`;
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
};

/** What stands before a value on its line and what after it, as many columns as that takes. */
interface Room {
  readonly indent: string;
  readonly before: number;
  readonly after: number;
}

/** What a rule is known by, which is read in one. */
const readInOne = ['id', 'cites', 'force'].map((key) => `${JSON.stringify(key)}: `);

/** The members of a rule by which it is known, as the line that they share where they fit on it. */
const sharedLine = (members: readonly Member[], columns: number): string | undefined => {
  const shared = members.slice(0, readInOne.length);
  if (members.length <= shared.length || !readInOne.every((name, index) => shared[index]?.[0] === name))
    return undefined;
  const line = shared.map(([name, member]) => name + onOneLine(member)).join(', ');
  return line.length + 1 <= columns ? line : undefined;
};

const layOut = (value: unknown, { indent, before, after }: Room): string => {
  const line = onOneLine(value);
  if (!isHolder(value)) return line;
  const members = membersOf(value);
  if (before + line.length + after <= widest || members.length === 0) return line;
  const inner = `${indent}  `;
  const shared = sharedLine(members, widest - inner.length);
  const others = shared === undefined ? members : members.slice(readInOne.length);
  const lines = others.map(([name, member], index) => {
    const comma = index < others.length - 1 ? 1 : 0;
    return `${inner}${name}${layOut(member, { indent: inner, before: inner.length + name.length, after: comma })}`;
  });
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  const all = shared === undefined ? lines : [inner + shared, ...lines];
  return `${open}\n${all.join(',\n')}\n${indent}${close}`;
};

/**
 * JSON as people read it: what fits on one line stands on one line, and everything else one member beneath the other, but
 * for a rule's id, clauses and force, which share a line.
 *
 * @param value - plain JSON
 * @returns the text of a file
 * @example
 * ```ts
 * expect(layOutJson({ is: { fact: 'review.isFirst' } })).toBe('{ "is": { "fact": "review.isFirst" } }\n');
 * ```
 * @internal
 */
export function layOutJson(value: unknown): string {
  return `${layOut(value, { indent: '', before: 0, after: 0 })}\n`;
}
