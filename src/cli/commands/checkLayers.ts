import { analysePolicies, type Finding } from '../../analysis/index.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import { layeredRules } from '../../engine/LayeredRule.ts';
import { createRulebook } from '../../engine/Rulebook.ts';
import { checkFloors } from '../../policy/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Nation } from '../../calendar/index.ts';
import { chooseCalendar } from '../input/chooseCalendar.ts';
import { diagnosticOfLayers, type SoundFile } from '../input/layers.ts';
import type { PolicyFile } from '../input/readPolicies.ts';
import { diagnosticOfFinding, type Layer } from './findingPlace.ts';
import { soundPart, type SoundPart } from './soundPart.ts';

/** How the analysis is to look for cases. */
export interface Looking {
  /** The day as of which examples are made; without it, the first on which all the documents are in force. */
  readonly asOf?: CalendarDay | undefined;
  readonly nation?: Nation | undefined;
  /** Whether documents of several authorities or nations are laid over one another on purpose. */
  readonly mixed?: boolean | undefined;
  readonly regions?: number | undefined;
}

/** What may be otherwise once rules are added to a policy. */
const passing: ReadonlySet<Finding['code']> = new Set([
  'gap',
  'silent',
  'unused-fact',
  'unused-grouping',
  'unused-word',
  'uncited-clause',
  'no-route',
  'no-criterion',
]);

const note = (file: string, code: string, message: string, help: string): Diagnostic => ({
  file,
  path: '',
  severity: 'note',
  code,
  message,
  help,
});

/**
 * The first day on which some documents are all in force.
 *
 * @param documents - the documents
 * @returns the latest of the days on which they come into force
 * @internal
 */
export function inForceTogether(documents: readonly CheckedPolicy[]): CalendarDay | undefined {
  return documents
    .map(({ policy }) => policy.inForceFrom)
    .toSorted()
    .at(-1);
}

/** An issue about a part of a file, with the places that its rules have in the whole file. */
const inWholeFile = (issue: Issue, { inFile }: SoundPart, layer: number): Issue => {
  const begin = `/${String(layer)}`;
  if (!issue.path.startsWith(`${begin}/`)) return issue;
  return { ...issue, path: begin + inFile(issue.path.slice(begin.length)) };
};

/** A floor that a rule with errors replaces may be kept by that rule once it is mended. */
const mayYetBeKept = ({ related = [] }: Issue, documents: readonly CheckedPolicy[], part: SoundPart): boolean =>
  layeredRules(documents).some(
    ({ id, path }) => part.replacedByOthers.has(id) && related.some((place) => place.path === path),
  );

/** The same for what is told of one place that lies in no rule; what is told of a rule is told of that one. */
const keyOf = ({ code, path, message }: Diagnostic): string => {
  const isShared = /^\/(?:conditions|sections)\//u.test(path) && !/\/rules\//u.test(path);
  return isShared ? `${code} ${path}` : `${code} ${path} ${message}`;
};

const analyse = (
  documents: readonly CheckedPolicy[],
  layers: readonly Layer[],
  looking: Looking,
): readonly Diagnostic[] => {
  const top = layers.at(-1)?.file.file ?? '';
  const asOf = looking.asOf ?? inForceTogether(documents);
  const chosen = chooseCalendar(
    documents.map(({ policy }) => policy),
    top,
    looking.nation,
  );
  const rulebook = createRulebook(documents, { checkFloors: () => [], mixed: looking.mixed });
  if (!rulebook.ok || asOf === undefined) {
    return [
      note(top, 'not-analysed', 'the layers do not fit together, so they were not analysed', 'mend the errors first'),
    ];
  }
  if (!chosen.ok) {
    return chosen.diagnostics.map(({ message, help }) =>
      note(top, 'not-analysed', `the meaning of the rules was not looked at: ${message}`, help ?? ''),
    );
  }
  const findings = analysePolicies(rulebook.value, { asOf, calendar: chosen.value, regions: looking.regions });
  const diagnostics = findings.flatMap((finding) => diagnosticOfFinding(finding, layers));
  // What rules share is written once, so that it is told once.
  return [...new Map(diagnostics.map((one) => [keyOf(one), one])).values()];
};

/**
 * What is wrong with a policy file laid over others: layers that do not fit together, floors that it loosens, and what
 * can be said of the rules without a case. Where the file has errors, what is left of it without them is looked at.
 *
 * @param file - the file
 * @param below - the files below it, the lowest layer first
 * @param looking - how to look for cases
 * @returns the diagnostics
 * @internal
 */
export function checkLayers(file: PolicyFile, below: readonly SoundFile[], looking: Looking): readonly Diagnostic[] {
  const part = soundPart(file);
  if (part === undefined) {
    const message = 'floors and the meaning of the rules were not looked at';
    return [note(file.file, 'not-analysed', message, 'mend the errors first')];
  }
  const files = [...below, file];
  const documents = [...below.map(({ checked }) => checked), part.checked];
  const laid = createRulebook(documents, { checkFloors, mixed: looking.mixed });
  const issues = (laid.ok ? [] : laid.issues)
    .filter((issue) => !mayYetBeKept(issue, documents, part))
    .map((issue) => diagnosticOfLayers(inWholeFile(issue, part, below.length), files));
  const layers = [
    ...below.map((one): Layer => ({ file: one, checked: one.checked, inFile: (path) => path })),
    { file, checked: part.checked, inFile: part.inFile },
  ];
  const found = analyse(documents, layers, looking);
  if (file.parsed.ok) return [...issues, ...found.filter(({ code }) => code !== 'uncited-clause')];
  const left: ReadonlySet<string> = passing;
  return [...issues, ...found.filter(({ code }) => !left.has(code))];
}
