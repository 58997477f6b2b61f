import * as z from 'zod';
import { lives, planStages } from '../../domain/stages.ts';
import type { About } from '../../engine/About.ts';
import { list } from './words.ts';

/** Whom rules are about. */
export const about = z
  .strictObject({
    child: list(z.enum(lives))
      .meta({ description: 'Where the child is in life; a child who has not died where no layer says it.' })
      .optional(),
    plan: list(z.enum(planStages))
      .meta({ description: "Where the child's plan is; in force where no layer says it." })
      .optional(),
  } satisfies Record<keyof About, z.ZodType>)
  .meta({
    id: 'about',
    description:
      'Whom the rules are about. The innermost layer that names a key has it; by default, a child with a plan in force, who has not died.',
  });
