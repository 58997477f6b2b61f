import type { FactName, FactOwner } from '../../domain/vocabulary.ts';
import { placeOfFact } from '../schema/placeOfFact.ts';

/** A key that records had, and what stands in its place now. */
export interface MovedKey {
  /** What took its place. */
  readonly now: string;
  /** How to write it. */
  readonly help: string;
}

/** A section that a child's record had, and what stands in its place now. */
export interface MovedSection extends MovedKey {
  /** Whose the facts of the section are that moved along with it; `undefined` where it was a list. */
  readonly owner: FactOwner | undefined;
  /** What there is to say of it; without it, that it is no longer kept where it stands. */
  readonly message?: string;
}

const inChronology = (section: string, key: string): MovedSection => ({
  now: '`chronology`, a list of what came up or was judged, each with its day',
  help: `write \`{ "on": …, "${section}": { "${key}": … } }\` in the child's \`chronology\``,
  owner: 'chronology',
});

const inEnquiries = (key: string): MovedSection => ({
  now: '`enquiries`, a list with an entry for each enquiry',
  help: `write \`{ "${key}": … }\` in the child's \`enquiries\`, and \`[]\` for a child about whom there was none`,
  owner: 'enquiry',
});

/** What a child's record had "as of now", which stands in lists with days now. */
export const movedSections: ReadonlyMap<string, MovedSection> = new Map<string, MovedSection>([
  [
    'plan',
    {
      now: '`plans`, a list with an entry for each plan',
      help: 'write `{ "madeAt": …, "endedOn": … }` in the child\'s `plans`, `madeAt` being the id of the conference that made it, or `madeOn` the day',
      owner: 'plan',
    },
  ],
  [
    'lookedAfter',
    {
      now: 'a list of times of being looked after',
      help: 'write `[{ "since": …, "endedOn": … }]`, with `endedOn` as `null` while the child is looked after, and `[]` for a child who never was',
      owner: 'looked-after-period',
      message: '`lookedAfter` is no longer one object',
    },
  ],
  [
    'move',
    {
      now: '`moves`, a list with an entry for each move',
      help: 'write `{ "direction": "out", … }` in the child\'s `moves`, and `[]` for a child who never moved',
      owner: 'move',
    },
  ],
  [
    'ending',
    {
      now: '`ending` of the plan that ended, in `plans`',
      help: 'write `{ "ending": { … } }` in the entry of that plan',
      owner: 'plan',
    },
  ],
  [
    'visitedOn',
    {
      now: '`visits`, a list with an entry for each visit',
      help: 'write `{ "on": … }` in the child\'s `visits` for each day',
      owner: undefined,
    },
  ],
  ['coreGroup', inChronology('coreGroup', 'believesNoPlanNeeded')],
  ['risk', inChronology('risk', 'continuing')],
  ['incident', inChronology('incident', 'furtherHarmOrAllegation')],
  ['household', inChronology('household', 'birthExpected')],
  ['change', inChronology('change', 'significant')],
  ['forward', inChronology('broughtForward', 'proposed')],
  ['strategyDiscussion', inEnquiries('strategyDiscussionOn')],
  ['section47', inEnquiries('startedOn')],
]);

/** A fact that is no more, or is no longer recorded, and what it is in flat facts now. */
export interface MovedFact extends MovedKey {
  /** The fact that took its place; `undefined` where the name has remained. */
  readonly fact?: string;
}

const renamed = (before: string, fact: FactName): readonly [string, MovedFact] => [
  before,
  { now: `\`${String(placeOfFact(fact))}\``, help: 'write it under that name', fact },
];

