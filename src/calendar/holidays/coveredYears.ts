/**
 * The years, both included, whose bank holidays ship with the library.
 *
 * The last one is the last year whose bank holidays the government has announced.
 *
 * @internal
 */
export const coveredYears: { readonly first: number; readonly last: number } = Object.freeze({
  first: 2012,
  last: 2028,
});
