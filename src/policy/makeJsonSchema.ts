import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemaTexts } from './jsonSchema.ts';

/** Writes `policies/policy.schema.json` and `policies/examples.schema.json` anew; run by `npm run schema`. */
Object.entries(jsonSchemaTexts()).forEach(([name, text]) => {
  writeFileSync(resolve(import.meta.dirname, '../../policies', name), text);
});
