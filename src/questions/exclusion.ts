import { all, always, any } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { belongsTo } from './belongsTo.ts';

type ExclusionOutcome = 'request-not-in-order' | 'may-exclude' | 'insufficient' | 'at-discretion' | 'no-ground';

/**
 * May a family member be kept out of a conference, as asked for beforehand?
 *
 * `request-not-in-order` where something is lacking that the request must have; `may-exclude` where a listed ground is
 * met; `insufficient` where the only reason given is by itself none; `at-discretion` where no listed ground is met and
 * the list is not exhaustive; `no-ground` where it is. Whoever decides, decides: no outcome excludes anyone.
 *
 * @source Oxfordshire 5.1 to 5.6 and 5.12
 * @public
 */
export const exclusion: Question<ExclusionOutcome> = {
  name: 'exclusion',
  outcomes: ['request-not-in-order', 'may-exclude', 'insufficient', 'at-discretion', 'no-ground'],
  considers: (rule) =>
    rule.ground?.for === 'exclusion' || rule.insufficient?.for === 'exclusion' || belongsTo(rule, 'exclusion'),
  decide: (rules) => {
    const grounds = rules.filter(({ kind }) => kind === 'ground');
    if (grounds.length === 0) return undefined;
    const lacking = rules.flatMap(({ rule, kind, when, kept }) =>
      kind === 'requirement' && rule.force === 'must' && kept !== undefined ? [all(when, kept.no)] : [],
    );
    return [
      ['request-not-in-order', any(...lacking)],
      ['may-exclude', any(...grounds.map(({ when }) => when))],
      ['insufficient', any(...rules.filter(({ kind }) => kind === 'insufficient').map(({ when }) => when))],
      ['at-discretion', any(...rules.filter(({ kind }) => kind === 'discretion').map(({ when }) => when))],
      ['no-ground', always],
    ];
  },
};
