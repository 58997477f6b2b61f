import { createPaint } from './demo/page/createPaint.ts';
import { run } from './demo/run.ts';

const { NO_COLOR: noColour = '' } = process.env;
const { output, problems, status } = run(process.argv.slice(2), createPaint(process.stdout.isTTY && noColour === ''));
process.stdout.write(output);
process.stderr.write(problems);
process.exitCode = status;
