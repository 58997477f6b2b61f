import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPolicies } from '../../src/policies/index.ts';
import { filesUnder, root } from '../support/filesUnder.ts';

const authorities = shippedPolicies.flatMap(({ policy: { id, layer } }) => (layer === 'authority' ? [id] : []));

/** Where an authority is named as an example of how something is written, or in the name of a thing. */
const namedInWords = [
  'src/cli/arguments/readArguments.ts',
  'src/domain/vocabulary/heldConferenceFacts.ts',
  'src/policy/schema/words.ts',
];

const withoutComments = (source: string): string => source.replace(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gsu, '');

test('no authority decides anything outside of its document', () => {
  const nations = new Set(['england', 'wales', 'scotland', 'northern-ireland']);
  const names = new RegExp(authorities.filter((id) => !nations.has(id)).join('|'), 'iu');
  const naming = filesUnder('src')
    .filter((path) => !path.startsWith('src/policies/'))
    .filter((path) => names.test(withoutComments(readFileSync(resolve(root, path), 'utf8'))));
  expect(authorities).toEqual(expect.arrayContaining(['oxfordshire', 'rotherham']));
  expect(naming).toEqual(namedInWords);
});