/** Facts that had these names, by which the vocabulary has nothing now. */
export const movedFacts: ReadonlyMap<string, MovedFact> = new Map<string, MovedFact>([
  [
    'plan.madeBeforeBirth',
    {
      now: 'nothing: it is worked out from the birth and the day on which the plan was made',
      help: 'leave it out, and write `bornOn` for the child, and `madeAt` or `madeOn` for the plan',
    },
  ],
  [
    'plan.nameAdded',
    {
      now: '`conferences[].outcome.nameAdded`',
      help: 'write it in the record of the conference that decided on the plan, for one child of several in its `perChild`',
      fact: 'outcome.nameAdded',
    },
  ],
  [
    'plan.nameAddedByConference',
    {
      now: '`conferences[].outcome.nameAddedByConference`',
      help: 'write it in the record of the conference that decided on the plan, for one child of several in its `perChild`',
      fact: 'outcome.nameAddedByConference',
    },
  ],
  [
    'lookedAfter.now',
    {
      now: '`children[].lookedAfter[].endedOn`',
      help: 'write `"endedOn": null` for a time that goes on, its last day for one that ended, and `"lookedAfter": []` for a child who never was looked after',
    },
  ],
  [
    'lookedAfter.reviewHeldOn',
    {
      now: '`children[].lookedAfter[].reviews[].heldOn`',
      help: 'write `{ "heldOn": … }` in `reviews` of the time of being looked after, and `[]` where none has been held',
    },
  ],
  [
    'coreGroup.metOn',
    {
      now: '`children[].coreGroups[].heldOn`',
      help: 'write `{ "heldOn": … }` in the child\'s `coreGroups` for each meeting',
    },
  ],
  ['move.from', { now: '`children[].moves[].from`', help: 'write it in the entry of the move' }],
  ['move.to', { now: '`children[].moves[].to`', help: 'write it in the entry of the move' }],
  [
    'presence.parentOrChildExcluded',
    {
      now: '`conferences[].exclusions`',
      help: 'write `{ "decided": { "is": true, "by": … } }` in `exclusions` for each person kept out, and `[]` where nobody was',
      fact: 'exclusion.anyone',
    },
  ],
  [
    'record.familyExcludedFromPart',
    {
      now: '`conferences[].exclusions[].partial`',
      help: 'write `"partial": true` in the entry of the person kept out of part of it, and `[]` for `exclusions` where nobody was',
      fact: 'exclusion.anyoneFromPart',
    },
  ],
  renamed('strategyDiscussion.latestOn', 'enquiry.strategyDiscussionOn'),
  renamed('section47.startedOn', 'enquiry.startedOn'),
  renamed('section47.assessmentCompletedOn', 'enquiry.assessmentCompletedOn'),
  renamed('forward.proposed', 'broughtForward.proposed'),
  renamed('forward.discussedWithManager', 'broughtForward.discussedWithManager'),
  renamed('forward.chairConsulted', 'broughtForward.chairConsulted'),
  renamed('forward.decided', 'broughtForward.decided'),
  renamed('forward.toConsiderEnding', 'broughtForward.toConsiderEnding'),
  renamed('forward.sharedUnderstandingOfLastingChange', 'broughtForward.sharedUnderstandingOfLastingChange'),
  renamed('lookedAfter.officerAndChairOnePerson', 'lookedAfter.independentReviewingOfficerAndChairOnePerson'),
  renamed('lookedAfter.officerChairingBothConsidered', 'lookedAfter.independentReviewingOfficerChairingBothConsidered'),
  renamed('lookedAfter.officerChairsBoth', 'lookedAfter.independentReviewingOfficerChairsBoth'),
  renamed('lookedAfter.chairToBecomeOfficer', 'lookedAfter.chairToBecomeIndependentReviewingOfficer'),
  renamed('lookedAfter.decisionRecordedByOfficer', 'lookedAfter.decisionRecordedByIndependentReviewingOfficer'),
  renamed('lookedAfter.officerAttendsBoth', 'lookedAfter.independentReviewingOfficerAttendsBoth'),
]);

/** How to write a fact that a child's record had and that is another's now. */
export const helpByOwner: Readonly<Record<Exclude<FactOwner, 'derived'>, string>> = {
  child: 'write it in the record of the child',
  chronology: "write it in the child's `chronology`, in an entry with the day on which it was so or was judged",
  enquiry: 'write it in the entry of the enquiry',
  plan: 'write it in the entry of the plan',
  'looked-after-period': 'write it in the entry of the time of being looked after',
  'statutory-review': 'write it in the entry of the review, in `reviews` of the time of being looked after',
  move: 'write it in the entry of the move',
  conference: 'write it in the record of the conference that did so, for one child of several in its `perChild`',
  exclusion: 'write it in the entry of the request, in `exclusions` of the conference',
};
