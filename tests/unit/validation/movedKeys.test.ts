import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { factsByOwner } from '../../../src/domain/vocabulary.ts';
import { issuesIn, issuesOf, placesOf } from './issues.ts';

/** What stood in a child's record, by section, with the places of what went another way than its section. */
const sections: readonly (readonly [section: string, expected: string, elsewhere: Readonly<Record<string, string>>])[] =
  [
    [
      'plan',
      '`plans`, a list with an entry for each plan',
      {
        madeBeforeBirth: 'nothing: it is worked out from the birth and the day on which the plan was made',
        failingToProtect: '`children[].chronology[].plan.failingToProtect`',
        significantDifficulties: '`children[].chronology[].plan.significantDifficulties`',
        foreseesReturn: '`children[].chronology[].plan.foreseesReturn`',
        nameAdded: '`conferences[].outcome.nameAdded`',
        nameAddedByConference: '`conferences[].outcome.nameAddedByConference`',
      },
    ],
    [
      'lookedAfter',
      'a list of times of being looked after',
      {
        now: '`children[].lookedAfter[].endedOn`',
        reviewHeldOn: '`children[].lookedAfter[].reviews[].heldOn`',
        returnConsidered: '`children[].chronology[].lookedAfter.returnConsidered`',
        awayFromSituation: '`children[].chronology[].lookedAfter.awayFromSituation`',
        mayNotLast: '`children[].chronology[].lookedAfter.mayNotLast`',
        decisionOnBothPlansConsidered: '`conferences[].lookedAfter.decisionOnBothPlansConsidered`',
        independentReviewingOfficerChairsBoth: '`conferences[].lookedAfter.independentReviewingOfficerChairsBoth`',
        endingUponOrderAgreementSought: '`conferences[].lookedAfter.endingUponOrderAgreementSought`',
        meetingsKeptSeparate: '`children[].lookedAfter[].reviews[].meetingsKeptSeparate`',
        decisionRecordedByIndependentReviewingOfficer:
          '`children[].lookedAfter[].reviews[].decisionRecordedByIndependentReviewingOfficer`',
      },
    ],
    [
      'move',
      '`moves`, a list with an entry for each move',
      { from: '`children[].moves[].from`', to: '`children[].moves[].to`' },
    ],
    [
      'ending',
      '`ending` of the plan that ended, in `plans`',
      {
        considered: '`conferences[].ending.considered`',
        agenciesBeingConsulted: '`children[].chronology[].ending.agenciesBeingConsulted`',
      },
    ],
    ['visitedOn', '`visits`, a list with an entry for each visit', {}],
    ['strategyDiscussion', '`enquiries`, a list with an entry for each enquiry', {}],
    ['section47', '`enquiries`, a list with an entry for each enquiry', {}],
    ...['coreGroup', 'risk', 'incident', 'household', 'change', 'forward'].map(
      (section) =>
        [
          section,
          '`chronology`, a list of what came up or was judged, each with its day',
          section === 'coreGroup' ? { metOn: '`children[].coreGroups[].heldOn`' } : {},
        ] as const,
    ),
  ];

describe('a section that a child had', () => {
  test.each(sections)(
    '%s says what took its place, and so does each key that went another way',
    (section, expected, keys) => {
      const issues = issuesIn({ [section]: Object.fromEntries(Object.keys(keys).map((key) => [key, true])) });
      const place = `/children/0/${section}`;
      expect(placesOf(issues)).toEqual([
        `moved-key ${place}`,
        ...Object.keys(keys).map((key) => `moved-key ${place}/${key}`),
      ]);
      expect(issues.map((issue) => issue.expected)).toEqual([expected, ...Object.values(keys)]);
      expect(issues.every(({ severity, help }) => severity === 'error' && help !== undefined)).toBe(true);
      expect(issues.slice(1).every(({ found }) => found === true)).toBe(true);
    },
  );

  test.each(sections.filter(([section]) => section !== 'lookedAfter'))(
    '%s says so whatever stands in it',
    (section) => {
      for (const found of [null, 7, 'x', [], {}, { zzz: 1 }]) {
        expect(placesOf(issuesIn({ [section]: found }))).toEqual([`moved-key /children/0/${section}`]);
      }
    },
  );

  test.each(['strategyDiscussion', 'section47'])('%s says so in an entry of the chronology too', (section) => {
    const issues = issuesIn({ chronology: [{ on: '2026-01-12', [section]: {} }] });
    expect(issues).toMatchObject([
      {
        code: 'moved-key',
        path: `/children/0/chronology/0/${section}`,
        expected: '`enquiries`, a list with an entry for each enquiry',
      },
    ]);
  });

  test('that is a list now, and was an object, says so', () => {
    expect(issuesIn({ lookedAfter: { since: '2026-01-12' } })).toMatchObject([
      { code: 'moved-key', path: '/children/0/lookedAfter', message: '`lookedAfter` is no longer one object' },
    ]);
    expect(placesOf(issuesIn({ lookedAfter: true }))).toEqual(['wrong-type /children/0/lookedAfter']);
  });

  test('says with its help how to write what it said', () => {
    const [issue, inner] = issuesIn({ plan: { failingToProtect: true } });
    expect(issue).toEqual({
      code: 'moved-key',
      severity: 'error',
      path: '/children/0/plan',
      message: '`plan` is no longer kept here',
      expected: '`plans`, a list with an entry for each plan',
      help: 'write `{ "madeAt": …, "endedOn": … }` in the child\'s `plans`, `madeAt` being the id of the conference that made it, or `madeOn` the day',
    });
    expect(inner?.help).toBe(
      "write it in the child's `chronology`, in an entry with the day on which it was so or was judged",
    );
  });
});

