import { forces, ruleKind, type Rule, type RuleKind } from '../../engine/Rule.ts';
import { laterDue } from './laterDue.ts';
import type { LayeredRule } from '../../engine/LayeredRule.ts';
import type { Loosening } from './Loosening.ts';

/** Finds in what the first rule, which replaces the second, is looser or no match for it. */
type Difference = (replacement: Rule, floor: Rule) => readonly Loosening[];

const show = (word: string | undefined): string => (word === undefined ? 'not given' : `\`${word}\``);

const otherKind: Difference = (replacement, floor) => {
  const [kind, floorKind] = [ruleKind(replacement), ruleKind(floor)];
  if (kind === floorKind) return [];
  const help = 'give it the effect of the floor, and put what it does beside that into a rule of its own';
  const says = `its effect is \`${kind}\` and not \`${floorKind}\``;
  return [{ isShown: true, says, found: kind, expected: `the effect \`${floorKind}\``, help }];
};

const weakerForce: Difference = (replacement, floor) => {
  const strongEnough = forces.slice(0, forces.indexOf(floor.force) + 1);
  if (strongEnough.includes(replacement.force)) return [];
  const says = `its force is \`${replacement.force}\`, which is weaker than \`${floor.force}\``;
  const expected = strongEnough.map(show).join(' or ');
  return [{ isShown: true, says, found: replacement.force, expected, help: 'give it the force of the floor' }];
};

const weakerTrigger: Difference = (replacement, floor) => {
  if (floor.trigger?.review !== 'convene' || replacement.trigger?.review === 'convene') return [];
  const says = 'it has a review considered that is to be convened';
  const help = 'have it convened';
  return [{ isShown: true, says, found: replacement.trigger?.review, expected: '`convene`', help }];
};

/** What tells whether two effects of a kind are about the same thing; `what` is compared to the letter. */
const identifying: Readonly<Partial<Record<RuleKind, readonly string[]>>> = {
  ground: ['for'],
  criterion: ['for'],
  deadline: ['name', 'done'],
  duty: ['question', 'who', 'what'],
  requirement: ['question'],
  permission: ['question', 'who', 'what'],
  prohibition: ['question', 'who', 'what'],
  decision: ['question', 'who', 'what'],
};

const wordUnder = (key: string, rule: Rule): string | undefined => {
  const effect: Readonly<Record<string, unknown>> = { ...rule[ruleKind(rule)] };
  const word = effect[key];
  return typeof word === 'string' ? word : undefined;
};

const aboutOther: Difference = (replacement, floor) => {
  const questionOfDeadline = floor.deadline?.question === undefined ? [] : ['question'];
  return [...(identifying[ruleKind(floor)] ?? []), ...questionOfDeadline].flatMap((key): readonly Loosening[] => {
    const [word, floorWord] = [wordUnder(key, replacement), wordUnder(key, floor)];
    if (word === floorWord) return [];
    const says = `its \`${key}\` is ${show(word)} and not ${show(floorWord)}`;
    const help = `keep \`${key}\` as it is in the floor; local words can stand in \`says\``;
    return [{ isShown: false, says, found: word, expected: show(floorWord), help }];
  });
};

/** Whom a rule names, or to which outcomes it is confined; `undefined` where it names none. */
type Listed = Readonly<Record<'to' | 'forOutcomes', readonly string[] | undefined>>;

const listedBy = ({ deadline, duty, requirement, permission, prohibition, decision }: Rule): Listed => ({
  to: (deadline ?? duty ?? permission)?.to,
  forOutcomes: (duty ?? requirement ?? permission ?? prohibition ?? decision)?.forOutcomes,
});

/** What is in the first list and not in the second, or `anything` where the first leaves open what the second lists. */
const beyond = (some: readonly string[] | undefined, others: readonly string[] | undefined): readonly string[] => {
  if (others === undefined) return [];
  return some === undefined ? ['anything'] : some.filter((one) => !others.includes(one));
};

const outside = (
  key: keyof Listed,
  { replacement, floor }: { readonly replacement: Rule; readonly floor: Rule },
): readonly string[] => {
  const [own, floors] = [listedBy(replacement)[key], listedBy(floor)[key]];
  if (floor.permission !== undefined) return beyond(own, floors);
  // Where `to` is not given nobody is told; where `forOutcomes` is not given every outcome is meant.
  return key === 'to' ? beyond(floors ?? [], own ?? []) : beyond(floors, own);
};

const otherLists: Difference = (replacement, floor) =>
  (['to', 'forOutcomes'] as const).flatMap((key): readonly Loosening[] => {
    const names = outside(key, { replacement, floor });
    if (names.length === 0) return [];
    const allows = floor.permission !== undefined;
    return [
      {
        isShown: true,
        says: `its \`${key}\` ${allows ? 'takes in' : 'leaves out'} ${names.map(show).join(', ')}`,
        found: listedBy(replacement)[key]?.join(', '),
        expected: allows ? 'no more than the floor names' : 'at least what the floor names',
        help: allows ? `take that out of \`${key}\`` : `add that to \`${key}\``,
      },
    ];
  });

/**
 * In what a rule that replaces a floor is looser, or cannot be compared with it, whatever the case.
 *
 * @param replacement - the rule
 * @param floor - the floor
 * @returns the differences; where the effect is of another kind, that alone
 */
export function differences(replacement: LayeredRule, floor: LayeredRule): readonly Loosening[] {
  const kinds = otherKind(replacement.rule, floor.rule);
  if (kinds.length > 0) return kinds;
  const ofEffects = [weakerForce, weakerTrigger, aboutOther, otherLists];
  return [
    ...ofEffects.flatMap((difference) => difference(replacement.rule, floor.rule)),
    ...laterDue(replacement, floor),
  ];
}
