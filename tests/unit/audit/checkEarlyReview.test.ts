import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import { audit, openFacts } from './support/auditCase.ts';

const calls = aRule(
  'trigger',
  { review: 'convene' },
  { force: 'should', when: { fact: 'incident.furtherHarmOrAllegation', is: true } },
);
const consider = aRule(
  'trigger',
  { review: 'consider' },
  { id: 'consider', when: { fact: 'change.bearsOnSafety', is: true } },
);
const inquorate = aRule('trigger', { review: 'convene' }, { when: { fact: 'previousConference.quorate', is: false } });

const rules = [calls, consider];
const plans = [{ madeAt: 'initial', endedOn: null }];
const chronology = [
  { on: '2026-02-20', incident: { furtherHarmOrAllegation: true } },
  { on: '2026-02-20', change: { bearsOnSafety: { is: true, by: 'social-worker' } } },
];
const child = { plans, chronology };
const initial = { id: 'initial', kind: 'initial', heldOn: '2026-01-15' };

/** The codes of what is found about a conference. */
const codesOf = (audited: Parameters<typeof audit>[0]): readonly string[] =>
  audit(audited).findings.map(({ code }) => code);

describe.each([
  ['an initial conference', initial],
  ['a review', { id: 'review', kind: 'review', heldOn: '2026-02-10' }],
])('a review that is called for after %s', (_, last) => {
  const others = [initial];
  const review = last.kind === 'review' ? last : { children: [] };

  test('and not convened is a finding upon the rule that calls for it', () => {
    expect(audit({ rules, child, others, review, conference: last.id }).findings).toMatchObject([
      {
        code: 'review-not-convened',
        rule: 'county/trigger',
        severity: 'warning',
        conference: last.id,
        pointers: ['/conferences/-', '/children/0/chronology/0/incident/furtherHarmOrAllegation'],
        found: [
          { fact: 'review.heldOn', value: null, recorded: false },
          { value: true, recorded: true },
        ],
      },
    ]);
  });

  test.each([
    ['is planned', { heldOn: null, plannedOn: '2026-04-01' }],
    ['has been held since', { heldOn: '2026-03-02' }],
    ['may have been held since', {}],
  ])('and %s is none', (__, next) => {
    const more = [...others, { id: 'next', kind: 'review', ...next }];
    expect(codesOf({ rules, child, others: more, review, conference: last.id })).toEqual([]);
  });

  test('is none where the conference has dealt with what called for it', () => {
    const before = [{ at: last.id, incident: { furtherHarmOrAllegation: true } }];
    expect(codesOf({ rules, child: { plans, chronology: before }, others, review, conference: last.id })).toEqual([]);
  });

  test.each([
    ['whose plan has ended', { plans: [{ madeAt: 'initial', endedOn: '2026-03-01' }], chronology }],
    ['who has no plan', { plans: [], chronology }],
    ['who has died', { ...child, bornOn: '2020-01-01', diedOn: '2026-03-01' }],
  ])('is none for a child %s', (__, other) => {
    expect(codesOf({ rules, child: other, others, review, conference: last.id })).toEqual([]);
  });

  test('is called for by its having been inquorate', () => {
    const quorum = { met: false };
    const said = { child: { plans }, rules: [inquorate], conference: last.id };
    const notMet =
      last.kind === 'review' ? { others, review: { ...review, quorum } } : { others: [{ ...initial, quorum }], review };
    expect(audit({ ...said, ...notMet }).findings).toMatchObject([
      { code: 'review-not-convened', pointers: ['/conferences/-', expect.stringMatching(/\/quorum\/met$/u)] },
    ]);
    expect(openFacts({ ...said, others, review })).toEqual({ 'previousConference.quorate': ['county/trigger'] });
  });
});

test('is none before the conference has been held', () => {
  const toCome = [{ ...initial, heldOn: '2026-03-20' }];
  expect(codesOf({ rules, child, others: toCome, review: { children: [] }, conference: 'initial' })).toEqual([]);
});

test('waits for what would settle whether it is called for', () => {
  const audited = { rules, others: [initial], review: { children: [] }, conference: 'initial' };
  expect(openFacts({ ...audited, child: { plans } })).toMatchObject({
    'incident.furtherHarmOrAllegation': ['county/trigger'],
  });
});

test('waits for nothing where nothing calls for convening one', () => {
  const audited = { rules: [consider], others: [initial], review: { children: [] }, conference: 'initial' };
  expect(audit({ ...audited, child: { plans } })).toMatchObject({ findings: [], open: [] });
});
