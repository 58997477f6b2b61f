// The npm script `facts`: writes the types of facts and records down.
import { writeFileSync } from 'node:fs';
import { factValuesText, recordedFactsText } from './factTypesText.ts';

writeFileSync(new URL('../FactValues.ts', import.meta.url), factValuesText());
writeFileSync(new URL('../RecordedFacts.ts', import.meta.url), recordedFactsText());
