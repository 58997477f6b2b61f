import { expect, test } from 'vitest';
import { cruiseLayers, layerRules } from '../support/cruiseLayers.ts';

test('imports point one way', async () => {
  const { modules, violations } = await cruiseLayers('.');

  expect(modules).toBeGreaterThan(50);
  expect(violations).toEqual([]);
});

test('a wrong arrow of every kind is reported, and a right one is not', async () => {
  const { violations } = await cruiseLayers('tests/architecture/fixtures/wrongArrows');

  expect(violations).toMatchInlineSnapshot(`
    [
      "adapters-import-inwards-only: src/analysis/importsTesting.ts -> src/testing/importsPolicy.ts",
      "adapters-import-inwards-only: src/calendar/importsCli.ts -> src/cli/importsNode.ts",
      "adapters-import-inwards-only: src/calendar/importsPolicy.ts -> src/policy/policy.ts",
      "analysis-comparing-imports-inwards-only: src/analysis/comparing/importsFinding.ts -> src/analysis/finding/importsComparing.ts",
      "analysis-counterfactuals-imports-inwards-only: src/analysis/counterfactuals/importsComparing.ts -> src/analysis/comparing/importsSearching.ts",
      "analysis-finding-imports-inwards-only: src/analysis/finding/importsComparing.ts -> src/analysis/comparing/importsSearching.ts",
      "analysis-imports-the-core-only: src/analysis/importsTesting.ts -> src/testing/importsPolicy.ts",
      "analysis-reading-imports-inwards-only: src/analysis/reading/importsSearching.ts -> src/analysis/searching/search.ts",
      "analysis-searching-imports-inwards-only: src/analysis/searching/importsComparing.ts -> src/analysis/comparing/importsSearching.ts",
      "audit-imports-the-core-and-the-timeline: src/audit/importsInput.ts -> src/input/importsDomain.ts",
      "audit-imports-the-core-and-the-timeline: src/audit/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "cases-import-the-domain-only: src/cases/importsInput.ts -> src/input/importsDomain.ts",
      "cases-import-the-domain-only: src/cases/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "coverage-imports-the-core-and-what-runs-examples: src/coverage/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "coverage-imports-the-core-and-what-runs-examples: src/coverage/importsPolicy.ts -> src/policy/policy.ts",
      "date-holidays-only-to-make-the-table: src/calendar/importsDateHolidays.ts -> ../../../../node_modules/date-holidays/types/index.d.ts",
      "domain-imports-inwards-only: src/domain/importsEngine.ts -> src/engine/engine.ts",
      "engine-imports-inwards-only: src/engine/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "explanation-imports-the-core-only: src/explanation/importsInput.ts -> src/input/importsDomain.ts",
      "explanation-imports-the-core-only: src/explanation/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "index-imports-the-core-only: src/index.ts -> src/policy/policy.ts",
      "input-imports-the-domain-only: src/input/importsPolicy.ts -> src/policy/policy.ts",
      "no-cycles: src/analysis/cycleLeft.ts -> src/analysis/cycleRight.ts",
      "no-package-for-development: src/policy/importsDevelopmentPackage.ts -> ../../../../node_modules/tinybench/dist/index.d.ts",
      "nobody-imports-cli: src/calendar/importsCli.ts -> src/cli/importsNode.ts",
      "nobody-imports-scripts: src/policy/importsScript.ts -> src/policy/makeThings.ts",
      "nobody-imports-testing: src/analysis/importsTesting.ts -> src/testing/importsPolicy.ts",
      "node-only-in-scripts: src/questions/importsNode.ts -> fs",
      "node-only-in-scripts: src/validation/importsNode.ts -> fs",
      "nothing-missing: src/validation/importsMissing.ts -> ../domain/nowhere.ts",
      "policies-import-policy-types-only: src/policies/importsPolicyValues.ts -> src/policy/policy.ts",
      "policies-import-the-core-only: src/policies/importsCalendar.ts -> src/calendar/importsPolicy.ts",
      "policies-import-the-core-only: src/policies/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "ports-imports-inwards-only: src/ports/importsEngineTypes.ts -> src/engine/engine.ts",
      "questions-imports-inwards-only: src/questions/importsNode.ts -> fs",
      "testing-imports-inwards-only: src/testing/importsValidation.ts -> src/validation/importsNode.ts",
      "timeline-imports-the-core-only: src/timeline/importsInput.ts -> src/input/importsDomain.ts",
      "timeline-imports-the-core-only: src/timeline/importsPackage.ts -> ../../../../node_modules/zod/index.d.cts",
      "versions-import-the-core-only: src/versions/importsInput.ts -> src/input/importsDomain.ts",
    ]
  `);
  expect(new Set(violations.map((violation) => violation.split(':')[0]))).toEqual(new Set(layerRules));
});
