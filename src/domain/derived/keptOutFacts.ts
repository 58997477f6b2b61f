import type { CalendarDay } from '../CalendarDay.ts';
import type { ExclusionRequest } from '../Conference.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { ownConferencePlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

/** Whether a request led to what is asked for; `undefined` where that is not known. */
type Test = (request: ExclusionRequest, asOf: CalendarDay) => boolean | undefined;

const any = ({ conference, asOf }: PointOfView, test: Test): boolean | undefined => {
  const found = conference?.conference.exclusions?.map((request) => test(request, asOf));
  if (found === undefined || found.includes(true)) return found && true;
  return found.includes(undefined) ? undefined : false;
};

/** What was decided only later has not been decided. */
const wasExcluded: Test = ({ decided }, asOf) =>
  decided?.on !== undefined && decided.on > asOf ? undefined : decided?.is;

const wasExcludedFromPart: Test = (request, asOf) => {
  if (request.partial === false) return false;
  const isExcluded = wasExcluded(request, asOf);
  return request.partial === undefined && isExcluded === true ? undefined : isExcluded;
};

const requestsPlace = (view: PointOfView): string => `${ownConferencePlace(view)}/exclusions`;

/** Whether anyone was kept out of the conference: told by the requests, where each exclusion stands. */
export const keptOutFacts = {
  'exclusion.anyone': {
    type: 'yes-no',
    says: 'Someone was kept out of the conference, or of part of it.',
    per: 'conference',
    read: (view) => any(view, wasExcluded),
    from: (view) => [requestsPlace(view)],
  },
  'exclusion.anyoneFromPart': {
    type: 'yes-no',
    says: 'Someone was kept out of part of the conference only.',
    per: 'conference',
    read: (view) => any(view, wasExcludedFromPart),
    from: (view) => [requestsPlace(view)],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
