// The npm script `policies`: lays out every file under `policies`, so that what fits on one line stands on one line.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { layOutJson } from '../input/layOutJson.ts';

const root = fileURLToPath(new URL('../../policies/', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
for (const file of files) writeFileSync(root + file, layOutJson(JSON.parse(readFileSync(root + file, 'utf8'))));
