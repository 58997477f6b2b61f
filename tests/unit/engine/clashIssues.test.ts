import { describe, expect, test } from 'vitest';
import { clashIssues } from '../../../src/engine/clashIssues.ts';
import { createRulebookVersions } from '../../../src/engine/createRulebookVersions.ts';
import type { CheckedPolicy, Policy } from '../../../src/engine/Policy.ts';
import { createRulebook } from '../../../src/engine/Rulebook.ts';
import { aDocument } from '../../support/rules.ts';
import { aVersion } from '../../support/versions.ts';

const aLayer = (id: string, layer: Policy['layer'], nation = 'england'): CheckedPolicy =>
  aDocument([], { id, layer, nation });

const realm = aLayer('realm', 'national');
const county = aLayer('county', 'authority');
const shire = aLayer('shire', 'authority');
const overlay = aLayer('overlay', 'overlay');
const guidance = aLayer('guidance', 'guidance', 'any');
const cymru = aLayer('cymru', 'national', 'wales');

/** What clashes, in short. */
const clashes = (documents: readonly CheckedPolicy[], mixed?: boolean): readonly string[] =>
  clashIssues(documents, mixed).map(({ code, path, message }) => `${path} ${code}: ${message}`);

describe('documents of two authorities', () => {
  test('do not go together, and both are named', () => {
    expect(createRulebook([realm, county, shire])).toEqual({
      ok: false,
      issues: [
        {
          code: 'another-authority',
          severity: 'error',
          path: '/2',
          message: '`shire` is of another authority than `county`',
          found: 'shire',
          expected: 'one authority',
          help: 'leave one out, or pass `mixed`',
        },
      ],
    });
  });

  test('are laid over one another where that is asked for', () => {
    const result = createRulebook([realm, county, shire], { mixed: true });
    expect(result.ok && result.value.policies.map(({ id }) => id)).toEqual(['realm', 'county', 'shire']);
    expect(createRulebook([realm, county, shire], { mixed: false }).ok).toBe(false);
  });

  test('are those of two that are laid down as such; what else there is goes with each of them', () => {
    expect(clashes([realm, county, overlay, guidance])).toEqual([]);
    expect(clashes([guidance, overlay, aLayer('other', 'overlay'), realm])).toEqual([]);
  });

  test('are told of as two authorities where they are of two nations as well', () => {
    expect(clashes([county, aLayer('sir', 'authority', 'wales')])).toEqual([
      '/1 another-authority: `sir` is of another authority than `county`',
    ]);
  });
});

describe('documents of two nations', () => {
  test('do not go together, and both are named', () => {
    expect(createRulebook([cymru, county])).toEqual({
      ok: false,
      issues: [
        {
          code: 'another-nation',
          severity: 'error',
          path: '/1',
          message: '`county` is of another nation than `cymru`',
          found: 'county',
          expected: 'one nation',
          help: 'leave one out, or pass `mixed`',
        },
      ],
    });
  });

  test('are laid over one another where that is asked for', () => {
    expect(createRulebook([cymru, county], { mixed: true }).ok).toBe(true);
  });

  test.each(['england', 'wales', 'jersey'])('are not what holds for any and what holds for %s', (nation) => {
    const own = aLayer('own', 'authority', nation);
    expect(clashes([guidance, own])).toEqual([]);
    expect(clashes([own, guidance, aLayer('advice', 'guidance', 'any')])).toEqual([]);
  });

  test('are found on either side of one that holds for any', () => {
    expect(clashes([realm, guidance, cymru])).toEqual(['/2 another-nation: `cymru` is of another nation than `realm`']);
  });
});

test('a document is told of once, by the first with which it does not go together', () => {
  expect(clashes([realm, county, shire, cymru, aLayer('town', 'authority')])).toEqual([
    '/2 another-authority: `shire` is of another authority than `county`',
    '/3 another-nation: `cymru` is of another nation than `realm`',
    '/4 another-authority: `town` is of another authority than `county`',
  ]);
});

test.each([[undefined], [true]])('the same document twice is just that, be several meant or not: %s', (mixed) => {
  const twice = '/2 document-twice: `county` is laid down twice';
  expect(clashes([realm, county, county], mixed)).toEqual([twice]);
  expect(clashes([realm, county, aLayer('county', 'authority', 'wales')], true)).toEqual([twice]);
});

describe('of documents in all their versions', () => {
  const countyFrom = (from: string): CheckedPolicy => aVersion(from, []);
  const shireFrom = (from: string): CheckedPolicy => aVersion(from, [], { id: 'shire' });
  const cymruFrom = (from: string): CheckedPolicy =>
    aVersion(from, [], { id: 'cymru', layer: 'national', nation: 'wales' });

  test('two of one document go together', () => {
    expect(createRulebookVersions([[countyFrom('2024-01-01'), countyFrom('2025-01-01')]]).ok).toBe(true);
  });

  test.each([
    [
      'authorities',
      [[countyFrom('2024-01-01')], [shireFrom('2025-01-01')]],
      'another-authority',
      '`shire`',
      '`county`',
    ],
    ['nations', [[cymruFrom('2025-01-01')], [countyFrom('2024-01-01')]], 'another-nation', '`county`', '`cymru`'],
  ] as const)('those of two %s do not, from the day on which both are in force', (_, documents, code, one, other) => {
    const of = code.replace('another-', '');
    const message = `${one} is of another ${of} than ${other}, from \`2025-01-01\` on`;
    expect(createRulebookVersions(documents)).toMatchObject({ ok: false, issues: [{ code, path: '/1/0', message }] });
    expect(createRulebookVersions(documents, { mixed: true }).ok).toBe(true);
  });

  test('the same twice does not, even where several are meant', () => {
    const version = countyFrom('2024-01-01');
    expect(createRulebookVersions([[version], [version]], { mixed: true })).toMatchObject({
      ok: false,
      issues: [{ code: 'document-twice', path: '/1/0' }],
    });
  });
});
