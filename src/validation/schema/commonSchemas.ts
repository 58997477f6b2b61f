import * as z from 'zod';

const anId = 'an id, a text that is not blank';

/** An id: of a case, a child or a conference. */
export const idSchema = z
  .string({ error: anId })
  .refine((id) => id.trim() !== '', { error: anId, params: { code: 'empty-id' } });

/** A text of someone's own. */
export const textSchema = z.string({ error: 'a text' });

/** Fields of someone's own: whatever JSON holds. */
export const metaSchema = z.record(z.string(), z.unknown(), { error: 'an object with fields of your own' });
