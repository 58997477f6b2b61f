import type { Invocation } from '../arguments/Invocation.ts';
import type { Progress } from '../commands/Progress.ts';
import type { Diagnostic, Status } from '../Diagnostic.ts';
import type { Input } from '../input/Input.ts';
import type { TextFile } from '../input/TextFile.ts';
import { badInputText } from '../output/badInputText.ts';
import type { Paint } from '../output/createPaint.ts';
import type { Surroundings } from '../Surroundings.ts';

/** What a command has to say, and how it ends. */
export interface Answer {
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly problems: string;
  readonly status: Status;
}

/** What a command is carried out with. */
export interface Context {
  readonly surroundings: Surroundings;
  readonly progress: Progress;
  /** The colours of standard output. */
  readonly paint: Paint;
  /** The colours of standard error. */
  readonly errorPaint: Paint;
}

/** What is asked of one command. */
export type Asked<Command extends Invocation['command']> = Extract<Invocation, { readonly command: Command }>;

/** How a command's data are written where its input was in order. */
interface Writing<Value> {
  readonly json: boolean;
  /** The data for machines. */
  readonly data: (value: Value) => unknown;
  /** The text for people. */
  readonly text: (value: Value) => string;
  /** What is odd about the input. */
  readonly warnings?: (value: Value) => {
    readonly diagnostics: readonly Diagnostic[];
    readonly files: readonly TextFile[];
  };
  readonly status?: (value: Value) => Status;
}

/**
 * Data as JSON.
 *
 * @param value - the data
 * @returns the JSON, which ends with a line feed
 * @internal
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The answer of a command that needs input in order.
 *
 * @param input - what the command came to, or what is wrong with its input
 * @param writing - how its data are written
 * @param context - the colours
 * @returns the answer; upon bad input its problems, as JSON on standard output where that was asked for, and the status 2
 * @internal
 */
export function answerFrom<Value>(input: Input<Value>, writing: Writing<Value>, { errorPaint }: Context): Answer {
  const { json, data, text, warnings, status } = writing;
  if (!input.ok) {
    const { diagnostics, files } = input;
    return json
      ? { output: toJson({ problems: diagnostics }), problems: '', status: 2 }
      : { output: '', problems: badInputText(diagnostics, files, errorPaint), status: 2 };
  }
  const { value } = input;
  const odd = json ? undefined : warnings?.(value);
  return {
    output: json ? toJson(data(value)) : text(value),
    problems: odd === undefined ? '' : badInputText(odd.diagnostics, odd.files, errorPaint),
    status: status?.(value) ?? 0,
  };
}
