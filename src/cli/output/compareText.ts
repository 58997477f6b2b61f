import type { Change, Difference, QuestionCompared } from '../../analysis/index.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { CompareReport } from '../commands/compare.ts';
import type { LaidRules } from '../input/readRulebook.ts';
import type { Paint } from './createPaint.ts';
import { visible } from './visible.ts';

const longestShown = 100;

const show = (value: unknown): string => {
  const text = visible(JSON.stringify(value));
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

const documents = ({ policies }: LaidRules): string =>
  policies.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`).join(', ');

/** What a decision says beside its outcome, a line for each thing. */
const sayings = ({ duties, permissions, prohibitions, deciders }: Decision): readonly string[] => [
  ...duties.map(({ who, what, to, dueOn, dueAt, force, cites }) => {
    const due = dueAt ?? dueOn;
    const when = due === undefined ? '' : `, by ${due}`;
    return `${who}: ${what}${to.length === 0 ? '' : `, to ${to.join(', ')}`}${when} (${force}, ${cites.join(', ')})`;
  }),
  ...permissions.map(({ who, what, force, cites }) => `allowed, ${who}: ${what} (${force}, ${cites.join(', ')})`),
  ...prohibitions.map(({ who, what, force, cites }) => `forbidden, ${who}: ${what} (${force}, ${cites.join(', ')})`),
  ...deciders.map(({ who, what, force, cites }) => `decided by ${who}: ${what} (${force}, ${cites.join(', ')})`),
];

const side = (name: string, { outcome }: Decision, clauses: readonly string[]): string =>
  visible(`     ${name}: ${outcome}${clauses.length === 0 ? '' : ` (${clauses.join(', ')})`}`);

const differenceLines = (difference: Difference, index: number, paint: Paint): readonly string[] => {
  const { direction, facts, asOf, before, after, clauses } = difference;
  const said = [sayings(before), sayings(after)] as const;
  const gone = said[0].filter((one) => !said[1].includes(one));
  const come = said[1].filter((one) => !said[0].includes(one));
  const known = Object.entries(facts).map(([fact, value]) => visible(`       ${fact}: ${show(value)}`));
  return [
    `  ${String(index + 1)}. ${direction}, as of ${asOf}${known.length === 0 ? ', nothing known' : ', where'}`,
    ...known,
    side('before', before, clauses.before),
    side('after', after, clauses.after),
    ...gone.map((one) => paint.red(`     - ${visible(one)}`)),
    ...come.map((one) => paint.green(`     + ${visible(one)}`)),
  ];
};

const verdictPaint = { stricter: 'magenta', laxer: 'yellow', incomparable: 'cyan', 'not-decided': 'red' } as const;

const questionLines = (compared: QuestionCompared, paint: Paint): readonly string[] => {
  const { question, verdict, differences, regions } = compared;
  if (verdict === 'same') return [];
  const open = verdict === 'not-decided' ? ` within ${String(regions)} regions` : '';
  return [
    '',
    `${paint.bold(question)}: ${paint[verdictPaint[verdict]](verdict)}${open}`,
    ...differences.flatMap((difference, index) => differenceLines(difference, index, paint)),
  ];
};

const changeLine = ({ change, rule, path, old, new: now }: Change, paint: Paint): string => {
  const place = visible(path === '' ? rule : `${rule} ${path}`);
  if (change === 'added') return paint.green(`  + ${place}${path === '' ? '' : `: ${show(now)}`}`);
  if (change === 'removed') return paint.red(`  - ${place}${path === '' ? '' : `: ${show(old)}`}`);
  return paint.yellow(`  ~ ${place}: ${show(old)} -> ${show(now)}`);
};

/** Names a few to a line. */
const inLines = (names: readonly string[]): readonly string[] =>
  names.reduce<readonly string[]>((lines, name) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''}, ${name}`;
    return last === undefined || longer.length > longestShown
      ? [...lines.slice(0, -1), ...(last === undefined ? [] : [`${last},`]), `  ${name}`]
      : [...lines.slice(0, -1), longer];
  }, []);

/**
 * How two policies differ, for people.
 *
 * @param report - what came of comparing
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function compareText({ before, after, compared }: CompareReport, paint: Paint): string {
  const same = compared.questions.filter(({ verdict }) => verdict === 'same').map(({ question }) => question);
  const changes = compared.changes.map((change) => changeLine(change, paint));
  const lines = [
    `before: ${documents(before)}`,
    `after:  ${documents(after)}`,
    ...compared.questions.flatMap((one) => questionLines(one, paint)),
    ...(same.length === 0 ? [] : ['', `${paint.green('the same in every case')}:`, ...inLines(same)]),
    ...(changes.length === 0 ? ['', 'no rule was changed'] : ['', paint.bold('changes of rules'), ...changes]),
  ];
  return `${lines.join('\n')}\n`;
}
