import type { FactName } from '../../domain/vocabulary.ts';

type FactSection = FactName extends infer Name ? (Name extends `${infer Section}.${string}` ? Section : never) : never;

/**
 * What is not known, for parents, by the part of the record that a missing fact belongs to. A single fact is not named:
 * some that are asked for are a child's or a worker's to tell.
 */
export const missingFamilyWords: Readonly<Record<FactSection, string>> = {
  child: "Key dates in your child's life.",
  plan: 'How things stand with the plan.',
  risk: 'If your child is still at risk of harm.',
  incident: 'If there is something new since the last meeting.',
  household: 'If there are changes in your home.',
  change: "What has changed in your family's life.",
  coreGroup: 'What the core group thinks, or when it met.',
  broughtForward: 'If the meeting will be brought forward.',
  enquiry: 'When the workers talked about their worries, and what the checks found.',
  lookedAfter: 'How things stand if your child is in care.',
  move: 'How things stand if your family moves.',
  ending: 'What has been done to end the plan.',
  conference: 'How things stand with the meeting.',
  invitations: 'Who was asked to come to the meeting.',
  absence: 'Who could not come to the meeting.',
  quorum: 'If enough services are at the meeting.',
  nonAttendance: 'If someone in your family does not wish to come to the meeting.',
  reports: 'How things stand with the reports.',
  decision: 'How the meeting decided.',
  minutes: 'How things stand with the notes of the meeting.',
  record: 'How things stand with the notes of the meeting.',
  preparation: 'What was done to get ready for the meeting.',
  presence: 'Who was at the meeting.',
  police: 'What the police told the meeting.',
  administration: 'What was done to set up the meeting.',
  agenda: 'What the meeting talked about.',
  scores: 'How safe people said your child is.',
  discussion: 'What the meeting talked about.',
  harm: 'If your child may well come to serious harm.',
  outcome: 'What was decided at the meeting.',
  advocacy: 'If your child has someone to speak up for them.',
  appeal: 'If you agree with what was decided.',
  feedback: 'If people were asked how the meeting was for them.',
  exclusion: 'What was asked, and why, about who comes to the meeting.',
  review: 'How things stand with the last review meeting.',
  previousConference: 'If enough services were at the last meeting.',
  initialConference: 'When the plan was made.',
  visits: 'When your child was last visited.',
  attendance: 'Which services are at the meeting.',
};
