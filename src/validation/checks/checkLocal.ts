import { localNameOf, nameOfLocal, type LocalOwner, type RecordOwner } from '../../domain/localFacts.ts';
import { pointer, type Path } from '../../domain/pointer.ts';
import type { Issue } from '../../domain/Result.ts';
import { declaredFacts } from '../../engine/declaredWords.ts';
import type { LocalFact } from '../../engine/Policy.ts';
import { errorOf, show } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { CaseOptions } from '../CaseOptions.ts';
import { checkForm } from '../schema/checkForm.ts';
import { factSchema, judgementSchema } from '../schema/factSchema.ts';
import { childrenOf, conferencesOf, entriesOf, type CaseDraft, type Placed } from './SenseCheck.ts';

/** What of a record this looks at. */
interface WithLocal {
  readonly local?: Readonly<Record<string, unknown>> | undefined;
}

/** Where the facts of each owner stand. */
const standIn: Readonly<Record<RecordOwner, string>> = {
  child: 'the child',
  enquiry: 'the enquiry',
  plan: 'the plan',
  lookedAfter: 'the time of being looked after',
  move: 'the move',
  conference: 'the conference, or what it says for one child',
  exclusion: 'the request for exclusion',
};

const recordsOf = (draft: CaseDraft): Readonly<Record<RecordOwner, readonly Placed<WithLocal>[]>> => {
  const children = childrenOf(draft);
  const conferences = conferencesOf(draft);
  const within = <Part>(
    list: (child: (typeof children)[number]['part']) => readonly (Part | undefined)[] | undefined,
    key: string,
  ): readonly Placed<Part>[] => children.flatMap(({ part, path }) => entriesOf(list(part), [...path, key]));
  return {
    child: children,
    enquiry: within(({ enquiries }) => enquiries, 'enquiries'),
    plan: within(({ plans }) => plans, 'plans'),
    lookedAfter: within(({ lookedAfter }) => lookedAfter, 'lookedAfter'),
    move: within(({ moves }) => moves, 'moves'),
    conference: conferences.flatMap((one) => [one, ...entriesOf(one.part.perChild, [...one.path, 'perChild'])]),
    exclusion: conferences.flatMap(({ part, path }) => entriesOf(part.exclusions, [...path, 'exclusions'])),
  };
};

/** Where a fact of an owner is to be written. */
const placeFor = (owner: LocalOwner): string =>
  owner === 'series' ? '`series` of the child, as a list of days' : `\`local\` of ${standIn[owner]}`;

type Declared = Readonly<Record<string, LocalFact>>;

const undeclared = (owner: LocalOwner, key: string, path: Path, declared: Declared): Issue => {
  const names = Object.keys(declared).flatMap((name) => localNameOf(name) ?? []);
  const elsewhere = names.find((name) => name.key === key);
  const name = nameOfLocal(owner, key);
  const said = unknownWord(key, {
    words: names.filter((one) => one.owner === owner).map((one) => one.key),
    what: owner === 'series' ? 'a series that a policy declares' : `a fact of ${standIn[owner]} that a policy declares`,
    otherwise: `declare ${show(name)} in \`facts\` of the policy, or keep it in \`meta\``,
  });
  const help = elsewhere === undefined ? said.help : `write it in ${placeFor(elsewhere.owner)}`;
  const message = `no policy declares a fact ${show(name)}`;
  return errorOf({ code: 'undeclared-fact', path, message, found: key, expected: said.expected, help });
};

const valueIssues = ({ type }: LocalFact, value: unknown, path: Path, options: CaseOptions): readonly Issue[] => {
  const schema = type === 'judgement' ? judgementSchema : factSchema(type);
  const words = {
    unknownKey: () => [],
    options,
    wayForWord: 'add it to the choices of the fact in `facts` of the policy',
  };
  // What is missing has been taken out, since it was told of already.
  const told = checkForm(schema, value, words).filter(({ code }) => code !== 'missing');
  return told.map((issue) => ({ ...issue, path: `${pointer(path)}${issue.path}` }));
};

/**
 * Facts and series of policies' own that no policy declares, that stand with something else than that whose facts they are, or that
 * have a value of another type.
 *
 * @param draft - the case
 * @param options - the documents that the case is to be asked by; without them, nothing is looked for
 * @returns the issues: `undeclared-fact`, `wrong-type`, `unknown-word`, `no-such-day`, `no-such-instant`
 * @internal
 */
export function checkLocal(draft: CaseDraft, options: CaseOptions): readonly Issue[] {
  const { policies } = options;
  if (policies === undefined) return [];
  const declared: Declared = declaredFacts(policies.map(({ policy }) => policy));
  const series = childrenOf(draft).flatMap(({ part, path }) =>
    Object.keys(part.series ?? {})
      // A name that none can have has been told of already.
      .filter((key) => localNameOf(nameOfLocal('series', key)) !== undefined)
      .filter((key) => !Object.hasOwn(declared, nameOfLocal('series', key)))
      .map((key) => undeclared('series', key, [...path, 'series', key], declared)),
  );
  const inRecords = Object.entries(recordsOf(draft)).flatMap(([owner, records]) =>
    records.flatMap(({ part, path }) =>
      Object.entries(part.local ?? {}).flatMap(([key, value]) => {
        const at = [...path, 'local', key];
        const name = nameOfLocal(owner as LocalOwner, key);
        const fact = Object.hasOwn(declared, name) ? declared[name] : undefined;
        if (value === undefined) return [];
        return fact === undefined
          ? [undeclared(owner as LocalOwner, key, at, declared)]
          : valueIssues(fact, value, at, options);
      }),
    ),
  );
  return [...inRecords, ...series];
}
