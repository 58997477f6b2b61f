import type { Issue } from '../../domain/Result.ts';
import { holdersOf } from '../../domain/pointer.ts';
import { readPositions, type Positions } from '../../input/readPositions.ts';
import { textStart, type TextPosition } from '../../input/TextPosition.ts';
import type { Diagnostic, FilePlace } from '../Diagnostic.ts';

/** A file that could be read, whatever it holds. */
export interface TextFile {
  /** Its path, as it was given. */
  readonly file: string;
  readonly text: string;
  /** The line and column of a place in it, or of what should hold the place. */
  readonly positionOf: (pointer: string) => TextPosition;
}

/**
 * A file with its text.
 *
 * @param file - its path
 * @param text - its text
 * @returns the file; where everything stands in it is found when it is first asked for
 * @internal
 */
export function createTextFile(file: string, text: string): TextFile {
  let positions: Positions | undefined;
  const positionOf = (pointer: string): TextPosition => {
    positions ??= readPositions(text);
    const { byPointer } = positions;
    const holder = holdersOf(pointer).findLast((place) => byPointer.has(place));
    return (holder === undefined ? undefined : byPointer.get(holder)) ?? textStart;
  };
  return { file, text, positionOf };
}

/**
 * A place in a file with its line and column.
 *
 * @param file - the file
 * @param path - a JSON pointer into it
 * @returns the place
 * @internal
 */
export function placeIn(file: TextFile, path: string): FilePlace & TextPosition {
  return { file: file.file, path, ...file.positionOf(path) };
}

/**
 * An issue as a diagnostic of the file that it was found in.
 *
 * @param issue - the issue, its places in that file
 * @param file - the file
 * @returns the diagnostic, with line and column
 * @internal
 */
export function diagnosticIn({ related, ...issue }: Issue, file: TextFile): Diagnostic {
  return {
    ...placeIn(file, issue.path),
    ...issue,
    ...(related === undefined
      ? {}
      : { related: related.map(({ path, message }) => ({ ...placeIn(file, path), message })) }),
  };
}
