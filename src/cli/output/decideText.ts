import { isOpen } from '../../engine/openOutcomes.ts';
import type { Decision, DutyToDo } from '../../engine/Decision.ts';
import type { Decided, DecideReport } from '../commands/decide.ts';
import type { Paint } from './createPaint.ts';
import { subjectLine } from './subjectLine.ts';
import { visible } from './visible.ts';

const once = (words: readonly string[]): string => [...new Set(words)].join(', ');

const line = (label: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [visible(`    ${label}: ${once(words)}`)];

const dutyLine = ({ who, what, to, dueOn, dueAt, kept, force, cites, provisional }: DutyToDo): string => {
  const due = dueAt ?? dueOn;
  const said = [
    ...(due === undefined ? [] : [`by ${due}${provisional.length === 0 ? '' : ' (provisional)'}`]),
    ...(kept === 'no' ? ['not kept'] : []),
    ...(to.length === 0 ? [] : [`to ${to.join(', ')}`]),
  ];
  return visible(
    `    - ${who}: ${what}${said.length === 0 ? '' : `; ${said.join('; ')}`} (${force}, ${cites.join(', ')})`,
  );
};

const paintOutcome = (outcome: string, paint: Paint): string =>
  isOpen(outcome) ? paint.yellow(outcome) : paint.cyan(outcome);

const decisionLines = (
  { question, outcome, reasons, missing, pending, duties }: Decision,
  paint: Paint,
): readonly string[] => {
  const holding = reasons.filter(({ verdict }) => verdict === 'holds');
  const notKept = holding.filter(({ kept }) => kept === 'no');
  return [
    `  ${paint.bold(question)}: ${paintOutcome(outcome, paint)}`,
    ...line(
      'applies',
      holding.flatMap(({ cites }) => cites),
    ),
    ...line(
      'not kept',
      notKept.flatMap(({ cites }) => cites),
    ),
    ...line('missing', missing),
    ...line('still to come', pending),
    ...duties.filter(({ applies, kept }) => applies === 'yes' && kept !== 'yes').map(dutyLine),
  ];
};

const folded = (label: string, decisions: readonly Decision[], paint: Paint): readonly string[] =>
  decisions.length === 0 ? [] : [paint.dim(`  ${label}: ${decisions.map(({ question }) => question).join(', ')}`)];

const subjectLines = (
  { subject, decisions }: Decided,
  { asOf, rules }: DecideReport,
  paint: Paint,
): readonly string[] => {
  const isSilent = ({ outcome }: Decision): boolean => outcome === 'policy-silent';
  const isIdle = ({ outcome }: Decision): boolean => outcome === 'not-running';
  return [
    '',
    paint.bold(visible(subjectLine(subject, asOf, rules))),
    ...decisions
      .filter((decision) => !isSilent(decision) && !isIdle(decision))
      .flatMap((decision) => decisionLines(decision, paint)),
    ...folded('not running', decisions.filter(isIdle), paint),
    ...folded('nothing laid down', decisions.filter(isSilent), paint),
  ];
};

/**
 * The decisions of a case, for people.
 *
 * @param report - the decisions
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function decideText(report: DecideReport, paint: Paint): string {
  const { title, decided } = report;
  const head = title === undefined ? [] : [visible(title)];
  const lines = [...head, ...decided.flatMap((one) => subjectLines(one, report, paint))];
  return `${lines.join('\n').replace(/^\n/u, '')}\n`;
}
