import type { Tone } from '../words/sayOutcome.ts';

/** One line of the page before it is laid out. */
export interface Line {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** What a piece of text is, for whoever colours it. */
export type Style = Tone | 'heading' | 'faint';

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;
