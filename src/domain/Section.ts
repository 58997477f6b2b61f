import type { Judgement } from './Judgement.ts';
import type { FactType, FactValue } from './vocabulary.ts';

/** What a record holds for a fact of a type: a judgement stands there with who made it and when. */
export type Recorded<Type extends FactType> = Type extends 'judgement' ? Judgement : FactValue<Type>;

/**
 * The part of a record that holds the facts whose names begin with a word: `plan` holds `plan.endedOn` as `endedOn`.
 * Whatever is absent is not known.
 *
 * @public
 */
export type Section<Facts extends Readonly<Record<string, FactType>>, Name extends string> = {
  readonly [Fact in keyof Facts as Fact extends `${Name}.${infer Key}` ? Key : never]?:
    Recorded<Facts[Fact]> | undefined;
};
