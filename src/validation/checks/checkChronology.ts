import type { ChronologyEntry } from '../../domain/Child.ts';
import { newsFacts } from '../../domain/vocabulary/newsFacts.ts';
import type { Issue } from '../../domain/Result.ts';
import { valueAt } from '../../domain/pointer.ts';
import { isObject } from '../../input/isObject.ts';
import { warningOf } from '../../input/inputIssue.ts';
import type { PartialInput } from '../PartialInput.ts';
import { childrenOf, entriesOf, type CaseDraft } from './SenseCheck.ts';

const news = Object.keys(newsFacts);

/** A judgement may bear a day of its own. */
const hasDay = (value: unknown): boolean => isObject(value) && value['on'] !== undefined;

/** Whether it says something that counts only until a conference has dealt with it. */
const saysNewsWithoutDay = (entry: PartialInput<ChronologyEntry>): boolean =>
  entry.on === undefined &&
  entry.at === undefined &&
  news.some((name) => {
    const value = valueAt(entry, name.split('.'));
    return value !== undefined && !hasDay(value);
  });

/**
 * What came up on a day that is not known: once a conference has been held, nothing tells whether it came after it.
 *
 * @param draft - the case
 * @returns `no-day` warnings
 * @internal
 */
export function checkChronology(draft: CaseDraft): readonly Issue[] {
  return childrenOf(draft).flatMap(({ part, path }) =>
    entriesOf(part.chronology, [...path, 'chronology'])
      .filter((entry) => saysNewsWithoutDay(entry.part))
      .map((entry) =>
        warningOf({
          code: 'no-day',
          path: entry.path,
          message: 'it is not said when that came up, so that it counts only until a conference has been held',
          expected: '`on`, the day, or `at`, the id of the conference',
        }),
      ),
  );
}
