import { defineConfig } from 'tsup';

/** The command line: one file for Node, written beside the modules that a build before it has put there. */
export default defineConfig({
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: false,
  treeshake: true,
  clean: false,
});
