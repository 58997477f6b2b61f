import { describe, expect, test } from 'vitest';
import { errorOf, show, warningOf } from '../../../src/input/inputIssue.ts';

const problem = { code: 'odd', path: ['a/b', 0], message: 'this is odd' };

test.each([
  ['a', '`a`'],
  ['', '`""`'],
  ['a\n  `b`', '`a b `'],
  [-0.5, '`-0.5`'],
  [null, '`null`'],
  [true, '`true`'],
  [['a'], 'a list'],
  [{}, 'an object'],
  [undefined, 'nothing'],
  ['x'.repeat(61), `\`${'x'.repeat(60)}…\``],
])('%j is shown as %s', (value, shown) => {
  expect(show(value)).toBe(shown);
});

describe('an issue', () => {
  test('says what there is to say, and nothing else', () => {
    expect(errorOf({ ...problem, help: undefined })).toStrictEqual({
      code: 'odd',
      severity: 'error',
      path: '/a~1b/0',
      message: 'this is odd',
    });
    const more = { found: 7, expected: 'a text', help: 'write one', related: [{ path: '', message: 'here' }] };
    expect(warningOf({ ...problem, ...more, path: '/a' })).toStrictEqual({
      code: 'odd',
      severity: 'warning',
      path: '/a',
      message: 'this is odd',
      ...more,
    });
  });

  test.each([['x'.repeat(61)], [{}], [[]], [null], [undefined]])('does not show %j', (found) => {
    expect(errorOf({ ...problem, found })).not.toHaveProperty('found');
  });
});
