export { arisenOn } from '../engine/arisenOn.ts';
export { createRulebookVersions } from '../engine/createRulebookVersions.ts';
export type { RulebookVersion, RulebookVersions } from '../engine/RulebookVersions.ts';
export { governing, governs, spanOf, versionOn, type Span } from '../engine/versionsInForce.ts';
