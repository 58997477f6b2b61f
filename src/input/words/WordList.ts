/** A closed list of words. */
export interface WordList {
  readonly words: readonly string[];
  /** What each of them is, with an article, where the words do not say it themselves. */
  readonly what?: string;
  /** Where the whole list stands, where it may be too long to be told. */
  readonly listedIn?: string;
}

/** A closed list of words, and the way for a word that is not in it. */
export interface WordChoice extends WordList {
  /** What to do where none of the words is meant, as an instruction. */
  readonly otherwise: string;
}
