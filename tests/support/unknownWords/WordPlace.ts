/** What is said of a word that is not known. */
export interface SaidOfWord {
  readonly code: string;
  readonly expected?: string | undefined;
  readonly help?: string | undefined;
}

/** A place at which a word of a closed list must stand. */
export interface WordPlace {
  /** Where it is, in words, unique among all places. */
  readonly name: string;
  readonly code: string;
  readonly words: readonly string[];
  /** What every such word begins with. */
  readonly beginning?: string;
  /** What is said of a word there; `undefined` where nothing is. */
  readonly saidOf: (word: string) => SaidOfWord | undefined;
}
