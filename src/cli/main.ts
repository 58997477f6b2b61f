#!/usr/bin/env node
import { nodeSurroundings } from './nodeSurroundings.ts';
import { run } from './run.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = run(process.argv.slice(2), nodeSurroundings());
