import { describe, expect, test } from 'vitest';
import { coverageHtml, measureCoverage } from '../../../src/coverage/index.ts';
import { aRule, calendarDay } from '../../support/rules.ts';
import { layered } from '../../support/shippedRulebooks.ts';
import { anExample, measure } from './support.ts';

const nasty = `<script>alert("x & 'y'")</script>`;
const escaped = '&lt;script&gt;alert(&quot;x &amp; &#39;y&#39;&quot;)&lt;/script&gt;';

const failing = { fact: 'plan.failingToProtect', is: true };
const difficult = { fact: 'plan.significantDifficulties', is: true };

const small = coverageHtml(
  measure(
    [
      aRule(
        'trigger',
        { review: 'convene' },
        { id: 'convene', says: nasty, when: { any: [failing, difficult] }, cites: ['county/1'] },
      ),
      aRule('trigger', { review: 'consider' }, { id: 'consider', cites: ['county/2', 'county/1'] }),
      aRule('trigger', { review: 'consider' }, { id: 'abroad', cites: ['elsewhere/9'] }),
    ],
    [
      anExample(nasty, { 'plan.failingToProtect': true }, 'convene', { expects: { cites: ['county/1'] } }),
      anExample('goes wrong', { 'plan.failingToProtect': true }, 'not-required'),
    ],
    {
      title: nasty,
      sources: [
        {
          id: 'county',
          title: nasty,
          publisher: nasty,
          version: nasty,
          comparedOn: calendarDay('2026-01-01'),
          clauses: { 1: nasty, 2: 'Two', 3: 'Three', 4: 'Four' },
        },
      ],
      judgement: [{ clause: 'county/3', why: nasty, acceptedBy: 'it' }],
    },
  ),
);

const voidElements = ['meta'];

/** The elements that are opened and not closed in their order, or closed and not opened. */
const unbalanced = (html: string): readonly string[] => {
  const open: string[] = [];
  for (const [, end, name = ''] of html.replace(/^<!doctype html>/u, '').matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (voidElements.includes(name)) continue;
    if (end === '/' && open.at(-1) === name) open.pop();
    else open.push(`${String(end)}${name}`);
  }
  return open;
};

describe('the page', () => {
  test('escapes all that a policy says', () => {
    expect(small).not.toContain('<script');
    expect(small.split(escaped).length - 1).toBeGreaterThan(6);
  });

  test('marks in words what no example shows, with its place', () => {
    expect(small).toContain(
      '<li class="missed" data-pointer="/sections/0/rules/0/when"><span class="asks">any of these:</span> <strong class="mark">(never seen not to hold)</strong>',
    );
    expect(small).toContain('<code>plan.failingToProtect is yes</code>');
    expect(small).toContain('<p class="mark">This rule was never seen not to apply.</p>');
    expect(small).toContain('No example exercises this clause.');
    expect(small).toContain('No rule cites this clause.');
    expect(small).toContain(`Left to people: ${escaped}`);
    expect(small).toContain('goes wrong: the outcome is `convene`');
  });

  test('counts one example as one, and others as several', () => {
    const known = { 'plan.failingToProtect': true };
    const rules = [aRule('trigger', { review: 'convene' }, { when: failing })];
    const pageOf = (...names: readonly string[]): string =>
      coverageHtml(
        measure(
          rules,
          names.map((name) => anExample(name, known, 'convene')),
        ),
      );
    expect(pageOf()).toContain('in force from 2026-01-01; 0 examples.</p>');
    expect(pageOf('one')).toContain('in force from 2026-01-01; 1 example.</p>');
    expect(pageOf('one', 'two')).toContain('in force from 2026-01-01; 2 examples.</p>');
  });

  test('shows each rule once, under the first clause that it cites, and links to it from the others', () => {
    const places = [
      'clause-county_1',
      'rule-county_convene',
      'clause-county_2',
      'rule-county_consider',
      'others',
      'rule-county_abroad',
    ];
    const found = places.map((id) => small.indexOf(`id="${id}"`));
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
    expect(small).toContain('Cited as well by <a href="#rule-county_consider">county/consider</a>.');
  });

  test.each([
    ['a small policy', small],
    ['Oxfordshire', coverageHtml(measureCoverage(layered.oxfordshire.rulebook, [], layered.oxfordshire))],
    ['Wales', coverageHtml(measureCoverage(layered.wales.rulebook, [], layered.wales))],
  ])('of %s is whole, needs nothing from elsewhere, and can be found one’s way in', (_, html) => {
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\son[a-z]+=|src=|@import|url\(/u);
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/gu)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html).toContain('<html lang="en-GB">');
  });
});
