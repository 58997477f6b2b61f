import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../support/filesUnder.ts';

const slow = 60_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'census-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the example prints, in lines. */
const tellReviews = (...paths: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/census.ts', ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
};

interface PlanInCensus {
  readonly start?: string;
  readonly end?: string;
  readonly category?: string;
  /** The days of its reviews; `undefined` for one of which the day is missing. */
  readonly reviews?: readonly (string | undefined)[];
}

const element = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<${name}>${content}</${name}>`;

const inXml = ({ start, end, category = 'NEG', reviews = [] }: PlanInCensus): string =>
  element(
    'ChildProtectionPlans',
    [
      element('CPPstartDate', start),
      element('CPPendDate', end),
      element('InitialCategoryOfAbuse', category),
      ...reviews.map((day) => element('Reviews', element('CPPreviewDate', day))),
    ].join(''),
  );

/** Each episode of need with its plans. */
type Episodes = readonly (readonly PlanInCensus[])[];

/** What the example tells of a child, `child-1`, as of 31 March 2024, by a census that holds no other. */
const toldOf = (birth: string, ...episodes: Episodes): readonly string[] => {
  const identifiers = element('LAchildID', 'child-1') + birth;
  const details = episodes.map((plans) => element('CINdetails', plans.map(inXml).join('')));
  const child = element('Child', element('ChildIdentifiers', identifiers) + details.join(''));
  const header = element('Header', element('CollectionDetails', element('ReferenceDate', '2024-03-31')));
  const path = join(folder, 'census.xml');
  writeFileSync(path, element('Message', header + element('Children', child)));
  return tellReviews(path);
};

/** The same of a child born in 2015. */
const told = (...episodes: Episodes): readonly string[] =>
  toldOf(element('PersonBirthDate', '2015-03-27'), ...episodes);

test('it is short enough to be read at a glance', () => {
  const lines = readFileSync(resolve(root, 'examples/census.ts'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(60);
});

describe('of the samples of the census', { timeout: slow }, () => {
  const late = 'DfEX0000001: due 2022-05-17, late on 2023-02-15';

  test.each([
    ['CIN_Census_2026.xml', 'of two children, one of whom has no plan'],
    ['CIN2rows.xml', 'of a plan that stands twice'],
  ])('%s, %s, tells the one review, once', (file) => {
    expect(tellReviews(`tests/fixtures/census/${file}`)).toEqual([late]);
  });

  test('several are told one after another, and none without an argument', () => {
    expect(tellReviews('tests/fixtures/census/CIN_Census_2026.xml', 'tests/fixtures/census/CIN2rows.xml')).toEqual([
      late,
      late,
    ]);
    expect(tellReviews()).toEqual([]);
  });
});

describe('of a child', { timeout: slow }, () => {
  test('with two plans one after another, each has its own reviews', () => {
    const first: PlanInCensus = { start: '2021-01-11', end: '2021-09-30', reviews: ['2021-04-09', '2021-09-30'] };
    const second: PlanInCensus = { start: '2023-06-05', category: 'EMO', reviews: ['2023-09-06', '2024-02-01'] };
    const reviews = [
      'child-1: due 2021-04-11, done on 2021-04-09',
      'child-1: due 2021-10-09, done on 2021-09-30',
      'child-1: due 2023-09-05, late on 2023-09-06',
      'child-1: due 2024-03-06, done on 2024-02-01',
      'child-1: due 2024-08-01, due-next',
    ];
    expect(told([first, second])).toEqual(reviews);
    expect(told([second], [first])).toEqual(reviews);
  });

  test('whose plans overlap, that is told, with its place, and no review', () => {
    expect(
      told([{ start: '2022-01-10', end: '2023-01-10', reviews: ['2022-04-08'] }, { start: '2022-12-01' }]),
    ).toEqual([
      'child-1: /children/0/plans/1 the plan was made while another was in force, which ended on `2023-01-10`',
    ]);
  });

  test('whose plan bears no day of its start, the reviews have no day by which they were due', () => {
    expect(told([{ end: '2023-01-10', reviews: ['2022-06-01'] }])).toEqual([
      'child-1: due unknown, unknown on 2022-06-01',
      'child-1: due unknown, unknown',
    ]);
  });

  test('of whom a review bears no day, no other is told to have been in time', () => {
    expect(told([{ start: '2023-06-01', reviews: ['2023-08-31', undefined] }])).toEqual([
      'child-1: due unknown, unknown on 2023-08-31',
      'child-1: due unknown, unknown',
    ]);
  });

  test('with a day that is none, that is told', () => {
    expect(told([{ start: '2023-06-31' }])).toEqual([expect.stringContaining('child-1: /children/0/plans/0/madeOn')]);
  });

  test('under multiple categories, reviews are told as of any other', () => {
    const plan: PlanInCensus = { start: '2023-11-01', reviews: ['2024-01-31'] };
    const reviews = ['child-1: due 2024-02-01, done on 2024-01-31', 'child-1: due 2024-07-31, due-next'];
    expect(told([{ ...plan, category: 'MUL' }])).toEqual(reviews);
    expect(told([{ ...plan, category: 'PHY' }])).toEqual(reviews);
  });

  test('who is not born yet, the first review is told as of any other', () => {
    const birth = element('ExpectedPersonBirthDate', '2024-05-20');
    expect(toldOf(birth, [{ start: '2024-02-15' }])).toEqual(['child-1: due 2024-05-15, due-next']);
  });

  test('without a plan, nothing is told', () => {
    expect(told([])).toEqual([]);
    expect(told()).toEqual([]);
  });
});
