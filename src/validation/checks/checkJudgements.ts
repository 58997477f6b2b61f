import type { Issue } from '../../domain/Result.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import type { FactDefinitions } from '../../domain/vocabulary/FactDefinition.ts';
import { warningOf } from '../../input/inputIssue.ts';
import { isObject } from '../../input/isObject.ts';
import { valueAt, type Path } from '../../domain/pointer.ts';
import { childrenOf, conferencesOf, entriesOf, type CaseDraft, type Placed } from './SenseCheck.ts';

const judgementPaths = (facts: FactDefinitions, own: string): readonly Path[] =>
  Object.entries(facts)
    .filter(([, { type }]) => type === 'judgement')
    .map(([name]) => name.split('.'))
    .map(([section = '', key = '']) => (section === own ? [key] : [section, key]));

const paths = {
  child: judgementPaths(factsByOwner.child, 'child'),
  chronology: judgementPaths(factsByOwner.chronology, ''),
  plan: judgementPaths(factsByOwner.plan, 'plan'),
  period: judgementPaths(factsByOwner['looked-after-period'], 'lookedAfter'),
  review: judgementPaths(factsByOwner['statutory-review'], 'lookedAfter'),
  move: judgementPaths(factsByOwner.move, 'move'),
  conference: judgementPaths(factsByOwner.conference, 'conference'),
  exclusion: judgementPaths(factsByOwner.exclusion, 'exclusion'),
};

const isByNobody = (judgement: unknown): boolean =>
  isObject(judgement) && judgement['is'] !== undefined && !Object.hasOwn(judgement, 'by');

const checkRecords = (records: readonly Placed<unknown>[], places: readonly Path[]): readonly Issue[] =>
  records.flatMap(({ part, path }) =>
    places
      .filter((place) => isByNobody(valueAt(part, place)))
      .map((place) => {
        const message = 'it is not said who judged so';
        return warningOf({ code: 'judged-by-nobody', path: [...path, ...place], message, expected: '`by`, a role' });
      }),
  );

/**
 * Judgements without who made them.
 *
 * @param draft - the case
 * @returns `judged-by-nobody` warnings
 * @internal
 */
export function checkJudgements(draft: CaseDraft): readonly Issue[] {
  const ofChildren = childrenOf(draft).flatMap((child) => {
    const { part, path } = child;
    const periods = entriesOf(part.lookedAfter, [...path, 'lookedAfter']);
    const reviews = periods.flatMap((period) => entriesOf(period.part.reviews, [...period.path, 'reviews']));
    return [
      ...checkRecords([child], paths.child),
      ...checkRecords(entriesOf(part.plans, [...path, 'plans']), paths.plan),
      ...checkRecords(periods, paths.period),
      ...checkRecords(reviews, paths.review),
      ...checkRecords(entriesOf(part.moves, [...path, 'moves']), paths.move),
      ...checkRecords(entriesOf(part.chronology, [...path, 'chronology']), paths.chronology),
    ];
  });
  const ofConferences = conferencesOf(draft).flatMap((conference) => {
    const { part, path } = conference;
    return [
      ...checkRecords([conference], paths.conference),
      ...checkRecords(entriesOf(part.perChild, [...path, 'perChild']), paths.conference),
      ...checkRecords(entriesOf(part.exclusions, [...path, 'exclusions']), paths.exclusion),
    ];
  });
  return [...ofChildren, ...ofConferences];
}
