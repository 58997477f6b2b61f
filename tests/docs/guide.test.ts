import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/filesUnder.ts';
import { followGuide } from '../support/followGuide.ts';

const guide = readFileSync(resolve(root, 'README.md'), 'utf8')
  .split('\n### ')
  .find((section) => section.startsWith('Change a rule in five steps\n'));

test('every step of the guide does what it shows, one after the other', () => {
  const { shown, happened } = followGuide(guide ?? '');
  expect(shown).toHaveLength(7);
  expect(shown).toEqual(happened);
});
