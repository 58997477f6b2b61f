export type { Parsed } from '../input/Parsed.ts';
export type { CaseOptions } from './CaseOptions.ts';
export { parseCase } from './parseCase.ts';
export { parseCaseText } from './parseCaseText.ts';
export { parseFacts } from './parseFacts.ts';
export type { CaseFile } from '../domain/CaseFile.ts';
export type { Issue, RelatedPlace, Result } from '../domain/Result.ts';
export type { FactValues } from '../domain/vocabulary.ts';
