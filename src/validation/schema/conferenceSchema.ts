import * as z from 'zod';
import { agencies } from '../../domain/agencies.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import { idSchema, metaSchema, textSchema } from './commonSchemas.ts';
import { localSchema, wordSchema, yesNoSchema } from './factSchema.ts';
import { recordSchemas, sectionSchemas } from './sectionSchemas.ts';

const agency = wordSchema(agencies).optional();
const meta = metaSchema.optional();

const attendanceSchema = z.strictObject(
  { agency, present: yesNoSchema.optional(), directContact: yesNoSchema.optional(), meta },
  { error: 'someone expected, an object' },
);

const exclusionSchema = z.strictObject(
  {
    ...recordSchemas(factsByOwner.exclusion, 'exclusion'),
    by: agency,
    about: textSchema.optional(),
    local: localSchema,
    meta,
  },
  { error: 'an exclusion request, an object' },
);

const scoreError = 'a whole number from 0 to 10';
const scoreSchema = z.strictObject(
  {
    by: wordSchema(['parents', ...agencies]),
    score: z.int({ error: scoreError }).min(0, { error: scoreError }).max(10, { error: scoreError }),
  },
  { error: 'a score, an object' },
);
const scoresGiven = { scores: { given: z.array(scoreSchema, { error: 'a list of scores' }) } };

const childAtConferenceSchema = z.strictObject(
  { child: idSchema, ...sectionSchemas(factsByOwner.conference, 'conference', scoresGiven), local: localSchema, meta },
  { error: 'what holds for one child, an object' },
);

/** The form of a conference's record. */
export const conferenceSchema = z.strictObject(
  {
    id: idSchema,
    children: z.array(idSchema, { error: 'a list of ids of children' }),
    attendance: z.array(attendanceSchema, { error: 'a list of those expected' }).optional(),
    exclusions: z.array(exclusionSchema, { error: 'a list of exclusion requests' }).optional(),
    perChild: z.array(childAtConferenceSchema, { error: 'a list of what holds for one child each' }).optional(),
    local: localSchema,
    meta,
    ...recordSchemas(factsByOwner.conference, 'conference', scoresGiven),
  },
  { error: 'a conference, an object' },
);
