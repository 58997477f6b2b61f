/** A place elsewhere in the same input that an issue has to do with. */
export interface RelatedPlace {
  /** A JSON pointer. */
  readonly path: string;
  /** What is to be seen there. */
  readonly message: string;
}

/**
 * One problem with something that came from outside, as data.
 *
 * @source JSON pointers: RFC 6901
 * @public
 */
export interface Issue {
  /** What kind of problem it is, in kebab-case; stable across versions. */
  readonly code: string;
  /** An error keeps the input out; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** A JSON pointer to the place, `''` being the whole input. */
  readonly path: string;
  /** One clause in lower case without a full stop, the input's own words between backticks. */
  readonly message: string;
  /** What stood there, where it is short enough to show. */
  readonly found?: unknown;
  /** What could stand there. */
  readonly expected?: string;
  /** How to mend it. */
  readonly help?: string;
  /** Where two places clash, the other one. */
  readonly related?: readonly RelatedPlace[];
  /** Where the input is a text, the line on which the place begins, counted from 1. */
  readonly line?: number;
  /** Where the input is a text, the column at which the place begins, counted from 1 in UTF-16 units. */
  readonly column?: number;
}

/**
 * A value, or every reason why there is none.
 *
 * @public
 */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };
