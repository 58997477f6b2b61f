import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import type { CheckFloors } from '../../../src/engine/Rulebook.ts';
import { createRulebookVersions } from '../../../src/engine/createRulebookVersions.ts';
import { aRule } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';

const trigger = (id: string): ReturnType<typeof aRule> => aRule('trigger', { review: 'convene' }, { id });
const national = (from: string, ...ids: readonly string[]): CheckedPolicy =>
  aVersion(from, ids.map(trigger), { id: 'national', layer: 'national' });
const county = (from: string, ...ids: readonly string[]): CheckedPolicy => aVersion(from, ids.map(trigger));

const issuesOf = (...documents: readonly (readonly CheckedPolicy[])[]): readonly Issue[] => {
  const result = createRulebookVersions(documents);
  return result.ok ? [] : result.issues;
};

describe('the versions of some documents', () => {
  const versions = versionsOf(
    [national('2024-02-12', 'n1'), national('2026-01-01', 'n2')],
    [county('2025-05-05', 'c2'), county('2016-07-01', 'c1')],
  );

  test('are cut wherever a document changes, in the order of days', () => {
    expect(versions.versions.map(({ from, rulebook }) => [from, ...rulebook.rules.map(({ rule }) => rule.id)])).toEqual(
      [
        ['2016-07-01', 'c1'],
        ['2024-02-12', 'n1', 'c1'],
        ['2025-05-05', 'n1', 'c2'],
        ['2026-01-01', 'n2', 'c2'],
      ],
    );
  });

  test('name the documents, and those of which none is in force yet', () => {
    expect(versions.documents).toEqual(['national', 'county']);
    expect(versions.versions.map(({ rulebook }) => rulebook.notInForce)).toEqual([['national'], [], [], []]);
  });

  test('are cut once where two documents change on one day', () => {
    const both = versionsOf([national('2026-01-01')], [county('2026-01-01', 'c')]);
    expect(both.versions.map(({ from }) => from)).toEqual(['2026-01-01']);
  });

  test('say from when on what is running is reached', () => {
    const reaching = aVersion('2026-02-01', [], { reachesRunning: true });
    const { versions: made } = versionsOf([national('2026-01-01'), national('2026-03-01')], [reaching]);
    expect(made.map(({ reachesRunning }) => reachesRunning)).toEqual([false, true, false]);
  });

  test('are frozen', () => {
    expect([versions, versions.documents, versions.versions, ...versions.versions].every(Object.isFrozen)).toBe(true);
  });

  test('are none where there is no document', () => {
    expect(versionsOf().versions).toEqual([]);
  });
});

describe('a rule that replaces one of a document', () => {
  const replacing = (from: string): CheckedPolicy =>
    aVersion(from, [{ ...trigger('own'), replaces: ['national/n'] }], { id: 'overlay', layer: 'overlay' });

  test('stands alone until that document is in force', () => {
    const { versions } = versionsOf([national('2024-02-12', 'n')], [replacing('2022-09-30')]);
    expect(versions.map(({ rulebook }) => rulebook.rules.map(({ rule }) => rule.id))).toEqual([['own'], ['own']]);
  });

  test('replaces nothing where a version of that document no longer holds it', () => {
    expect(
      issuesOf(
        [national('2020-01-01', 'n'), national('2024-02-12', 'm'), national('2025-01-01', 'm')],
        [replacing('2022-09-30')],
      ),
    ).toEqual([
      {
        code: 'replaces-nothing',
        severity: 'error',
        path: '/1/0/sections/0/rules/0/replaces/0',
        message: '`national/n` stands in no earlier layer, from `2024-02-12` on',
        found: 'national/n',
        expected: 'a rule of an earlier layer',
        help: 'lay its document below, or mend the id',
      },
    ]);
  });
});

describe('lists that are none of versions', () => {
  test('are told of, each at its place', () => {
    expect(
      issuesOf([], [county('2026-01-01'), national('2026-02-01'), county('2026-03-01'), county('2026-01-01')]),
    ).toEqual([
      {
        code: 'document-without-version',
        severity: 'error',
        path: '/0',
        message: '`[]` has no version',
        found: '[]',
        expected: 'at least one version',
        help: 'give its versions, or leave the document out',
      },
      {
        code: 'other-document',
        severity: 'error',
        path: '/1/1',
        message: '`national` is another document than `county`',
        found: 'national',
        expected: 'a version of `county`',
        help: 'give it a list of its own',
      },
      {
        code: 'duplicate-version',
        severity: 'error',
        path: '/1/3',
        message: '`2026-01-01` is the day on which another version comes into force',
        found: '2026-01-01',
        expected: 'a day of its own',
        help: 'leave one of the two out, or give it the day on which it comes into force',
        related: [{ path: '/1/0', message: 'the other version stands here' }],
      },
    ]);
  });

  test('are told of where one document has two', () => {
    const version = county('2026-01-01');
    expect(issuesOf([county('2025-01-01'), version], [version])).toMatchObject([
      { code: 'document-twice', path: '/1/0', message: '`county` is laid down twice, from `2026-01-01` on' },
    ]);
  });
});

describe('floors', () => {
  const floor = aVersion('2024-02-12', [{ ...trigger('n'), floor: true }], { id: 'national', layer: 'national' });

  test('lie under no other layer unless a check of them is given', () => {
    expect(issuesOf([floor], [county('2025-01-01', 'c')])).toMatchObject([
      { code: 'floor-unchecked', path: '/0/0/sections/0/rules/0' },
    ]);
  });

  test('are checked for every day on which a document changes, places and all', () => {
    const checked: string[][] = [];
    const checkFloors: CheckFloors = (documents) => {
      checked.push(documents.map(({ digest }) => digest));
      if (documents.length < 2) return [];
      const related = [{ path: '/0/rules/0', message: 'the floor stands here' }];
      return [{ code: 'looser', severity: 'error', path: '/1/rules/0', message: 'is looser', related }];
    };
    const versions = [county('2025-01-01'), county('2026-01-01')];
    const result = createRulebookVersions([[floor], versions], { checkFloors });
    expect(checked).toEqual([
      ['national of 2024-02-12'],
      ['national of 2024-02-12', 'county of 2025-01-01'],
      ['national of 2024-02-12', 'county of 2026-01-01'],
    ]);
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { path: '/1/0/rules/0', related: [{ path: '/0/0/rules/0' }] },
        { path: '/1/1/rules/0', related: [{ path: '/0/0/rules/0' }] },
      ],
    });
  });
});
