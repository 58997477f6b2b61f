import { checkedPolicy } from '../../src/engine/rulesOf.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { englandCalendar } from '../../src/calendar/index.ts';
import { toDayNumber, type CalendarDay } from '../../src/domain/CalendarDay.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import { vocabulary, type FactName, type FactValues } from '../../src/domain/vocabulary.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import { factsOfRule } from '../../src/engine/factsOfRule.ts';
import type { CheckedPolicy, Policy } from '../../src/engine/Policy.ts';
import type { Question } from '../../src/engine/Question.ts';
import { createRulebook } from '../../src/engine/Rulebook.ts';
import { factsOfAbout } from '../../src/engine/wholeCondition.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { ending } from '../../src/questions/ending.ts';
import { exclusion } from '../../src/questions/exclusion.ts';
import { cases, seed, type FactArbitraries } from './caseGenerator.ts';
import { createEarlyReview } from './handWritten/earlyReview.ts';
import { createEnding } from './handWritten/ending.ts';
import { createExclusion } from './handWritten/exclusion.ts';
import { createJsonRulesEngine } from './jsonRulesEngine.ts';
import {
  agreeWithDays,
  asOf,
  earlyReviewFacts,
  earlyReviewFactsInPart,
  endingFacts,
  exclusionFacts,
} from './questionFacts.ts';

const moment = { asOf, calendar: englandCalendar };
const policyFile = new URL('../../policies/oxfordshire/2016-07-01.json', import.meta.url);
const checked: CheckedPolicy = checkedPolicy(JSON.parse(readFileSync(policyFile, 'utf8')) as Policy, 'bench');
const made = createRulebook([checked]);
assert(made.ok);
const rulebook = made.value;

interface Contest {
  readonly question: Question;
  readonly byHand: (facts: FactValues, asOf: CalendarDay) => Decision;
  readonly inJsonRulesEngine: (facts: FactValues, today: number) => Promise<boolean>;
  /** The outcome that the bare answer of json-rules-engine stands for. */
  readonly yes: (decision: Decision) => boolean;
  readonly known: readonly FactValues[];
  readonly partlyKnown: readonly FactValues[];
}

const howMany = 500;
/** Asked for by whom rules are about, and not by the rules themselves. */
const stageFacts: readonly string[] = factsOfAbout;
const isFact = (name: string): name is FactName => Object.hasOwn(vocabulary, name);

/** The facts that a question asks for and of which nothing else is said; whatever is no yes or no must be among the others. */
const yesNoOf = (question: Question, other: FactArbitraries): readonly FactName[] => {
  const asked = new Set(
    rulebook.rules
      .map(({ rule }) => rule)
      .filter(question.considers)
      .flatMap(factsOfRule),
  );
  const needless = Object.keys(other).filter((name) => !asked.has(name) && !stageFacts.includes(name));
  assert.deepEqual(needless, [], `${question.name} no longer asks for these`);
  const yesNo = [...asked].filter((name) => !(name in other)).filter(isFact);
  const drawnWrongly = yesNo.filter((name) => !['yes-no', 'judgement'].includes(String(vocabulary[name].type)));
  assert.deepEqual(drawnWrongly, [], `${question.name} asks for these, and they are no yes or no`);
  return yesNo;
};

const both = (question: Question, whole: FactArbitraries, inPart = whole): Pick<Contest, 'known' | 'partlyKnown'> => ({
  known: cases(yesNoOf(question, whole), whole, agreeWithDays, howMany, 0),
  partlyKnown: cases(yesNoOf(question, inPart), inPart, agreeWithDays, howMany, 10),
});

const contests: readonly Contest[] = [
  {
    question: earlyReview,
    byHand: createEarlyReview(checked, { name: englandCalendar.name, digest: englandCalendar.digest }),
    inJsonRulesEngine: createJsonRulesEngine('earlyReview', englandCalendar),
    yes: ({ outcome }) => outcome === 'convene',
    ...both(earlyReview, earlyReviewFacts, earlyReviewFactsInPart),
  },
  {
    question: exclusion,
    byHand: createExclusion(checked, englandCalendar),
    inJsonRulesEngine: createJsonRulesEngine('exclusion', englandCalendar),
    yes: ({ outcome, reasons }) =>
      outcome === 'may-exclude' &&
      reasons.some((reason) => reason.rule.endsWith('/request-notice') && reason.kept === 'yes'),
    ...both(exclusion, exclusionFacts),
  },
  {
    question: ending,
    byHand: createEnding(checked, englandCalendar),
    inJsonRulesEngine: createJsonRulesEngine('ending', englandCalendar),
    yes: ({ outcome }) => outcome === 'may-end',
    ...both(ending, endingFacts),
  },
];

