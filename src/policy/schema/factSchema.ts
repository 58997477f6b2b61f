import * as z from 'zod';
import { factTypes } from '../../domain/factTypes.ts';
import { localOwners } from '../../domain/localFacts.ts';
import { vocabulary, type FactName } from '../../domain/vocabulary.ts';

/** The names of facts of a policy's own, and of who judged one. */
export const localName = `^local(\\.(${localOwners.join('|')}))?\\.[a-z][A-Za-z0-9]*(\\.by)?$`;

const typeWords = {
  'yes-no': 'a yes or no',
  judgement: 'a judgement',
  date: 'a day',
  instant: 'a moment',
  agencies: 'agencies',
  count: 'a number',
};

const isFactName = (name: string): name is FactName => Object.hasOwn(vocabulary, name);

/**
 * A fact of the vocabulary in a sentence.
 *
 * @param name - the fact, or a judgement's name with `.by`
 * @returns its sentence, which for `.by` says that it is who judged, followed by its type
 */
export function describeFact(name: string): string {
  if (!isFactName(name)) return `Who judged \`${name.slice(0, -'.by'.length)}\`. Type: a role.`;
  const { type, says } = vocabulary[name];
  return `${says} Type: ${typeof type === 'string' ? typeWords[type] : `one of ${type.join(', ')}`}.`;
}

const describedNames = (names: readonly string[]): readonly object[] =>
  names.map((name) => ({ const: name, description: describeFact(name) }));

const localNames = {
  type: 'string',
  pattern: localName,
  description: 'A fact that this policy declares in `facts`.',
};

const dayNames = [...factTypes].filter(([, type]) => type === 'date' || type === 'instant').map(([name]) => name);

/** The name of a fact. Whether there is such a fact is checked with what is asked of it, not by the schema. */
export const fact = z.string().meta({
  id: 'fact',
  description: 'The name of a fact: one of the vocabulary, or one of the policy itself under `local.`.',
  anyOf: [
    ...describedNames([...factTypes.keys()]),
    { const: 'asOf', description: 'The day of the question.' },
    localNames,
  ],
});

const countNames = [...factTypes].filter(([, type]) => type === 'count').map(([name]) => name);

/** The name of a fact that is a number, and says how many a period counts. */
export const countFact = z.string().meta({
  id: 'countFact',
  description: 'The name of a fact that says how many are counted; where it is 0 there is no such time.',
  anyOf: [...describedNames(countNames), localNames],
});

/** The name of a fact that is a day or a moment, or the day of the question. */
export const dayFact = z.string().meta({
  id: 'dayFact',
  description: 'The name of a fact that is a day or a moment.',
  anyOf: [
    ...describedNames(dayNames),
    { const: 'asOf', description: 'The day of the question; no due date counts from it.' },
    localNames,
  ],
});
