import type { Path } from '../pointer.ts';

/** What is wrong with a text as JSON. */
export interface SyntaxProblem {
  readonly code: 'not-json' | 'too-deep' | 'duplicate-key';
  /** The keys and indexes that lead there, as far as they can be told. */
  readonly path: Path;
  /** How many characters of the text lie before it. */
  readonly offset: number;
  readonly message: string;
  readonly expected?: string;
}
