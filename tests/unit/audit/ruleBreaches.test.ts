import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import { audit, onlyFinding, openFacts } from './support/auditCase.ts';

const signed = { fact: 'minutes.signedByChair', is: true } as const;
const sent = { fact: 'minutes.sentOn', happened: true } as const;

describe('a requirement', () => {
  const requirement = aRule('requirement', { question: 'record', is: signed }, { when: sent, cites: ['county/4.2'] });
  const review = { minutes: { sentOn: '2026-03-04', signedByChair: false } };

  test('that is not met is one finding, in full', () => {
    expect(onlyFinding({ rules: [requirement], review })).toEqual({
      code: 'requirement-not-met',
      rule: 'county/requirement',
      rules: ['county/requirement'],
      kind: 'requirement',
      cites: ['county/4.2'],
      force: 'must',
      severity: 'error',
      conference: 'review',
      asOf: '2026-03-10',
      children: ['a'],
      pointers: ['/conferences/0/minutes/signedByChair', '/conferences/0/minutes/sentOn'],
      found: [
        {
          fact: 'minutes.signedByChair',
          says: 'The chair has signed the minutes.',
          shows: 'that-it-was-not-kept',
          value: false,
          recorded: true,
          pointers: ['/conferences/0/minutes/signedByChair'],
        },
        {
          fact: 'minutes.sentOn',
          says: expect.stringMatching(/^The day on which the minutes/u) as string,
          shows: 'that-it-applies',
          value: '2026-03-04',
          recorded: true,
          pointers: ['/conferences/0/minutes/sentOn'],
        },
      ],
      required: {
        says: ['This is a requirement.'],
        facts: [{ facts: ['minutes.signedByChair'], words: 'it should be so that the chair has signed the minutes' }],
      },
      help: 'see to it and record `true` at `/conferences/0/minutes/signedByChair`',
    });
  });

  test.each([
    ['is met', { sentOn: '2026-03-04', signedByChair: true }],
    ['does not apply', { sentOn: null, signedByChair: false }],
    ['is not known to apply', { signedByChair: false }],
    ['is not known to be met', { sentOn: '2026-03-04' }],
    ['applies only from a day still to come', { sentOn: '2026-03-11', signedByChair: false }],
  ])('that %s is no finding', (_, minutes) => {
    expect(audit({ rules: [requirement], review: { minutes } }).findings).toEqual([]);
  });

  test('names of several things only those that are known not to be so', () => {
    const rule = aRule('requirement', {
      question: 'record',
      is: { all: [signed, { fact: 'record.strengths', is: true }, { fact: 'record.dissent', is: true }] },
    });
    const found = onlyFinding({
      rules: [rule],
      review: { minutes: { signedByChair: false }, record: { strengths: true } },
    });
    expect(found.pointers).toEqual(['/conferences/0/minutes/signedByChair']);
    expect(found.required.facts.map(({ facts }) => facts)).toEqual([['minutes.signedByChair']]);
  });

  test.each([
    ['must', 'error'],
    ['should', 'warning'],
    ['may', 'advice'],
    ['good-practice', 'advice'],
  ] as const)('of force `%s` is of severity `%s`', (force, severity) => {
    const rule = aRule('requirement', { question: 'record', is: signed }, { force });
    const found = onlyFinding({ rules: [rule], review: { minutes: { signedByChair: false } } });
    expect(found).toMatchObject({ force, severity });
  });
});

describe('a decision', () => {
  const rule = aRule('decision', {
    question: 'exclusion',
    who: 'conference-chair',
    what: 'decide on it',
    is: { fact: 'exclusion.decided.by', is: 'conference-chair' },
  });

  test('that someone else took is a finding upon who took it', () => {
    const review = { exclusions: [{ decided: { is: false, by: 'police' } }] };
    expect(onlyFinding({ rules: [rule], review })).toMatchObject({
      code: 'decision-not-as-laid-down',
      pointers: ['/conferences/0/exclusions/0/decided/by'],
      help: 'it is for the conference chair to decide on it; see to it and record `conference-chair` at `/conferences/0/exclusions/0/decided/by`',
    });
  });

  test('without a way to tell is left alone', () => {
    const bare = aRule('decision', { question: 'exclusion', who: 'conference-chair', what: 'decide on it' });
    expect(audit({ rules: [bare], review: { exclusions: [{ decided: { is: true, by: 'police' } }] } })).toMatchObject({
      findings: [],
      open: [],
    });
  });
});

