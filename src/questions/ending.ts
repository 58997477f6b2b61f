import type { CompiledRule } from '../engine/compileRule.ts';
import { always, any, type Test } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { belongsTo } from './belongsTo.ts';

/**
 * May a plan end, upon which criterion, by which route and by whose decision?
 *
 * `may-end` where a criterion is met and a route that is open to it has all that it needs; `awaits-route` where a
 * criterion is met and every route to it still needs something; `criteria-not-met` where none is met. The reasons show
 * each criterion and each route, `deciders` who decides by which route.
 *
 * @source Oxfordshire 8 and 9.1 to 9.3; Rotherham, ending; Wales, part 4 page 9
 * @public
 */
export const ending: Question<'may-end' | 'awaits-route' | 'criteria-not-met'> = {
  name: 'ending',
  outcomes: ['may-end', 'awaits-route', 'criteria-not-met'],
  considers: (rule) => rule.criterion?.for === 'ending' || rule.route !== undefined || belongsTo(rule, 'ending'),
  decide: (rules) => {
    const criteria = rules.filter(({ kind }) => kind === 'criterion');
    if (criteria.length === 0) return undefined;
    const anyMet = (some: readonly CompiledRule[]): Test => any(...some.map(({ when }) => when));
    return [
      ['may-end', anyMet(rules.filter(({ kind }) => kind === 'route'))],
      ['awaits-route', anyMet(criteria)],
      ['criteria-not-met', always],
    ];
  },
};
