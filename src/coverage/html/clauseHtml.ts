import type { ClauseCovered, RuleCovered, SourceCovered } from '../Coverage.ts';
import { anchor, element, type Content, type Html } from './element.ts';
import { ruleHtml } from './ruleHtml.ts';

const statusHtml = ({ status, example, why }: ClauseCovered): Content => {
  if (status === 'exercised')
    return element('p', { class: 'good' }, `Exercised, first by the example “${example ?? ''}”.`);
  if (status === 'left-to-judgement') return element('p', {}, `Left to people: ${why ?? ''}`);
  const said = status === 'uncited' ? 'No rule cites this clause.' : 'No example exercises this clause.';
  return element('p', { class: 'mark' }, said);
};

const link = (rule: string): Html => element('a', { href: `#${anchor('rule', rule)}` }, rule);

/** A rule stands under the first clause that it cites; the others point to it. */
const clauseHtml = (clause: ClauseCovered, rules: readonly RuleCovered[]): Html => {
  const citing = rules.filter(({ rule }) => clause.rules.includes(rule));
  const own = citing.filter(({ cites }) => cites[0] === clause.clause);
  const elsewhere = citing.filter((rule) => !own.includes(rule));
  const id = anchor('clause', clause.clause);
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, `${clause.clause} ${clause.title}`),
    statusHtml(clause),
    elsewhere.length === 0
      ? []
      : element(
          'p',
          { class: 'about' },
          'Cited as well by ',
          elsewhere.map(({ rule }, index) => [index === 0 ? '' : ', ', link(rule)]),
          '.',
        ),
    own.map(ruleHtml),
  );
};

/**
 * A source on the page, with its clauses in its own order and the rules under the first clause that each cites.
 *
 * @param source - the source
 * @param rules - the rules of the document
 * @returns the element
 * @internal
 */
export function sourceHtml(source: SourceCovered, rules: readonly RuleCovered[]): Html {
  const id = anchor('source', source.id);
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, source.title),
    element('p', { class: 'about' }, `${source.publisher}, ${source.version}`),
    source.clauses.map((clause) => clauseHtml(clause, rules)),
  );
}
