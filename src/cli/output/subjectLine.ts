import type { Decided, DecideReport } from '../commands/decide.ts';
import { sayVersions, type VersionsUsed } from './sayVersions.ts';

/** Of whom decisions are, and the documents in force at the conference. */
type About = Pick<Decided, 'subject' | 'inForce'>;

/**
 * The documents in force at the conference that decisions are about.
 *
 * @param about - the child and conference
 * @param report - all the rules
 * @returns the versions, and the documents without one
 * @internal
 */
export function versionsInForce({ inForce }: About, { rules }: Pick<DecideReport, 'rules'>): VersionsUsed {
  return inForce ?? { policies: [], notInForce: rules.documents };
}

/**
 * Of whom decisions are, as of when, and by which rules.
 *
 * @param about - the child and conference
 * @param report - the day, and all the rules
 * @returns one line
 * @internal
 */
export function subjectLine(about: About, report: Pick<DecideReport, 'asOf' | 'rules'>): string {
  const { child, conference } = about.subject;
  const whom = conference === undefined ? child : `${child}, conference ${conference}`;
  return `About ${whom}, as of ${report.asOf}, ${sayVersions(versionsInForce(about, report))}`;
}
