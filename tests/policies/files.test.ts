import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCalendarDay, toDayNumber } from '../../src/domain/CalendarDay.ts';
import { layOutJson } from '../../src/input/layOutJson.ts';
import { digests } from '../../src/policies/digests.ts';
import * as policies from '../../src/policies/index.ts';
import { digestPolicies } from '../../src/policies/makeDigests.ts';
import { parsePolicy, parsePolicyText } from '../../src/policy/index.ts';
import { versionOn } from '../../src/versions/index.ts';
import { root } from '../support/filesUnder.ts';
import { versionsOf } from '../support/versions.ts';
import { shippedFiles } from './shippedFiles.ts';
import { rulesOf } from '../../src/engine/rulesOf.ts';

const policiesFolder = `${root}/policies/`;
const jsonFiles = readdirSync(policiesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

/** How many clauses the sources of each document have, counted when each source was last read through. */
const clauseCounts: Readonly<Record<string, number>> = {
  'chair-guidance': 50,
  england: 3,
  'family-advice': 18,
  oxfordshire: 144,
  rotherham: 117,
  wales: 78,
};

test('every policy file is known by its digest, and every digest has its file', () => {
  expect(shippedFiles.map(({ path }) => path)).toEqual(Object.keys(digests));
  expect(digestPolicies()).toEqual(digests);
});

test('every policy file is exported under its own id and as one of the shipped ones', () => {
  const exported = Object.entries(policies).flatMap(([name, value]) =>
    'policy' in value ? [[name, value.policy.id]] : [],
  );
  const inCamelCase = (id: string): string => id.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  expect(exported.map(([name]) => name)).toEqual(exported.map(([, id = '']) => inCamelCase(id)));
  expect(policies.shippedPolicies.map(({ policy }) => `${policy.id}/${policy.inForceFrom}.json`)).toEqual(
    shippedFiles.map(({ path }) => path),
  );
});

test.each(jsonFiles)('%s is laid out with what fits on a line on one line: `npm run policies` does so', (file) => {
  const text = readFileSync(policiesFolder + file, 'utf8');
  expect(layOutJson(JSON.parse(text))).toBe(text);
});

describe.each(shippedFiles)('$path', ({ path, text }) => {
  const shipped = policies.shippedPolicies.find(({ policy }) => path === `${policy.id}/${policy.inForceFrom}.json`);
  const policy = shipped?.policy;
  const rules = policy === undefined ? [] : rulesOf(policy);

  test('passes every check, read as text and as JSON', () => {
    expect(parsePolicyText(text)).toMatchObject({ ok: true });
    expect(parsePolicy(JSON.parse(text))).toMatchObject({ ok: true });
  });

  test('is exported as it lies on the disk, with the digest that its checks gave', () => {
    const parsed = parsePolicyText(text);
    expect(policy).toEqual(JSON.parse(text));
    expect(parsed.ok ? parsed.value.digest : undefined).toBe(shipped?.digest);
    expect(shipped?.digest).toBe(digests[path as keyof typeof digests]);
  });

  test('outlines every clause of its source, each with a title', () => {
    const clauses = policy?.sources.flatMap((source) => Object.entries(source.clauses)) ?? [];
    expect(clauses).toHaveLength(clauseCounts[String(policy?.id)] ?? 0);
    expect(clauses.filter(([, title]) => title.trim() === '')).toEqual([]);
  });

  test('has no rule and no judgement that cites a clause outside its outline', () => {
    const outline = policy?.sources.flatMap(({ id, clauses }) =>
      Object.keys(clauses).map((clause) => `${id}/${clause}`),
    );
    const cited = [...rules.flatMap(({ cites }) => cites), ...(policy?.judgement.map(({ clause }) => clause) ?? [])];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((clause) => outline?.includes(clause) !== true)).toEqual([]);
  });

  test('leaves no clause uncited, and at most one in ten to judgement', () => {
    const outline = policy?.sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((one) => `${id}/${one}`));
    const acted = new Set(rules.flatMap(({ cites }) => cites));
    const left = policy?.judgement.map(({ clause }) => clause) ?? [];
    expect(outline?.filter((clause) => !acted.has(clause) && !left.includes(clause))).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(Math.max(1, (outline?.length ?? 0) / 10));
  });

  test('has no rule that says nothing or cites nothing', () => {
    expect(rules.filter(({ says, cites }) => says.trim() === '' || cites.length === 0)).toEqual([]);
  });

  test('is in force from its day on and not before', () => {
    const versions = versionsOf(policies.shippedPolicies.filter((one) => one.policy.id === policy?.id));
    const from = toDayNumber(policy?.inForceFrom ?? toCalendarDay(0));
    const inForce = (day: number): readonly string[] | undefined =>
      versionOn(versions, toCalendarDay(day))?.policies.map(({ digest }) => digest);
    expect(inForce(from - 1)).toBeUndefined();
    expect(inForce(from)).toEqual([shipped?.digest]);
    expect(inForce(from + 3650)).toEqual([shipped?.digest]);
  });
});
