import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import { audit, onlyFinding, openFacts } from './support/auditCase.ts';

describe('a conference held without its quorum', () => {
  const quorum = aRule(
    'quorum',
    { makes: 'quorate' },
    { when: { fact: 'attendance.agencies', atLeast: 3, except: ['police'] } },
  );
  const exception = aRule(
    'quorum',
    { makes: 'quorate-by-exception' },
    { id: 'exception', force: 'may', cites: ['county/2'], when: { fact: 'quorum.exceptionAccepted', is: true } },
  );
  const attendance = [
    { agency: 'school', present: true },
    { agency: 'police', present: true },
  ];
  const held = {
    heldOn: '2026-03-05',
    attendance,
    quorum: { exceptionAccepted: { is: false, by: 'conference-chair' } },
  };

  test('is one finding upon every rule that could have made it quorate', () => {
    expect(onlyFinding({ rules: [quorum, exception], review: held })).toMatchObject({
      code: 'held-inquorate',
      rule: 'county/quorum',
      rules: ['county/quorum', 'county/exception'],
      cites: ['county/1', 'county/2'],
      kind: 'quorum',
      force: 'must',
      severity: 'error',
      pointers: ['/conferences/0/attendance', '/conferences/0/quorum/exceptionAccepted/is', '/conferences/0/heldOn'],
      required: {
        says: ['This is a quorum.', 'This is a quorum.'],
        facts: [
          { words: expect.stringMatching(/there should be at least 3, `police` not counted$/u) as string },
          { words: expect.stringMatching(/^it should be so that /u) as string },
        ],
      },
    });
  });

  test.each([
    ['was not held', { ...held, heldOn: null, attendance: [] }],
    ['was quorate by exception', { ...held, quorum: { exceptionAccepted: { is: true, by: 'conference-chair' } } }],
  ])('is none where it %s', (_, review) => {
    expect(audit({ rules: [quorum, exception], review }).findings).toEqual([]);
  });

  test('is open while it is not known who was there, or whether it was held', () => {
    expect(openFacts({ rules: [quorum], review: { heldOn: '2026-03-05' } })).toEqual({
      'attendance.agencies': ['county/quorum'],
    });
    expect(openFacts({ rules: [quorum], review: { attendance } })).toEqual({ 'conference.heldOn': ['county/quorum'] });
  });
});

