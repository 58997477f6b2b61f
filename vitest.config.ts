import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/engine/**/*.ts', 'src/questions/**/*.ts'],
      reporter: ['text'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/fastCheckSeed.ts'],
          expect: { requireAssertions: true },
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['tests/types/**/*.test-d.ts'],
            // Errors anywhere else are for the script `types` to report.
            ignoreSourceErrors: true,
          },
        },
      },
    ],
  },
});
