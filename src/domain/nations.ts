/** The nations of the United Kingdom, each with bank holidays of its own. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/**
 * A nation of the United Kingdom.
 *
 * @public
 */
export type Nation = (typeof nations)[number];