describe('a plan that ended', () => {
  const died = aRule('criterion', { for: 'ending' }, { id: 'died', when: { fact: 'child.diedOn', happened: true } });
  const moved = aRule(
    'criterion',
    { for: 'ending' },
    { id: 'moved', when: { fact: 'move.permanentOn', happened: true } },
  );
  const afterDeath = aRule(
    'route',
    { by: 'review-conference', who: 'review-conference', upon: ['died'] },
    { id: 'after-death' },
  );
  const afterMove = aRule(
    'route',
    { by: 'review-conference', who: 'review-conference', upon: ['moved'] },
    { id: 'after-move', when: { fact: 'move.receivingConferenceHeldOn', happened: true } },
  );
  const byManager = aRule(
    'route',
    { by: 'without-conference', who: 'service-manager-safeguarding', upon: ['county/moved'] },
    { id: 'by-manager', force: 'may', when: { fact: 'ending.firstDecisionAgenciesConsulted', is: true } },
  );
  const rules = [died, moved, afterDeath, afterMove, byManager];
  const plan = { endedOn: '2026-02-20', endingRoute: 'review-conference' };
  const move = { permanentOn: '2026-02-02', receivingConferenceHeldOn: '2026-02-10' };
  const ending = { firstDecisionAgenciesConsulted: false };
  const asLaidDown = { plan, move, ending, diedOn: null };

  test('by a route that was open is no finding', () => {
    expect(audit({ rules, child: asLaidDown })).toMatchObject({ findings: [], open: [] });
  });

  test('without any criterion rests on all of them', () => {
    const child = { ...asLaidDown, move: { ...move, permanentOn: null } };
    expect(onlyFinding({ rules, child })).toMatchObject({
      code: 'plan-ended-without-criterion',
      rules: ['county/died', 'county/moved'],
      pointers: ['/children/0/diedOn', '/children/0/move/permanentOn', '/children/0/plan/endedOn'],
    });
  });

  test('before its route was open rests on the routes to the criterion that was met', () => {
    const child = { ...asLaidDown, move: { ...move, receivingConferenceHeldOn: null } };
    const finding = onlyFinding({ rules, child });
    expect(finding).toMatchObject({
      code: 'plan-ended-without-route',
      rule: 'county/after-move',
      rules: ['county/after-move', 'county/by-manager'],
      force: 'must',
    });
    expect(finding.pointers).toEqual(
      expect.arrayContaining([
        '/children/0/move/receivingConferenceHeldOn',
        '/children/0/ending/firstDecisionAgenciesConsulted',
        '/children/0/move/permanentOn',
        '/children/0/plan/endedOn',
      ]),
    );
  });

  test('is judged as of the day on which it ended, whatever came later', () => {
    const child = { ...asLaidDown, move: { ...move, receivingConferenceHeldOn: '2026-02-27' } };
    expect(onlyFinding({ rules, child })).toMatchObject({ code: 'plan-ended-without-route', asOf: '2026-02-20' });
  });

  test('by another route than those that were open names what that one still needed', () => {
    const child = { ...asLaidDown, plan: { ...plan, endingRoute: 'without-conference' } };
    const finding = onlyFinding({ rules, child });
    expect(finding).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/by-manager'],
      severity: 'advice',
      required: { facts: [{ facts: ['ending.firstDecisionAgenciesConsulted'] }] },
    });
    expect(finding.pointers.slice(0, 2)).toEqual([
      '/children/0/plan/endingRoute',
      '/children/0/ending/firstDecisionAgenciesConsulted',
    ]);
  });

  test('by a route that nothing lays down names those that were open', () => {
    const child = { ...asLaidDown, plan: { ...plan, endingRoute: 'looked-after-review' } };
    expect(onlyFinding({ rules, child })).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/after-move'],
      required: { facts: [] },
    });
  });

  test('by a route that needs no more is judged by the criterion alone', () => {
    const open = aRule(
      'route',
      { by: 'without-conference', who: 'service-manager-safeguarding', upon: ['died'] },
      { id: 'open' },
    );
    const child = { ...asLaidDown, plan: { ...plan, endingRoute: 'without-conference' } };
    expect(onlyFinding({ rules: [died, moved, afterMove, open], child })).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/after-move'],
    });
  });

  test('waits for what decides whether its route was open', () => {
    const child = { ...asLaidDown, plan: { ...plan, endingRoute: 'without-conference' }, ending: {} };
    expect(openFacts({ rules, child })).toEqual({ 'ending.firstDecisionAgenciesConsulted': ['county/by-manager'] });
  });

  test('waits for what decides whether it could end', () => {
    expect(openFacts({ rules, child: { plan } })).toEqual({
      'child.diedOn': ['county/died', 'county/moved', 'county/after-death', 'county/after-move', 'county/by-manager'],
      'move.permanentOn': expect.arrayContaining(['county/moved']) as string[],
      'move.receivingConferenceHeldOn': expect.arrayContaining(['county/after-move']) as string[],
      'ending.firstDecisionAgenciesConsulted': expect.arrayContaining(['county/by-manager']) as string[],
    });
  });

  test('is spoken of once where a rule of the question itself lays down how it ends', () => {
    const requirement = aRule(
      'requirement',
      { in: 'ending', is: { fact: 'plan.endedOn', happened: false } },
      { when: { fact: 'move.receivingConferenceHeldOn', happened: false } },
    );
    const child = { ...asLaidDown, move: { ...move, receivingConferenceHeldOn: null } };
    expect(onlyFinding({ rules: [...rules, requirement], child }).rule).toBe('county/requirement');
  });

  test('by a closed route is spoken of once too', () => {
    const permission = aRule(
      'permission',
      {
        in: 'ending',
        who: 'service-manager-safeguarding',
        what: 'end it',
        used: { fact: 'plan.endingRoute', is: 'without-conference' },
      },
      { when: { fact: 'ending.firstDecisionAgenciesConsulted', is: true } },
    );
    const child = { ...asLaidDown, plan: { ...plan, endingRoute: 'without-conference' } };
    expect(onlyFinding({ rules: [...rules, permission], child }).rule).toBe('county/permission');
  });

  test('is left alone where the documents say nothing about endings', () => {
    expect(audit({ rules: [], child: asLaidDown })).toMatchObject({ findings: [], open: [] });
  });
});

