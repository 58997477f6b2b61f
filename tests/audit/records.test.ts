import { describe, expect, test } from 'vitest';
import { auditConference } from '../../src/audit/index.ts';
import { isFrozenThroughout } from '../support/isFrozenThroughout.ts';
import { authorities, readAuthority } from '../support/audit/authorities.ts';
import {
  answeredActs,
  breakableRules,
  findingsOf,
  isolateAct,
  isolateRule,
  type Isolation,
} from '../support/audit/isolateRules.ts';
import { showFinding, showIsolation } from '../support/audit/report.ts';
import { readScenarios, scenarioFiles } from '../support/audit/scenarios.ts';

/** Every rule is tried in every scenario until it is found alone. */
const slow = 120_000;

describe.each(authorities)('%s', (id) => {
  const authority = readAuthority(id);
  const readAgain = readAuthority(id);
  const scenarios = readScenarios(id);
  const rules = breakableRules(authority).map((placed) => ({ name: `${placed.policy.id}/${placed.rule.id}`, placed }));
  const names = scenarios.map(({ name }) => name);

  const known = new Map<string, Isolation>();
  const isolate = (name: string): Isolation => {
    const placed = rules.find((rule) => rule.name === name)?.placed;
    if (placed === undefined) throw new RangeError(`there is no rule \`${name}\``);
    const isolation = known.get(name) ?? isolateRule(placed, scenarios, authority);
    known.set(name, isolation);
    return isolation;
  };

  test('has records of conferences that went as they should', () => {
    expect(scenarioFiles(id)).not.toEqual([]);
  });

  test.each(scenarios)('$name: nothing is found', ({ record }) => {
    expect(findingsOf(record, authority).map(showFinding).join('\n')).toBe('');
  });

  test.each(scenarios)('$name: the audit is frozen, the same every time and the same as its JSON', ({ record }) => {
    const moment = { asOf: record.asOf, calendar: authority.calendar };
    const audit = auditConference(record, authority.rulebook, moment);
    expect(isFrozenThroughout(audit)).toBe(true);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
    expect(auditConference(record, readAgain.rulebook, moment)).toEqual(audit);
  });

  test.each(rules)(
    '$name is found alone where it alone is broken, and names what was changed',
    ({ name }) => {
      const isolation = isolate(name);
      const { found } = isolation;
      if (found === undefined) expect.fail(showIsolation(isolation, names));
      const facts = found.findings?.flatMap((finding) => finding.found.map(({ fact }) => fact)) ?? [];
      expect(found.changed.filter((fact) => facts.includes(fact))).toEqual(
        found.changed.length === 0 ? [] : expect.arrayContaining([expect.any(String)]),
      );
    },
    slow,
  );

  const answered = answeredActs(authority).map((one) => ({ code: one.against.code, one }));

  test.each(answered)(
    '$code is found alone where nothing else went wrong',
    ({ one }) => {
      const isolation = isolateAct(one, scenarios, authority);
      if (isolation.found === undefined) expect.fail(showIsolation(isolation, names));
      expect(isolation.found.findings).toHaveLength(1);
    },
    slow,
  );

  test(
    'every rule that a record can break is found alone in some scenario',
    () => {
      const lacking = rules.map(({ name }) => isolate(name)).filter(({ found }) => found === undefined);
      expect(lacking.map((isolation) => showIsolation(isolation, names)).join('\n')).toBe('');
    },
    slow,
  );
});
