import { judgedFact, localNameOf, type LocalFacts, type LocalOwner } from '../../domain/localFacts.ts';
import { holdsAnything, judgementIn, type Values } from './recordOf.ts';

/**
 * The facts of policies' own that a record of some owner holds.
 *
 * @param facts - what is known, by whole names
 * @param owner - whose record it is
 * @returns `local` with each under the last word of its name; nothing where there are none
 * @internal
 */
export function localOf(facts: object, owner: LocalOwner): { readonly local?: LocalFacts } {
  const values = facts as Values;
  const local = Object.fromEntries(
    [...new Set(Object.keys(values).map(judgedFact))].flatMap((name) => {
      const own = localNameOf(name);
      const value = values[`${name}.by`] === undefined ? values[name] : judgementIn(name, values);
      return own?.owner === owner && value !== undefined ? [[own.key, value]] : [];
    }),
  ) as LocalFacts;
  return holdsAnything(local) ? { local } : {};
}
