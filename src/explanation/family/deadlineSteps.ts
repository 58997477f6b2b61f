import type { Decision, Obligation } from '../../engine/Decision.ts';
import type { DeadlineName } from '../../domain/vocabulary/deadlineNames.ts';
import { declarationOf } from '../../engine/declaredWords.ts';
import type { DeadlineInPlainWords } from '../../engine/Policy.ts';
import type { Force } from '../../engine/Rule.ts';
import { datesOf } from '../datesOf.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { capitalise } from '../words/capitalise.ts';
import { sayTime } from '../words/sayTime.ts';
import { deadlineFamilyWords } from './deadlineFamilyWords.ts';
import type { FamilyStep } from './FamilyExplanation.ts';
import { lastSecond } from './lastSecond.ts';

const words = new Map<string, DeadlineInPlainWords>(Object.entries(deadlineFamilyWords));

const nameOfQuestion = (question: string): string =>
  question === 'next-review' ? ('review' satisfies DeadlineName) : question.slice('deadline:'.length);

/** A deadline with its duties, of which the earliest counts. */
export interface DeadlineDuties {
  readonly words: DeadlineInPlainWords;
  /** Whether the decision is about it, so that its outcome says how things stand. */
  readonly isAsked: boolean;
  readonly duties: readonly Obligation[];
}

/**
 * The deadline that a duty of a decision keeps.
 *
 * @param duty - the duty
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns the deadline, or `undefined` where the duty is no deadline's or that cannot be told
 * @internal
 */
export function deadlineOf(
  duty: Obligation,
  { question, reasons }: Decision,
  held: DocumentsBehind,
): DeadlineDuties | undefined {
  if (reasons.find(({ rule }) => rule === duty.rule)?.kind !== 'deadline') return undefined;
  const asked = nameOfQuestion(question);
  const name = held.ruleOf(duty)?.rule.deadline?.name ?? asked;
  const declared = declarationOf('deadlines', name, held.policies);
  const found = declared === undefined ? words.get(name) : declared.family;
  return found === undefined ? undefined : { words: found, isAsked: name === asked, duties: [duty] };
}

const isToBe: Readonly<Record<Force, string>> = {
  must: 'must be',
  should: 'should be',
  may: 'can be',
  'good-practice': 'would best be',
};

const wasToBe: Readonly<Record<Force, string>> = {
  must: 'had to be',
  should: 'should have been',
  may: 'could have been',
  'good-practice': 'would best have been',
};

const mayChange = ({ provisional }: Obligation): string =>
  provisional.length === 0 ? '' : ' This day may still change.';

/**
 * By when something must be done, for parents.
 *
 * @param deadline - the deadline's words, and its duties that apply and have not been kept
 * @returns the step, or `undefined` where no day can be worked out yet
 * @internal
 */
export function deadlineStep({ words: { subject, done }, duties }: DeadlineDuties): FamilyStep | undefined {
  const [first] = duties
    .flatMap((duty) => {
      const due = duty.dueAt ?? duty.dueOn;
      return due === undefined ? [] : [{ duty, due }];
    })
    .toSorted((one, other) => lastSecond(one.due) - lastSecond(other.due));
  if (first === undefined) return undefined;
  const { force, kept } = first.duty;
  const by = `by ${sayTime(first.due)}`;
  const says =
    kept === 'no'
      ? `${capitalise(subject)} ${wasToBe[force]} ${done} ${by}. This did not happen in time.`
      : `${capitalise(subject)} ${isToBe[force]} ${done} ${by}.${mayChange(first.duty)}`;
  return { says, ...datesOf(first.duty) };
}

/**
 * A deadline that may not run and of which no day is known yet, for parents.
 *
 * @param deadline - the deadline's words
 * @returns one sentence that names what is not known
 * @internal
 */
export function dayNotKnown({ words: { subject, done } }: DeadlineDuties): string {
  return `If ${subject} must be ${done}, and by when.`;
}
