import { expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import { errorOf } from '../../../src/input/inputIssue.ts';
import { joinIssues } from '../../../src/input/joinIssues.ts';

const at = (path: string): Issue => errorOf({ code: 'odd', path, message: 'this is odd' });

test('nothing is said of what could not be read but that', () => {
  const unread = [at('/a'), at('/b/0')];
  expect(joinIssues(unread, [at('/a'), at('/a/c'), at('/b'), at('/b/1')])).toEqual([...unread, at('/b'), at('/b/1')]);
  expect(joinIssues([], [at('')])).toEqual([at('')]);
  expect(joinIssues([at('')], [at(''), at('/a')])).toEqual([at('')]);
});

test('a great many issues take no time', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => at(`/list/${String(index)}`));
  expect(joinIssues(many, many)).toHaveLength(many.length);
});
