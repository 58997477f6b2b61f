import { expect, test } from 'vitest';
import { kleene, known } from '../../../src/domain/kleene.ts';

test('what nobody has written down is unknown', () => {
  expect(kleene.unknown).toBe(0);
});

test('what is known is a yes or a no', () => {
  expect([known(true), known(false)]).toEqual([kleene.yes, kleene.no]);
});