describe('a duty', () => {
  const task = { question: 'reports', who: 'lead-social-worker', what: 'go through the report' } as const;
  const done = { fact: 'reports.sharedFaceToFace', is: true } as const;
  const review = { plannedOn: '2026-03-05', heldOn: '2026-03-05', reports: { sharedFaceToFace: false } };

  test('without a due day is a finding once it is known not to be done', () => {
    expect(onlyFinding({ rules: [aRule('duty', { ...task, done })], review })).toMatchObject({
      code: 'duty-not-done',
      pointers: ['/conferences/0/reports/sharedFaceToFace'],
      help: 'it is for the lead social worker to go through the report; do it and record `true` at `/conferences/0/reports/sharedFaceToFace`',
    });
  });

  const due = { atLeast: { workingDays: 2 }, before: 'conference.dayOn' } as const;
  const byDay = aRule('duty', { ...task, done, due });

  test('is overdue once its day has passed', () => {
    const finding = onlyFinding({ rules: [byDay], review, asOf: '2026-03-09' });
    expect(finding).toMatchObject({
      code: 'duty-overdue',
      pointers: ['/conferences/0/reports/sharedFaceToFace', '/conferences/0/heldOn'],
      deadline: { dueOn: '2026-03-03', done: null, lateBy: { days: 6, workingDays: 4 } },
    });
    expect(finding.help).toContain('by 2026-03-03, which is 6 days (4 working days) ago');
  });

  test('is none while there is still time', () => {
    expect(audit({ rules: [byDay], review, asOf: '2026-03-03' })).toMatchObject({ findings: [], open: [] });
  });

  test('that was done, but not in time, is a finding upon the day on which it was', () => {
    const rule = aRule('duty', {
      ...task,
      due: { by: 'conference.dayOn' },
      done: { fact: 'reports.socialWorkerToFamilyOn', before: 'conference.dayOn' },
    });
    const late = { heldOn: '2026-03-05', reports: { socialWorkerToFamilyOn: '2026-03-06' } };
    expect(onlyFinding({ rules: [rule], review: late })).toMatchObject({
      code: 'duty-done-late',
      deadline: { dueOn: '2026-03-05', done: '2026-03-06', lateBy: { days: 1, workingDays: 1 } },
      help: 'it is for the lead social worker to go through the report, by 2026-03-05; it was done 1 day (1 working day) late',
    });
  });

  test('of which nothing tells whether it was done is left alone', () => {
    expect(audit({ rules: [aRule('duty', task)], review })).toMatchObject({ findings: [], open: [] });
  });

  test('of everyone is said to be of everyone', () => {
    const rule = aRule('duty', { ...task, who: 'everyone-who-attended', done });
    expect(onlyFinding({ rules: [rule], review }).help).toMatch(/^it is for everyone who attended to/u);
  });
});

