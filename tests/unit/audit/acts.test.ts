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
    { by: 'review-conference', who: 'review-conference', forCriteria: ['died'] },
    { id: 'after-death' },
  );
  const afterMove = aRule(
    'route',
    { by: 'review-conference', who: 'review-conference', forCriteria: ['moved'] },
    { id: 'after-move', when: { fact: 'move.receivingConferenceHeldOn', happened: true } },
  );
  const byManager = aRule(
    'route',
    { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria: ['county/moved'] },
    { id: 'by-manager', force: 'may', when: { fact: 'ending.firstDecisionAgenciesConsulted', is: true } },
  );
  const rules = [died, moved, afterDeath, afterMove, byManager];
  const review = { kind: 'review', heldOn: '2026-02-20' };
  const plan = {
    madeOn: '2025-10-01',
    endedOn: '2026-02-20',
    endingRoute: 'review-conference',
    ending: { firstDecisionAgenciesConsulted: false },
  };
  const move = { permanentOn: '2026-02-02', receivingConferenceHeldOn: '2026-02-10' };
  const asLaidDown = { plans: [plan], moves: [move], diedOn: null };
  const byManagerAlone = [{ ...plan, endingRoute: 'without-conference' }];

  test('by a route that was open is no finding', () => {
    expect(audit({ rules, review, child: asLaidDown })).toMatchObject({ findings: [], open: [] });
  });

  test('without any criterion rests on all of them', () => {
    const child = { ...asLaidDown, moves: [{ ...move, permanentOn: null }] };
    expect(onlyFinding({ rules, review, child })).toMatchObject({
      code: 'plan-ended-without-criterion',
      rules: ['county/died', 'county/moved'],
      pointers: ['/children/0/diedOn', '/children/0/moves/0/permanentOn', '/children/0/plans/0/endedOn'],
    });
  });

  test('before its route was open rests on the routes to the criterion that was met', () => {
    const child = { ...asLaidDown, moves: [{ ...move, receivingConferenceHeldOn: null }] };
    const finding = onlyFinding({ rules, review, child });
    expect(finding).toMatchObject({
      code: 'plan-ended-without-route',
      rule: 'county/after-move',
      rules: ['county/after-move', 'county/by-manager'],
      force: 'must',
    });
    expect(finding.pointers).toEqual(
      expect.arrayContaining([
        '/children/0/moves/0/receivingConferenceHeldOn',
        '/children/0/plans/0/ending/firstDecisionAgenciesConsulted',
        '/children/0/moves/0/permanentOn',
        '/children/0/plans/0/endedOn',
      ]),
    );
  });

  test('is judged as of the day on which it ended, whatever came later', () => {
    const child = { ...asLaidDown, moves: [{ ...move, receivingConferenceHeldOn: '2026-02-27' }] };
    expect(onlyFinding({ rules, review, child })).toMatchObject({
      code: 'plan-ended-without-route',
      asOf: '2026-02-20',
    });
  });

  test('by another route than those that were open names what that one still needed', () => {
    const child = { ...asLaidDown, plans: byManagerAlone };
    const finding = onlyFinding({ rules, review, child });
    expect(finding).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/by-manager'],
      severity: 'advice',
      required: { facts: [{ facts: ['ending.firstDecisionAgenciesConsulted'] }] },
    });
    expect(finding.pointers.slice(0, 2)).toEqual([
      '/children/0/plans/0/endingRoute',
      '/children/0/plans/0/ending/firstDecisionAgenciesConsulted',
    ]);
  });

  test('by a route that nothing lays down names those that were open', () => {
    const child = { ...asLaidDown, plans: [{ ...plan, endingRoute: 'looked-after-review' }] };
    expect(onlyFinding({ rules, review, child })).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/after-move'],
      required: { facts: [] },
    });
  });

  test('by a route that needs no more is judged by the criterion alone', () => {
    const open = aRule(
      'route',
      { by: 'without-conference', who: 'service-manager-safeguarding', forCriteria: ['died'] },
      { id: 'open' },
    );
    const child = { ...asLaidDown, plans: byManagerAlone };
    expect(onlyFinding({ rules: [died, moved, afterMove, open], review, child })).toMatchObject({
      code: 'plan-ended-by-closed-route',
      rules: ['county/after-move'],
    });
  });

  test('waits for what decides whether its route was open', () => {
    const child = { ...asLaidDown, plans: [{ ...plan, endingRoute: 'without-conference', ending: {} }] };
    expect(openFacts({ rules, review, child })).toEqual({
      'ending.firstDecisionAgenciesConsulted': ['county/by-manager'],
    });
  });

  test('waits for what decides whether it could end', () => {
    expect(openFacts({ rules, review, child: { plans: [{ ...plan, ending: {} }], diedOn: undefined } })).toEqual({
      'child.diedOn': rules.map(({ id }) => `county/${id}`),
      'child.life': rules.map(({ id }) => `county/${id}`),
      'move.permanentOn': expect.arrayContaining(['county/moved']) as string[],
      'move.receivingConferenceHeldOn': expect.arrayContaining(['county/after-move']) as string[],
      'ending.firstDecisionAgenciesConsulted': expect.arrayContaining(['county/by-manager']) as string[],
    });
  });

  test('is spoken of once where a rule of the question itself lays down how it ends', () => {
    const requirement = aRule(
      'requirement',
      { question: 'ending', is: { fact: 'plan.endedOn', happened: false } },
      { when: { fact: 'move.receivingConferenceHeldOn', happened: false } },
    );
    const child = { ...asLaidDown, moves: [{ ...move, receivingConferenceHeldOn: null }] };
    expect(onlyFinding({ rules: [...rules, requirement], review, child }).rule).toBe('county/requirement');
  });

  test('by a closed route is spoken of once too', () => {
    const permission = aRule(
      'permission',
      {
        question: 'ending',
        who: 'service-manager-safeguarding',
        what: 'end it',
        used: { fact: 'plan.endingRoute', is: 'without-conference' },
      },
      { when: { fact: 'ending.firstDecisionAgenciesConsulted', is: true } },
    );
    const child = { ...asLaidDown, plans: byManagerAlone };
    expect(onlyFinding({ rules: [...rules, permission], review, child }).rule).toBe('county/permission');
    const advice = { ...permission, force: 'may' } as const;
    expect(onlyFinding({ rules: [...rules, advice], review, child }).rule).toBe('county/permission');
  });

  test('without its route is an error, however its route is recorded', () => {
    const permission = aRule(
      'permission',
      {
        question: 'ending',
        who: 'service-manager-safeguarding',
        what: 'end it',
        used: { fact: 'plan.endingRoute', is: 'without-conference' },
      },
      { force: 'may', when: { fact: 'move.receivingConferenceHeldOn', happened: true } },
    );
    const child = { moves: [{ ...move, receivingConferenceHeldOn: null }], diedOn: null };
    const severities = (plans: readonly object[]): readonly string[] =>
      audit({ rules: [...rules, permission], review, child: { ...child, plans } }).findings.map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    expect(severities([{ ...plan, endingRoute: undefined }])).toContain('plan-ended-without-route error');
    expect(severities(byManagerAlone)).toEqual(
      expect.arrayContaining(['plan-ended-without-route error', 'permission-overstepped advice']),
    );
  });

  test('is left alone where the documents say nothing about endings', () => {
    expect(audit({ rules: [], review, child: asLaidDown })).toMatchObject({ findings: [], open: [] });
  });
});

