import { deepFreeze } from '../domain/deepFreeze.ts';
import type { Issue, Result } from '../domain/Result.ts';
import { clashIssues } from './clashIssues.ts';
import { errorAt } from './errorAt.ts';
import { library } from './library.ts';
import { layeredRules, type LayeredRule } from './LayeredRule.ts';
import type { PlacedRule } from './PlacedRule.ts';
import type { CheckedPolicy } from './Policy.ts';
import type { CompiledQuestion, Question } from './Question.ts';
import type { Receipt } from './Decision.ts';

export type { PlacedRule } from './PlacedRule.ts';

/**
 * The rules of one or more documents, laid over one another and ready to be asked.
 *
 * @public
 */
export interface Rulebook {
  readonly policies: Receipt['policies'];
  /** The documents left out of it since none of their versions is in force yet; none, unless it is one of several versions. */
  readonly notInForce: readonly string[];
  readonly library: string;
  /** What can be chosen for the facts of which every choice is named. */
  readonly choices: CheckedPolicy['choices'];
  /** The rules in force, in the documents' order. */
  readonly rules: readonly PlacedRule[];
  /** The questions asked so far, compiled. */
  readonly compiled: Map<Question, CompiledQuestion>;
}

/** A fact can be whatever any of the documents lets it be. */
const choicesOf = (documents: readonly CheckedPolicy[]): CheckedPolicy['choices'] => {
  const every: Record<string, readonly string[]> = {};
  for (const { choices } of documents)
    for (const fact in choices)
      every[fact] = [...new Set([...(every[fact] ?? []), ...(choices[fact] as readonly string[])])];
  return every;
};

/** A rule of a document that is not in force yet is there to be replaced once it is. */
const replacementIssues = (laid: readonly LayeredRule[], notInForce: readonly string[]): readonly Issue[] =>
  laid.flatMap(({ rule, layer, path }) =>
    (rule.replaces ?? []).flatMap((replaced, entry) =>
      laid.some(({ id, layer: below }) => id === replaced && below < layer) ||
      notInForce.some((document) => replaced.startsWith(`${document}/`))
        ? []
        : [
            errorAt(
              `${path}/replaces/${String(entry)}`,
              'replaces-nothing',
              replaced,
              'stands in no earlier layer',
              'a rule of an earlier layer',
              'lay its document below, or mend the id',
            ),
          ],
    ),
  );

/** Finds where a layer loosens a floor of one below it. */
export type CheckFloors = (documents: readonly CheckedPolicy[]) => readonly Issue[];

/**
 * Stands in where no check is given. Nothing lies over the last document yet, so that its floors need none.
 *
 * @param documents - the documents, the lowest layer first
 * @returns an issue, `floor-unchecked`, for each floor with a layer over it
 */
const uncheckedFloors: CheckFloors = (documents) =>
  layeredRules(documents.slice(0, -1))
    .filter(({ rule }) => rule.floor)
    .map(({ id, path }) =>
      errorAt(
        path,
        'floor-unchecked',
        id,
        'is a floor that nothing checked',
        '`checkFloors` of `./policy`',
        'pass it as well',
      ),
    );

/**
 * How documents are laid over one another.
 *
 * @public
 */
export interface LayingOptions {
  /**
   * The function of that name in `./policy`, which finds where a layer loosens a floor. It is needed only where a layer lies
   * over a rule that is marked as one, so that a program whose policies have no floors need not carry it.
   */
  readonly checkFloors?: CheckFloors | undefined;
  /** Whether documents of several authorities or nations are laid over one another on purpose. */
  readonly mixed?: boolean | undefined;
}

/**
 * Lays over one another the documents of which a version is in force.
 *
 * @param documents - checked policies, the lowest layer first
 * @param options - as for `createRulebook`
 * @param notInForce - the documents of which no version is in force yet
 * @returns the rulebook, or the issues of `createRulebook`
 * @internal
 */
export function layDocuments(
  documents: readonly CheckedPolicy[],
  { checkFloors = uncheckedFloors, mixed }: LayingOptions,
  notInForce: readonly string[],
): Result<Rulebook> {
  // What a decision quotes of a rule must not change behind it.
  documents.forEach(deepFreeze);
  const laid = layeredRules(documents);
  const clashes = clashIssues(documents, mixed);
  const issues = [...clashes, ...replacementIssues(laid, notInForce), ...checkFloors(documents)];
  if (issues.length > 0) return { ok: false, issues };
  const choices = choicesOf(documents);
  const replaced = new Set(laid.flatMap(({ rule }) => rule.replaces ?? []));
  const rulebook: Rulebook = {
    library,
    choices,
    policies: documents.map(({ policy: { id, inForceFrom }, digest }) => ({ id, inForceFrom, digest })),
    notInForce,
    rules: laid.filter(({ id }) => !replaced.has(id)).map((one) => ({ ...one, choices })),
    compiled: new Map(),
  };
  return { ok: true, value: deepFreeze(rulebook) };
}

/**
 * Lays documents over one another: a national layer, an authority's, guidance, a local overlay.
 *
 * It is the one version of each that the caller has chosen: whatever day it is asked about, it goes by these, and by no
 * day on which they come into force. `createRulebookVersions` of `./versions` chooses by the day.
 *
 * @param documents - checked policies, which are frozen if they are not, the lowest layer first; a later one adds rules,
 *   and a rule of it that names an earlier one in `replaces` stands in its place
 * @param options - the check of floors, where a layer lies over one, and whether several authorities or nations are meant
 * @returns the rulebook, or issues: `replaces-nothing` where a rule replaces one that no earlier layer holds,
 *   `document-twice` where one document stands twice, `another-authority` and `another-nation` where documents of several
 *   are laid down and that is not asked for, `floor-unchecked` where a layer lies over a floor and there is no
 *   check, and those that the check finds; paths begin with the document's place in the list
 * @example
 * ```ts
 * const rulebook = createRulebook([england, oxfordshire]);
 * expect(rulebook.ok).toBe(true);
 *
 * const both = [england, oxfordshire, rotherham];
 * const refused = createRulebook(both);
 * expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['another-authority']);
 * expect(createRulebook(both, { mixed: true }).ok).toBe(true);
 * ```
 * @public
 */
export function createRulebook(documents: readonly CheckedPolicy[], options: LayingOptions = {}): Result<Rulebook> {
  return layDocuments(documents, options, []);
}
