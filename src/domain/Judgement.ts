import type { CalendarDay } from './CalendarDay.ts';
import type { Role } from './roles.ts';

/**
 * What a person or a meeting has judged. The library takes judgements as they are and makes none.
 *
 * @public
 */
export interface Judgement {
  /** What was judged; absent while nobody has. */
  readonly is?: boolean | undefined;
  /** Who judged so; absent where it is not known. */
  readonly by?: Role | undefined;
  /** The day on which it was judged. */
  readonly on?: CalendarDay | undefined;
}
