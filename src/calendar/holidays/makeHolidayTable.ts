// The npm script `holidays`: writes holidayTable.ts anew. It is no part of the published package.
import { writeFileSync } from 'node:fs';
import { writeHolidayTable } from './writeHolidayTable.ts';

writeFileSync(new URL('holidayTable.ts', import.meta.url), writeHolidayTable());