test('every fact of a child that went another way than its section says where', () => {
  const gone = { ...factsByOwner.chronology, ...factsByOwner['statutory-review'] };
  const names = Object.keys(gone).filter((name) => /^(?:plan|lookedAfter|ending)\./u.test(name));
  expect(names.length).toBeGreaterThan(35);
  for (const name of names) {
    const [section = '', key = ''] = name.split('.');
    const issues = issuesIn({ [section]: { [key]: true } });
    expect(issues.map(({ code }) => code)).toEqual(['moved-key', 'moved-key']);
    expect(issues[1]?.expected).toMatch(/^`children\[\]\.(?:chronology|lookedAfter\[\]\.reviews)\[\]\./u);
  }
});

describe('a key that stands in a record of the new shape as it stood in the old one', () => {
  test.each<[string, object, string, string]>([
    [
      'of a plan',
      { plans: [{ madeBeforeBirth: true }] },
      'plans/0/madeBeforeBirth',
      'nothing: it is worked out from the birth and the day on which the plan was made',
    ],
    ['of a plan', { plans: [{ nameAdded: true }] }, 'plans/0/nameAdded', '`conferences[].outcome.nameAdded`'],
    ['of a time', { lookedAfter: [{ now: true }] }, 'lookedAfter/0/now', '`children[].lookedAfter[].endedOn`'],
    [
      'of a time',
      { lookedAfter: [{ reviewHeldOn: null }] },
      'lookedAfter/0/reviewHeldOn',
      '`children[].lookedAfter[].reviews[].heldOn`',
    ],
    [
      'of a core group',
      { coreGroups: [{ heldOn: '2026-01-20', metOn: [] }] },
      'coreGroups/0/metOn',
      '`children[].coreGroups[].heldOn`',
    ],
  ])('%s says where it went', (_, anna, place, expected) => {
    expect(issuesIn(anna)).toMatchObject([{ code: 'moved-key', path: `/children/0/${place}`, expected }]);
  });
});

describe('whether someone was kept out of a conference', () => {
  test.each([
    ['presence', 'parentOrChildExcluded', '`conferences[].exclusions`'],
    ['record', 'familyExcludedFromPart', '`conferences[].exclusions[].partial`'],
  ])('%s.%s is told by the requests', (section, key, expected) => {
    const issue = { code: 'moved-key', expected, found: false };
    expect(issuesIn({}, { [section]: { [key]: false } })).toMatchObject([
      { ...issue, path: `/conferences/0/${section}/${key}` },
    ]);
    expect(issuesIn({}, { perChild: [{ child: 'anna', [section]: { [key]: false } }] })).toMatchObject([
      { ...issue, path: `/conferences/0/perChild/0/${section}/${key}` },
    ]);
  });
});

test('a key that cannot be read is not looked into', () => {
  const input = { id: 'case', children: [{ id: 'a', plan: { failingToProtect: 10n } }], conferences: [] };
  expect(placesOf(issuesOf(parseCase(input)))).toEqual([
    'not-json /children/0/plan/failingToProtect',
    'moved-key /children/0/plan',
  ]);
});

describe('a flat fact that is no more', () => {
  test.each([
    ['plan.nameAdded', 'outcome.nameAdded'],
    ['plan.nameAddedByConference', 'outcome.nameAddedByConference'],
    ['presence.parentOrChildExcluded', 'exclusion.anyone'],
    ['record.familyExcludedFromPart', 'exclusion.anyoneFromPart'],
  ])('%s says that it is %s', (name, now) => {
    expect(issuesOf(parseFacts({ [name]: true }))).toEqual([
      {
        code: 'moved-key',
        severity: 'error',
        path: `/${name}`,
        message: `\`${name}\` is no fact any more`,
        found: true,
        expected: `\`${now}\``,
        help: `write \`${now}\` in its place`,
      },
    ]);
    expect(parseFacts({ [now]: true }).ok).toBe(true);
  });

  test('is none that goes by its name still', () => {
    expect(issuesOf(parseFacts({ 'plan.madeBeforeBirth': true, 'lookedAfter.now': true }))).toEqual([]);
  });
});
