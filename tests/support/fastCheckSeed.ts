import { expect } from 'vitest';

/**
 * Fixes the seed of every property test, so that a run can be repeated. `FC_SEED` gives another seed, and
 * `FC_SEED=random` a new one each time.
 */
if (expect.getState().testPath?.endsWith('.property.test.ts') === true) {
  const { default: fc } = await import('fast-check');
  const wished = process.env['FC_SEED'] ?? '20260101';
  if (wished !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wished) });
}
