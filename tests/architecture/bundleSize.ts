// The npm script `size`: what importing the package itself costs a browser, its shared chunks included.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../support/filesUnder.ts';

const limit = 12_288;

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['dist/index.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
  metafile: true,
});

const bytes = outputFiles.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0);
const foreign = Object.keys(metafile.inputs).filter((file) => !file.startsWith('dist/'));

console.log(`dist/index.js: ${String(bytes)} bytes minified and gzipped, of at most ${String(limit)}`);
if (bytes > limit) process.exitCode = 1;
if (foreign.length > 0) {
  console.error(`dist/index.js contains code that is not the package's own: ${foreign.join(', ')}`);
  process.exitCode = 1;
}
