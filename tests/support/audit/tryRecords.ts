// Audits an authority's records, and tries to break each of its rules alone: `npx tsx tests/support/audit/tryRecords.ts
// oxfordshire`. A second argument is a part of a rule's id or of a scenario's name, to see that alone.
import { auditConference } from '../../../src/audit/index.ts';
import { authorities, readAuthority } from './authorities.ts';
import { answeredActs, breakableRules, isolateAct, isolateRule, untellableRules } from './isolateRules.ts';
import { showAudit, showIsolation } from './report.ts';
import { readScenarios } from './scenarios.ts';

const [id = '', part = ''] = process.argv.slice(2);

if (!authorities.includes(id)) {
  console.error(`which authority: ${authorities.join(', ')}?`);
  process.exit(2);
}

try {
  const authority = readAuthority(id);
  const scenarios = readScenarios(id);
  const wanted = scenarios.filter(({ name }) => name.includes(part));
  for (const { name, record } of wanted.length === 0 ? scenarios : wanted) {
    const { rulebook, calendar } = authority;
    console.log(`\n${name}\n${showAudit(auditConference(record, rulebook, { asOf: record.asOf, calendar }))}`);
  }

  const rules = breakableRules(authority);
  const chosen = rules.filter((placed) => placed.rule.id.includes(part));
  const isolations = (chosen.length === 0 ? rules : chosen).map((placed) => isolateRule(placed, scenarios, authority));
  const failing = isolations.filter(({ found }) => found === undefined);
  const names = scenarios.map(({ name }) => name);
  console.log(
    `\nrules that no change to a record breaks alone: ${String(failing.length)} of ${String(isolations.length)}`,
  );
  console.log(failing.map((one) => showIsolation(one, names)).join('\n'));
  const actsFailing = answeredActs(authority)
    .map((one) => isolateAct(one, scenarios, authority))
    .filter(({ found }) => found === undefined);
  console.log(
    `\nfindings upon several rules that no change to a record brings about alone: ${String(actsFailing.length)}`,
  );
  console.log(actsFailing.map((one) => showIsolation(one, names)).join('\n'));
  const untellable = untellableRules(authority).map(({ policy, rule }) => `  ${policy.id}/${rule.id}`);
  console.log(`\nrules that do not say how to tell whether they were kept: ${String(untellable.length)}`);
  console.log(untellable.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
