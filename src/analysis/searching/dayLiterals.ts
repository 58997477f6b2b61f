import type { Counting, WrittenPeriod } from '../../domain/Period.ts';
import type { Comparison } from '../../engine/Condition.ts';
import { lengthInDays } from './lengthInDays.ts';
import type { SpaceEntry } from './SpaceEntry.ts';

/** That one day lies at most so many days after another, or before it where the number is below zero. */
export interface DayBound {
  readonly day: string;
  readonly after: string;
  readonly atMost: number;
}

/** Where a day lies as counted from an anchor in one unit: on one side of a length, or on the other. */
export interface CountBound {
  readonly day: string;
  readonly anchor: string;
  /** The unit and the direction: the same text where lengths can be set against one another. */
  readonly scale: string;
  /** Whether the count grows as the day comes later; counted back, it grows as the day comes earlier. */
  readonly growsWith: 'later' | 'earlier';
  /** Beyond a length, or not beyond it; counted back, having reached it, or not. */
  readonly bound: { readonly beyond: number } | { readonly notBeyond: number };
}

/** What follows where a comparison of days comes out on one side. */
export interface DayConsequences {
  /** The facts that it is about. Of a yes, they have then come about as days; of a no, it follows only where they have. */
  readonly days: readonly string[];
  /** A fact that has then not come about. */
  readonly notHappened?: string;
  readonly between: readonly DayBound[];
  readonly counted: readonly CountBound[];
}

/** What a comparison of days tells on either side. */
export interface DayLiteral {
  readonly yes: DayConsequences;
  readonly no: DayConsequences;
}

const nothing: DayConsequences = { days: [], between: [], counted: [] };

const asOf = 'asOf';

/** A limit that is counted from an anchor, and the day that is held against it. */
interface Counted {
  readonly day: string;
  readonly anchor: string;
  readonly period: WrittenPeriod;
  readonly counting: Counting;
}

/** How far a period reaches in its unit, counted as `exclusive` counts, which inclusive counting does not always shift. */
const reachOf = (
  unit: string,
  amount: number,
  counting: Counting,
): { readonly unit: string; readonly least: number; readonly most: number } => {
  if (unit !== 'days' && unit !== 'workingDays') return { unit, least: amount, most: amount };
  if (counting === 'inclusive') return { unit, least: amount - 1, most: unit === 'days' ? amount - 1 : amount };
  const reach = counting === 'clear' ? amount + 1 : amount;
  return { unit, least: reach, most: reach };
};

/** What a fact says the number of cannot be set against other lengths. */
const countBounds = (
  { day, anchor, period, counting }: Counted,
  growsWith: CountBound['growsWith'],
  isBeyond: boolean,
): readonly CountBound[] => {
  const [[written, amount]] = Object.entries(period) as [[string, number | string]];
  if (typeof amount === 'string') return [];
  const { unit, least, most } = reachOf(written, amount, counting);
  return [
    {
      day,
      anchor,
      scale: `${unit} ${growsWith}`,
      growsWith,
      bound: isBeyond ? { beyond: least } : { notBeyond: most },
    },
  ];
};

/** That a day lies after the last of a period that runs from an anchor, or not after it. */
const isPastPeriod = (limit: Counted, isPast: boolean): DayConsequences => {
  const { day, anchor, period, counting } = limit;
  const { least, most } = lengthInDays(period, counting);
  return {
    days: [day, anchor],
    between: isPast ? [{ day: anchor, after: day, atMost: -least - 1 }] : [{ day, after: anchor, atMost: most }],
    counted: countBounds(limit, 'later', isPast),
  };
};

/** That a day lies at least a period before an anchor, or less. */
const isInAdvance = (limit: Counted, isSo: boolean): DayConsequences => {
  const { day, anchor, period, counting } = limit;
  const { least, most } = lengthInDays(period, counting);
  return {
    days: [day, anchor],
    between: isSo ? [{ day, after: anchor, atMost: -least }] : [{ day: anchor, after: day, atMost: most - 1 }],
    counted: countBounds(limit, 'earlier', isSo),
  };
};

const isEarlier = (day: string, other: string, isSo: boolean): DayConsequences => ({
  days: [day, other],
  between: isSo ? [{ day, after: other, atMost: -1 }] : [{ day: other, after: day, atMost: 0 }],
  counted: [],
});

const bothSides = (side: (isSo: boolean) => DayConsequences): DayLiteral => ({ yes: side(true), no: side(false) });

const turned = (literal: DayLiteral): DayLiteral => ({ yes: literal.no, no: literal.yes });

const comesAbout = (fact: string): DayLiteral => ({
  yes: { ...nothing, days: [fact] },
  no: { ...nothing, notHappened: fact },
});