describe('a deadline', () => {
  const deadline = { name: 'decision-sent', who: 'conference-chair', what: 'send the decision' } as const;

  test('in hours that is missed says by how many minutes', () => {
    const rule = aRule('deadline', {
      ...deadline,
      due: { within: { hours: 24 }, after: 'conference.endedAt' },
      done: 'decision.sentAt',
    });
    const review = {
      heldOn: '2026-03-05',
      endedAt: '2026-03-05T12:00:00Z',
      decision: { sentAt: '2026-03-06T13:00:01+01:00' },
    };
    const finding = onlyFinding({ rules: [rule], review });
    expect(finding).toMatchObject({
      code: 'deadline-missed',
      pointers: ['/conferences/0/decision/sentAt', '/conferences/0/endedAt'],
      deadline: { dueAt: '2026-03-06T12:00:00Z', done: '2026-03-06T13:00:01+01:00', lateBy: { minutes: 1 } },
    });
    expect(finding.help).toMatch(/it was done 1 minute late$/u);
  });

  test('in hours that is overdue counts in days', () => {
    const rule = aRule('deadline', {
      ...deadline,
      due: { within: { hours: 24 }, after: 'conference.endedAt' },
      done: 'decision.sentAt',
    });
    const review = { heldOn: '2026-03-05', endedAt: '2026-03-05T12:00:00Z', decision: { sentAt: null } };
    expect(onlyFinding({ rules: [rule], review })).toMatchObject({
      code: 'deadline-overdue',
      deadline: { dueAt: '2026-03-06T12:00:00Z', done: null, lateBy: { days: 4, workingDays: 2 } },
    });
  });

  const due = { within: { workingDays: 1 }, after: 'conference.heldOn' } as const;
  const inDays = aRule('deadline', { ...deadline, due, done: 'decision.sentAt' });

  test('in days goes by the day of a moment', () => {
    const review = { heldOn: '2026-03-05', decision: { sentAt: '2026-03-09T09:00:00Z' } };
    expect(onlyFinding({ rules: [inDays], review })).toMatchObject({
      code: 'deadline-missed',
      deadline: { dueOn: '2026-03-06', lateBy: { days: 3, workingDays: 1 } },
      required: {
        facts: [{ facts: ['decision.sentAt'], words: expect.stringMatching(/should be by 2026-03-06$/u) as string }],
      },
    });
  });

  test('that is overdue says where the day is to be recorded', () => {
    const review = { heldOn: '2026-03-05', decision: { sentAt: null } };
    const { help, deadline: missed } = onlyFinding({ rules: [inDays], review });
    expect(help).toBe(
      'it was for the conference chair to send the decision, by 2026-03-06, 4 days (2 working days) ago; do it and record the day at `/conferences/0/decision/sentAt`',
    );
    expect(missed?.steps).toEqual([
      { fact: 'conference.heldOn', at: '2026-03-05' },
      { add: { workingDays: 1 }, counting: 'exclusive', gives: '2026-03-06' },
    ]);
  });

  test.each(['soonest', 'latest'] as const)('of several limits names what the %s of them counts from', (which) => {
    const limits = [due, { within: { workingDays: 1 }, after: 'minutes.sentOn' }] as const;
    const several = which === 'soonest' ? { soonest: limits } : { latest: limits };
    const rule = aRule('deadline', { ...deadline, due: several, done: 'decision.sentAt' });
    const review = { heldOn: '2026-03-02', minutes: { sentOn: '2026-03-03' }, decision: { sentAt: null } };
    const { found } = onlyFinding({ rules: [rule], review });
    expect(found.map(({ fact }) => fact)).toEqual([
      'decision.sentAt',
      'conference.heldOn',
      ...(which === 'latest' ? ['minutes.sentOn'] : []),
    ]);
  });

  test('without a fact that tells when it was done is overdue once its day has passed', () => {
    const rule = aRule('deadline', {
      name: 'visit',
      who: 'lead-social-worker',
      what: 'visit the child',
      due: { within: { weeks: 2 }, after: 'visits.countedFrom' },
    });
    const others = [{ id: 'initial', kind: 'initial', heldOn: '2026-01-15' }];
    const review = { kind: 'review', heldOn: '2026-03-05' };
    const child = { plans: [{ madeAt: 'initial', endedOn: null }], visits: [{ on: '2026-02-20' }] };
    expect(onlyFinding({ rules: [rule], others, review, child })).toMatchObject({
      code: 'deadline-overdue',
      pointers: ['/children/0/visits'],
      required: { facts: [{ facts: ['visits.countedFrom'], words: 'visit the child by 2026-03-06' }] },
      deadline: { dueOn: '2026-03-06', done: null },
    });
  });
});

