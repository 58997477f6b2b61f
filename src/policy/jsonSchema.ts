import * as z from 'zod';
import { policySchema } from './schema/policySchema.ts';

/** As wide as the project's files are. */
const widest = 120;

const oneLine = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(oneLine).join(', ')}]` : JSON.stringify(value);

const holdsObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(holdsObject));

/** Lists stand on one line where they fit and hold no objects; objects never do. */
const format = (value: unknown, indent: string, before: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = oneLine(value);
    if (value.length === 0 || (!holdsObject(value) && before + line.length < widest)) return line;
    return `[\n${value.map((item) => `${inner}${format(item, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return `${name}${format(member, inner, name.length)}`;
  });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
};

const unnamed = /^#\/\$defs\/(?<name>__schema\d+)$/u;

type Definitions = Readonly<Record<string, object>>;

/** Puts definitions that have no name of their own where they are used, so that each place reads by itself. */
const inlineUnnamed = (value: unknown, definitions: Definitions): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inlineUnnamed(item, definitions));
  const { $ref, ...rest } = value as { readonly $ref?: string };
  const name = $ref === undefined ? undefined : unnamed.exec($ref)?.groups?.['name'];
  if (name !== undefined) return inlineUnnamed({ ...definitions[name], ...rest }, definitions);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlineUnnamed(member, definitions)]));
};

const named = ({ $defs = {}, ...schema }: { readonly $defs?: Definitions }): unknown => {
  const kept = Object.entries($defs).filter(([name]) => !unnamed.test(`#/$defs/${name}`));
  return inlineUnnamed({ ...schema, $defs: Object.fromEntries(kept) }, $defs);
};

/**
 * The JSON Schema of policy files, as text.
 *
 * @returns the text of the file, laid out as the project's other files are
 * @internal
 */
export function jsonSchemaText(): string {
  return `${format(named(z.toJSONSchema(policySchema)), '', 0)}\n`;
}
