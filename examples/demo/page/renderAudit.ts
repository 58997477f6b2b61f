import type { ConferenceAudit, Finding } from '../../../src/audit/index.ts';
import { sayTime } from '../words/sayDay.ts';
import type { Paint } from './Line.ts';
import { wrap } from './wrap.ts';

const width = 100;

const lateness = ({ deadline }: Finding): string => {
  if (deadline === undefined) return '';
  const due = deadline.dueOn ?? deadline.dueAt;
  const done = deadline.done === null ? 'not done' : `done ${sayTime(deadline.done)}`;
  return due === undefined ? '' : ` Due ${sayTime(due)}, ${done}.`;
};

const renderFinding = (finding: Finding, paint: Paint): readonly string[] => [
  paint('amiss', `${finding.severity}  ${finding.cites.join(', ')}`),
  ...wrap(`  Required: ${finding.required.says.join(' ')}${lateness(finding)}`, width, 4),
  '  Found:',
  ...finding.found.flatMap(({ value, pointers }) =>
    pointers.map((pointer) => paint('faint', `    ${JSON.stringify(value)} at ${pointer}`)),
  ),
  ...wrap(`  To mend: ${finding.help}`, width, 4),
];

/**
 * An audit: every finding, and how much is left open.
 *
 * @param audit - the audit
 * @param paint - colours the text
 * @returns the lines
 */
export function renderAudit(audit: ConferenceAudit, paint: Paint): readonly string[] {
  const count = `${String(audit.findings.length)} findings; ${String(audit.open.length)} facts are open`;
  return [count, ...audit.findings.flatMap((finding) => ['', ...renderFinding(finding, paint)])];
}
