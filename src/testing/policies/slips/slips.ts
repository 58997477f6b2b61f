import { calendarSlips } from './calendarSlips.ts';
import { comparisonSlips } from './comparisonSlips.ts';
import { factSlips } from './factSlips.ts';
import { keySlips } from './keySlips.ts';
import { logicSlips } from './logicSlips.ts';
import { referenceSlips } from './referenceSlips.ts';
import type { Slip } from './Slip.ts';
import { sectionSlips } from './sectionSlips.ts';
import { slipsOnRequest } from './slipsOnRequest.ts';
import { valueSlips } from './valueSlips.ts';

/** The slips that are made where none are asked for; what fails upon any of them shrinks to the first. */
export const usualSlips: readonly Slip[] = [
  ...factSlips,
  ...comparisonSlips,
  ...referenceSlips,
  ...logicSlips,
  ...keySlips,
  ...valueSlips,
  ...sectionSlips,
  ...calendarSlips,
];

/** Every slip: at least one for each code that `parsePolicy` can give. */
export const allSlips: readonly Slip[] = [...usualSlips, ...slipsOnRequest];
