/**
 * Whether a type of holiday in date-holidays is a day on which offices are closed.
 *
 * @param type - the type that date-holidays gives
 * @returns `true` for public and bank holidays, `false` for optional days, school holidays and mere observances
 * @example
 * ```ts
 * expect(['public', 'bank', 'observance'].map(isDayOff)).toEqual([true, true, false]);
 * ```
 * @internal
 */
export function isDayOff(type: string): boolean {
  return type === 'public' || type === 'bank';
}