describe('a prohibition', () => {
  const broken = {
    all: [
      { fact: 'record.sharedWithoutChairsPermission', is: true },
      { fact: 'record.sharedWithSuccessorInSameAgency', is: false },
    ],
  } as const;
  const review = { record: { sharedWithoutChairsPermission: true, sharedWithSuccessorInSameAgency: false } };

  test.each([
    ['agency', 'the agency may not share it;'],
    ['everyone', 'nobody may share it;'],
  ] as const)('that %s broke says which facts show it, and what either should have been', (who, begins) => {
    const rule = aRule('prohibition', { question: 'record', who, what: 'share it', broken });
    const finding = onlyFinding({ rules: [rule], review });
    expect(finding).toMatchObject({
      code: 'prohibition-broken',
      pointers: [
        '/conferences/0/record/sharedWithoutChairsPermission',
        '/conferences/0/record/sharedWithSuccessorInSameAgency',
      ],
      required: {
        facts: [
          {
            facts: ['record.sharedWithoutChairsPermission', 'record.sharedWithSuccessorInSameAgency'],
            words: expect.stringMatching(/^either it should not be so that .*; or it should be so that /u) as string,
          },
        ],
      },
    });
    expect(finding.help.startsWith(begins)).toBe(true);
  });

  test('that nothing shows to be broken is none', () => {
    const bare = aRule('prohibition', { question: 'record', who: 'agency', what: 'share it' });
    const rule = aRule('prohibition', { question: 'record', who: 'agency', what: 'share it', broken }, { id: 'other' });
    expect(
      audit({ rules: [bare, rule], review: { record: { sharedWithSuccessorInSameAgency: true } } }).findings,
    ).toEqual([]);
  });
});

describe('a permission', () => {
  const task = { question: 'decision', who: 'conference-chair', what: 'override the majority' } as const;
  const used = { fact: 'decision.overridden', is: true } as const;
  const when = { fact: 'decision.consensus', is: false } as const;

  test('that was used where it does not hold is overstepped', () => {
    const review = { decision: { overridden: true, consensus: true } };
    expect(onlyFinding({ rules: [aRule('permission', { ...task, used }, { when })], review })).toMatchObject({
      code: 'permission-overstepped',
      pointers: ['/conferences/0/decision/overridden', '/conferences/0/decision/consensus'],
      required: { facts: [{ facts: ['decision.consensus'] }] },
      help: 'for the conference chair to override the majority, it takes `false` at `/conferences/0/decision/consensus`; if it was not done, record `false` at `/conferences/0/decision/overridden`',
    });
  });

  test.each([
    ['used where it holds', { overridden: true, consensus: false }],
    ['not used', { overridden: false, consensus: true }],
    ['not known to hold', { overridden: true }],
  ])('that was %s is no finding', (_, decision) => {
    expect(audit({ rules: [aRule('permission', { ...task, used }, { when })], review: { decision } }).findings).toEqual(
      [],
    );
  });

  test('is not found to be overstepped by a fact that its own condition asks for too', () => {
    const rule = aRule(
      'permission',
      { ...task, used: { all: [{ fact: 'conference.kind', is: 'review' }, used] } },
      {
        when: { all: [{ fact: 'conference.kind', is: 'review' }, when] },
      },
    );
    const { found, help } = onlyFinding({
      rules: [rule],
      review: { kind: 'review', decision: { overridden: true, consensus: true } },
    });
    expect(found.map(({ fact, shows }) => [fact, shows])).toEqual([
      ['decision.overridden', 'that-it-was-not-kept'],
      ['decision.consensus', 'that-it-was-not-kept'],
      ['conference.kind', 'that-it-applies'],
    ]);
    expect(help).not.toContain('/kind');
  });

  test('without a way to tell is left alone', () => {
    const review = { decision: { overridden: true, consensus: true } };
    expect(audit({ rules: [aRule('permission', task, { when })], review })).toMatchObject({ findings: [], open: [] });
  });
});

