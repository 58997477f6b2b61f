import fc from 'fast-check';
import type { CaseFile } from '../../domain/CaseFile.ts';
import type { Conference } from '../../domain/Conference.ts';
import { aChild } from './aChild.ts';
import { aConference } from './aConference.ts';
import type { CaseWanted } from './CaseWanted.ts';
import { linked } from './linked.ts';

/** What a case is to be like. */
export interface CaseFileWanted extends CaseWanted {
  /** The ids of its children; `child-1` and `child-2` without them. */
  readonly children?: readonly string[] | undefined;
  /** How many conferences it has at most; four without a number. */
  readonly conferences?: number | undefined;
}

const four = 4;

/**
 * Whole cases: a family's children with what happened to them, and the conferences about them, with any of what can be
 * known: several plans one after the other, their days or the conferences that made them, times of being looked after. Each has the form of a
 * case and contradicts itself nowhere, so that `./validation` lets it in, with warnings perhaps. All days lie around one
 * day, so that as of that day some have come and others are still to come.
 *
 * @param wanted - the children, how many conferences, which facts may be known, and around which day
 * @returns cases that shrink towards one with children of whom nothing is known and no conference
 * @example
 * ```ts
 * const [caseFile] = fc.sample(aCaseFile({ near: asOf }), 1);
 * expect(caseFile.children.map(({ id }) => id)).toEqual(['child-1', 'child-2']);
 * ```
 * @public
 */
export function aCaseFile(wanted: CaseFileWanted = {}): fc.Arbitrary<CaseFile> {
  const { children: ids = ['child-1', 'child-2'], conferences: atMost = four } = wanted;
  const children = fc.tuple(...ids.map((id) => aChild({ ...wanted, id })));
  const about = fc.subarray([...ids], { minLength: Math.min(1, ids.length) });
  // Making them takes longer than drawing: each is made once.
  const made = new Map<string, fc.Arbitrary<Conference>>();
  const conferenceAbout = (some: readonly string[]): fc.Arbitrary<Conference> => {
    const key = JSON.stringify(some);
    const arbitrary = made.get(key) ?? aConference({ ...wanted, children: some });
    made.set(key, arbitrary);
    return arbitrary;
  };
  const conference = about.chain(conferenceAbout);
  const areLinked = fc.constantFrom(true, false);
  return fc
    .tuple(children, fc.array(conference, { maxLength: atMost }), areLinked)
    .map(([members, listed, isLinked]) => {
      const conferences = listed.map((one, index) => ({ ...one, id: `conference-${String(index + 1)}` }));
      return { id: 'case-1', children: members.map((one) => linked(one, conferences, isLinked)), conferences };
    });
}
