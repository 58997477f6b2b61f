import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Result } from '../domain/Result.ts';
import { issuesOfEvery, issuesOfVersions } from './issuesOfVersions.ts';
import type { CheckedPolicy } from './Policy.ts';
import { rulebookFor } from './rulebookFor.ts';
import { layDocuments, type LayingOptions } from './Rulebook.ts';
import type { RulebookVersions } from './RulebookVersions.ts';

/** A version of a document, and where it stands: its document's place and its own. */
interface PlacedVersion {
  readonly checked: CheckedPolicy;
  readonly place: string;
}

/** The version of a document that is in force on a day, if there is one. */
const inForceOn = (versions: readonly CheckedPolicy[], day: CalendarDay, document: number): readonly PlacedVersion[] =>
  versions
    .map((checked, index) => ({ checked, place: `${String(document)}/${String(index)}` }))
    .filter(({ checked }) => checked.policy.inForceFrom <= day)
    .toSorted((one, other) => (one.checked.policy.inForceFrom < other.checked.policy.inForceFrom ? -1 : 1))
    .slice(-1);

/** A document without a version has been refused. */
const idOf = (versions: readonly CheckedPolicy[]): string => (versions[0] as CheckedPolicy).policy.id;

/**
 * Lays documents over one another in all their versions. Whenever one of them comes into force there is a new rulebook of
 * those in force then; a document of which none is in force yet is left out of it, and named in its `notInForce`.
 *
 * @param documents - for each document, the lowest layer first, its checked versions in any order
 * @param options - as for `createRulebook`
 * @returns the versions, or every issue: `document-without-version`, `other-document` where a list holds versions of
 *   several documents, `duplicate-version` where two of one come into force on one day, and those of `createRulebook` for
 *   the documents in force on any day; paths begin with the document's place in the list and the version's in its own
 * @example
 * ```ts
 * const versions = createRulebookVersions([[england], [oxfordshire]]);
 * expect(versions.ok && versions.value.versions.map(({ from }) => from)).toEqual(['2016-07-01', '2024-02-12']);
 *
 * expect(createRulebookVersions([[england], [wales]]).ok).toBe(false);
 * expect(createRulebookVersions([[england], [wales]], { mixed: true }).ok).toBe(true);
 * ```
 * @public
 */
export function createRulebookVersions(
  documents: readonly (readonly CheckedPolicy[])[],
  options: LayingOptions = {},
): Result<RulebookVersions> {
  const issues = issuesOfVersions(documents);
  if (issues.length > 0) return { ok: false, issues };

  const days = [...new Set(documents.flat().map(({ policy }) => policy.inForceFrom))].toSorted();
  const laid = days.map((from) => {
    const inForce = documents.flatMap((versions, index) => inForceOn(versions, from, index));
    const notInForce = Object.freeze(
      documents.filter((versions, index) => inForceOn(versions, from, index).length === 0).map(idOf),
    );
    const changed = inForce.filter(({ checked }) => checked.policy.inForceFrom === from);
    return {
      from,
      places: inForce.map(({ place }) => place),
      reachesRunning: changed.some(({ checked }) => checked.policy.reachesRunning === true),
      rulebook: layDocuments(
        inForce.map(({ checked }) => checked),
        options,
        notInForce,
      ),
    };
  });
  const versions = laid.flatMap(({ from, reachesRunning, rulebook }) =>
    rulebook.ok ? [Object.freeze({ from, rulebook: rulebook.value, reachesRunning })] : [],
  );
  if (versions.length < laid.length) return { ok: false, issues: issuesOfEvery(laid) };
  const value: RulebookVersions = {
    documents: Object.freeze(documents.map(idOf)),
    versions: Object.freeze(versions),
    rulebookFor: (question, facts, moment) => rulebookFor(question, value, facts, moment),
  };
  return { ok: true, value: Object.freeze(value) };
}
