/** What a place holds for a value that is not known. */
export const unknown = -2_000_000_000;

/** What a place holds for a day or an instant that is known not to have come about. */
export const notHappened = -1_999_999_999;

/** Where a truth stands: in which number, and how many bits of it lie below its own. */
export interface TruthPlace {
  readonly word: number;
  readonly shift: number;
}

/** How many truths one small integer holds, two bits each. */
const truthsInWord = 15;

const truthPlaces = new Map<string, number>();
const valuePlaces = new Map<string, number>();
const choices = new Map<string, number>();

/**
 * The place of a name among others, which it gets the first time that it is named.
 *
 * @param places - the places so far
 * @param name - the name
 * @returns its place
 * @internal
 */
export const placeIn = (places: Map<string, number>, name: string): number => {
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return place;
};

/**
 * Where a yes-no fact's truth stands. Here and below, a name gets its place the first time that it is named, so that the
 * core need not carry the vocabulary; places differ between runs of a program, and no result depends on them.
 *
 * @param fact - the fact's name
 * @returns its place among the truths of every case
 */
export function truthPlace(fact: string): TruthPlace {
  const place = placeIn(truthPlaces, fact);
  return { word: Math.floor(place / truthsInWord), shift: 2 * (place % truthsInWord) };
}

/**
 * What can be read of a set or of a number: how many there are at least, known to be in it, and how many at most. With the
 * place of a number behind it, the bits of that set's number.
 */
export type SetAspect = 'least' | 'most';

/** What can be read of a fact that is no mere yes or no. */
export type Aspect = 'day' | 'second' | 'offset' | 'choice' | SetAspect | `${SetAspect}${string}`;

/**
 * Where something about a fact stands. A value of another kind than a comparison reads is written elsewhere, and so stays
 * unknown.
 *
 * @param fact - the fact's name
 * @param aspect - what of it
 * @returns its place among the values of every case
 */
export function valuePlace(fact: string, aspect: Aspect): number {
  return placeIn(valuePlaces, `${fact} ${aspect}`);
}

/**
 * The number that stands for a word that can be chosen.
 *
 * @param choice - the word
 * @returns its number
 */
export function choiceNumber(choice: string): number {
  return placeIn(choices, choice);
}
