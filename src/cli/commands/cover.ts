import { coverageHtml, measureCoverage, type Coverage } from '../../coverage/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Nation } from '../../calendar/index.ts';
import { chooseCalendar } from '../input/chooseCalendar.ts';
import type { Input } from '../input/Input.ts';
import { readExamples } from '../input/readExamples.ts';
import { readLatest } from '../input/readPolicies.ts';
import { readLatestRulebook } from '../input/readRulebook.ts';
import type { Surroundings } from '../Surroundings.ts';
import type { Progress } from './Progress.ts';

/** Of what the coverage is to be measured. */
export interface CoverRequest {
  readonly policy: string;
  /** The layers below it, the lowest first. */
  readonly over: readonly string[];
  /** The file of examples, where it does not stand beside the policy. */
  readonly examples?: string | undefined;
  readonly nation?: Nation | undefined;
  /** Whether documents of several authorities or nations are laid over one another on purpose. */
  readonly mixed?: boolean | undefined;
  /** The path to which to write a page. */
  readonly html?: string | undefined;
  /** Whether what is left unseen counts as a finding. */
  readonly whole: boolean;
}

/** What came of measuring coverage. */
export interface CoverReport {
  readonly coverage: Coverage;
  readonly status: 0 | 1;
}

const badInput = (problem: Pick<Diagnostic, 'file' | 'code' | 'message'>): Input<CoverReport> => ({
  ok: false,
  diagnostics: [{ ...problem, path: '', severity: 'error' }],
  files: [],
});

/**
 * Measures what of a policy its examples exercise.
 *
 * @param request - the policy, the layers below it, and where to write a page
 * @param surroundings - the machine
 * @param progress - is told what is being done
 * @returns the coverage, with status 1 where an example fails, or where something is left unseen that should not be; or
 *   all that is wrong with the input
 * @internal
 */
export function cover(request: CoverRequest, surroundings: Surroundings, progress: Progress): Input<CoverReport> {
  const { policy, over, nation, mixed, html, whole } = request;
  const read = readLatestRulebook([...over, policy], surroundings, mixed);
  if (!read.ok) return read;
  const { policies, rulebook } = read.value;
  const chosen = chooseCalendar(policies, policy, nation);
  if (!chosen.ok) return { ...chosen, files: [] };
  const calendar = chosen.value;
  const examples = readLatest(policy, surroundings).files.map((file) =>
    readExamples(file, request.examples, surroundings),
  );
  const amiss = examples.flatMap(({ diagnostics }) => diagnostics);
  if (amiss.length > 0) return { ok: false, diagnostics: amiss, files: examples.flatMap(({ files }) => files) };
  progress(`measuring ${policy}`);
  const cases = examples.flatMap((read) => read.examples);
  const coverage = measureCoverage(rulebook, cases, { calendar });
  const wrote = html === undefined ? { ok: true as const } : surroundings.writeText(html, coverageHtml(coverage));
  if (!wrote.ok) return badInput({ file: html ?? '', code: 'unwritable-file', message: wrote.why });
  const { rules, clauses } = coverage.totals;
  const isWhole = rules.seen === rules.of && clauses.seen === clauses.of;
  const status = coverage.failing.length > 0 || (whole && !isWhole) ? 1 : 0;
  return { ok: true, value: { coverage, status } };
}
