import type { Coverage } from '../Coverage.ts';
import { sayShares } from '../sayShares.ts';
import { sourceHtml } from './clauseHtml.ts';
import { element, type Content, type Html } from './element.ts';
import { ruleHtml } from './ruleHtml.ts';
import { style } from './style.ts';

const summary = ({ totals }: Coverage): Html => {
  const head = element(
    'tr',
    {},
    ['What', 'Seen', 'Of', 'Share'].map((name) => element('th', { scope: 'col' }, name)),
  );
  const rows = sayShares(totals).map(({ name, share: { seen, of }, per }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      [String(seen), String(of), per].map((text) => element('td', { class: 'number' }, text)),
    ),
  );
  const caption = element('caption', {}, 'What the examples exercise');
  return element('table', {}, caption, element('thead', {}, head), element('tbody', {}, rows));
};

const sayExamples = (number: number): string => `${String(number)} ${number === 1 ? 'example' : 'examples'}`;

const failingHtml = ({ failing }: Coverage): Content =>
  failing.length === 0
    ? []
    : element(
        'section',
        { 'aria-labelledby': 'failing' },
        element('h2', { id: 'failing' }, 'Examples that came out otherwise, and show nothing'),
        element(
          'ul',
          {},
          failing.map(({ name, issues }) =>
            element('li', {}, `${name}: ${issues.map(({ message }) => message).join('; ')}`),
          ),
        ),
      );

/** Rules that cite first what another document outlines. */
const otherRules = ({ rules, sources }: Coverage): Content => {
  const outlined = new Set(sources.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)));
  const others = rules.filter(({ cites: [first] }) => first === undefined || !outlined.has(first));
  if (others.length === 0) return [];
  return element(
    'section',
    { 'aria-labelledby': 'others' },
    element('h2', { id: 'others' }, 'Rules upon clauses of other documents'),
    others.map(ruleHtml),
  );
};

/**
 * A coverage as one web page that needs nothing else, no script either: the policy in its sources' order, each rule with
 * its clauses, force, sentence and conditions, and all that no example shows marked in words and in colour.
 *
 * @param coverage - what `measureCoverage` gives
 * @returns the whole page; all text of the policy is escaped
 * @example
 * ```ts
 * const html = coverageHtml(measureCoverage(rulebook, [], { calendar }));
 * expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
 * ```
 * @public
 */
export function coverageHtml(coverage: Coverage): string {
  const { policy, examples, rules, sources } = coverage;
  const title = `${policy.title}: what its examples exercise`;
  const head = element(
    'head',
    {},
    { html: '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' },
    element('title', {}, title),
    element('style', {}, { html: style }),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, 'Skip to the policy'),
    element(
      'header',
      {},
      element('h1', {}, title),
      element('p', {}, `${policy.id}, in force from ${policy.inForceFrom}; ${sayExamples(examples)}.`),
      summary(coverage),
    ),
    element(
      'main',
      { id: 'main' },
      failingHtml(coverage),
      sources.map((source) => sourceHtml(source, rules)),
      otherRules(coverage),
    ),
  );
  return `<!doctype html>\n${element('html', { lang: 'en-GB' }, head, body).html}\n`;
}
