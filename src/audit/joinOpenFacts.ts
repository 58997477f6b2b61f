import type { CalendarDay } from '../domain/CalendarDay.ts';
import { placesOf } from '../domain/view/recordPointers.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import type { OpenFact } from './Audit.ts';
import { ruleId } from '../engine/ruleIds.ts';
import { sayFact } from './sayFact.ts';
import type { Waiting } from './CheckResult.ts';

/** A fact that is not known, while those who wait for it are gathered. */
interface Gathered {
  readonly fact: string;
  readonly asOf: CalendarDay;
  readonly pointers: readonly string[];
  readonly children: ReadonlySet<string>;
  readonly rules: ReadonlySet<PlacedRule>;
}

/**
 * What is not known, each fact once with all who wait for it.
 *
 * @param waiting - the facts that rules wait for, child by child
 * @param rules - all rules, in the documents' order
 * @returns the facts in the order of the first rule that waits for each
 */
export function joinOpenFacts(waiting: readonly Waiting[], rules: readonly PlacedRule[]): readonly OpenFact[] {
  const gathered = new Map<string, Gathered>();
  for (const one of waiting) {
    for (const fact of one.facts) {
      const pointers = placesOf(one.subject.view, fact);
      const { asOf } = one.subject.moment;
      const key = JSON.stringify([fact, asOf, pointers]);
      const before = gathered.get(key);
      gathered.set(key, {
        fact,
        asOf,
        pointers,
        children: new Set([...(before?.children ?? []), one.subject.view.child.id]),
        rules: new Set([...(before?.rules ?? []), ...one.rules]),
      });
    }
  }
  const place = (placed: PlacedRule): number => rules.indexOf(placed);
  return [...gathered.values()]
    .map((one) => ({ ...one, inOrder: [...one.rules].toSorted((first, second) => place(first) - place(second)) }))
    .toSorted((one, other) => Math.min(...one.inOrder.map(place)) - Math.min(...other.inOrder.map(place)))
    .map(({ fact, asOf, pointers, children, inOrder }) => ({
      fact,
      says: sayFact(fact, { rules }),
      asOf,
      pointers,
      children: [...children],
      rules: inOrder.map((placed) => ({ rule: ruleId(placed), cites: placed.rule.cites, force: placed.rule.force })),
    }));
}
