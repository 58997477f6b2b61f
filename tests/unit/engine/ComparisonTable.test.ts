import { vocabularyChoices } from '../../../src/domain/vocabulary/choices.ts';
import { describe, expect, test } from 'vitest';
import { truthPlace, valuePlace } from '../../../src/domain/factSlots.ts';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import { createComparisonTable, type TableEntry } from '../../../src/engine/ComparisonTable.ts';
import { laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const anEntry = (parts: Partial<TableEntry> = {}): TableEntry => ({
  key: 'first',
  facts: ['local.first'],
  group: 'first',
  samples: [true, false],
  holdsFor: (sample) => sample === true,
  evaluate: () => kleene.yes,
  ...parts,
});

const atLeast = (key: string, threshold: number): TableEntry =>
  anEntry({
    key,
    samples: [threshold - 1, threshold],
    holdsFor: (sample) => Number(sample) >= threshold,
  });

/** A comparison of two days that reads nothing but whether both are known. */
const ofTwoDays = (key: string, one: string, other: string, truth: Kleene = kleene.unknown): TableEntry =>
  anEntry({ key, group: key, facts: [one, other], evaluate: () => truth });

describe('the places of comparisons', () => {
  test('are given in order', () => {
    const table = createComparisonTable(vocabularyChoices);
    const [first, second] = [table.add(anEntry()), table.add(anEntry({ key: 'second' }))];
    expect([first, second].map((one) => one.openComparisons([kleene.unknown, kleene.unknown]))).toEqual([[0], [1]]);
  });

  test('are shared by equal comparisons', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    expect(table.add(anEntry()).openComparisons([kleene.unknown])).toEqual([0]);
    expect(table.readers()).toHaveLength(1);
  });
});

describe('the readers', () => {
  test('give the truth of every comparison', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    table.add(anEntry({ key: 'second', evaluate: () => kleene.no }));
    expect(table.readers().map((read) => read(laidOutOf({}), readMomentOn()))).toEqual([kleene.yes, kleene.no]);
  });

  test('then tell whether each fact is known of comparisons that read several', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    table.add(ofTwoDays('two', 'plan.endedOn', 'review.heldOn'));
    const facts = laidOutOf({ 'plan.endedOn': null });
    const truths = table.readers().map((read) => read(facts, readMomentOn()));
    expect(truths).toEqual([kleene.yes, kleene.unknown, kleene.yes, kleene.no]);
  });
});

describe('the groups', () => {
  test('hold the regions of a yes or no', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    expect(table.groups()).toEqual([{ places: [0], regions: [[kleene.yes], [kleene.no]], facts: ['local.first'] }]);
  });

  test('hold only those truths that comparisons of one value can have together', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(atLeast('three', 3));
    table.add(atLeast('five', 5));
    const [group] = table.groups();
    const { no, yes } = kleene;
    expect(group?.regions).toEqual([
      [no, no],
      [yes, no],
      [yes, yes],
    ]);
  });

  test('stay apart where comparisons read different values', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    table.add(anEntry({ key: 'second', group: 'second', facts: ['local.second'] }));
    expect(table.groups().map(({ places, facts }) => [places, facts])).toEqual([
      [[0], ['local.first']],
      [[1], ['local.second']],
    ]);
  });
});

describe('the unknown facts of a group', () => {
  test('are its only fact where it has one', () => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    const [group] = table.groups();
    expect(group && table.unknownFacts(group, [kleene.unknown])).toEqual(['local.first']);
  });

  test.each([
    ['both', {}, ['plan.endedOn', 'review.heldOn']],
    ['the first', { 'review.heldOn': '2026-03-10' }, ['plan.endedOn']],
    ['the second', { 'plan.endedOn': null }, ['review.heldOn']],
  ])('are those of two days that are not known: %s', (_, values: LooseFacts, expected) => {
    const table = createComparisonTable(vocabularyChoices);
    table.add(anEntry());
    table.add(ofTwoDays('two', 'plan.endedOn', 'review.heldOn'));
    const truths = table.readers().map((read) => read(laidOutOf(values), readMomentOn()));
    const [, group] = table.groups();
    expect(group && table.unknownFacts(group, truths)).toEqual(expected);
  });
});

