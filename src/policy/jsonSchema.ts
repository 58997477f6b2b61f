import * as z from 'zod';
import { layOutJson } from '../input/layOutJson.ts';
import { declarableKind } from '../input/words/declarableList.ts';
import { examplesSchema } from './schema/examplesSchema.ts';
import { policySchema } from './schema/policySchema.ts';
import { identifier } from './schema/words.ts';

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

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isWords = (values: JsonSchema['enum']): values is string[] =>
  values !== undefined && values.every((value) => typeof value === 'string');

/** The words of the vocabulary, which an editor completes, stand beside those that a policy declares. */
const openWords = ({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void => {
  const { enum: words } = jsonSchema;
  const kind = isWords(words) ? declarableKind(words) : undefined;
  if (kind === undefined) return;
  delete jsonSchema.enum;
  delete jsonSchema.type;
  const own = { pattern: identifier.source, description: `A word that is declared in \`${kind}\`.` };
  jsonSchema.anyOf = [{ enum: words }, { type: 'string', ...own }] as JsonSchema[];
};

const named = ({ $defs = {}, ...schema }: { readonly $defs?: Definitions }): unknown => {
  const kept = Object.entries($defs).filter(([name]) => !unnamed.test(`#/$defs/${name}`));
  return inlineUnnamed({ ...schema, $defs: Object.fromEntries(kept) }, $defs);
};

/**
 * The JSON Schemas that go with the policies, as text.
 *
 * @returns the text of each file, by its name
 * @internal
 */
export function jsonSchemaTexts(): Readonly<Record<'policy.schema.json' | 'examples.schema.json', string>> {
  const text = (schema: z.ZodType): string => layOutJson(named(z.toJSONSchema(schema, { override: openWords })));
  return { 'policy.schema.json': text(policySchema), 'examples.schema.json': text(examplesSchema) };
}
