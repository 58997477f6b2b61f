import { nodeSurroundings } from '../src/cli/nodeSurroundings.ts';
import { createPaint } from './demo/page/createPaint.ts';
import { run } from './demo/run.ts';

const { NO_COLOR: noColour = '' } = process.env;
const { today } = nodeSurroundings();
const paint = createPaint(process.stdout.isTTY && noColour === '');
const { output, problems, status } = run(process.argv.slice(2), paint, today());
process.stdout.write(output);
process.stderr.write(problems);
process.exitCode = status;
