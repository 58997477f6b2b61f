import { roles } from './roles.ts';
import { vocabulary, type FactType } from './vocabulary.ts';

/**
 * The type of every fact, by its name; beside each judgement, its name with `.by` is a choice among the roles.
 *
 * @public
 */
export const factTypes: ReadonlyMap<string, FactType> = new Map(
  Object.entries(vocabulary).flatMap(([name, { type }]): (readonly [string, FactType])[] =>
    type === 'judgement'
      ? [
          [name, type],
          [`${name}.by`, roles],
        ]
      : [[name, type]],
  ),
);