/** Of a condition, as it stands in a policy. */
const ofComparison = (comparison: Comparison, counting: Counting): DayLiteral | undefined => {
  const { fact } = comparison;
  if ('within' in comparison) {
    const limit = { day: fact, anchor: comparison.after, period: comparison.within, counting };
    return turned(bothSides((isPast) => isPastPeriod(limit, isPast)));
  }
  if ('before' in comparison) {
    const { before, atLeast: period, orOn } = comparison;
    if (orOn === true) return turned(bothSides((isLater) => isEarlier(before, fact, isLater)));
    return bothSides((isSo) =>
      period === undefined
        ? isEarlier(fact, before, isSo)
        : isInAdvance({ day: fact, anchor: before, period, counting }, isSo),
    );
  }
  if ('happened' in comparison) return turned(bothSides((isToCome) => isEarlier(asOf, fact, isToCome)));
  if (!('reachedAge' in comparison)) return undefined;
  const { least, most } = lengthInDays({ months: 12 * comparison.reachedAge }, counting);
  return {
    yes: { ...nothing, days: [fact], between: [{ day: fact, after: asOf, atMost: -least }] },
    // Born on 29 February, the birthday of a common year comes a day later.
    no: { ...nothing, days: [fact], between: [{ day: asOf, after: fact, atMost: most }] },
  };
};

const units = 'by|months|weeks|days|workingDays|hours';
const ofLimit = new RegExp(
  `^(?<name>past \\d+|done after) (?<unit>${units}) (?<many>\\S*) (?<side>after|before) (?<anchor>\\S+)(?: (?<done>\\S+))? (?<counting>exclusive|inclusive|clear) (?<length>-?\\d+) (?:-?\\d+)?$`,
  'u',
);

const ofCondition =
  /^(?<comparison>\{.*"(?:within|before|happened|reachedAge)":.*\})(?<counting>|exclusive|inclusive|clear)(?: \d* \S+)?$/u;

/** Of a limit, by the key under which `compileDeadline` lays it down. */
const ofLimitKey = (key: string): DayLiteral | undefined => {
  const starts = /^starts (?<fact>\S+)$/u.exec(key)?.groups?.['fact'];
  if (starts !== undefined) return comesAbout(starts);
  // Here nothing tells that what is due is owed no longer, as certainly as today has come.
  if (key.startsWith('runs ')) return comesAbout(asOf);
  const { name, unit, many, side, anchor, done, counting, length } = ofLimit.exec(key)?.groups ?? {};
  if (name === undefined) return undefined;
  const day = done ?? asOf;
  if (unit === 'by') return bothSides((isPast) => isEarlier(String(anchor), day, isPast));
  // The key names one of the units of a period, which the type of a name that varies cannot tell.
  const count = many === '' ? Math.abs(Number(length)) : many;
  const period = { [String(unit)]: count } as unknown as WrittenPeriod;
  const limit = { day, anchor: String(anchor), period, counting: counting as Counting };
  const literal =
    side === 'before'
      ? turned(bothSides((isSo) => isInAdvance(limit, isSo)))
      : bothSides((isPast) => isPastPeriod(limit, isPast));
  if (unit !== 'hours' || name === 'done after') return literal;
  // Told by the day of a moment, each in its own offset: only that what may be past is not tells of the count itself.
  return name === 'past 0'
    ? { yes: { ...literal.yes, counted: [] }, no: { ...literal.no, counted: [] } }
    : { yes: { ...nothing, days: literal.yes.days }, no: literal.no };
};

const apart = (side: DayConsequences, by: string): DayConsequences => ({
  ...side,
  counted: side.counted.map((bound) => ({ ...bound, scale: `${bound.scale} ${by}` })),
});

const ofKey = (key: string): DayLiteral | undefined => {
  if (!key.startsWith('{')) return ofLimitKey(key);
  const { comparison, counting } = ofCondition.exec(key)?.groups ?? {};
  // Only conditions that compare days go by how days are counted; keys of the others end otherwise.
  return comparison === undefined
    ? undefined
    : ofComparison(JSON.parse(comparison) as Comparison, counting as Counting);
};

/**
 * What a comparison of days tells of them.
 *
 * @param entry - the comparison
 * @returns what follows on either side; `undefined` where it compares no days
 * @internal
 */
export function dayLiteral({ key, counted }: SpaceEntry): DayLiteral | undefined {
  const literal = ofKey(counted?.key ?? key);
  if (counted === undefined || literal === undefined) return literal;
  return { yes: apart(literal.yes, counted.by), no: apart(literal.no, counted.by) };
}
