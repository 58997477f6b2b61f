import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The examples name the package as its users do, and run on its source.
    alias: [
      { find: /^child-protection-rules$/u, replacement: source('index.ts') },
      { find: /^child-protection-rules\/(.+)$/u, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    allowOnly: false,
    maxWorkers: '100%',
    // How long a test takes is no part of what it asserts: this only ends one that hangs.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/engine/**/*.ts', 'src/questions/**/*.ts'],
      // Scripts that write files.
      exclude: ['**/make*.ts'],
      reporter: ['text'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['tests/**/*.test.ts', 'examples/**/*.test.ts'],
          setupFiles: ['tests/support/fastCheckSeed.ts'],
          expect: { requireAssertions: true },
          // No test changes what modules hold, and loading them anew for each file took most of the time.
          isolate: false,
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
