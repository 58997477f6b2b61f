#!/usr/bin/env node
import { nodeSurroundings, whyNot } from './nodeSurroundings.ts';
import { run } from './run.ts';

// Whoever reads the output may stop before its end, as `head` does.
const isGone = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isGone(error)) process.exit();
  process.stderr.write(`the output cannot be written: ${whyNot(error)}\n`);
  process.exit(2);
});
// There is nowhere left to say so.
process.stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(isGone(error) ? undefined : 2));
process.exitCode = run(process.argv.slice(2), nodeSurroundings());
