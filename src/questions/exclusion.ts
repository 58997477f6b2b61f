import { always, never } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { anyBroken } from './anyBroken.ts';
import { anyOfKind } from './anyOfKind.ts';
import { createQuestion } from './createQuestion.ts';

type ExclusionOutcome = 'request-not-in-order' | 'may-exclude' | 'insufficient-ground' | 'at-discretion' | 'no-ground';

/**
 * May a family member be kept out of a conference, as asked for beforehand?
 *
 * `request-not-in-order` where something is lacking that the request must have; `may-exclude` where a listed ground is
 * met; `insufficient-ground` where the only reason given is by itself none; `at-discretion` where no listed ground is met and
 * the list is not exhaustive; `no-ground` where there is a list and it is. Whoever decides, decides: no outcome excludes anyone.
 *
 * @source Oxfordshire 5.1 to 5.6 and 5.12
 * @public
 */
export const exclusion: Question<ExclusionOutcome> = createQuestion(
  'exclusion',
  ['request-not-in-order', 'may-exclude', 'insufficient-ground', 'at-discretion', 'no-ground'],
  (rule) =>
    rule.ground?.for === 'exclusion' || rule['insufficient-ground'] !== undefined || rule.discretion !== undefined,
  (rules) => {
    const demanded = rules.filter(({ rule, kind }) => kind === 'requirement' && rule.force === 'must');
    const areListed = rules.some(({ kind }) => kind === 'ground');
    return [
      anyBroken(demanded),
      ...(['ground', 'insufficient-ground', 'discretion'] as const).map((kind) => anyOfKind(rules, kind)),
      areListed ? always : never,
    ];
  },
);
