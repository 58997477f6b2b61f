import type { Way } from './waysToMake.ts';

/** For rules that no general way of breaking a rule can break alone: what is to be written instead, by the rule's id. */
export const explicitWays: Readonly<Record<string, readonly Way[]>> = {};
