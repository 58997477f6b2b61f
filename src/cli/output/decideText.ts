import { isOpen } from '../../engine/openOutcomes.ts';
import type { Decision, Obligation } from '../../engine/Decision.ts';
import type { Decided, DecideReport } from '../commands/decide.ts';
import type { Paint } from './createPaint.ts';
import { sayVersions, type VersionsUsed } from './sayVersions.ts';
import { subjectLine, versionsInForce } from './subjectLine.ts';
import { visible } from './visible.ts';

const once = (words: readonly string[]): string => [...new Set(words)].join(', ');

const line = (label: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [visible(`    ${label}: ${once(words)}`)];

const dutyLine = ({ who, what, to, dueOn, dueAt, kept, force, cites, provisional }: Obligation): string => {
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

/** An obligation that arose under other versions than those in force at the conference goes by these. */
const otherVersions = (receipt: VersionsUsed, inForce: VersionsUsed): readonly string[] => {
  const said = sayVersions(receipt);
  return said === sayVersions(inForce) ? [] : [visible(`    ${said}`)];
};

const decisionLines = (
  { question, outcome, reasons, missing, pending, duties, receipt }: Decision,
  inForce: VersionsUsed,
  paint: Paint,
): readonly string[] => {
  const holding = reasons.filter(({ verdict }) => verdict === 'holds');
  const notKept = holding.filter(({ kept }) => kept === 'no');
  return [
    `  ${paint.bold(question)}: ${paintOutcome(outcome, paint)}`,
    ...otherVersions(receipt, inForce),
    ...line(
      'applies',
      holding.flatMap(({ cites }) => cites),
    ),
    ...line(
      'not kept',
      notKept.flatMap(({ cites }) => cites),
    ),
    ...line('missing', missing),
    ...line(outcome === 'did-not-go-ahead' ? 'never to be known' : 'still to come', pending),
    ...duties.filter(({ applies, kept }) => applies === 'yes' && kept !== 'yes').map(dutyLine),
  ];
};

const folded = (label: string, decisions: readonly Decision[], paint: Paint): readonly string[] =>
  decisions.length === 0 ? [] : [paint.dim(`  ${label}: ${decisions.map(({ question }) => question).join(', ')}`)];

/** The outcomes of which no more is to be said than that questions have them. */
const foldedOutcomes: ReadonlyMap<string, string> = new Map([
  ['not-running', 'not running'],
  ['policy-silent', 'nothing laid down'],
  ['no-version-in-force', 'no version in force'],
]);

const subjectLines = (about: Decided, report: DecideReport, paint: Paint): readonly string[] => {
  const { decisions } = about;
  const inForce = versionsInForce(about, report);
  return [
    '',
    paint.bold(visible(subjectLine(about, report))),
    ...decisions
      .filter(({ outcome }) => !foldedOutcomes.has(outcome))
      .flatMap((decision) => decisionLines(decision, inForce, paint)),
    ...[...foldedOutcomes].flatMap(([folding, label]) =>
      folded(
        label,
        decisions.filter(({ outcome }) => outcome === folding),
        paint,
      ),
    ),
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
