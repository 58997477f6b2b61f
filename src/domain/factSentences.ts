import type { FactName } from './vocabulary.ts';
import { childFactSentences } from './vocabulary/childFactSentences.ts';
import { conferenceFactSentences } from './vocabulary/conferenceFactSentences.ts';
import { derivedFactSentences } from './vocabulary/derivedFactSentences.ts';
import { exclusionFactSentences } from './vocabulary/exclusionFactSentences.ts';

/**
 * What each fact of the vocabulary means, in one sentence. A yes or no is put as what a yes says; a day or moment of
 * `null` is known not to have come about, which each such sentence puts in its own words.
 */
export const factSentences: Readonly<Record<FactName, string>> = {
  ...childFactSentences,
  ...conferenceFactSentences,
  ...exclusionFactSentences,
  ...derivedFactSentences,
};
