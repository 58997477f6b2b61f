import { lives, planStages, type Life, type PlanStage, type Whom } from '../../domain/stages.ts';
import { pointerTo } from '../../domain/pointer.ts';
import type { About } from '../../engine/About.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import { anchorOf, limitsOf } from '../../engine/Due.ts';
import { all, type Test } from '../../engine/logic.ts';
import type { PolicySection } from '../../engine/Policy.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { PlacedRule } from '../../engine/Rulebook.ts';
import { contextIn } from '../searching/compileOver.ts';
import type { SearchOptions } from '../searching/SearchOptions.ts';
import { exploreRules, nameOf } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfNone, type ToTell } from './findingsOf.ts';
import { everyone, stageFacts, stagesShown, type StagesShown } from './stagesShown.ts';

/** A rule as if it were about everyone, and what looks for cases in which it then applies. */
interface Explored {
  readonly placed: PlacedRule;
  readonly id: string;
  /** Whom it is about. */
  readonly whom: Whom;
  readonly shown: StagesShown;
  readonly find: (...tests: readonly Test[]) => ReturnType<ReturnType<typeof exploreRules>['explorer']['find']>;
}

const readsStages = ({ when, deadline }: Rule): boolean => {
  const anchors = deadline === undefined ? [] : limitsOf(deadline.due).map(anchorOf);
  return [...factsOfCondition(when), ...anchors].some((fact) => stageFacts.has(fact));
};

const explore = (placed: PlacedRule, options: SearchOptions): Explored | undefined => {
  const { rule, policy } = placed;
  const { rules, explorer, space } = exploreRules([{ policy, rule: { ...rule, about: everyone } }], options);
  const [compiled] = rules;
  if (compiled === undefined) return undefined;
  return {
    placed,
    id: compiled.id,
    whom: rule.about,
    shown: stagesShown(contextIn(policy, space)),
    find: (...tests) => explorer.find(all(compiled.when, ...tests)),
  };
};

const inWords = (stages: readonly string[]): string => stages.map((stage) => `\`${stage}\``).join(' or ');

/** A stage of child and plan. */
interface Stage {
  readonly life: Life;
  readonly plan: PlanStage;
}

/** The stages at which the condition can hold, and what the rule says of each that is not among its own. */
const sayStages = (asked: readonly Stage[], { child, plan }: Whom): string => {
  const ofChild = lives.filter((life) => asked.some((one) => one.life === life));
  const ofPlan = planStages.filter((stage) => asked.some((one) => one.plan === stage));
  const apart = [
    { fact: 'child.life', asked: ofChild, own: child },
    { fact: 'plan.stage', asked: ofPlan, own: plan },
  ].filter(({ asked: stages, own }) => !stages.some((stage) => own.some((one) => one === stage)));
  if (apart.length === 0) {
    const pairs = asked.map((one) => `\`child.life\` is \`${one.life}\` and \`plan.stage\` \`${one.plan}\``);
    return `only where ${pairs.join(', or ')}, and it is about ${inWords(child)} with ${inWords(plan)} alone`;
  }
  const where = apart.map(({ fact, asked: stages }) => `\`${fact}\` is ${inWords(stages)}`).join(' and ');
  return `only where ${where}, and it is about ${apart.map(({ own }) => inWords(own)).join(' with ')} alone`;
};

/** Where the condition asks for a stage at which the rule is about nobody. */
const findOutside = ({ placed, id, whom, shown, find }: Explored): readonly Finding[] => {
  const inside = shown.someOf(whom);
  const now = find(inside, shown.now);
  if (now.result === 'found') return [];
  const asked = lives.flatMap((life) =>
    planStages
      .filter((plan) => find(shown.life(life), shown.plan(plan), shown.now).result === 'found')
      .map((plan): Stage => ({ life, plan })),
  );
  // What holds at no stage is no matter of stages.
  if (asked.length === 0) return [];
  const told: Omit<ToTell, 'severity' | 'message'> = {
    code: 'outside-its-stages',
    rules: [nameOf(placed)],
    path: placed.rule.when === undefined ? '/deadline' : '/when',
    help: 'say in `about` whom else it is about, or mend its condition',
  };
  const why = `what it asks for is so ${sayStages(asked, whom)}`;
  const always = find(inside);
  const tried = `a case in which \`${id}\` applies at a stage that it is about`;
  if (always.result === 'found') {
    const message = `\`${id}\` applies only as seen from a conference before the child died: after that, ${why}`;
    return findingsOfNone(now, { ...told, severity: 'warning', message }, { tried });
  }
  const message = `\`${id}\` applies in no case: ${why}`;
  return findingsOfNone(always, { ...told, severity: 'error', message }, { tried });
};

const writtenIn = (sections: readonly PolicySection[], id: string): About | undefined => {
  for (const { rules = [], sections: inner = [] } of sections) {
    const rule = rules.find((one) => one.id === id);
    const about = rule === undefined ? writtenIn(inner, id) : rule.about;
    if (about !== undefined) return about;
  }
  return undefined;
};

/** What a stage that the rule itself names adds to it, where that is nothing; what its sections name is for all beneath. */
const findIdle = ({ placed, id, whom, shown, find }: Explored): readonly Finding[] => {
  // Of what applies in no case, it could be said of every stage.
  if (find(shown.someOf(whom)).result !== 'found') return [];
  const own = writtenIn(placed.policy.sections, placed.rule.id) ?? {};
  const look = (fact: string, place: string, stage: string, at: Test): readonly Finding[] =>
    findingsOfNone(
      find(at),
      {
        code: 'idle-stage',
        severity: 'warning',
        rules: [nameOf(placed)],
        path: place,
        about: fact,
        message: `\`${id}\` is about children of whom \`${fact}\` is \`${stage}\`, and what it asks for is so of none of them`,
        help: 'take the stage out of `about`, or mend its condition',
      },
      { tried: `a case in which \`${id}\` applies where \`${fact}\` is \`${stage}\`` },
    );
  const { child = [], plan = [] } = own;
  return [
    ...child.flatMap((life, index) =>
      look('child.life', pointerTo('/about/child', index), life, shown.someOf({ ...whom, child: [life] })),
    ),
    ...plan.flatMap((stage, index) =>
      look('plan.stage', pointerTo('/about/plan', index), stage, shown.someOf({ ...whom, plan: [stage] })),
    ),
  ];
};

/**
 * Where a rule asks for what is never so of the children whom it is about: of all of them, so that it applies in no case,
 * or of those at a stage that it names itself.
 *
 * @param placed - the rule
 * @param options - how far to look
 * @returns the findings; none of them where the condition has nothing to do with stages
 * @internal
 */
export function findOutsideStages(placed: PlacedRule, options: SearchOptions): readonly Finding[] {
  const explored = readsStages(placed.rule) ? explore(placed, options) : undefined;
  if (explored === undefined) return [];
  const outside = findOutside(explored);
  return outside.length > 0 ? outside : findIdle(explored);
}
