import type { Issue } from '../../domain/Result.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import { errorOf, show } from '../../input/inputIssue.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { conferencesById, heldOnOf, notHeldHere } from './conferences.ts';
import {
  childrenOf,
  conferencesOf,
  entriesOf,
  type CaseDraft,
  type ChildDraft,
  type ConferenceDraft,
  type Placed,
} from './SenseCheck.ts';
import { unknownId } from './unknownId.ts';

const conferenceOfCase = (ids: readonly string[]): WordChoice => ({
  words: ids,
  what: 'the id of a conference of the case',
  listedIn: '`conferences` of the case',
  otherwise: 'add the conference to `conferences`, or name the day instead',
});

/** A place at which a child's record names a conference. */
interface Naming {
  readonly name: string;
  readonly path: Path;
}

/** The conferences that there are. */
interface Known {
  readonly byId: ReadonlyMap<string, ConferenceDraft>;
  /** Whether every conference can be read: where one cannot, any name might be its. */
  readonly areAll: boolean;
}

const knownIn = (draft: CaseDraft): Known => {
  const ids = conferencesOf(draft).flatMap(({ part: { id } }) => (id === undefined ? [] : [id]));
  return { byId: conferencesById(draft), areAll: ids.length === draft.conferences?.length };
};

const namedIn = ({ part, path }: ChildDraft): readonly Naming[] => {
  const plans = entriesOf(part.plans, [...path, 'plans']);
  const entries = entriesOf(part.chronology, [...path, 'chronology']);
  return [
    ...plans.map((plan) => ({ name: plan.part.madeAt, path: [...plan.path, 'madeAt'] })),
    ...entries.map((entry) => ({ name: entry.part.at, path: [...entry.path, 'at'] })),
  ].flatMap(({ name, path: at }) => (name === undefined ? [] : [{ name, path: at }]));
};

/** Whether a conference is about a child; where one of its children cannot be read, it may be. */
const isAbout = ({ part: { children } }: ConferenceDraft, id: string | undefined): boolean =>
  id === undefined || children === undefined || children.includes(undefined) || children.includes(id);

const checkName = ({ name, path }: Naming, child: ChildDraft, { byId, areAll }: Known): readonly Issue[] => {
  const conference = byId.get(name);
  if (conference === undefined) {
    if (!areAll) return [];
    const message = `the case has no conference ${show(name)}`;
    const said = unknownId(name, conferenceOfCase([...byId.keys()]));
    return [errorOf({ code: 'unknown-conference', path, found: name, message, ...said })];
  }
  if (isAbout(conference, child.part.id)) return [];
  const message = `the conference ${show(name)} is not about this child`;
  const related = [{ path: pointer([...conference.path, 'children']), message: 'the children that it is about' }];
  return [errorOf({ code: 'conference-not-about-child', path, found: name, message, related })];
};

const saidAtNone = ({ part: found, path }: Placed<string | undefined>, conference: ConferenceDraft): Issue => {
  const message = `it was said at ${show(found)}, which has not been held`;
  const help = 'name the day on which it came up, as `on`, in place of the conference';
  return errorOf({ code: 'said-but-not-held', path, found, message, help, related: [notHeldHere(conference)] });
};

/** What was said at a conference was said on its day. */
const checkSaidOn = (child: ChildDraft, { byId }: Known): readonly Issue[] =>
  entriesOf(child.part.chronology, [...child.path, 'chronology']).flatMap(({ part: { on, at }, path }) => {
    const conference = byId.get(at ?? '');
    const heldOn = conference && heldOnOf(conference);
    if (conference === undefined || heldOn === undefined || heldOn === on) return [];
    if (on === undefined) return heldOn === null ? [saidAtNone({ part: at, path: [...path, 'at'] }, conference)] : [];
    const message = `it was said on ${show(on)}, and ${show(at)} ${heldOn === null ? 'has not been held' : `was held on ${show(heldOn)}`}`;
    const help = 'leave `on` out of what was said at a conference, or `at` out of what was not';
    const related = [{ path: pointer([...conference.path, 'heldOn']), message: 'the day of the conference' }];
    return [errorOf({ code: 'days-disagree', path: [...path, 'on'], found: on, message, help, related })];
  });

/**
 * What is wrong with the conferences that children's records name.
 *
 * @param draft - the case
 * @returns `unknown-conference`, `conference-not-about-child`, `days-disagree` and `said-but-not-held` errors
 * @internal
 */
export function checkConferencesNamed(draft: CaseDraft): readonly Issue[] {
  const known = knownIn(draft);
  return childrenOf(draft).flatMap((child) => [
    ...namedIn(child).flatMap((naming) => checkName(naming, child, known)),
    ...checkSaidOn(child, known),
  ]);
}
