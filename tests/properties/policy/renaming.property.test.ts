import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/domain/readFacts.ts';
import { localNameOf } from '../../../src/domain/localFacts.ts';
import { auditConference } from '../../../src/audit/index.ts';
import { ask } from '../../../src/engine/ask.ts';
import { createRulebook, type Rulebook } from '../../../src/engine/Rulebook.ts';
import { parsePolicyText } from '../../../src/policy/index.ts';
import { questionsOf } from '../../../src/questions/index.ts';
import { aCaseFile } from '../../../src/testing/index.ts';
import { timeline } from '../../../src/timeline/index.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { authorityText, furtherAuthorities } from '../../support/authorities.ts';
import { calendarDay } from '../../support/rules.ts';

const asOf = calendarDay('2026-03-10');
const files = { scotland: 'scotland/2023-08-31.json', guernsey: 'guernsey/2015-12-02.json' } as const;

/** What a declared word is called instead; no word of the shipped ones and no sentence ends so. */
const [ofWord, ofFact] = ['-renamed', 'Renamed'];

/** The JSON of a value, with every whole string and key put through a function. */
const eachText = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), eachText(item, change)]));
};

/** In a record a declared fact stands under its last word alone, in `local`. */
const eachLocal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(eachLocal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) =>
      key === 'local'
        ? [
            key,
            Object.fromEntries(Object.entries(item as object).map(([name, told]) => [name + ofFact, told as unknown])),
          ]
        : [key, eachLocal(item)],
    ),
  );
};

const asItWas = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(ofWord, '').replaceAll(ofFact, ''));

test.each(Object.entries(files))(
  'in %s no answer hangs on what a declared word is called',
  { timeout: 120_000 },
  (id, path) => {
    const laid = furtherAuthorities[id];
    const document = laid?.documents[0];
    if (laid === undefined || document === undefined) throw new TypeError(`there is no document of ${id}`);
    const { policy } = document;
    const words = [policy.roles, policy.agencies, policy.categories, policy.routes, policy.kinds, policy.deadlines];
    const declared = new Set(words.flatMap((of) => Object.keys(of ?? {})));
    expect(declared.size).toBeGreaterThan(3);
    const renamedWord = (text: string): string => (declared.has(text) ? text + ofWord : text);
    const renamedIn = (text: string): string => {
      const fact = text.replace(/\.by$/u, '');
      if (localNameOf(fact) === undefined) return renamedWord(text);
      return fact + ofFact + text.slice(fact.length);
    };
    const parsed = parsePolicyText(JSON.stringify(eachText(JSON.parse(authorityText(path)), renamedIn)));
    if (!parsed.ok) throw new TypeError(parsed.issues.map(({ message }) => message).join('\n'));
    const laidAnew = createRulebook([parsed.value]);
    if (!laidAnew.ok) throw new TypeError('the renamed document cannot be laid down');
    const moment = { asOf, calendar: laid.calendar };

    const told = (
      rulebook: Rulebook,
      input: unknown,
      policies: NonNullable<Parameters<typeof parseCase>[1]>['policies'],
    ): object => {
      const caseFile = parseCase(input, { policies });
      if (!caseFile.ok) throw new TypeError(caseFile.issues.map(({ message }) => message).join('\n'));
      const { conferences } = caseFile.value;
      const questions = [...questionsOf(rulebook).values()];
      const decisions = [undefined, ...conferences.map((one) => one.id)].flatMap((conference) => {
        const facts = readFacts(caseFile.value, { child: 'a', conference }, asOf);
        return questions.map((question) => ({ ...ask(question, rulebook, facts, moment), receipt: null }));
      });
      const audits = conferences.map(({ id: conference }) => {
        const { findings, open, pending } = auditConference({ case: caseFile.value, conference }, rulebook, moment);
        return { findings, open, pending };
      });
      const entries = timeline(caseFile.value, rulebook, moment).map((entry) => ({ ...entry, receipt: null }));
      return { decisions, audits, entries };
    };

    const law = fc.property(
      aCaseFile({ near: asOf, days: 120, children: ['a'], conferences: 2, policies: [document] }),
      (caseFile) => {
        const before = told(laid.rulebook, caseFile, [document]);
        const after = told(laidAnew.value, eachText(eachLocal(caseFile), renamedWord), [parsed.value]);
        expect(asItWas(after)).toEqual(asItWas(before));
      },
    );
    fc.assert(law, { numRuns: 15 });
  },
);