describe('the parts of a pattern', () => {
  const pattern = (entries: readonly TableEntry[], values: LooseFacts): readonly number[] => {
    const table = createComparisonTable(vocabularyChoices);
    entries.forEach(table.add);
    const parts: number[] = [];
    table.readPattern()(laidOutOf(values), readMomentOn(), parts);
    return parts;
  };

  const yesNo = (name: string): TableEntry => {
    const { word, shift } = truthPlace(name);
    return anEntry({ key: name, group: name, facts: [name], packed: { word, mask: 3 << shift } });
  };

  test('are the same for every case where there is nothing to compare', () => {
    expect(pattern([], { 'local.a': true })).toEqual(pattern([], {}));
  });

  test('differ with each yes-no fact that is compared', () => {
    const compared = [yesNo('local.compared')];
    const patterns = [{}, { 'local.compared': true }, { 'local.compared': false }].map((values) =>
      pattern(compared, values).join(),
    );
    expect(new Set(patterns).size).toBe(3);
  });

  test('heed no yes-no fact that is not compared', () => {
    const compared = [yesNo('local.compared')];
    truthPlace('local.notCompared');
    expect(pattern(compared, { 'local.notCompared': true })).toEqual(pattern(compared, {}));
  });

  test('take yes-no facts of one word together', () => {
    const names = Array.from({ length: 30 }, (_, index) => `local.together${String(index)}`);
    expect(pattern(names.map(yesNo), {}).length).toBeLessThanOrEqual(3);
  });

  const ofWord = (name: string): TableEntry =>
    anEntry({ key: name, group: name, facts: [name], choicePlace: valuePlace(name, 'choice') });

  test('differ with each word that is compared, and where it is not known', () => {
    const cases: readonly LooseFacts[] = [{}, { 'local.mood': 'calm' }, { 'local.mood': 'tense' }];
    const patterns = cases.map((values) => pattern([ofWord('local.mood')], values).join());
    expect(new Set(patterns).size).toBe(3);
  });

  test('hold the word once that several comparisons read', () => {
    const twice = [ofWord('local.mood'), { ...ofWord('local.mood'), key: 'another' }];
    expect(pattern(twice, { 'local.mood': 'calm' })).toEqual(pattern([ofWord('local.mood')], { 'local.mood': 'calm' }));
  });

  const ofDay = (name: string): TableEntry =>
    anEntry({ key: name, group: name, facts: [name], dayPlace: valuePlace(name, 'day') });

  test('tell of a day whether it is unknown, has not come about, is to come or has come', () => {
    const days: readonly LooseFacts[] = [
      {},
      { 'local.cameAbout': null },
      { 'local.cameAbout': '2030-01-01' },
      { 'local.cameAbout': '2020-01-01' },
    ];
    const patterns = days.map((values) => pattern([ofDay('local.cameAbout')], values).join());
    expect(new Set(patterns).size).toBe(4);
  });

  test('take one day of several comparisons, and many days, together', () => {
    const names = Array.from({ length: 31 }, (_, index) => `local.day${String(index)}`);
    expect(pattern([...names, ...names].map(ofDay), {}).length).toBe(3);
  });

  test('differ with each of many days', () => {
    const names = Array.from({ length: 31 }, (_, index) => `local.day${String(index)}`);
    const patterns = names.map((name) => pattern(names.map(ofDay), { [name]: '2020-01-01' }).join());
    expect(new Set(patterns).size).toBe(31);
  });

  test('hold many other comparisons each', () => {
    const entries = Array.from({ length: 31 }, (_, index) => anEntry({ key: `entry ${String(index)}` }));
    expect(pattern(entries, {}).length).toBeLessThanOrEqual(4);
  });

  test('differ with the truth of each comparison, in one part or in several', () => {
    const entriesWith = (changed: number, truth: Kleene): readonly TableEntry[] =>
      Array.from({ length: 24 }, (_, index) =>
        anEntry({ key: `entry ${String(index)}`, evaluate: () => (index === changed ? truth : kleene.yes) }),
      );
    const patterns = [0, 10, 11, 14, 15, 23].flatMap((changed) =>
      [kleene.unknown, kleene.no].map((truth) => pattern(entriesWith(changed, truth), {}).join()),
    );
    expect(new Set([...patterns, pattern(entriesWith(0, kleene.yes), {}).join()]).size).toBe(13);
  });

  test('tell which of two days is not known, where the comparison is open', () => {
    const open = [ofTwoDays('two', 'plan.endedOn', 'review.heldOn')];
    const patterns = [{}, { 'plan.endedOn': null }, { 'review.heldOn': null }].map((values) =>
      pattern(open, values).join(),
    );
    expect(new Set(patterns).size).toBe(3);
  });

  test('heed neither day where the comparison is settled', () => {
    const settled = [ofTwoDays('two', 'plan.endedOn', 'review.heldOn', kleene.no)];
    expect(pattern(settled, { 'plan.endedOn': null })).toEqual(pattern(settled, { 'review.heldOn': null }));
  });
});
