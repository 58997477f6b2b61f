import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/analysis/index.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { agenciesAtLeast, findingsIn, includesAgency, isSo } from '../../../support/findings.ts';
import { aRule, momentOn } from '../../../support/rules.ts';
import { analysePolicies } from '../../../../src/analysis/index.ts';
import { overlaid } from '../../../support/overlays.ts';
import { everyLaid } from '../../../support/shippedRulebooks.ts';

const added = isSo('outcome.nameAdded');
const proposed = isSo('broughtForward.proposed');
const impossible: Condition = { all: [includesAgency('police'), { not: agenciesAtLeast(1) }] };

/** What holds in every case, which takes longer to tell than that it holds in one. */
const whateverIsSo: Condition = {
  any: [{ all: [added, proposed, agenciesAtLeast(1)] }, { not: added }, { not: proposed }, { not: agenciesAtLeast(1) }],
};

const openIn = (rules: readonly Rule[], regions = 1): readonly Finding[] =>
  findingsIn(rules, { regions }).filter(({ certainty }) => certainty.is === 'not-decided');

const requirement = (id: string, is: Condition, when?: Condition): Rule =>
  aRule('requirement', { question: 'agenda', is }, { id, when });

describe('a search that gives up', () => {
  test.each<[string, readonly Rule[], number, Finding['code']]>([
    ['applies in no case', [aRule('trigger', { review: 'convene' }, { when: impossible })], 1, 'never-applies'],
    ['holds in every case', [aRule('trigger', { review: 'convene' }, { when: whateverIsSo })], 6, 'always-applies'],
    ['no case in which it applies', [requirement('a', { all: [added, proposed] }, added)], 1, 'never-kept'],
    [
      'every case in which it applies',
      [requirement('a', { any: [added, proposed] }, { not: { all: [added, proposed] } })],
      3,
      'always-kept',
    ],
    ['so does', [requirement('a', added, proposed), requirement('b', added, proposed)], 1, 'shadowed'],
    [
      'no route is open',
      [
        aRule('criterion', { for: 'ending' }, { when: added }),
        aRule(
          'route',
          { by: 'review-conference', who: 'family', forCriteria: ['criterion'] },
          { when: { not: added } },
        ),
      ],
      1,
      'no-route',
    ],
    ['both be kept', [requirement('a', added), requirement('b', { not: added })], 1, 'opposed'],
    [
      'one decision',
      [
        aRule('decision', { question: 'appeal', who: 'family', what: 'decide' }, { id: 'a', when: added }),
        aRule('decision', { question: 'appeal', who: 'agency', what: 'decide' }, { id: 'b', when: proposed }),
      ],
      1,
      'rival-deciders',
    ],
  ])('says that it was not decided whether … %s', (message, rules, regions, code) => {
    const finding = openIn(rules, regions).find((one) => one.code === code);
    expect(finding?.certainty).toMatchObject({ is: 'not-decided', regions: expect.any(Number) as number });
    expect(finding?.message).toContain('it was not decided whether');
    expect(finding?.message).toContain(message);
  });

  test('is a note, with what was looked for in words', () => {
    const [finding] = openIn([aRule('trigger', { review: 'convene' }, { id: 'a', when: impossible })]);
    expect(finding).toMatchObject({
      severity: 'note',
      certainty: { tried: 'a case in which `county/a` applies' },
      help: 'let more regions be looked at, or make the conditions simpler',
    });
  });

  test('is a warning where rules may be opposed, and does not claim that they are', () => {
    const [finding] = openIn([requirement('a', added), requirement('b', { not: added })]);
    expect(finding).toMatchObject({ code: 'opposed', severity: 'warning' });
    expect(finding?.message).not.toContain('cannot');
  });

  test('leaves a gap open in words that do not claim one', () => {
    const due = { within: { months: 3 }, after: 'conference.heldOn' } as const;
    const deadline = { name: 'visit', who: 'agency', what: 'visit', due } as const;
    const [finding] = openIn([aRule('deadline', deadline, { when: added })]).filter(({ code }) => code === 'gap');
    expect(finding).toMatchObject({ severity: 'note', certainty: { is: 'not-decided' } });
    expect(finding?.message).toMatch(/^it was not decided whether/u);
    expect(finding).not.toHaveProperty('example');
  });
});

test.each([0, -1, 1.5, NaN, Infinity])('no search can look at %s regions', (regions) => {
  expect(() => findingsIn([], { regions })).toThrow(
    new RangeError(`\`regions\` is ${String(regions)}, and must be a whole number from 1 on`),
  );
});

describe.each([...everyLaid, overlaid.sussex])('$name', ({ rulebook, calendar }) => {
  test('leaves nothing undecided, and has notes on gaps and silence alone', () => {
    const findings = analysePolicies(rulebook, { asOf: momentOn().asOf, calendar });
    expect(findings.filter(({ certainty }) => certainty.is !== 'proved')).toEqual([]);
    expect(findings.filter(({ code }) => code !== 'gap' && code !== 'silent')).toEqual([]);
  });
});
