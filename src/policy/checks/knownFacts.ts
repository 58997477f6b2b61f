import { factTypes } from '../../domain/factTypes.ts';
import { localNameOf } from '../../domain/localFacts.ts';
import type { Issue } from '../../domain/Result.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import { typeOfFact as typeIn } from '../../engine/declaredWords.ts';
import { show } from '../../input/inputIssue.ts';
import { didYouMean } from '../../input/words/didYouMean.ts';
import { factList } from '../../input/words/domainLists.ts';
import { expectedWord, unknownWord } from '../../input/words/unknownWord.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { membersOf, memberOf, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';

/**
 * The type of a fact, as far as it is known.
 *
 * @param draft - the policy
 * @param name - the fact's name, or `asOf`
 * @returns the type, or `undefined` where there is no such fact or its declaration cannot be read
 */
export function typeOfFact(draft: PolicyUnderCheck, name: string): FactType | undefined {
  if (name === 'asOf') return 'date';
  return typeIn(name, [draft.context]);
}

/** The facts that a policy can ask for. */
export interface KnownFacts {
  /** The type of a fact, or `undefined` where there is no such fact or its declaration cannot be read. */
  readonly typeOf: (name: string) => FactType | undefined;
  /** An issue where there is no such fact. */
  readonly check: (place: TextPlace) => readonly Issue[];
}

/** The name that a fact of a policy's own can have that bears a name of someone's making. */
const declareYourOwn = (name: string): string => {
  const own = localNameOf(`local.${name}`) === undefined ? 'local.visitsMissed' : `local.${name}`;
  return `declare one of your own in \`facts\` of the policy, such as \`${own}\``;
};

const judgedByNobody = (name: string): string | undefined => {
  const base = name.endsWith('.by') ? name.slice(0, -'.by'.length) : undefined;
  return base !== undefined && factTypes.has(base)
    ? `\`${base}\` is no judgement; only a judgement says by whom it was made`
    : undefined;
};

/**
 * The facts that a policy can ask for: the vocabulary, and those that it declares for itself.
 *
 * @param draft - the policy
 * @returns the facts
 */
export function knownFacts(draft: PolicyUnderCheck): KnownFacts {
  const declared = membersOf(memberOf(draft.root, 'facts'));
  const judged = declared
    .filter((place) => memberOf(place, 'type').value === 'judgement')
    .map(({ key }) => `${key}.by`);
  const local = new Set([...declared.map(({ key }) => key), ...judged]);
  const ofVocabulary = { ...factList, words: [...factList.words, 'asOf'] };
  const names = [...ofVocabulary.words, ...local];
  const ofPolicy = { words: [...local], what: 'a fact that stands in `facts`', listedIn: '`facts`' };

  const check = (place: TextPlace): readonly Issue[] => {
    const name = place.value;
    if (factTypes.has(name) || local.has(name) || name === 'asOf') return [];
    if (name.startsWith('local.')) {
      const message = `the policy declares no fact ${show(name)}`;
      const said = unknownWord(name, { ...ofPolicy, otherwise: `declare ${show(name)} in \`facts\` of the policy` });
      return [policyError(place, { code: 'undeclared-fact', message, ...said })];
    }
    const message = `there is no fact ${show(name)}`;
    const expected = `${expectedWord(ofVocabulary, name)}; or one that the policy declares in \`facts\``;
    const help = judgedByNobody(name) ?? didYouMean(name, names, declareYourOwn(name));
    return [policyError(place, { code: 'unknown-fact', message, expected, help })];
  };

  return { typeOf: (name) => typeOfFact(draft, name), check };
}

/**
 * Whether a fact is a day, or a moment, whose day counts.
 *
 * @param type - the fact's type
 * @returns `true` for a date or an instant
 */
export function isDayType(type: FactType): boolean {
  return type === 'date' || type === 'instant';
}

const typeWords = {
  'yes-no': 'a yes or no',
  judgement: 'a judgement',
  date: 'a day',
  instant: 'a moment',
  agencies: 'a set of agencies',
  count: 'a number',
};

/**
 * A fact's type in words.
 *
 * @param type - the type
 * @returns the words, with an article
 */
export function typeInWords(type: FactType): string {
  return typeof type === 'string' ? typeWords[type] : 'a choice';
}
