import { dayNumberOf, toCalendarDay } from '../src/index.ts';
import { createPaint } from './demo/page/createPaint.ts';
import { run } from './demo/run.ts';

const { NO_COLOR: noColour = '' } = process.env;
const now = new Date();
const today = toCalendarDay(dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
const paint = createPaint(process.stdout.isTTY && noColour === '');
const { output, problems, status } = run(process.argv.slice(2), paint, today);
process.stdout.write(output);
process.stderr.write(problems);
process.exitCode = status;
