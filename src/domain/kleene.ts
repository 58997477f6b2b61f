/**
 * The truth values, as numbers: what nobody has written down is 0, and so unknown. Being an enumeration, they stand as bare
 * numbers wherever they are named once the package is built.
 */
export enum kleene {
  unknown = 0,
  no = 1,
  yes = 2,
}

/** One of the three truth values. */
export type Kleene = kleene;

/**
 * The truth of what is known to be so or not.
 *
 * @param holds - whether it is so
 * @returns yes or no
 */
export function known(holds: boolean): Kleene {
  return holds ? kleene.yes : kleene.no;
}

/**
 * The truth of what is asked for the other way round.
 *
 * @param truth - the truth
 * @returns no for yes, yes for no, and unknown for unknown
 * @source Kleene's strong three-valued logic
 */
export function opposite(truth: Kleene): Kleene {
  return truth && kleene.no + kleene.yes - truth;
}
