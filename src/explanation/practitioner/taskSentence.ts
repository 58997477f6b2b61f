import type { Force } from '../../engine/Rule.ts';
import { capitalise } from '../words/capitalise.ts';
import { nameIn } from '../words/nameIn.ts';
import { roleNames } from '../words/roleNames.ts';

/** Who is to do what, as far as a sentence needs it. */
export interface Doing {
  readonly who: string;
  readonly what: string;
  readonly force: Force;
}

const whoOf = ({ who }: Doing): string => nameIn(roleNames, who);

/**
 * What someone is to do.
 *
 * @param doing - who, what, and how strongly the source puts it
 * @returns one sentence without its full stop
 * @internal
 */
export function dutySentence(doing: Doing): string {
  return doing.force === 'good-practice'
    ? `It is good practice for ${whoOf(doing)} to ${doing.what}`
    : `${capitalise(whoOf(doing))} ${doing.force} ${doing.what}`;
}

/**
 * What someone may do.
 *
 * @param doing - who and what
 * @returns one sentence without its full stop
 * @internal
 */
export function permissionSentence(doing: Doing): string {
  return `${capitalise(whoOf(doing))} may ${doing.what}`;
}

/**
 * What someone may not do.
 *
 * @param doing - who, what, and how strongly the source puts it
 * @returns one sentence without its full stop
 * @internal
 */
export function prohibitionSentence(doing: Doing): string {
  const isMust = doing.force === 'must';
  if (doing.who === 'everyone') return `Nobody ${isMust ? 'may' : 'should'} ${doing.what}`;
  return `${capitalise(whoOf(doing))} ${isMust ? 'must' : 'should'} not ${doing.what}`;
}

/**
 * Who decides what.
 *
 * @param doing - who and what
 * @returns one sentence without its full stop
 * @internal
 */
export function decisionSentence(doing: Doing): string {
  return `It is for ${whoOf(doing)} to ${doing.what}`;
}
