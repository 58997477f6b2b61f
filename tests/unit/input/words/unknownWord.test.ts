import { describe, expect, test } from 'vitest';
import { roles } from '../../../../src/domain/roles.ts';
import { roleList } from '../../../../src/input/words/domainLists.ts';
import { inSentence } from '../../../../src/input/words/inSentence.ts';
import { nearestWords } from '../../../../src/input/words/nearestWords.ts';
import { expectedWord, unknownWord } from '../../../../src/input/words/unknownWord.ts';

const many = Array.from({ length: 31 }, (_, index) => `word-${String(index)}`);

describe('what is expected', () => {
  test.each([
    ['one word', { words: ['no'] }, '`no`'],
    ['words', { words: ['must', 'should'] }, 'one of `must`, `should`'],
    ['words of a kind', { words: ['must', 'should'], what: 'a force' }, 'a force: one of `must`, `should`'],
    ['none', { words: [], what: 'a table', listedIn: '`groupings`' }, 'a table, of which there is none yet'],
    ['none of no kind', { words: [] }, 'a word, of which there is none yet'],
    ['thirty words', { words: many.slice(1), listedIn: 'a file' }, expectedWord({ words: many.slice(1) })],
    ['more, which stand somewhere', { words: many, listedIn: 'a file' }, 'a word of the list; all 31 stand in a file'],
    ['more, which stand nowhere else', { words: many }, `one of ${many.map((word) => `\`${word}\``).join(', ')}`],
  ])('of %s', (_, list, expected) => {
    expect(expectedWord(list)).toBe(expected);
  });

  test('of a long list are the nearest words, where a word was written that can be compared', () => {
    expect(expectedWord(roleList, 'team-manager')).toBe(
      'a role, such as `social-work-manager`, `manager-and-chair`, `social-workers-and-managers`, ' +
        '`service-manager-safeguarding`, `record-taker`, `legal-adviser`; ' +
        'all 50 stand in `policies/policy.schema.json` under `$defs/role`',
    );
    expect(expectedWord(roleList, 'x'.repeat(121))).toBe(expectedWord(roleList));
  });
});

describe('the nearest words', () => {
  test('begin with the one that was most likely meant', () => {
    expect(nearestWords('lead-socal-worker', roles, 2)).toEqual(['lead-social-worker', 'social-worker']);
  });

  test('share parts with what was written, however the parts are joined', () => {
    expect(nearestWords('theManager', roles, 4)).toContain('manager-and-chair');
  });

  test('are as many as are wanted, and none twice', () => {
    const near = nearestWords('police', roles, 60);
    expect([...near].toSorted()).toEqual([...roles].toSorted());
  });
});

test('a word that is not in a list is told with the list, and with help', () => {
  const list = { words: ['must', 'should'], otherwise: 'say it in `notes`' };
  expect(unknownWord('could', list)).toEqual({
    expected: 'one of `must`, `should`',
    help: 'did you mean `should`? if not, say it in `notes`',
  });
  expect(unknownWord('recommended', list).help).toBe('say it in `notes`');
});

test('a sentence names few words one by one', () => {
  expect(inSentence(['must', 'should'])).toBe('one of `must`, `should`');
  expect(inSentence(many)).toBe('a word of its list');
});

test('a word that a file gives breaks no line and is cut where it is far too long', () => {
  const list = { words: ['two\n`lines`', 'x'.repeat(200)], otherwise: 'leave it out' };
  expect(unknownWord('two\nlines', list)).toEqual({
    expected: `one of \`two lines \`, \`${'x'.repeat(120)}…\``,
    help: 'did you mean `two lines `? if not, leave it out',
  });
});
