import { englandCalendar, walesCalendar } from '../../src/calendar/index.ts';
import type { CheckedPolicy } from '../../src/engine/Policy.ts';
import type { Rulebook } from '../../src/engine/Rulebook.ts';
import { chairGuidance, england, familyAdvice, oxfordshire, rotherham, wales } from '../../src/policies/index.ts';
import type { WorkingDayCalendar } from '../../src/ports/WorkingDayCalendar.ts';
import { rulebookOf } from './rules.ts';

/** Documents laid over one another, with the working days of their nation. */
export interface Laid {
  readonly name: string;
  readonly documents: readonly CheckedPolicy[];
  readonly rulebook: Rulebook;
  readonly calendar: WorkingDayCalendar;
}

const lay = (calendar: WorkingDayCalendar, ...documents: readonly CheckedPolicy[]): Laid => ({
  name: documents.map(({ policy }) => policy.id).join(' under '),
  documents,
  rulebook: rulebookOf(...documents),
  calendar,
});

/** Each shipped document alone. */
export const alone = {
  chairGuidance: lay(englandCalendar, chairGuidance),
  england: lay(englandCalendar, england),
  familyAdvice: lay(englandCalendar, familyAdvice),
  oxfordshire: lay(englandCalendar, oxfordshire),
  rotherham: lay(englandCalendar, rotherham),
  wales: lay(walesCalendar, wales),
} as const;

/** Each authority as it is meant to be used: an English one over the national layer. */
export const layered = {
  oxfordshire: lay(englandCalendar, england, oxfordshire),
  rotherham: lay(englandCalendar, england, rotherham),
  wales: alone.wales,
} as const;

/** Every way in which the shipped documents are meant to be laid, and each alone. */
export const everyLaid: readonly Laid[] = [...new Set<Laid>([...Object.values(alone), ...Object.values(layered)])];

/** The same documents laid again, in a rulebook that has not been asked anything. */
export const rulebookAgain = ({ documents }: Laid): Rulebook => rulebookOf(...documents);
