/** How an outcome is to be taken: good, something to do, amiss, open, or nothing to say. */
export type Tone = 'good' | 'task' | 'amiss' | 'open' | 'silent';

/** An outcome in plain words. */
export interface OutcomeWords {
  readonly words: string;
  readonly tone: Tone;
}

const say = (tone: Tone, words: string): OutcomeWords => ({ tone, words });

const everywhere: Readonly<Record<string, OutcomeWords>> = {
  undetermined: say('open', 'not settled yet'),
  'policy-silent': say('silent', 'lays nothing down'),

  'plan-ended': say('silent', 'none due: the plan has ended'),
  'no-plan-yet': say('silent', 'none due: no plan yet'),
  'held-late': say('amiss', 'held late'),
  'held-in-time': say('good', 'held in time'),

  convene: say('task', 'to be convened'),
  consider: say('task', 'to be considered'),
  'not-required': say('good', 'nothing calls for one'),

  quorate: say('good', 'quorate'),
  'quorate-by-exception': say('task', 'quorate by exception'),
  inquorate: say('amiss', 'not quorate'),

  'request-not-in-order': say('amiss', 'the request is not in order'),
  'may-exclude': say('task', 'the chair may exclude'),
  insufficient: say('amiss', 'no reason by itself'),
  'at-discretion': say('task', "at the chair's discretion"),
  'no-ground': say('good', 'no ground'),
  'may-ask-to-leave': say('task', 'the chair may ask to leave'),

  'may-end': say('task', 'the plan may end'),
  'awaits-route': say('amiss', 'a reason, but no open way yet'),
  'criteria-not-met': say('good', 'no reason to end it'),

  'not-looked-after': say('silent', 'not looked after'),
  'reason-for-both': say('task', 'a reason for both plans'),
  'no-reason-for-both': say('good', 'no reason for both plans'),

  'not-in-order': say('amiss', 'not in order'),
  'falls-short': say('amiss', 'falls short'),
  'in-order': say('good', 'in order'),

  late: say('amiss', 'done late'),
  overdue: say('amiss', 'overdue'),
  due: say('task', 'due'),
  'in-time': say('good', 'done in time'),
  'not-running': say('silent', 'not running'),
};

/**
 * An outcome in plain words.
 *
 * @param outcome - the outcome of a decision
 * @returns the words, and how they are to be taken
 */
export function sayOutcome(outcome: string): OutcomeWords {
  return everywhere[outcome] ?? say('open', outcome.replaceAll('-', ' '));
}
