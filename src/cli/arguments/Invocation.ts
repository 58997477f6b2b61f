import type { CheckRequest } from '../commands/check.ts';
import type { CompareRequest } from '../commands/compare.ts';
import type { CoverRequest } from '../commands/cover.ts';
import type { DecideRequest } from '../commands/decide.ts';
import type { ExplainRequest } from '../commands/explainCase.ts';
import type { TestRequest } from '../commands/testExamples.ts';

/** How diagnostics can be written. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;

/** How diagnostics can be written. */
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export type Invocation =
  | { readonly command: 'check'; readonly request: CheckRequest; readonly format: Format; readonly notes: boolean }
  | { readonly command: 'test'; readonly request: TestRequest; readonly format: Format }
  | { readonly command: 'coverage'; readonly request: CoverRequest; readonly json: boolean }
  | { readonly command: 'compare'; readonly request: CompareRequest; readonly json: boolean }
  | { readonly command: 'explain'; readonly request: ExplainRequest; readonly json: boolean }
  | { readonly command: 'decide'; readonly request: DecideRequest; readonly json: boolean }
  | { readonly command: 'render'; readonly policies: readonly string[]; readonly json: boolean };
