import type { CheckedPolicy, Provisional, RuleInFile } from 'child-protection-rules';
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

/** Whether an entry can come from a version of a document: the version holds its rule, with the same clauses. */
const holds = ({ policy, rules }: CheckedPolicy, { rule, cites }: TimelineEntry): boolean => {
  const isTheRule = ({ rule: { id, cites: clauses } }: RuleInFile): boolean =>
    `${policy.id}/${id}` === rule && clauses.join() === cites.join();
  return rules.some(isTheRule);
};

/** The clauses that an entry rests on, each with the short title that its document's outline gives it. */
const sayClauses = (entry: TimelineEntry, versions: readonly CheckedPolicy[]): readonly string[] => {
  const sources = versions.filter((version) => holds(version, entry)).flatMap(({ policy }) => policy.sources);
  return entry.cites.map((cite) => {
    const [id, ...parts] = cite.split('/');
    const clause = parts.join('/');
    const source = sources.find((one) => one.id === id && clause in one.clauses);
    return source === undefined ? cite : `${source.title}, ${clause}: ${String(source.clauses[clause])}`;
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
 * @param versions - the documents that it can come from, in all their versions
 * @returns some lines of text
 */
export function describeEntry(entry: TimelineEntry, versions: readonly CheckedPolicy[]): string {
  const { applies, status, overrun, done, provisional, missing, conference } = entry;
  return [
    sayTask(entry),
    ...sayClauses(entry, versions),
    [statusWords[status], ...(overrun === null ? [] : [sayOverrun(overrun)]), ...(done === null ? [] : [done])].join(
      ', ',
    ),
    ...(conference === null ? [] : [`Conference: ${conference}`]),
    ...(applies === 'yes' ? [] : ['It is not known whether this applies.']),
    ...provisional.map(sayProvisional),
    ...(missing.length === 0 ? [] : [`Not known: ${missing.join(', ')}`]),
  ].join('\n');
}
