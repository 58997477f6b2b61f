import type { ShippedRole } from '../../domain/roles.ts';
import { declarationOf } from '../../engine/declaredWords.ts';
import type { Declaring } from '../words/factWords.ts';
import { nameIn } from '../words/nameIn.ts';

/** Everyone whom a procedure names, in words for parents, who are spoken to. */
export const plainRoles: Readonly<Record<ShippedRole, string>> = {
  'lead-social-worker': "your child's social worker",
  'social-worker': 'the social worker',
  'social-work-manager': "the social worker's manager",
  'conference-chair': 'the chair of the meeting',
  'conference-administrator': 'the office that sets up the meeting',
  'safeguarding-unit': 'the team that runs the meeting',
  'core-group': 'the core group',
  'core-group-practitioners': 'the workers in the core group',
  'child-protection-conference': 'a child protection meeting',
  'initial-conference': 'a first child protection meeting',
  'review-conference': 'a review meeting',
  'looked-after-review': 'a care review',
  'independent-reviewing-officer': "the officer who looks after your child's care review",
  'manager-and-chair': 'the manager and the chair of the meeting',
  'service-manager-safeguarding': 'a senior manager',
  'head-of-safeguarding': 'a senior manager',
  'receiving-authority': 'the council of your new area',
  'originating-authority': 'the council of your old area',
  'local-authority': 'the council',
  agency: 'the service that asks for it',
  'agencies-involved': 'the services that work with you',
  'agencies-invited': 'the services that are asked to the meeting',
  'agencies-at-first-decision': 'the services that were there when the plan was made',
  'agencies-in-receiving-country': 'the services of your new country',
  'everyone-invited': 'everyone who was asked to come',
  'everyone-who-attended': 'everyone who was at the meeting',
  practitioners: 'the workers',
  'professionals-attended-or-invited': 'the workers who were there or were asked to come',
  'plan-co-ordinator': 'the worker who runs the plan',
  'register-custodian': 'the person who keeps the list of children with a plan',
  'regional-safeguarding-board': 'the board that checks how services keep children safe',
  'safeguarding-partnership': 'the group that checks how services keep children safe',
  'record-taker': 'the person who takes the notes',
  police: 'the police',
  paediatrician: "the children's doctor",
  professionals: 'the workers',
  contributors: 'the workers who write a report',
  'social-workers-and-managers': 'the social worker and the manager',
  'administrative-staff': 'the people who take the notes',
  solicitor: 'a solicitor',
  'third-parties': 'other people',
  court: 'the court',
  'legal-adviser': 'a lawyer who works for the council',
  advocate: "your child's advocate",
  supporter: 'a friend or supporter',
  parents: 'you',
  'excluded-parent': 'the parent who is kept out',
  child: 'your child',
  family: 'you and your family',
  everyone: 'everyone',
};

/**
 * A role in words for parents.
 *
 * @param role - the role
 * @param policies - the documents in which a role of their own may be declared
 * @returns its phrase within a sentence
 * @internal
 */
export function plainRole(role: string, policies: Declaring): string {
  const declared = declarationOf('roles', role, policies);
  return declared?.family ?? declared?.says ?? nameIn(plainRoles, role);
}

/** Those whom a text for parents concerns: what is owed to them or by them is spoken of. */
export const familyRoles: readonly string[] = [
  'parents',
  'excluded-parent',
  'child',
  'family',
  'supporter',
  'advocate',
  'everyone',
  'everyone-invited',
  'everyone-who-attended',
] satisfies readonly ShippedRole[];
