// Tells for every review in a Children in Need census whether it was held in time, by Oxfordshire's rules:
// npx tsx examples/census.ts census.xml [another.xml …]
import { readFileSync } from 'node:fs';
import { createRulebook, type CalendarDay } from 'child-protection-rules';
import { englandCalendar } from 'child-protection-rules/calendar';
import { oxfordshire } from 'child-protection-rules/policies';
import { timeline } from 'child-protection-rules/timeline';
import { parseCase } from 'child-protection-rules/validation';
import { XMLParser } from 'fast-xml-parser';

/** Elements by their names, any of which may be missing. */
type Fields = Readonly<Record<string, string>>;
interface Plan extends Partial<Record<'CPPstartDate' | 'CPPendDate' | 'InitialCategoryOfAbuse', string>> {
  readonly Reviews?: readonly Fields[];
}
interface Child {
  readonly ChildIdentifiers: Fields;
  readonly CINdetails?: readonly { readonly ChildProtectionPlans?: readonly Plan[] }[];
}
interface Census {
  readonly Header: { readonly CollectionDetails: { readonly ReferenceDate: CalendarDay } };
  readonly Children: { readonly Child: readonly Child[] };
}

const lists = ['Child', 'CINdetails', 'ChildProtectionPlans', 'Reviews'];
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => lists.includes(name) });
/** Multiple categories, `MUL`, do not say which, so that they are not known. */
const categories: Fields = { NEG: 'neglect', PHY: 'physical-abuse', SAB: 'sexual-abuse', EMO: 'emotional-abuse' };

const toPlan = ({ CPPstartDate: madeOn, CPPendDate, InitialCategoryOfAbuse = '' }: Plan): unknown => {
  const category = categories[InitialCategoryOfAbuse];
  return { madeOn, endedOn: CPPendDate ?? null, categories: category && [category], meta: { InitialCategoryOfAbuse } };
};

const toCase = ({ ChildIdentifiers: { LAchildID: id, ...child }, CINdetails = [] }: Child): unknown => {
  const rows = CINdetails.flatMap(({ ChildProtectionPlans = [] }) => ChildProtectionPlans);
  // A plan that stands twice in the census is one.
  const plans = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const days = new Set(plans.flatMap(({ Reviews = [] }) => Reviews.map(({ CPPreviewDate }) => CPPreviewDate)));
  const held = [...days].map((heldOn) => ({ id: `review-${String(heldOn)}`, kind: 'review', children: [id], heldOn }));
  const bornOn = child['PersonBirthDate'] ?? (child['ExpectedPersonBirthDate'] && null); // `null`: not born yet
  const diedOn = child['PersonDeathDate'] ?? null;
  return { id, children: [{ id, bornOn, diedOn, plans: plans.map(toPlan) }], conferences: held };
};

const rules = createRulebook([oxfordshire]);
if (!rules.ok) throw new TypeError(JSON.stringify(rules.issues));
for (const path of process.argv.slice(2)) {
  const { Header, Children } = (parser.parse(readFileSync(path, 'utf8')) as { readonly Message: Census }).Message;
  for (const child of Children.Child) {
    const parsed = parseCase(toCase(child));
    // Of a child of whom the census says what cannot be, that is told and nothing else.
    const told = parsed.ok
      ? timeline(parsed.value, rules.value, { asOf: Header.CollectionDetails.ReferenceDate, calendar: englandCalendar })
          .filter(({ deadline }) => deadline === 'review')
          .map(({ due, status, done }) => `due ${due ?? 'unknown'}, ${status}${done === null ? '' : ` on ${done}`}`)
      : parsed.issues.map((issue) => `${issue.path} ${issue.message}`);
    for (const line of new Set(told)) console.log(`${String(child.ChildIdentifiers['LAchildID'])}: ${line}`);
  }
}
