import type { Force } from '../../engine/Rule.ts';
import { capitalise } from '../words/capitalise.ts';
import type { Declaring } from '../words/factWords.ts';
import { roleName } from '../words/wordNames.ts';

/** Who is to do what, as far as a sentence needs it. */
export interface Doing {
  readonly who: string;
  readonly what: string;
  readonly force: Force;
}

/**
 * What someone is to do.
 *
 * @param doing - who, what, and how strongly the source puts it
 * @param policies - the documents in which a role of their own may be declared
 * @returns one sentence without its full stop
 * @internal
 */
export function dutySentence(doing: Doing, policies: Declaring): string {
  return doing.force === 'good-practice'
    ? `It is good practice for ${roleName(doing.who, policies)} to ${doing.what}`
    : `${capitalise(roleName(doing.who, policies))} ${doing.force} ${doing.what}`;
}

/**
 * What someone may do.
 *
 * @param doing - who and what
 * @param policies - the documents in which a role of their own may be declared
 * @returns one sentence without its full stop
 * @internal
 */
export function permissionSentence(doing: Doing, policies: Declaring): string {
  return `${capitalise(roleName(doing.who, policies))} may ${doing.what}`;
}

/**
 * What someone may not do.
 *
 * @param doing - who, what, and how strongly the source puts it
 * @param policies - the documents in which a role of their own may be declared
 * @returns one sentence without its full stop
 * @internal
 */
export function prohibitionSentence(doing: Doing, policies: Declaring): string {
  const isMust = doing.force === 'must';
  if (doing.who === 'everyone') return `Nobody ${isMust ? 'may' : 'should'} ${doing.what}`;
  return `${capitalise(roleName(doing.who, policies))} ${isMust ? 'must' : 'should'} not ${doing.what}`;
}

/**
 * Who decides what.
 *
 * @param doing - who and what
 * @param policies - the documents in which a role of their own may be declared
 * @returns one sentence without its full stop
 * @internal
 */
export function decisionSentence(doing: Doing, policies: Declaring): string {
  return `It is for ${roleName(doing.who, policies)} to ${doing.what}`;
}
