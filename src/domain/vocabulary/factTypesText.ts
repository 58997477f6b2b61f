// The types of facts and records as text, each fact with its sentence as its comment, so that an editor completes and
// explains them.
import { kindOfWords } from './declarable.ts';
import { childFacts } from './childFacts.ts';
import { conferenceFacts } from './conferenceFacts.ts';
import { derivedFacts } from './derivedFacts.ts';
import { enquiryFacts } from './enquiryFacts.ts';
import { exclusionFacts } from './exclusionFacts.ts';
import type { FactDefinition, FactDefinitions, FactType } from './FactDefinition.ts';
import { heldConferenceFacts } from './heldConferenceFacts.ts';
import { lastingFacts } from './lastingFacts.ts';
import { lookedAfterFacts } from './lookedAfterFacts.ts';
import { moveFacts } from './moveFacts.ts';
import { newsFacts } from './newsFacts.ts';
import { planFacts } from './planFacts.ts';
import { statutoryReviewFacts } from './statutoryReviewFacts.ts';

const typeText = (type: FactType, knownInPart: readonly string[] = []): string => {
  if (typeof type !== 'string') {
    const own = kindOfWords(type) === undefined ? [] : ['DeclaredWord'];
    return [...[...type, ...knownInPart].map((choice) => `'${choice}'`), ...own].join(' | ');
  }
  const texts: Readonly<Record<string, string>> = {
    'yes-no': 'boolean',
    judgement: 'boolean',
    date: 'CalendarDay | null',
    instant: 'Instant | null',
    agencies: 'readonly Agency[] | AgenciesKnownInPart',
    count: 'number',
  };
  return texts[type] as string;
};

const recordedText = (type: FactType): string => (type === 'judgement' ? 'Judgement' : typeText(type));

const comment = ({ says, unit }: FactDefinition): string => (unit === undefined ? says : `${says} In ${unit}.`);

const property = (key: string, type: string, says: string): string =>
  `/** ${says} */\nreadonly ${key}?: ${type} | undefined;\n`;

const valueProperties = (facts: FactDefinitions): string =>
  Object.entries(facts)
    .map(([name, fact]) => {
      const own = property(`'${name}'`, typeText(fact.type, fact.knownInPart), comment(fact));
      return fact.type === 'judgement' ? own + property(`'${name}.by'`, 'Role', `Who judged: ${fact.says}`) : own;
    })
    .join('');

const keyedBySection = (
  facts: FactDefinitions,
): ReadonlyMap<string, readonly (readonly [string, FactDefinition])[]> => {
  const sections = new Map<string, (readonly [string, FactDefinition])[]>();
  for (const [name, fact] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    sections.set(section, [...(sections.get(section) ?? []), [key, fact]]);
  }
  return sections;
};

const propertiesOf = (entries: readonly (readonly [string, FactDefinition])[]): string =>
  entries.map(([key, fact]) => property(key, recordedText(fact.type), comment(fact))).join('');

const interfaceText = (name: string, says: string, members: string): string =>
  `/** ${says} Whatever is absent is not known. */\nexport interface ${name} {\n${members}}\n`;

/** The facts that stand on a record itself, by the section that is the record. */
const ownFacts = (name: string, says: string, own: string, facts: FactDefinitions): string =>
  interfaceText(
    name,
    says,
    propertiesOf([...keyedBySection(facts)].flatMap(([section, entries]) => (section === own ? entries : []))),
  );

/** The facts that stand in sections of a record. */
const sectionFacts = (name: string, says: string, own: string, facts: FactDefinitions): string =>
  interfaceText(
    name,
    says,
    [...keyedBySection(facts)]
      .filter(([section]) => section !== own)
      .map(([section, entries]) => `readonly ${section}?: {\n${propertiesOf(entries)}} | undefined;\n`)
      .join(''),
  );

const ofConferences: FactDefinitions = { ...conferenceFacts, ...heldConferenceFacts };

const allFacts: FactDefinitions = {
  ...childFacts,
  ...newsFacts,
  ...lastingFacts,
  ...enquiryFacts,
  ...planFacts,
  ...lookedAfterFacts,
  ...statutoryReviewFacts,
  ...moveFacts,
  ...ofConferences,
  ...exclusionFacts,
  ...derivedFacts,
};

/**
 * The types of facts, as the module `FactValues.ts` holds them.
 *
 * @returns the module's text, unformatted
 * @internal
 */
export function factValuesText(): string {
  return `// Made by the npm script \`facts\` from the tables of facts: change those, and run it.
import type { Agency } from './agencies.ts';
import type { CalendarDay } from './CalendarDay.ts';
import type { DeclaredWord } from './DeclaredWord.ts';
import type { Instant } from './Instant.ts';
import type { Role } from './roles.ts';

/** Agencies of which some are known to be in the set and others may be. */
export interface AgenciesKnownInPart {
  readonly certain: readonly Agency[];
  readonly possible: readonly Agency[];
}

/** What is known of the facts of the vocabulary, by name; beside each judgement, its name with \`.by\` says who judged. */
export type VocabularyValues = {
${valueProperties(allFacts)}};

/** The name of a fact of the vocabulary. */
export type FactName = Exclude<keyof VocabularyValues, \`\${string}.by\`>;

/**
 * What is known of a case, by the names of the vocabulary; a name that is absent is not known. Beside each judgement,
 * its name with \`.by\` says who judged. Facts of a policy's own stand under \`local.\` with their names.
 *
 * @public
 */
export type FactValues = VocabularyValues & {
  readonly [Local in \`local.\${string}\`]?: boolean | number | string | null | readonly Agency[] | AgenciesKnownInPart | undefined;
};
`;
}

/**
 * The types of what records hold, as the module \`RecordedFacts.ts\` holds them.
 *
 * @returns the module's text, unformatted
 * @internal
 */
export function recordedFactsText(): string {
  return `// Made by the npm script \`facts\` from the tables of facts: change those, and run it.
import type { CalendarDay } from './CalendarDay.ts';
import type { DeclaredWord } from './DeclaredWord.ts';
import type { Instant } from './Instant.ts';
import type { Judgement } from './Judgement.ts';

${ownFacts('ChildFacts', 'What a child has once.', 'child', childFacts)}
${sectionFacts('ChronologyFacts', 'What an entry of a chronology says.', '', { ...newsFacts, ...lastingFacts })}
${ownFacts('EnquiryFacts', 'What is known of an enquiry.', 'enquiry', enquiryFacts)}
${ownFacts('PlanFacts', 'What is known of a plan.', 'plan', planFacts)}
${sectionFacts('PlanSections', 'What is known of a plan, by sections.', 'plan', planFacts)}
${ownFacts('LookedAfterFacts', 'What is known of a time of being looked after.', 'lookedAfter', lookedAfterFacts)}
${ownFacts('StatutoryReviewFacts', 'What is known of a statutory review.', 'lookedAfter', statutoryReviewFacts)}
${ownFacts('MoveFacts', 'What is known of a move.', 'move', moveFacts)}
${ownFacts('ConferenceFacts', 'What is known of a conference.', 'conference', ofConferences)}
${sectionFacts('ConferenceSectionFacts', 'What is known of a conference, by sections.', 'conference', ofConferences)}
${ownFacts('ExclusionFacts', 'What is known of a request for exclusion.', 'exclusion', exclusionFacts)}`;
}
