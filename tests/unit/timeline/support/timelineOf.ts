import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { timeline, type Timeline, type TimelineEntry } from '../../../../src/timeline/index.ts';
import { root } from '../../../support/filesUnder.ts';
import { aDocument, calendar2026, calendarDay, rulebookOf } from '../../../support/rules.ts';
import { layered } from '../../../support/shippedRulebooks.ts';
import { aCase, type LooseCase, type LooseChild, type LooseConference } from './LooseCase.ts';

/** The child `a`, who lives, with a plan in force that the conference `initial` made. */
export const child: LooseChild = {
  id: 'a',
  bornOn: '2015-01-01',
  diedOn: null,
  plans: [{ madeAt: 'initial', endedOn: null }],
};

/** The same child, of whose plan the end is known. */
export const childUntil = (endedOn: string, changes: Partial<LooseChild> = {}): LooseChild => ({
  ...child,
  plans: [{ madeAt: 'initial', endedOn }],
  ...changes,
});

/** The conference that made a plan. */
export const initial = (heldOn: string, changes: Partial<LooseConference> = {}): LooseConference => ({
  id: 'initial',
  kind: 'initial',
  children: ['a'],
  heldOn,
  ...changes,
});

/** A review of the child `a`. */
export const review = (id: string, changes: Partial<LooseConference>): LooseConference => ({
  id,
  kind: 'review',
  children: ['a'],
  ...changes,
});

/** An example case, as it is written down. */
export const storedCase = (name: string): LooseCase => {
  const text = readFileSync(resolve(root, 'examples/cases', `${name}.json`), 'utf8');
  const { case: stored } = JSON.parse(text) as { readonly case: LooseCase };
  return stored;
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
