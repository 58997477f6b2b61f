import type { Force } from '../../engine/Rule.ts';
import { capitalise } from '../words/capitalise.ts';
import { nameIn } from '../words/nameIn.ts';
import { plainRoles } from './plainRoles.ts';

const modals = { must: 'must', should: 'should', may: 'can' } as const;

/**
 * What someone is to do or can do, for parents.
 *
 * @param who - the role
 * @param phrase - what, as it goes on from `must`
 * @param force - how strongly the source puts it
 * @returns one sentence without its full stop
 * @internal
 */
export function plainTask(who: string, phrase: string, force: Force): string {
  const name = nameIn(plainRoles, who);
  return force === 'good-practice'
    ? `It is a good idea for ${name} to ${phrase}`
    : `${capitalise(name)} ${modals[force]} ${phrase}`;
}

/**
 * What nobody, or someone, may do, for parents.
 *
 * @param who - the role
 * @param phrase - what, as it goes on from `must not`
 * @param force - how strongly the source puts it
 * @returns one sentence without its full stop
 * @internal
 */
export function plainBar(who: string, phrase: string, force: Force): string {
  const isMust = force === 'must';
  if (who === 'everyone') return `Nobody ${isMust ? 'may' : 'should'} ${phrase}`;
  return `${capitalise(nameIn(plainRoles, who))} ${isMust ? 'must' : 'should'} not ${phrase}`;
}
