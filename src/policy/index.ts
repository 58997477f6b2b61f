export { parsePolicy } from './parsePolicy.ts';
export { parsePolicyText, type PolicyTextResult, type TextIssue } from './parsePolicyText.ts';
export { policyInForce } from './policyInForce.ts';
export type { PolicyResult } from './PolicyResult.ts';
export { runExample } from './runExample.ts';