describe('a rule that is confined to some outcomes', () => {
  const about = { child: ['living', 'died'] } as const;
  const criterion = aRule('criterion', { for: 'ending' }, { about, when: { fact: 'child.diedOn', happened: true } });
  const route = aRule(
    'route',
    { by: 'review-conference', who: 'review-conference', forCriteria: ['criterion'] },
    { about },
  );
  const task = {
    question: 'ending',
    forOutcomes: ['may-end'],
    who: 'conference-chair',
    what: 'write to the parents',
    done: { fact: 'ending.parentsWrittenTo', is: true },
  } as const;
  const duty = aRule('duty', task, { about });
  const rules = [criterion, route, duty];
  const plan = { madeOn: '2025-10-01', endedOn: null, ending: { parentsWrittenTo: false } };
  const running = { plans: [plan] };

  test('rests on what settles the outcome too', () => {
    const child = { ...running, diedOn: '2026-02-20' };
    expect(onlyFinding({ rules, child, review: { kind: 'review', heldOn: '2026-02-20' } })).toMatchObject({
      rule: 'county/duty',
      pointers: ['/children/0/plans/0/ending/parentsWrittenTo', '/children/0/diedOn'],
    });
  });

  test('is not broken upon another outcome', () => {
    expect(audit({ rules, child: { ...running, diedOn: null } })).toMatchObject({ findings: [], open: [] });
  });

  test('waits for what would settle the outcome', () => {
    expect(openFacts({ rules, child: { ...running, diedOn: undefined } })).toEqual({
      'child.diedOn': ['county/duty'],
      'child.life': ['county/duty'],
    });
  });

  test('waits for nothing where it was kept', () => {
    expect(audit({ rules, child: { plans: [{ ...plan, ending: { parentsWrittenTo: true } }] } })).toMatchObject({
      findings: [],
      open: [],
    });
  });

  test('is never broken where the documents are silent on its question', () => {
    expect(audit({ rules: [duty], child: running })).toMatchObject({ findings: [], open: [] });
  });
});

describe('a permission that is confined to some outcomes', () => {
  const ground = aRule('ground', { for: 'exclusion' }, { when: { fact: 'exclusion.childAsks', is: true } });
  const permission = aRule('permission', {
    question: 'exclusion',
    forOutcomes: ['may-exclude'],
    who: 'conference-chair',
    what: 'exclude someone',
    used: { fact: 'exclusion.decided', is: true },
  });
  const decided = { is: true, by: 'conference-chair' };

  test('is overstepped upon another outcome', () => {
    const review = { exclusions: [{ childAsks: false, decided, decidedBeforehand: true }] };
    expect(onlyFinding({ rules: [ground, permission], review })).toMatchObject({
      code: 'permission-overstepped',
      rule: 'county/permission',
      pointers: ['/conferences/0/exclusions/0/decided/is', '/conferences/0/exclusions/0/childAsks'],
      help: 'for the conference chair to exclude someone, it is not open here; if it was not done, record `false` at `/conferences/0/exclusions/0/decided/is`',
    });
  });

  test.each([
    ['upon that outcome', [ground, permission], { childAsks: true, decided }],
    ['where the documents are silent', [permission], { childAsks: false, decided }],
    ['while it was not used', [ground, permission], { decided: { is: false, by: 'conference-chair' } }],
  ])('is not overstepped %s', (_, rules, request) => {
    expect(audit({ rules, review: { exclusions: [request] } }).findings).toEqual([]);
  });

  test('waits for what would settle the outcome', () => {
    const review = { exclusions: [{ decided, decidedBeforehand: false }] };
    expect(openFacts({ rules: [ground, permission], review })).toMatchObject({
      'exclusion.childAsks': ['county/permission'],
    });
  });

  test('is overstepped whatever the outcome where it does not hold', () => {
    const strict = aRule(
      'permission',
      {
        question: 'exclusion',
        forOutcomes: ['may-exclude'],
        who: 'conference-chair',
        what: 'exclude someone',
        used: { fact: 'exclusion.decided', is: true },
      },
      { when: { fact: 'exclusion.reasonsRecorded', is: true } },
    );
    const review = { exclusions: [{ decided, decidedBeforehand: false, reasonsRecorded: false }] };
    expect(onlyFinding({ rules: [ground, strict], review }).rule).toBe('county/permission');
  });
});
