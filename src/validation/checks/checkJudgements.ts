import type { Issue } from '../../domain/Result.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import { childFacts } from '../../domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../../domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../../domain/vocabulary/exclusionFacts.ts';
import { warningOf } from '../../input/inputIssue.ts';
import { isObject } from '../../input/isObject.ts';
import { valueAt, type Path } from '../../domain/pointer.ts';
import { childrenOf, conferencesOf, type CaseDraft } from './SenseCheck.ts';

const judgementPaths = (facts: Readonly<Record<string, FactType>>, own: string): readonly Path[] =>
  Object.entries(facts)
    .filter(([, type]) => type === 'judgement')
    .map(([name]) => name.split('.'))
    .map(([section = '', key = '']) => (section === own ? [key] : [section, key]));

const inChild = judgementPaths(childFacts, 'child');
const inConference = judgementPaths(conferenceFacts, 'conference');
const inExclusion = judgementPaths(exclusionFacts, 'exclusion');

const isByNobody = (judgement: unknown): boolean =>
  isObject(judgement) && judgement['is'] !== undefined && !Object.hasOwn(judgement, 'by');

const checkRecord = (record: unknown, path: Path, places: readonly Path[]): readonly Issue[] =>
  places
    .filter((place) => isByNobody(valueAt(record, place)))
    .map((place) => {
      const message = 'it is not said who judged so';
      return warningOf({ code: 'judged-by-nobody', path: [...path, ...place], message, expected: '`by`, a role' });
    });

/**
 * Judgements without who made them.
 *
 * @param draft - the case
 * @returns `judged-by-nobody` warnings
 * @internal
 */
export function checkJudgements(draft: CaseDraft): readonly Issue[] {
  return [
    ...childrenOf(draft).flatMap(({ part, path }) => checkRecord(part, path, inChild)),
    ...conferencesOf(draft).flatMap(({ part, path }) => [
      ...checkRecord(part, path, inConference),
      ...(part.perChild ?? []).flatMap((forChild, index) =>
        checkRecord(forChild, [...path, 'perChild', index], inConference),
      ),
      ...(part.exclusions ?? []).flatMap((request, index) =>
        checkRecord(request, [...path, 'exclusions', index], inExclusion),
      ),
    ]),
  ];
}
