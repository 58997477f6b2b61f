import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/filesUnder.ts';
import { followGuide } from '../support/followGuide.ts';

const guide = readFileSync(resolve(root, 'docs/add-an-authority.md'), 'utf8');

test('from nothing to a checked policy: every step does what the guide shows', () => {
  const { shown, happened } = followGuide(guide);
  expect(shown).toHaveLength(6);
  expect(shown).toEqual(happened);
});