describe('an exclusion', () => {
  const ground = aRule(
    'ground',
    { for: 'exclusion' },
    { when: { fact: 'exclusion.childAsks', is: true }, force: 'may' },
  );
  const insufficient = aRule(
    'insufficient-ground',
    { for: 'exclusion' },
    { when: { fact: 'exclusion.onlyReasonIsEarlierExclusion', is: true } },
  );
  const named = aRule('requirement', { question: 'exclusion', is: { fact: 'exclusion.groundNamed', is: true } });
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
      rules: ['county/insufficient-ground'],
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
      question: 'exclusion',
      forOutcomes: ['may-exclude'],
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
  const spendsTime = (is: boolean): object => ({
    chronology: [{ on: '2026-03-01', lookedAfter: { timeInHarmfulHousehold: is } }],
  });
  const child = {
    plans: [{ madeOn: '2025-10-01', endedOn: null }],
    lookedAfter: [{ since: '2026-01-05', endedOn: null }],
    ...spendsTime(false),
  };
  const review = { kind: 'review', heldOn: '2026-03-05' };

  test('without a reason for both plans is a finding', () => {
    expect(onlyFinding({ rules: [reason], child, review })).toMatchObject({
      code: 'both-plans-without-reason',
      rules: ['county/criterion'],
      pointers: expect.arrayContaining([
        '/children/0/chronology/0/lookedAfter/timeInHarmfulHousehold',
        '/children/0/lookedAfter/0/endedOn',
      ]) as string[],
    });
  });

  test.each([
    ['with a reason', { ...child, ...spendsTime(true) }],
    ['whose plan has ended', { ...child, plans: [{ madeOn: '2025-10-01', endedOn: '2026-02-20' }] }],
    ['who is not looked after', { ...child, lookedAfter: [] }],
  ])('%s is none', (_, other) => {
    expect(audit({ rules: [reason], child: other, review })).toMatchObject({ findings: [], open: [] });
  });

  test('is none while the review that may end the plan is still to come', () => {
    const toCome = { kind: 'review', plannedOn: '2026-03-20', heldOn: null };
    expect(audit({ rules: [reason], child, review: toCome }).findings).toEqual([]);
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
