import type { QuestionCompared, Verdict } from '../../analysis/index.ts';
import type { Paint } from './createPaint.ts';

/** The verdicts in words, in the order in which they are told. */
export const verdictWords = {
  stricter: 'stricter',
  laxer: 'laxer',
  incomparable: 'incomparable',
  'not-decided': 'not decided',
  same: 'the same in every case',
} as const satisfies Readonly<Record<Verdict, string>>;

const colours = {
  stricter: 'magenta',
  laxer: 'yellow',
  incomparable: 'cyan',
  'not-decided': 'red',
  same: 'green',
} as const satisfies Readonly<Record<Verdict, keyof Paint>>;

/**
 * The colour of a verdict.
 *
 * @param verdict - the verdict
 * @param paint - the colours
 * @returns what colours text with it
 * @internal
 */
export function paintVerdict(verdict: Verdict, paint: Paint): (text: string) => string {
  return paint[colours[verdict]];
}

/**
 * What is certain of a question although a search about it gave up: the differences that were found are there, whatever
 * else is.
 *
 * @param compared - what came of comparing
 * @returns such as `at least stricter`; `undefined` where nothing is certain, or where everything is
 * @internal
 */
export function atLeast({ verdict, differences }: QuestionCompared): string | undefined {
  if (verdict !== 'not-decided') return undefined;
  const [direction, ...others] = new Set(differences.map((difference) => difference.direction));
  if (direction === undefined) return undefined;
  return `at least ${direction === 'other' || others.length > 0 ? verdictWords.incomparable : direction}`;
}
