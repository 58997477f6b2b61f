export type { Parsed } from '../input/Parsed.ts';
export { parsePolicy } from './parsePolicy.ts';
export { parsePolicyText } from './parsePolicyText.ts';
export { policyInForce } from './policyInForce.ts';
export { runExample } from './runExample.ts';
