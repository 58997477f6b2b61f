import type { Kept, Verdict } from '../../engine/Decision.ts';
import type { Force, RuleKind } from '../../engine/Rule.ts';

/** How strongly a source puts a rule, in words. */
export const forceWords: Readonly<Record<Force, string>> = {
  must: 'must (the source requires it)',
  should: 'should (the source expects it)',
  may: 'may (the source allows it)',
  'good-practice': 'good practice (the source recommends it)',
};

/** Whether a rule applies, in words. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: 'It applies: what it asks for is so.',
  'does-not-hold': 'It does not apply: what it asks for is not so.',
  unknown: 'It is not known whether it applies: not all that it asks for is known.',
};

/** A rule that asks for nothing, in words, where it is about every child. */
const always: typeof verdictWords = { ...verdictWords, holds: 'It applies always.' };

/** The same where it is about some children only. */
const alwaysToSome: typeof verdictWords = {
  holds: 'It applies always to those whom it is about.',
  'does-not-hold': 'It does not apply: the child is none of those whom it is about.',
  unknown: 'It is not known whether the child is one of those whom it is about.',
};

/**
 * Whether a rule applies, in words.
 *
 * @param verdict - whether it does
 * @param rule - whether it asks for anything, and whether it is about some children only
 * @returns one sentence
 * @internal
 */
export function verdictSentence(
  verdict: Verdict,
  { asks, isAboutSome }: { readonly asks: boolean; readonly isAboutSome: boolean },
): string {
  const words = asks ? verdictWords : isAboutSome ? alwaysToSome : always;
  return words[verdict];
}

const usual: Readonly<Record<Kept, string>> = {
  yes: 'It was kept to.',
  no: 'It was not kept to.',
  'not-yet': 'It has not been done, and there is still time.',
  unknown: 'Whether it was kept to is not known.',
};

const kinds: { readonly [Kind in RuleKind]?: Partial<typeof usual> } = {
  deadline: {
    yes: 'It was done in time.',
    no: 'It was not done in time: it is overdue, or was done late.',
    unknown: 'Whether it was done in time is not known.',
  },
  duty: { yes: 'It was done.', no: 'It was not done.', unknown: 'Whether it was done is not known.' },
  requirement: { yes: 'It is so.', no: 'It is not so.', unknown: 'Whether it is so is not known.' },
  permission: {
    yes: 'It was not used where it does not apply.',
    no: 'It was used although it does not apply.',
    unknown: 'Whether it was used where it does not apply is not known.',
  },
};

/**
 * Whether what a rule lays down was kept to, in words.
 *
 * @param kind - the rule's kind
 * @param kept - whether it was
 * @returns one sentence
 * @internal
 */
export function keptWords(kind: RuleKind | undefined, kept: Kept): string {
  return (kind === undefined ? undefined : kinds[kind]?.[kept]) ?? usual[kept];
}