describe('an exclusion', () => {
  const ground = aRule(
    'ground',
    { for: 'exclusion' },
    { when: { fact: 'exclusion.childAsks', is: true }, force: 'may' },
  );
  const insufficient = aRule(
    'insufficient',
    { for: 'exclusion' },
    { when: { fact: 'exclusion.onlyReasonIsEarlierExclusion', is: true } },
  );
  const named = aRule('requirement', { in: 'exclusion', is: { fact: 'exclusion.groundNamed', is: true } });
  const rules = [ground, insufficient, named];
  const decided = { is: true, by: 'conference-chair' };
  const request = {
    groundNamed: true,
    childAsks: false,
    onlyReasonIsEarlierExclusion: false,
    decided,
    decidedBeforehand: true,
  };

  const exclude = (values: object): object => ({ exclusions: [{ ...request, ...values }] });

  test.each([
    ['upon a ground', exclude({ childAsks: true })],
    ['that was not decided upon', exclude({ decided: { is: false, by: 'conference-chair' } })],
  ])('%s is no finding', (_, review) => {
    expect(audit({ rules, review })).toMatchObject({ findings: [], open: [] });
  });

  test('without a ground rests on all of them', () => {
    expect(onlyFinding({ rules, review: exclude({}) })).toMatchObject({
      code: 'excluded-without-ground',
      rules: ['county/ground'],
      severity: 'advice',
      pointers: [
        '/conferences/0/exclusions/0/childAsks',
        '/conferences/0/exclusions/0/decided/is',
        '/conferences/0/exclusions/0/decidedBeforehand',
        '/conferences/0/exclusions/0/groundNamed',
        '/conferences/0/exclusions/0/onlyReasonIsEarlierExclusion',
      ],
    });
  });

  test('for a reason that is none by itself rests on the rule that says so', () => {
    expect(onlyFinding({ rules, review: exclude({ onlyReasonIsEarlierExclusion: true }) })).toMatchObject({
      code: 'excluded-for-insufficient-reason',
      rules: ['county/insufficient'],
      severity: 'error',
      required: { facts: [{ words: expect.stringMatching(/^it should not be so that the only reason/u) as string }] },
    });
  });

  test('upon a request that is not in order is said with what the request lacks', () => {
    const finding = onlyFinding({ rules, review: exclude({ groundNamed: false }) });
    expect(finding).toMatchObject({ code: 'requirement-not-met', rule: 'county/requirement', ledTo: 'exclusion' });
    expect(finding.pointers).toContain('/conferences/0/exclusions/0/decided/is');
  });

  test('that was refused led to none', () => {
    const review = exclude({ groundNamed: false, decided: { is: false, by: 'conference-chair' } });
    expect(onlyFinding({ rules, review })).not.toHaveProperty('ledTo');
  });

  test('is not found twice where a permission was overstepped upon such a request', () => {
    const permission = aRule('permission', {
      in: 'exclusion',
      upon: ['may-exclude'],
      who: 'conference-chair',
      what: 'exclude',
      used: { fact: 'exclusion.decided', is: true },
    });
    expect(onlyFinding({ rules: [...rules, permission], review: exclude({ groundNamed: false }) }).ledTo).toBe(
      'exclusion',
    );
  });

  test('of each of several requests is found apart', () => {
    const { findings } = audit({ rules, review: { exclusions: [request, { ...request, childAsks: true }, request] } });
    expect(findings.map(({ pointers }) => pointers[0])).toEqual([
      '/conferences/0/exclusions/0/childAsks',
      '/conferences/0/exclusions/2/childAsks',
    ]);
  });

  test('during the conference needs a ground of its own', () => {
    const during = aRule(
      'ground',
      { for: 'exclusion-during' },
      { id: 'during', when: { fact: 'exclusion.presenceSeriouslyImpairs', is: true } },
    );
    const left = { decidedBeforehand: false, presenceSeriouslyImpairs: { is: false, by: 'conference-chair' } };
    expect(onlyFinding({ rules: [...rules, during], review: exclude(left) })).toMatchObject({
      code: 'asked-to-leave-without-ground',
      rules: ['county/during'],
    });
  });

  test('is open where nothing is known of any, and not where there is known to be none', () => {
    expect(Object.keys(openFacts({ rules }))).toContain('exclusion.decided');
    expect(audit({ rules, review: { exclusions: [] } }).open).toEqual([]);
  });

  test('of which nothing is known points at where requests stand', () => {
    const [first] = audit({ rules }).open;
    expect(first?.pointers).toEqual(['/conferences/0/exclusions']);
  });
});

