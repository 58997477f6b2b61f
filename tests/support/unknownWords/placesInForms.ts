import { pointer, pointerTo, type Path } from '../../../src/domain/pointer.ts';
import type { Issue } from '../../../src/domain/Result.ts';
import { parseExamples, parsePolicy } from '../../../src/policy/index.ts';
import { examplesSchema } from '../../../src/policy/schema/examplesSchema.ts';
import { policySchema } from '../../../src/policy/schema/policySchema.ts';
import { parseCase, parseFacts } from '../../../src/validation/index.ts';
import { caseSchema } from '../../../src/validation/schema/caseSchema.ts';
import { factsSchema } from '../../../src/validation/schema/factsSchema.ts';
import type { Parsed } from '../../../src/input/Parsed.ts';
import { wales } from '../../../src/policies/index.ts';
import { schemaPlaces } from './schemaPlaces.ts';
import type { WordPlace } from './WordPlace.ts';

const forms = [
  { form: 'a policy', schema: policySchema, parse: parsePolicy },
  { form: 'examples', schema: examplesSchema, parse: (input: unknown) => parseExamples(input, wales) },
  { form: 'a case', schema: caseSchema, parse: parseCase },
  { form: 'facts', schema: factsSchema, parse: parseFacts },
] as const;

const issuesOf = (result: Parsed<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

/** A value in which something stands at a place and nothing beside it. */
const holding = ([key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  return typeof key === 'number' ? [holding(rest, value)] : { [key]: holding(rest, value) };
};

/** Every place of the forms of policies, examples, cases and facts at which a word or a key of a closed list stands. */
export const placesInForms: readonly WordPlace[] = forms.flatMap(({ form, schema, parse }) =>
  schemaPlaces(schema).map(({ path, stands, words }) => {
    const isKey = stands === 'as a key';
    const code = isKey ? 'unknown-key' : 'unknown-word';
    return {
      name: `${form}, ${stands}: ${pointer(path)}`,
      code,
      words,
      saidOf: (word: string) => {
        const at = isKey ? pointerTo(pointer(path), word) : pointer(path);
        return issuesOf(parse(holding(path, isKey ? { [word]: true } : word))).find((issue) => issue.path === at);
      },
    };
  }),
);
