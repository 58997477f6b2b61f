import { vocabulary, type FactName, type FactOwner } from '../../domain/vocabulary.ts';

/** Where the facts of an owner stand. */
interface Records {
  /** The place of such a record in a case, `[]` standing for any entry of a list. */
  readonly place: string;
  /** The first word of the names of facts that stand on the record itself and not in a section of it. */
  readonly own: string;
}

const recordsOf: Readonly<Record<Exclude<FactOwner, 'derived'>, Records>> = {
  child: { place: 'children[]', own: 'child' },
  chronology: { place: 'children[].chronology[]', own: '' },
  enquiry: { place: 'children[].enquiries[]', own: 'enquiry' },
  plan: { place: 'children[].plans[]', own: 'plan' },
  'looked-after-period': { place: 'children[].lookedAfter[]', own: 'lookedAfter' },
  'statutory-review': { place: 'children[].lookedAfter[].reviews[]', own: 'lookedAfter' },
  move: { place: 'children[].moves[]', own: 'move' },
  conference: { place: 'conferences[]', own: 'conference' },
  exclusion: { place: 'conferences[].exclusions[]', own: 'exclusion' },
};

/**
 * Whose a fact is.
 *
 * @param name - a name
 * @returns the owner, or `undefined` where the name is no fact's
 * @internal
 */
export function ownerOf(name: string): FactOwner | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name as FactName].owner : undefined;
}

/**
 * Where a fact stands in a case.
 *
 * @param name - a name
 * @returns the keys that lead there, `[]` standing for any entry of a list; `undefined` for what is worked out or no fact
 * @example
 * ```ts
 * expect(placeOfFact('plan.endedOn')).toBe('children[].plans[].endedOn');
 * ```
 * @internal
 */
export function placeOfFact(name: string): string | undefined {
  const owner = ownerOf(name);
  if (owner === undefined || owner === 'derived') return undefined;
  const { place, own } = recordsOf[owner];
  const [section, key = ''] = name.split('.');
  return `${place}.${section === own ? key : name}`;
}
