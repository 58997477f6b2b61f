import type { Agency } from '../../domain/agencies.ts';
import { readDay } from '../../domain/CalendarDay.ts';
import { sayDate } from '../../domain/sayDate.ts';
import { twoDigits } from '../../domain/twoDigits.ts';
import { sentenceOf } from '../../domain/sentenceOf.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { judgementOf } from '../../domain/judgementOf.ts';
import { readInstant } from '../../domain/Instant.ts';
import { declarationOf, declaredFacts } from '../../engine/declaredWords.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { kindOfFact } from '../reading/mapWords.ts';
import type { Value } from '../searching/candidateValues.ts';
import type { MembershipChange } from './CaseChange.ts';
import type { DaysAsGood } from './daysAsGood.ts';
import type { Step } from './mergeFlips.ts';

/** What a sentence adds for whoever writes a case down: what `null` means, and where to say who judged. */
const forTheWriter = /; `(?:null|\.by)`.*(?=\.$)/u;

const meaningOf = (fact: string, { rules }: Pick<Rulebook, 'rules'>): string => {
  const declared = rules.find(({ policy }) => policy.facts?.[fact] !== undefined)?.policy.facts?.[fact]?.says;
  return (sentenceOf(fact) ?? declared ?? `\`${fact}\`.`).replace(forTheWriter, '');
};

/** A sentence to be named before a colon: what follows a colon of its own says how the fact is worked out. */
const phraseOf = (fact: string, rulebook: Pick<Rulebook, 'rules'>): string =>
  meaningOf(fact, rulebook).replace(/:.*$/u, '').replace(/\.$/u, '');

const withSmallLetter = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const sayDay = (text: string): string | undefined => {
  const day = readDay(text);
  return day === undefined ? undefined : sayDate(day);
};

const secondsInDay = 86_400;

/** By Greenwich, since whoever wrote the moment down may have used any offset. */
const sayMoment = (text: string): string | undefined => {
  const seconds = readInstant(text)?.seconds;
  if (seconds === undefined) return undefined;
  const day = Math.floor(seconds / secondsInDay);
  const minutes = Math.floor((seconds - day * secondsInDay) / 60);
  const clock = [Math.floor(minutes / 60), minutes % 60].map(twoDigits).join(':');
  return `${clock} UTC on ${sayDate(day)}`;
};

/** Puts a word into words. */
type Name = (word: string) => string;

const inWords: Name = (name) => name.replaceAll('-', ' ').replace(/^childrens /u, "children's ");

/** What a document says of a word that can be chosen for a fact, where one declares it; in front of others goes the article. */
const namesFor = (fact: string, { rules }: Pick<Rulebook, 'rules'>, article = ''): Name => {
  const policies = rules.map(({ policy }) => policy);
  const kind = kindOfFact(fact, declaredFacts(policies));
  return (word) =>
    (kind === undefined ? undefined : declarationOf(kind, word, policies)?.says) ?? `${article}${inWords(word)}`;
};

const list = (names: readonly string[], word: 'and' | 'or', say: Name): string => {
  const [last = '', ...before] = names.map(say).toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${word} ${last}`;
};

const sayValue = (value: Value, say: Name): string => {
  if (typeof value === 'string') return sayDay(value) ?? sayMoment(value) ?? say(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const certain = 'certain' in value ? value.certain : value;
  return certain.length === 0 ? 'nobody' : list(certain, 'and', say);
};

/** Which days do as well; each of them was tried, and none further than a year away. */
const sayOthers = ({ first, last }: DaysAsGood): string => {
  const [from, until] = [first, last].map((day) => (day === undefined ? undefined : sayDay(day)));
  if (from === undefined && until === undefined) return ' (any day of the year before or after does)';
  if (from === undefined) return ` (any day of the year up to ${String(until)} does)`;
  if (until === undefined) return ` (any day of the year from ${from} on does)`;
  return from === until ? '' : ` (any day from ${from} to ${until} does)`;
};

const sayWhen = (to: string, days: DaysAsGood | undefined): string => {
  const said = sayDay(to);
  if (said === undefined) return `at ${sayMoment(to) ?? to}`;
  return `on ${said}${days === undefined ? '' : sayOthers(days)}`;
};

const notAs = (from: Value | undefined, on: string, say: Name): string =>
  from === undefined || from === null ? '' : `, not ${on}${sayValue(from, say)}`;

const sayAgency = (
  { joins, isLearnt }: MembershipChange,
  anyOf: readonly Agency[],
  phrase: string,
  say: Name,
): string => {
  const which = anyOf.length === 1 ? list(anyOf, 'or', say) : `any one of ${list(anyOf, 'or', say)}`;
  const change = isLearnt
    ? `It turns out that ${which} is ${joins ? '' : 'not '}among them`
    : `One agency ${joins ? 'more' : 'fewer'}, ${which}`;
  return `${change}: ${withSmallLetter(phrase)}.`;
};

const sayYesNo = (isSo: boolean, from: Value | undefined, sentence: string): string => {
  const isLearnt = from === undefined ? 'It turns out that this is' : 'This is';
  return `${isLearnt} ${isSo ? '' : 'not '}so: ${sentence}`;
};

/**
 * A change in one plain sentence.
 *
 * @param step - the change
 * @param days - where the fact is a day, the days that do as well
 * @param rulebook - the rules, whose documents may declare facts of their own
 * @returns the sentence
 * @internal
 */
export function sayChange(step: Step, days: DaysAsGood | undefined, rulebook: Pick<Rulebook, 'rules'>): string {
  const { fact, from, to } = step;
  if (typeof to === 'boolean') return sayYesNo(to, from, meaningOf(fact, rulebook));
  const phrase = phraseOf(fact, rulebook);
  if (to === null) return `This does not come about: ${withSmallLetter(phrase)}.`;
  if (step.agency !== undefined) return sayAgency(step.agency, step.anyOf, phrase, namesFor(fact, rulebook));
  const judgement = judgementOf(fact);
  if (judgement !== undefined) {
    const role = namesFor(fact, rulebook, 'the ');
    return `It is for this role to judge, ${sayValue(to, role)}${notAs(from, '', role)}: ${meaningOf(judgement, rulebook)}`;
  }
  const type = factTypes.get(fact);
  const isTime = type === 'date' || type === 'instant' || (typeof to === 'string' && sayDay(to) !== undefined);
  if (isTime && typeof to === 'string')
    return `${phrase}: ${sayWhen(to, days)}${notAs(from, sayDay(to) === undefined ? 'at ' : 'on ', inWords)}.`;
  const say = namesFor(fact, rulebook);
  return `${phrase}: ${sayValue(to, say)}${notAs(from, '', say)}.`;
}
