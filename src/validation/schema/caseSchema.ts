import * as z from 'zod';
import { agencies } from '../../domain/agencies.ts';
import { childFacts } from '../../domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../../domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../../domain/vocabulary/exclusionFacts.ts';
import { daySchema, localFactSchema, localNameSchema, wordSchema, yesNoSchema } from './factSchema.ts';
import { sectionSchemas } from './sectionSchemas.ts';

const anId = 'an id, a text that is not blank';
const idSchema = z
  .string({ error: anId })
  .refine((id) => id.trim() !== '', { error: anId, params: { code: 'empty-id' } });
const textSchema = z.string({ error: 'a text' });
const agencySchema = wordSchema(agencies);
const days = z.array(daySchema, { error: 'a list of days' });

const childSchema = z.strictObject(
  {
    id: idSchema,
    birthExpectedOn: daySchema.optional(),
    visitedOn: days.optional(),
    local: z.record(localNameSchema, localFactSchema, { error: 'an object of facts' }).optional(),
    ...sectionSchemas(childFacts, 'child', { coreGroup: { metOn: days }, move: { from: textSchema, to: textSchema } }),
  },
  { error: 'a child, an object' },
);

const attendanceSchema = z.strictObject(
  { agency: agencySchema.optional(), present: yesNoSchema.optional(), directContact: yesNoSchema.optional() },
  { error: 'someone expected, an object' },
);

const exclusionSchema = z.strictObject(
  { ...sectionSchemas(exclusionFacts, 'exclusion'), by: agencySchema.optional(), about: textSchema.optional() },
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
const sectionsOfConference = sectionSchemas(
  Object.fromEntries(Object.entries(conferenceFacts).filter(([name]) => !name.startsWith('conference.'))),
  'conference',
  scoresGiven,
);

const childAtConferenceSchema = z.strictObject(
  { child: idSchema, ...sectionsOfConference },
  { error: 'what holds for one child, an object' },
);

const conferenceSchema = z.strictObject(
  {
    id: idSchema,
    children: z.array(idSchema, { error: 'a list of ids of children' }),
    attendance: z.array(attendanceSchema, { error: 'a list of those expected' }).optional(),
    exclusions: z.array(exclusionSchema, { error: 'a list of exclusion requests' }).optional(),
    perChild: z.array(childAtConferenceSchema, { error: 'a list of what holds for one child each' }).optional(),
    ...sectionSchemas(conferenceFacts, 'conference', scoresGiven),
  },
  { error: 'a conference, an object' },
);

/** The form of a case file, made from the vocabulary and from what the domain's types lay beside it. */
export const caseSchema = z.strictObject(
  {
    id: idSchema,
    children: z.array(childSchema, { error: 'a list of children' }),
    conferences: z.array(conferenceSchema, { error: 'a list of conferences' }),
  },
  { error: 'a case, an object' },
);
