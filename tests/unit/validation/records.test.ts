import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { readScenarios } from '../../support/audit/scenarios.ts';
import { root } from '../../support/filesUnder.ts';

const records = readdirSync(resolve(root, 'tests/fixtures/records')).flatMap(readScenarios);

test.each(records)('nothing is odd about $file', ({ record }) => {
  expect(parseCase(record.case).warnings).toEqual([]);
});
