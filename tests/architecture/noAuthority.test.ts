import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nations } from '../../src/domain/nations.ts';
import { shippedPolicies } from '../../src/policies/index.ts';
import { furtherAuthorities } from '../support/authorities.ts';
import { filesUnder, root } from '../support/filesUnder.ts';
import { sussex } from '../support/overlays.ts';
import { specimens } from '../support/specimens.ts';

/** Every document of somewhere, shipped or among the examples, and every authority of which a rule is shown. */
const names = [
  ...[...shippedPolicies, sussex].flatMap(({ policy: { id, nation } }) => (nation === 'any' ? [] : [id])),
  ...Object.keys(furtherAuthorities),
  ...specimens.policy.sources.map(({ id }) => id),
];

/** Calendars are a nation's, whoever goes by them: there a nation's name is no authority's. */
const isAboutCalendars = (path: string): boolean =>
  path.startsWith('src/calendar/') || path === 'src/domain/nations.ts';

const isText = (node: ts.Node): node is ts.LiteralLikeNode | ts.Identifier =>
  ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node);

/** Every name and text of a module that holds an authority's name as a word, comments left out. */
const naming = (path: string, source: string): readonly string[] => {
  const sought = names.filter((name) => !(isAboutCalendars(path) && nations.some((nation) => nation === name)));
  // A module without the name needs no reading.
  if (!new RegExp(sought.map((name) => name.replaceAll('-', '.?')).join('|'), 'iu').test(source)) return [];
  const holds = (text: string): boolean => {
    const words = ` ${text.replaceAll(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/gu, ' ').toLowerCase()} `;
    return sought.some((name) => words.includes(` ${name.replaceAll('-', ' ')} `));
  };
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && holds(node.text)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
};

/** What names one all the same, and decides nothing: how something is written, and the name of a thing. */
const namedInWords: Readonly<Record<string, readonly RegExp[]>> = {
  'src/cli/arguments/readArguments.ts': [/^\nA policy is the path of a file, or the name of a document/u],
  'src/domain/vocabulary/heldConferenceFacts.ts': [/by the Rotherham Families Approach\.$/u],
  'src/policy/schema/policySchema.ts': [/^A short name that stands in receipts, such as `guernsey-2024-2028`\.$/u],
  'src/policy/schema/ruleSchema.ts': [/by document and id \(`england\/quorum`\)\.$/u],
  'src/policy/schema/words.ts': [/^A clause id: .* \(`oxfordshire\/2\.1`\)\.$/u],
  'src/testing/policies/aPolicy.ts': [/^england$/u],
};

describe('no authority decides anything outside of its document', () => {
  test('no code names one, save where something is shown in words', () => {
    expect(names).toEqual(
      expect.arrayContaining(['oxfordshire', 'rotherham', 'wales', 'scotland', 'guernsey', 'swindon']),
    );
    const found = filesUnder('src')
      .filter((path) => !path.startsWith('src/policies/'))
      .flatMap((path) => {
        const texts = naming(path, readFileSync(resolve(root, path), 'utf8'));
        return texts.length === 0 ? [] : [[path, texts] as const];
      });
    expect(found.map(([path]) => path)).toEqual(Object.keys(namedInWords));
    for (const [path, texts] of found) {
      const allowed = namedInWords[path] ?? [];
      expect(texts).toEqual(allowed.map((form) => expect.stringMatching(form) as string));
    }
  });

  test.each([
    ["if (policy.id === 'swindon') return 10;"],
    ['const isWales = nation === first;'],
    ["import { guernsey } from './guernsey.ts';"],
    ['const key = `rotherham/${id}`;'],
    ["const limits = { 'oxfordshire': 3 };"],
    ['const limits = { scotlandsFirst: 6, scotland: 6 };'],
    ["const id = 'west-midlands';"],
  ])('it would be found in `%s`', (code) => {
    expect(naming('src/questions/nextReview.ts', code)).not.toEqual([]);
  });

  test.each([
    ['/** @source Swindon, quorate conferences */ const limit = 10;'],
    ['const limit = 3; // as Wales has it'],
    ["const county = 'county';"],
  ])('it is nothing that `%s` says', (code) => {
    expect(naming('src/questions/nextReview.ts', code)).toEqual([]);
  });

  test('a nation is no authority where calendars are, and one elsewhere', () => {
    const code = 'const days = { scotland: [], guernsey: [] };';
    expect(naming('src/calendar/nationCalendars.ts', code)).toEqual(['guernsey']);
    expect(naming('src/engine/ask.ts', code)).toEqual(['scotland', 'guernsey']);
  });
});
