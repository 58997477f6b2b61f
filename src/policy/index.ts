export type { Parsed } from '../input/Parsed.ts';
export { parseExamples } from './examples/parseExamples.ts';
export { parseExamplesText } from './examples/parseExamplesText.ts';
export { checkFloors } from './floors/checkFloors.ts';
export { parsePolicy } from './parsePolicy.ts';
export { parsePolicyText } from './parsePolicyText.ts';
export { runExample } from './runExample.ts';
