import type { ExclusionRequest } from '../Conference.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { ownConferencePlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

/** Whether a request led to what is asked for; `undefined` where that is not known. */
type Test = (request: ExclusionRequest) => boolean | undefined;

const any = ({ conference }: PointOfView, test: Test): boolean | undefined => {
  const found = conference?.conference.exclusions?.map(test);
  if (found === undefined || found.includes(true)) return found && true;
  return found.includes(undefined) ? undefined : false;
};

const wasExcluded: Test = ({ decided }) => decided?.is;

const wasExcludedFromPart: Test = (request) => {
  if (request.partial === false) return false;
  return request.partial === undefined && request.decided?.is === true ? undefined : request.decided?.is;
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
