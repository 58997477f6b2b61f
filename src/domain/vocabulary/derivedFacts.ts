import { attendanceFacts } from '../derived/attendanceFacts.ts';
import { childLife } from '../derived/childLife.ts';
import { derivedConferenceFacts } from '../derived/conferenceFacts.ts';
import { earlierConferenceFacts } from '../derived/earlierConferenceFacts.ts';
import { derivedEnquiryFacts } from '../derived/enquiryFacts.ts';
import { keptOutFacts } from '../derived/keptOutFacts.ts';
import { derivedLookedAfterFacts } from '../derived/lookedAfterFacts.ts';
import { derivedPlanFacts } from '../derived/planFacts.ts';
import { recurringFacts } from '../derived/recurringFacts.ts';
import { reviewFacts } from '../derived/reviewFacts.ts';
import { scoreFacts } from '../derived/scoreFacts.ts';

/** Facts that are worked out from what a case holds, each as its module says. */
export const derivedFacts = {
  ...childLife,
  ...derivedPlanFacts,
  ...derivedLookedAfterFacts,
  ...derivedConferenceFacts,
  ...earlierConferenceFacts,
  ...derivedEnquiryFacts,
  ...reviewFacts,
  ...recurringFacts,
  ...attendanceFacts,
  ...keptOutFacts,
  ...scoreFacts,
} as const;
