import type { Force } from '../../engine/Rule.ts';
import { capitalise } from '../words/capitalise.ts';

const modals = { must: 'must', should: 'should', may: 'can' } as const;

/**
 * What someone is to do or can do, for parents.
 *
 * @param name - who, as a phrase within a sentence
 * @param phrases - what, each as it goes on from `must`
 * @param force - how strongly the source puts it
 * @returns one sentence for each
 * @internal
 */
export function plainTask(name: string, phrases: readonly string[], force: Force): string {
  const isGoodPractice = force === 'good-practice';
  const [begins, goesOn] = isGoodPractice
    ? [`It is a good idea for ${name} to`, 'It is also a good idea to']
    : [
        `${capitalise(name)} ${modals[force]}`,
        `${name.startsWith('you ') || name === 'you' ? 'You' : 'They'} ${modals[force]} also`,
      ];
  return phrases.map((phrase, index) => `${index === 0 ? begins : goesOn} ${phrase}.`).join(' ');
}

/**
 * What nobody may do, or someone may not, for parents.
 *
 * @param name - who, as a phrase within a sentence
 * @param phrases - what, each as it goes on from `must not`
 * @param force - how strongly the source puts it
 * @returns one sentence for each
 * @internal
 */
export function plainBar(name: string, phrases: readonly string[], force: Force): string {
  const isMust = force === 'must';
  const begins =
    name === 'everyone'
      ? `Nobody ${isMust ? 'may' : 'should'}`
      : `${capitalise(name)} ${isMust ? 'must' : 'should'} not`;
  return phrases.map((phrase) => `${begins} ${phrase}.`).join(' ');
}
