import { sayTime } from '../words/sayTime.ts';
import type { FamilyExplanation } from './FamilyExplanation.ts';

type Lines = readonly string[];

const paragraph = (heading: string, sentences: Lines): Lines =>
  sentences.length === 0 ? [] : ['', heading, sentences.join(' ')];

const list = (heading: string, sentences: Lines): Lines =>
  sentences.length === 0 ? [] : ['', heading, ...sentences.map((sentence) => `- ${sentence}`)];

/**
 * An explanation to parents as plain text.
 *
 * @param explanation - the explanation
 * @returns the text, its lines parted by line feeds, the last one ended by one
 * @example
 * ```ts
 * const facts = createFacts({ 'child.life': 'living', 'plan.stage': 'in-force', 'plan.failingToProtect': true });
 * const decision = ask(earlyReview, rulebook, facts, { asOf, calendar });
 * const text = familyText(explainToFamily(decision, rulebook));
 * expect(text).toContain('A review meeting should be held early.');
 * ```
 * @public
 */
export function familyText(explanation: FamilyExplanation): string {
  const { title, asOf, decided, next, notKnown, advice, legal, words, whoToAsk, rights } = explanation;
  const lines = [
    title,
    `This is how things stand on ${sayTime(asOf)}.`,
    '',
    decided.join(' '),
    ...paragraph('Letters about court', legal),
    ...list(
      'What happens next',
      next.map(({ says }) => says),
    ),
    ...list('What is not known yet', notKnown),
    ...list('Good to know', advice),
    ...list('What these words mean', words),
    ...paragraph('Who you can ask', whoToAsk),
    ...paragraph('If you do not agree', rights),
  ];
  return `${lines.join('\n')}\n`;
}
