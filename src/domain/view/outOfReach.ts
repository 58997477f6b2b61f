import { attendanceFacts } from '../derived/attendanceFacts.ts';
import { keptOutFacts } from '../derived/keptOutFacts.ts';
import { reviewFacts } from '../derived/reviewFacts.ts';
import { scoreFacts } from '../derived/scoreFacts.ts';
import type { OutOfReach } from '../Facts.ts';
import { conferenceFacts } from '../vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../vocabulary/exclusionFacts.ts';
import { heldConferenceFacts } from '../vocabulary/heldConferenceFacts.ts';

/** The facts, and who judged each of them. */
const withJudges = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [name, `${name}.by`]));

/** What a conference tells only once it is held. */
const toldOnceHeld = Object.keys({ ...heldConferenceFacts, ...attendanceFacts, ...scoreFacts, ...keptOutFacts });

/** What is owed for a conference, or tells of it, only where it goes ahead; its own record says that it does not. */
const owedWhereHeld = [
  ...toldOnceHeld,
  ...Object.keys({ ...exclusionFacts, ...reviewFacts }),
  ...Object.keys(conferenceFacts).filter((name) => !name.startsWith('conference.')),
  'conference.heldOn',
];

const atStage: Readonly<Record<string, OutOfReach>> = {
  'to-come': { facts: withJudges(toldOnceHeld), because: 'not-yet' },
  'did-not-go-ahead': { facts: withJudges(owedWhereHeld), because: 'did-not-go-ahead' },
};

/**
 * What nobody can know of a conference: what one to come will tell, or what one that did not go ahead would have.
 *
 * @param stage - how far the conference has come, if that is known
 * @returns the facts, and why; `undefined` where all can be known
 */
export function outOfReach(stage: string | undefined): OutOfReach | undefined {
  return stage === undefined ? undefined : atStage[stage];
}
