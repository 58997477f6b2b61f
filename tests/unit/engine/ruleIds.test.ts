import { expect, test } from 'vitest';
import { criteriaOf, idWithin, ruleId } from '../../../src/engine/ruleIds.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { aDocument, aRule } from '../../support/rules.ts';

const { policy } = aDocument([]);
const nation = aDocument([], { id: 'nation' }).policy;
const placed = (rule: Rule, document = policy): { readonly rule: Rule; readonly policy: typeof policy } => ({
  rule,
  policy: document,
});

test('a rule is named by its document and id, one of the document’s own by its id alone', () => {
  expect(ruleId(placed(aRule('criterion', { for: 'ending' })))).toBe('county/criterion');
  expect([idWithin('county', 'died'), idWithin('county', 'nation/died')]).toEqual(['county/died', 'nation/died']);
});

test('a route is open to the criteria that it names, and to what stands in for one', () => {
  const died = placed(aRule('criterion', { for: 'ending' }, { id: 'died' }));
  const moved = placed(aRule('criterion', { for: 'ending' }, { id: 'moved' }));
  const instead = placed(aRule('criterion', { for: 'ending' }, { id: 'gone', replaces: ['nation/moved'] }), nation);
  const route = placed(
    aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['died', 'nation/moved'] }),
  );
  expect(criteriaOf(route, [died, moved, instead])).toEqual([died, instead]);
  expect(criteriaOf(died, [died, moved, instead])).toEqual([]);
});
