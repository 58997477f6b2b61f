import { createFacts, type Facts } from '../../src/domain/Facts.ts';
import { vocabulary } from '../../src/domain/vocabulary.ts';

const no = { 'yes-no': false, judgement: false, date: null, instant: null, agencies: [], count: 0 } as const;

/** Every yes or no as a no, every day and instant as not come about, every set empty. */
export const everythingNo = Object.fromEntries(
  Object.entries(vocabulary).flatMap(([name, { type }]) => (typeof type === 'string' ? [[name, no[type]]] : [])),
);

/** A case that is wholly known: what is not given is a no, has not come about or is empty; a risk continues. */
export const restIsNo = (facts: Readonly<Record<string, unknown>>): Facts =>
  createFacts({ ...everythingNo, 'risk.continuing': true, ...facts });
