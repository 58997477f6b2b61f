import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { factTypes } from '../../../src/domain/factTypes.ts';
import { ruleKinds } from '../../../src/engine/Rule.ts';
import { jsonSchemaTexts } from '../../../src/policy/jsonSchema.ts';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const texts = jsonSchemaTexts();
const read = (text: string): Schema => JSON.parse(text) as Schema;
const schema = read(texts['policy.schema.json']);
const namedIn = (whole: Schema, name: string): Schema => whole.$defs?.[name] ?? {};
const named = (name: string): Schema => namedIn(schema, name);

describe.each(Object.entries(texts))('%s', (file, text) => {
  test('is the one that is checked in; `npm run schema` writes it anew', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../../policies', file), 'utf8')).toBe(text);
  });

  test('is laid out as the other files are', async () => {
    expect(await check(text, { parser: 'json', printWidth: 120, singleQuote: true })).toBe(true);
  });

  test('explains every key', () => {
    const whole = read(text);
    const explained = ({ description, $ref }: Schema): boolean =>
      description !== undefined || explained(namedIn(whole, $ref?.split('/').at(-1) ?? ''));
    const unexplained = [whole, ...Object.values(whole.$defs ?? {})].flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, property]) => (explained(property) ? [] : [key])),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('the JSON Schema of policies', () => {
  test('completes every fact with its sentence', () => {
    const facts = named('fact').anyOf ?? [];
    expect(facts.flatMap((fact) => fact.const ?? [])).toEqual([...factTypes.keys(), 'asOf']);
    expect(facts.every(({ description }) => description !== undefined)).toBe(true);
  });

  test('tells the effects apart', () => {
    expect(named('rule').oneOf?.map(({ required }) => required)).toEqual(ruleKinds.map((kind) => [kind]));
  });
});
