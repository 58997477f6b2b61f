/**
 * The types that a fact can have: `judgement` is a yes or no that someone must have judged, and carries who did; a
 * choice's type is the list of what can be chosen.
 *
 * @public
 */
export type FactType = 'yes-no' | 'judgement' | 'date' | 'instant' | 'agencies' | 'count' | readonly string[];

/**
 * All that is to be said of one fact, beside its name and whose it is.
 *
 * @public
 */
export interface FactDefinition {
  readonly type: FactType;
  /**
   * What it means, in one sentence. A yes or no is put as what a yes says; a day or moment of `null` is known not to have
   * come about, which each such sentence puts in its own words.
   */
  readonly says: string;
  /** Of a choice, the values by which it can be known in part: they leave open which of several it is. */
  readonly knownInPart?: readonly string[];
  /** Of a count, what it counts. */
  readonly unit?: string;
}

/** Facts of one owner, by their names. */
export type FactDefinitions = Readonly<Record<string, FactDefinition>>;