describe('a looked-after child who keeps the plan', () => {
  const reason = aRule(
    'criterion',
    { for: 'both-plans' },
    { when: { fact: 'lookedAfter.timeInHarmfulHousehold', is: true } },
  );
  const child = { plan: { endedOn: null }, lookedAfter: { now: true, timeInHarmfulHousehold: false } };
  const review = { kind: 'review' };

  test('without a reason for both plans is a finding', () => {
    expect(onlyFinding({ rules: [reason], child, review })).toMatchObject({
      code: 'both-plans-without-reason',
      rules: ['county/criterion'],
      pointers: expect.arrayContaining([
        '/children/0/lookedAfter/timeInHarmfulHousehold',
        '/children/0/lookedAfter/now',
      ]) as string[],
    });
  });

  test.each([
    ['with a reason', { ...child, lookedAfter: { now: true, timeInHarmfulHousehold: true } }],
    ['whose plan has ended', { ...child, plan: { endedOn: '2026-02-20' } }],
    ['who is not looked after', { ...child, lookedAfter: { now: false, timeInHarmfulHousehold: false } }],
  ])('%s is none', (_, other) => {
    expect(audit({ rules: [reason], child: other, review })).toMatchObject({ findings: [], open: [] });
  });
});

test('significant harm that is found without being shown is a finding', () => {
  const shown = aRule('criterion', { for: 'significant-harm' }, { when: { fact: 'harm.pastHarmShown', is: true } });
  const review = { harm: { criteriaMet: { is: true, by: 'review-conference' }, pastHarmShown: false } };
  expect(onlyFinding({ rules: [shown], review })).toMatchObject({
    code: 'harm-found-without-being-shown',
    pointers: ['/conferences/0/harm/pastHarmShown', '/conferences/0/harm/criteriaMet/is'],
  });
});

describe('a review that is called for', () => {
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
  const child = {
    incident: { furtherHarmOrAllegation: true },
    change: { bearsOnSafety: { is: true, by: 'social-worker' } },
  };
  const initial = { id: 'initial', kind: 'initial', heldOn: '2026-01-15' };
  const rules = [calls, consider];

  const auditInitial = (review: object | undefined, others: readonly object[] = [initial]): ReturnType<typeof audit> =>
    audit({
      rules,
      child,
      review: { kind: 'initial', heldOn: '2025-01-01', ...review },
      others,
      conference: 'initial',
    });

  test('and not convened after the initial conference is a finding upon the rule that calls for it', () => {
    expect(auditInitial(undefined).findings).toMatchObject([
      {
        code: 'review-not-convened',
        rule: 'county/trigger',
        severity: 'warning',
        pointers: ['/conferences/-', '/children/0/incident/furtherHarmOrAllegation'],
        found: [
          { fact: 'review.heldOn', value: null, recorded: false },
          { value: true, recorded: true },
        ],
      },
    ]);
  });

  test.each([
    ['is planned', { kind: 'review', heldOn: null }],
    ['has been held since', { kind: 'review', heldOn: '2026-02-10' }],
    ['may have been held since', { kind: 'review', heldOn: undefined }],
  ])('and %s is none', (_, review) => {
    expect(auditInitial(review).findings).toEqual([]);
  });

  test('is none before the conference has been held, and answers for itself once it is a review', () => {
    expect(auditInitial(undefined, [{ ...initial, heldOn: '2026-03-20' }]).findings).toEqual([]);
    expect(audit({ rules, child, review: { kind: 'review', heldOn: '2026-02-10' } }).findings).toEqual([]);
  });

  test('waits for what would settle whether it is called for', () => {
    const audited = {
      rules,
      review: { kind: 'initial', heldOn: '2025-01-01' },
      others: [initial],
      conference: 'initial',
    };
    expect(openFacts(audited)).toMatchObject({ 'incident.furtherHarmOrAllegation': ['county/trigger'] });
  });

  test('waits for nothing where nothing calls for convening one', () => {
    const audited = { rules: [consider], review: { kind: 'initial', heldOn: '2025-01-01' }, others: [initial] };
    expect(audit({ ...audited, conference: 'initial' })).toMatchObject({ findings: [], open: [] });
  });

  test('does not wait to hear of a conference before the first', () => {
    const inquorate = aRule(
      'trigger',
      { review: 'convene' },
      { when: { fact: 'previousConference.quorate', is: false } },
    );
    const first = audit({ rules: [inquorate], review: { kind: 'initial', heldOn: '2026-01-15' } });
    expect(first.open).toEqual([]);
    const second = {
      rules: [inquorate],
      review: { kind: 'initial', heldOn: '2026-01-15' },
      others: [{ ...initial, heldOn: '2025-01-15' }],
    };
    expect(openFacts(second)).toEqual({ 'previousConference.quorate': ['county/trigger'] });
  });
});
