import { defineConfig } from 'tsup';
import { publishedEntries } from './tests/support/publishedEntries.ts';

export default defineConfig({
  entry: Object.fromEntries(publishedEntries.map(({ name, source }) => [name, source])),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
