export { arisenOn } from '../engine/arisenOn.ts';
export { createRulebookVersions, type RulebookVersion, type RulebookVersions } from '../engine/RulebookVersions.ts';
export { governing, governs, spanOf, versionOn, type Span } from '../engine/versionsInForce.ts';
