import type { Difference } from '../../analysis/index.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { Paint } from './createPaint.ts';
import { show } from './show.ts';
import { visible } from './visible.ts';

type Lines = readonly string[];

/** What a decision says beside its outcome, a line for each thing. */
const sayings = ({ duties, permissions, prohibitions, deciders }: Decision): Lines => [
  ...duties.map(({ who, what, to, dueOn, dueAt, force, cites }) => {
    const due = dueAt ?? dueOn;
    const when = due === undefined ? '' : `, by ${due}`;
    return `${who}: ${what}${to.length === 0 ? '' : `, to ${to.join(', ')}`}${when} (${force}, ${cites.join(', ')})`;
  }),
  ...permissions.map(({ who, what, force, cites }) => `allowed, ${who}: ${what} (${force}, ${cites.join(', ')})`),
  ...prohibitions.map(({ who, what, force, cites }) => `forbidden, ${who}: ${what} (${force}, ${cites.join(', ')})`),
  ...deciders.map(({ who, what, force, cites }) => `decided by ${who}: ${what} (${force}, ${cites.join(', ')})`),
];

const inBrackets = (clauses: Lines): string => (clauses.length === 0 ? '' : ` (${clauses.join(', ')})`);

/** The outcomes; where they are one and the same, the clauses that part the two sides stand among what each says. */
const outcomeLines = ({ before, after, clauses }: Difference): Lines =>
  before.outcome === after.outcome
    ? [`     both: ${before.outcome}`]
    : [
        `     before: ${before.outcome}${inBrackets(clauses.before)}`,
        `     after: ${after.outcome}${inBrackets(clauses.after)}`,
      ];

const byClauses = ({ before, after }: Difference, clauses: Lines, others: Lines): Lines => {
  const own = clauses.filter((clause) => !others.includes(clause));
  return before.outcome !== after.outcome || own.length === 0 ? [] : [`by ${own.join(', ')}`];
};

/**
 * A case that tells two policies apart: its facts, the outcomes where they differ, and what one side says and not the
 * other.
 *
 * @param difference - the case, with what both decide
 * @param index - its place in the list, from 0
 * @param paint - the colours
 * @returns the lines
 * @internal
 */
export function differenceLines(difference: Difference, index: number, paint: Paint): Lines {
  const { direction, facts, asOf, before, after, clauses } = difference;
  const said = [sayings(before), sayings(after)] as const;
  const gone = said[0].filter((one) => !said[1].includes(one));
  const come = said[1].filter((one) => !said[0].includes(one));
  const known = Object.entries(facts).map(([fact, value]) => visible(`       ${fact}: ${show(value)}`));
  return [
    `  ${String(index + 1)}. ${direction}, as of ${asOf}${known.length === 0 ? ', nothing known' : ', where'}`,
    ...known,
    ...outcomeLines(difference).map(visible),
    ...[...byClauses(difference, clauses.before, clauses.after), ...gone].map((one) =>
      paint.red(`     - ${visible(one)}`),
    ),
    ...[...byClauses(difference, clauses.after, clauses.before), ...come].map((one) =>
      paint.green(`     + ${visible(one)}`),
    ),
  ];
}
