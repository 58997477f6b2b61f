// Prints a case's dated obligations as a calendar feed:
// npx tsx examples/calendarFeed.ts [case file] [oxfordshire | rotherham | wales] > case.ics
import type { Issue } from 'child-protection-rules';
import { checkFloors } from 'child-protection-rules/policy';
import { timeline } from 'child-protection-rules/timeline';
import { createRulebookVersions } from 'child-protection-rules/versions';
import { authorities } from './calendarFeed/authorities.ts';
import { createFeed } from './calendarFeed/createFeed.ts';
import { readCaseFile } from './calendarFeed/readCaseFile.ts';

const [path = 'examples/cases/looked-after-with-both-plans.json', name = 'oxfordshire'] = process.argv.slice(2);

const giveUp = (issues: readonly Pick<Issue, 'path' | 'message'>[]): void => {
  for (const issue of issues) console.error(`${issue.path} ${issue.message}`.trim());
  process.exitCode = 2;
};

const print = (): void => {
  const authority = authorities.get(name);
  if (authority === undefined) {
    return giveUp([{ path: '', message: `no authority \`${name}\`: there are ${[...authorities.keys()].join(', ')}` }]);
  }
  const read = readCaseFile(path);
  if (!read.ok) return giveUp(read.issues);
  const { caseFile, asOf } = read.value;
  const { documents, calendar } = authority;
  const versions = createRulebookVersions(documents, { checkFloors });
  if (!versions.ok) return giveUp(versions.issues);
  const entries = timeline(caseFile, versions.value, { asOf, calendar });
  process.stdout.write(createFeed({ caseId: caseFile.id, asOf, entries, documents }));
};

print();
