// Tells for every review in a Children in Need census whether it was held in time:
// npx tsx examples/census.ts census.xml [another.xml …]
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createRulebook, type CalendarDay } from 'child-protection-rules';
import { englandCalendar } from 'child-protection-rules/calendar';
import { oxfordshire } from 'child-protection-rules/policies';
import { timeline } from 'child-protection-rules/timeline';
import { parseCase } from 'child-protection-rules/validation';
import { XMLParser } from 'fast-xml-parser';

type Fields = Readonly<Record<string, string>>;
interface CensusPlan extends Record<'CPPstartDate' | 'CPPendDate' | 'InitialCategoryOfAbuse', string | undefined> {
  readonly Reviews?: readonly Fields[];
}
interface CensusChild {
  readonly ChildIdentifiers: Fields;
  readonly CINdetails?: readonly { readonly ChildProtectionPlans?: readonly CensusPlan[] }[];
}
interface Census {
  readonly Message: {
    readonly Header: { readonly CollectionDetails: { readonly ReferenceDate: CalendarDay } };
    readonly Children: { readonly Child: readonly CensusChild[] };
  };
}

const lists = ['Child', 'CINdetails', 'ChildProtectionPlans', 'Reviews'];
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => lists.includes(name) });

/** Multiple categories, `MUL`, do not say which, so that they are not known. */
const categories: Fields = { NEG: 'neglect', PHY: 'physical-abuse', SAB: 'sexual-abuse', EMO: 'emotional-abuse' };

const toCase = ({ ChildIdentifiers: child, CINdetails = [] }: CensusChild): unknown => {
  const id = child['LAchildID'];
  const rows = CINdetails.flatMap(({ ChildProtectionPlans = [] }) => ChildProtectionPlans);
  // A plan that stands twice in the census is one.
  const plans = rows.filter((row, index) => rows.findIndex((other) => isDeepStrictEqual(other, row)) === index);
  const reviews = plans.flatMap(({ Reviews = [] }) => Reviews.map(({ CPPreviewDate }) => CPPreviewDate));
  const toPlan = ({ CPPstartDate, CPPendDate, InitialCategoryOfAbuse = '' }: CensusPlan): unknown => {
    const category = categories[InitialCategoryOfAbuse];
    return {
      madeOn: CPPstartDate,
      endedOn: CPPendDate ?? null,
      categories: category && [category],
      meta: { InitialCategoryOfAbuse },
    };
  };
  const diedOn = child['PersonDeathDate'] ?? null;
  const toReview = (heldOn: string | undefined): unknown => ({
    id: `review-${String(heldOn)}`,
    kind: 'review',
    children: [id],
    heldOn,
  });
  return {
    id,
    children: [{ id, bornOn: child['PersonBirthDate'] ?? null, diedOn, plans: plans.map(toPlan) }],
    conferences: [...new Set(reviews)].map(toReview),
  };
};

const rules = createRulebook([oxfordshire]);
for (const path of rules.ok ? process.argv.slice(2) : []) {
  // What is no census is the parser's to refuse; what a census says wrongly is told by `parseCase`, child by child.
  const { Header, Children } = (parser.parse(readFileSync(path, 'utf8')) as Census).Message;
  const moment = { asOf: Header.CollectionDetails.ReferenceDate, calendar: englandCalendar };
  for (const child of Children.Child) {
    const parsed = parseCase(toCase(child));
    if (!parsed.ok)
      for (const issue of parsed.issues)
        console.log(`${String(child.ChildIdentifiers['LAchildID'])}: ${issue.path} ${issue.message}`);
    else if (rules.ok)
      for (const entry of timeline(parsed.value, rules.value, moment))
        if (entry.deadline === 'review')
          console.log(
            `${entry.children.join()}: due ${String(entry.due)}, ${entry.status}${entry.done === null ? '' : ` on ${entry.done}`}`,
          );
  }
}
