import type { ZodRawShape } from 'zod';
import * as z from 'zod';
import type { FactDefinitions, FactType } from '../../domain/vocabulary/FactDefinition.ts';
import { factSchema, judgementSchema } from './factSchema.ts';

type Schemas = Readonly<Record<string, z.ZodType>>;

/** What stands in a section beside the facts of the vocabulary, by the section's name. */
export type Extras = Readonly<Record<string, Schemas>>;

const optional = (schemas: Schemas): ZodRawShape =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, schema.optional()]));

const recordedSchema = (type: FactType): z.ZodType => (type === 'judgement' ? judgementSchema : factSchema(type));

/** The facts of a part of the vocabulary, by section and then by key. */
const bySection = (facts: FactDefinitions): ReadonlyMap<string, Schemas> => {
  const sections = new Map<string, Schemas>();
  for (const [name, { type }] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    sections.set(section, { ...sections.get(section), [key]: recordedSchema(type) });
  }
  return sections;
};

/**
 * The shape of a record's sections, made from the part of the vocabulary that belongs to it.
 *
 * @param facts - that part of the vocabulary
 * @param own - the first word of the names of the facts that stand on the record itself
 * @param extras - what stands in a section beside its facts
 * @returns the shape: the sections, all optional
 * @internal
 */
export function sectionSchemas(facts: FactDefinitions, own: string, extras: Extras = {}): ZodRawShape {
  const sections = [...bySection(facts)].filter(([section]) => section !== own);
  return optional(
    Object.fromEntries(
      sections.map(([section, schemas]) => [
        section,
        z.strictObject(optional({ ...schemas, ...extras[section] }), { error: 'an object' }),
      ]),
    ),
  );
}

/**
 * The shape of a record, made from the part of the vocabulary that belongs to it.
 *
 * @param facts - that part of the vocabulary
 * @param own - the first word of the names of the facts that stand on the record itself
 * @param extras - what stands in a section beside its facts
 * @returns the shape: the record's own facts and its sections, all optional
 * @internal
 */
export function recordSchemas(facts: FactDefinitions, own: string, extras: Extras = {}): ZodRawShape {
  return { ...optional(bySection(facts).get(own) ?? {}), ...sectionSchemas(facts, own, extras) };
}
