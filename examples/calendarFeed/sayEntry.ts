import type { Provisional, Rulebook } from 'child-protection-rules';
import type { Overrun, TimelineEntry, TimelineStatus } from 'child-protection-rules/timeline';

const statusWords: Readonly<Record<TimelineStatus, string>> = {
  done: 'Done',
  late: 'Done late',
  due: 'Due',
  'due-next': 'Due next',
  overdue: 'Overdue',
  missed: 'Missed before the plan ended',
  unknown: 'Not known whether done',
};

const sayWords = (name: string): string => name.replaceAll('-', ' ');

const sayCount = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const sayOverrun = ({ days, workingDays, hours }: Overrun): string => {
  if (hours !== undefined)
    return `${sayCount(Math.floor(hours), 'hour')} and ${sayCount(Math.floor((hours % 1) * 60), 'minute')}`;
  return workingDays === undefined
    ? sayCount(days, 'day')
    : `${sayCount(workingDays, 'working day')} (${sayCount(days, 'day')})`;
};

const sayProvisional = (why: Provisional): string =>
  why.because === 'may-be-sooner'
    ? `May be sooner, depending on ${why.fact}.`
    : `Provisional: bank holidays are known up to ${why.coversTo}.`;

const forceWords = { must: 'must', should: 'should', may: 'may', 'good-practice': 'as good practice should' } as const;

const sayTask = ({ who, force, what, to }: TimelineEntry): string => {
  const whom = to.length === 0 ? '' : ` (to ${to.map(sayWords).join(', ')})`;
  return `The ${sayWords(who)} ${forceWords[force]} ${what}${whom}.`;
};

/** The clauses that an entry rests on, each with the short title that its document's outline gives it. */
const sayClauses = ({ cites }: TimelineEntry, { rules }: Rulebook): readonly string[] => {
  const sources = new Set(rules.flatMap(({ policy }) => policy.sources));
  return cites.map((cite) => {
    const [source = '', ...clause] = cite.split('/');
    const titles = [...sources]
      .filter(({ id }) => id === source)
      .map(({ title, clauses }) => {
        const says = clauses[clause.join('/')];
        return `${title}, ${clause.join('/')}${says === undefined ? '' : `: ${says}`}`;
      });
    return titles[0] ?? cite;
  });
};

/**
 * An entry in a line: how it stands, what is to be done, and for which children.
 *
 * @param entry - the entry
 * @returns such as `Overdue: hold the next review conference (child-1)`
 */
export function summariseEntry({ status, what, children }: TimelineEntry): string {
  return `${statusWords[status]}: ${what} (${children.join(', ')})`;
}

/**
 * An entry in full: who is to do what, under which clauses, how it stands, and what is not known.
 *
 * @param entry - the entry
 * @param rulebook - the rulebook that it comes from
 * @returns some lines of text
 */
export function describeEntry(entry: TimelineEntry, rulebook: Rulebook): string {
  const { applies, status, overrun, done, provisional, missing, conference } = entry;
  return [
    sayTask(entry),
    ...sayClauses(entry, rulebook),
    [statusWords[status], ...(overrun === null ? [] : [sayOverrun(overrun)]), ...(done === null ? [] : [done])].join(
      ', ',
    ),
    ...(conference === null ? [] : [`Conference: ${conference}`]),
    ...(applies === 'yes' ? [] : ['It is not known whether this applies.']),
    ...provisional.map(sayProvisional),
    ...(missing.length === 0 ? [] : [`Not known: ${missing.join(', ')}`]),
  ].join('\n');
}
