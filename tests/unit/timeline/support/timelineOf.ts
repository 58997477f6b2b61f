import { timeline, type Timeline, type TimelineEntry } from '../../../../src/timeline/index.ts';
import type { CaseFile } from '../../../../src/domain/CaseFile.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { parseCase } from '../../../../src/validation/index.ts';
import { aDocument, calendar2026, calendarDay, rulebookOf } from '../../../support/rules.ts';
import { layered } from '../../../support/shippedRulebooks.ts';

/** A case as a test writes it down, its days and instants as plain text. */
export interface LooseCase {
  readonly children: readonly object[];
  readonly conferences?: readonly object[];
}

/** A case that a test writes down and that must parse. */
export const aCase = (loose: LooseCase): CaseFile => {
  const parsed = parseCase({ id: 'case', conferences: [], ...loose });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
};

/** The timeline of a case by an authority's rules. */
export const timelineOf = (authority: keyof typeof layered, loose: LooseCase, asOf: string): Timeline => {
  const { rulebook, calendar } = layered[authority];
  return timeline(aCase(loose), rulebook, { asOf: calendarDay(asOf), calendar });
};

/** The timeline of a case by some rules of a test's own. */
export const timelineBy = (rules: readonly Rule[], loose: LooseCase, asOf: string): Timeline =>
  timeline(aCase(loose), rulebookOf(aDocument(rules)), { asOf: calendarDay(asOf), calendar: calendar2026 });

/** An entry in short. */
export interface Brief {
  readonly due: string | null;
  readonly done: string | null;
  readonly status: string;
  readonly overrun?: object;
}

/** How it stands with an entry. */
export const brief = ({ due, done, status, overrun }: TimelineEntry): Brief => ({
  due,
  done,
  status,
  ...(overrun === null ? {} : { overrun }),
});

/** How it stands with the entries of one rule. */
export const ofRule = (entries: Timeline, rule: string): readonly Brief[] =>
  entries.filter((entry) => entry.rule === rule).map(brief);
