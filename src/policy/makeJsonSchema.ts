import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemaText } from './jsonSchema.ts';

/** Writes `policies/policy.schema.json` anew; run by `npm run schema`. */
writeFileSync(resolve(import.meta.dirname, '../../policies/policy.schema.json'), jsonSchemaText());
