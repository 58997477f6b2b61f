/**
 * Those of some slips that have certain codes.
 *
 * @param codes - the codes; without them, those that are usual
 * @param usual - the slips that are made where none are asked for
 * @param all - every slip
 * @returns the slips
 * @throws {RangeError} where a code is wanted that no slip has, or an empty list of them
 * @internal
 */
export function slipsWith<Slip extends { readonly code: string }>(
  codes: readonly string[] | undefined,
  usual: readonly Slip[],
  all: readonly Slip[],
): readonly Slip[] {
  if (codes === undefined) return usual;
  const unmade = codes.find((wanted) => !all.some(({ code }) => code === wanted));
  if (unmade !== undefined || codes.length === 0) throw new RangeError(`no slip has the code \`${String(unmade)}\``);
  return all.filter(({ code }) => codes.includes(code));
}