/** Every answer is compared before anything is timed; asking the partly known cases here is part of the set-up. */
const compare = async ({ question, byHand, inJsonRulesEngine, yes, known, partlyKnown }: Contest): Promise<void> => {
  for (const values of [...known, ...partlyKnown]) {
    const decision = ask(question, rulebook, createFacts(values), moment);
    assert.deepEqual(byHand(values, asOf), decision, JSON.stringify(values));
  }
  for (const values of known) {
    const decision = ask(question, rulebook, createFacts(values), moment);
    const answer = await inJsonRulesEngine(values, toDayNumber(asOf));
    const bare = yes(decision);
    assert.equal(answer, bare, `${question.name} in json-rules-engine: ${JSON.stringify(values)}`);
  }
};

const nanoseconds = (bench: Bench, name: string): number => {
  const result = bench.getTask(name)?.result;
  assert(result !== undefined && 'latency' in result, `${name} was not measured`);
  return (result.latency.p50 * 1e6) / howMany;
};

const days = Array.from({ length: 28 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}` as CalendarDay);

/** Machines are faster at one time than at another, so what is set against each other is measured in turns, in rounds. */
const rounds = 7;
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;

const measure = async (contest: Contest): Promise<Record<string, string>> => {
  const { question, byHand, inJsonRulesEngine, known, partlyKnown } = contest;
  const facts = known.map((values) => createFacts(values));
  const partFacts = partlyKnown.map((values) => createFacts(values));
  const today = toDayNumber(asOf);
  const bench = new Bench({ time: 100, warmupTime: 20 });
  let last: unknown;
  bench
    .add('rules', () => {
      for (const one of facts) last = ask(question, rulebook, one, moment);
    })
    .add('by hand', () => {
      for (const values of known) last = byHand(values, asOf);
    })
    .add('json-rules-engine', async () => {
      for (const values of known) last = await inJsonRulesEngine(values, today);
    })
    .add('rules, partly known', () => {
      for (const one of partFacts) last = ask(question, rulebook, one, moment);
    })
    .add('by hand, partly known', () => {
      for (const values of partlyKnown) last = byHand(values, asOf);
    })
    .add('rules, a new day each', () => {
      facts.forEach((one, index) => {
        last = ask(question, rulebook, one, { asOf: days[index % 28] as CalendarDay, calendar: englandCalendar });
      });
    })
    .add('reading the facts', () => {
      for (const values of known) last = createFacts(values);
    });
  const measured: ((name: string) => number)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bench.reset();
    await bench.run();
    const times = new Map(bench.tasks.map(({ name }) => [name, nanoseconds(bench, name)]));
    measured.push((name) => times.get(name) as number);
  }
  assert(last !== undefined);
  const time = (name: string): string => median(measured.map((of) => of(name))).toFixed(0);
  const ratio = (one: string, other: string): number => median(measured.map((of) => of(one) / of(other)));
  return {
    question: question.name,
    'rules (ns)': time('rules'),
    'by hand (ns)': time('by hand'),
    'times by hand': ratio('rules', 'by hand').toFixed(2),
    'partly known': ratio('rules, partly known', 'by hand, partly known').toFixed(2),
    'new day each (ns)': time('rules, a new day each'),
    'reading facts (ns)': time('reading the facts'),
    'json-rules-engine (ns)': time('json-rules-engine'),
    'times faster than it': ratio('json-rules-engine', 'rules').toFixed(0),
  };
};

for (const contest of contests) await compare(contest);
const rows: Record<string, string>[] = [];
for (const contest of contests) rows.push(await measure(contest));
console.log(`seed ${String(seed)}, ${String(howMany)} cases a question, as of ${asOf}`);
console.table(rows);
