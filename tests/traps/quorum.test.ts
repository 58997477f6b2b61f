import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/domain/readFacts.ts';
import { parseCase } from '../../src/validation/parseCase.ts';
import { quorum } from '../../src/questions/quorum.ts';
import { calendarDay, type LooseFacts } from '../support/rules.ts';
import { asked, today, type Authority } from './trapCase.ts';

interface Person {
  readonly agency?: string;
  readonly present?: boolean;
  readonly directContact?: boolean;
}

const agency = (name: string, directContact = true): Person => ({ agency: name, present: true, directContact });

/** A parent, an advocate, a supporter: present, and of no agency. */
const family: readonly Person[] = [{ present: true }, { present: true }, { present: true, directContact: true }];

const attended = (attendance: readonly Person[]): LooseFacts => {
  const conference = { id: 'review', children: ['a'], kind: 'review', heldOn: today, attendance };
  const parsed = parseCase({ id: 'case', children: [{ id: 'a' }], conferences: [conference] });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return readFacts(parsed.value, { child: 'a', conference: 'review' }, calendarDay(today)).values;
};

const outcomeOf = (authority: Authority, attendance: readonly Person[], facts: LooseFacts = {}): string =>
  asked(quorum, authority, { ...attended(attendance), ...facts }).outcome;

const accepted = { 'quorum.exceptionAccepted': true, 'quorum.exceptionAccepted.by': 'conference-chair' };
const notAccepted = { 'quorum.exceptionAccepted': false };

describe('trap 8: Wales counts agencies or professional groupings, not people', () => {
  test('trap 8: three groupings make a quorum, two do not', () => {
    const two = [agency('childrens-social-care'), agency('police')];
    expect(outcomeOf('wales', two, notAccepted)).toBe('inquorate');
    expect(outcomeOf('wales', [...two, agency('school')], notAccepted)).toBe('quorate');
  });

  test('trap 8: many people of one agency, or agencies of one grouping, are one', () => {
    const nurses = [
      agency('health-visiting'),
      agency('health-visiting'),
      agency('school-nursing'),
      agency('midwifery'),
    ];
    expect(outcomeOf('wales', [agency('childrens-social-care'), ...nurses], notAccepted)).toBe('inquorate');
    expect(outcomeOf('wales', [agency('childrens-social-care'), ...nurses, agency('police')], notAccepted)).toBe(
      'quorate',
    );
  });

  test('trap 8: family, advocates and supporters count for nothing, however many come', () => {
    const two = [agency('childrens-social-care'), agency('police')];
    expect(outcomeOf('wales', [...two, ...family, ...family], notAccepted)).toBe('inquorate');
    expect(outcomeOf('wales', family, notAccepted)).toBe('inquorate');
  });

  test('trap 8: an agency that stays away counts for nothing', () => {
    const absent = { agency: 'school', present: false };
    expect(outcomeOf('wales', [agency('childrens-social-care'), agency('police'), absent], notAccepted)).toBe(
      'inquorate',
    );
  });

  test('trap 8: two suffice only by an exception that the chair accepts, one never', () => {
    const two = [agency('childrens-social-care'), agency('police')];
    expect(outcomeOf('wales', two, accepted)).toBe('quorate-by-exception');
    expect(outcomeOf('wales', two, { ...accepted, 'quorum.exceptionAccepted.by': 'social-worker' })).toBe('inquorate');
    expect(outcomeOf('wales', two.slice(0, 1), accepted)).toBe('inquorate');
  });

  test('trap 8: direct contact is not asked for in Wales', () => {
    const strangers = ['childrens-social-care', 'police', 'school'].map((name) => agency(name, false));
    expect(outcomeOf('wales', strangers, notAccepted)).toBe('quorate');
  });
});

describe('trap 8: England names social care for children, and direct contact', () => {
  test.each(['oxfordshire', 'rotherham'] as const)('trap 8: the national layer answers in %s', (authority) => {
    const [care, nurse, school] = ['childrens-social-care', 'health-visiting', 'school'].map((name) =>
      agency(name),
    ) as [Person, Person, Person];
    expect(outcomeOf(authority, [care, nurse, school])).toBe('quorate');
    expect(outcomeOf(authority, [agency('childrens-social-care', false), nurse, school])).toBe('quorate');
    expect(outcomeOf(authority, [care, nurse, agency('school', false)])).toBe('inquorate');
    expect(outcomeOf(authority, [nurse, school, agency('police')])).toBe('inquorate');
    expect(outcomeOf(authority, [care, nurse])).toBe('inquorate');
  });

  test.each(['oxfordshire', 'rotherham'] as const)('trap 8: in %s people and family do not count', (authority) => {
    const teachers = [agency('school'), agency('school'), agency('school')];
    expect(outcomeOf(authority, [agency('childrens-social-care'), ...teachers, ...family])).toBe('inquorate');
    expect(outcomeOf(authority, [agency('childrens-social-care'), ...teachers, agency('hospital')])).toBe('quorate');
  });

  test('trap 8: two nurses of one professional grouping are two agencies in England', () => {
    const nurses = [agency('health-visiting'), agency('school-nursing')];
    expect(outcomeOf('oxfordshire', [agency('childrens-social-care'), ...nurses])).toBe('quorate');
  });
});
