import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { ruleKinds } from '../../../src/engine/Rule.ts';
import { jsonSchemaText } from '../../../src/policy/jsonSchema.ts';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const text = jsonSchemaText();
const schema = JSON.parse(text) as Schema;
const named = (name: string): Schema => schema.$defs?.[name] ?? {};

describe('the JSON Schema of policies', () => {
  test('is the one that is checked in; `npm run schema` writes it anew', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../../policies/policy.schema.json'), 'utf8')).toBe(text);
  });

  test('is laid out as the other files are', async () => {
    expect(await check(text, { parser: 'json', printWidth: 120, singleQuote: true })).toBe(true);
  });

  test('explains every key', () => {
    const explained = ({ description, $ref }: Schema): boolean =>
      description !== undefined || explained(named($ref?.split('/').at(-1) ?? ''));
    const unexplained = [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, property]) => (explained(property) ? [] : [key])),
    );
    expect(unexplained).toEqual([]);
  });

  test('completes every fact with its sentence', () => {
    const facts = named('fact').anyOf ?? [];
    expect(facts.flatMap((fact) => fact.const ?? [])).toEqual([...factTypes.keys(), 'asOf']);
    expect(facts.every(({ description }) => description !== undefined)).toBe(true);
  });

  test('tells the effects apart', () => {
    expect(named('rule').oneOf?.map(({ required }) => required)).toEqual(ruleKinds.map((kind) => [kind]));
  });
});
